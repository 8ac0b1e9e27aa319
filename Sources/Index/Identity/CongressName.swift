import Model

/// The resolution of a Party congress, however its name is written: "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ
/// XIII của Đảng", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI".
enum CongressName {
  /// The term of the index all these spellings share; nil for other names. Linear in the name.
  static func bucket(_ name: String) -> String? {
    let words = fold(name).split(separator: " ").map(String.init)
    guard words.starts(with: ["nghi", "quyet", "dai", "hoi"]) else { return nil }
    var kept = words.prefix(4).map { $0 }
    var rest = words.dropFirst(4)[...]
    while let word = rest.first {
      if let filler = fillers.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(filler.count)
      } else {
        kept.append(word)
        rest = rest.dropFirst()
      }
    }
    guard kept.count > 4 else { return nil }
    // "Đại hội XIII" alone is the Party's.
    return kept.count == 5 && CommitteeTerm.roman(kept[4]) != nil ? kept.joined(separator: " ") + " cua dang" : kept.joined(separator: " ")
  }

  private static let fillers = [["dai", "bieu"], ["toan", "quoc"], ["lan", "thu"], ["cong", "san", "viet", "nam"]]

  /// What a citation says under the common spelling, with the day of the national congress; nil where the name is of no congress.
  static func evidence(_ form: FormEvidence) -> FormEvidence? {
    guard form.number == nil, form.type == .resolution, let name = form.name, let bucket = bucket(name) else { return nil }
    var evidence = form
    evidence.bucket = bucket
    let words = bucket.split(separator: " ")
    if words.count == 7, words.suffix(2) == ["cua", "dang"], let term = CommitteeTerm.roman(String(words[4])) {
      evidence.name = "Nghị quyết Đại hội \(words[4].uppercased()) của Đảng"
      evidence.date = form.date ?? CommitteeTerm.congress(of: term)
      evidence.issuer = form.issuer ?? "Đại hội đại biểu toàn quốc"
    }
    return evidence
  }
}
