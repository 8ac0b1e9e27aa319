import Model

/// One document as a Vietnamese paper cites it in full: "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn
/// thư"; laws, codes and ordinances by type and name (Decree 30/2020/NĐ-CP, Annex I, part II, item 6). What is not known is left out.
/// - Parameter withYear: whether another entry of the list has the same name.
func sentence(_ entry: ReferenceList.Entry, withYear: Bool) -> String {
  if entry.isNamedAlone, let title = entry.title {
    return title + (withYear ? entry.date.map { " năm \($0.year)" } ?? "" : "")
  }
  var words: [String] = []
  if let number = entry.number {
    words.append("\(typeWord(entry.cited)) số \(number)")
  } else {
    words.append(entry.cited.name ?? entry.cited.label)
  }
  if let date = entry.date { words.append(dateWords(date)) }
  if let issuer = entry.issuer, !entry.isNamedAlone { words.append("của \(inFull(issuer))") }
  if let title = entry.title, entry.number != nil { words.append(titleWords(title, of: typeWord(entry.cited))) }
  return words.joined(separator: " ")
}

/// The type word of a document; "Văn bản" where it is not known.
private func typeWord(_ cited: CitedDocument) -> String {
  // The label is the type word and the number, or the number alone.
  guard cited.type != .other, let number = cited.number, cited.label.hasSuffix(" " + number) else { return "Văn bản" }
  return String(cited.label.dropLast(number.count + 1))
}

/// Days below 10 and the months 1 and 2 get a zero (Decree 30/2020/NĐ-CP, Annex I, part II, item 4b).
private func dateWords(_ date: PrintedDate) -> String {
  func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
  if date.month == 0 { return "năm \(date.year)" }
  let month = "tháng \(date.month < 3 ? two(date.month) : "\(date.month)") năm \(date.year)"
  return date.day == 0 ? month : "ngày \(two(date.day)) \(month)"
}

/// "UBND tỉnh Lào Cai" → "Ủy ban nhân dân tỉnh Lào Cai".
private func inFull(_ issuer: String) -> String {
  let words = issuer.split(separator: " ", maxSplits: 1)
  guard let first = words.first, let full = issuerShortForms[String(first)] else { return issuer }
  return full + (words.count > 1 ? " " + words[1] : "")
}

/// The title behind the issuer: a noun needs "về" before it, a verb does not. The type word, which stands before the number, is not said twice.
private func titleWords(_ title: String, of type: String) -> String {
  var title = title[...]
  if title.lowercased().hasPrefix(type.lowercased() + " ") { title = title.dropFirst(type.count + 1) }
  let folded = title.lowercased()
  func begins(with words: String) -> Bool { folded.hasPrefix(words + " ") || folded.hasPrefix(words + ",") }
  if titleLeads.contains(where: begins) { return title.prefix(1).lowercased() + title.dropFirst() }
  if begins(with: "v/v") { return "về việc " + title.dropFirst(4) }
  if begins(with: "một số") { return "về " + title.prefix(1).lowercased() + title.dropFirst() }
  return "về " + title
}
