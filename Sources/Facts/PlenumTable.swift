import Model

/// Resolutions of the Central Committee by the conference that adopted them.
public enum PlenumTable {
  public struct Resolution: Hashable, Sendable {
    public let number: String
    public let date: PrintedDate?
  }

  /// The resolutions a name like "Nghị quyết Trung ương 4 khóa XII" or "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XII)"
  /// may mean; empty where the words name no conference or the table does not have it. Linear in the table.
  public static func resolutions(named name: String) -> [Resolution] {
    guard let (term, conference) = conference(in: name) else { return [] }
    return tableRows(plenumRows).first { $0[0] == "\(term)" && $0[1] == "\(conference)" }.map { row in
      alternatives(row[2]).map { entry in
        let parts = entry.split(separator: " ").map(String.init)
        return Resolution(number: parts[0], date: parts.count > 1 ? PrintedDate(iso: parts[1]) : nil)
      }
    } ?? []
  }

  /// The khóa and the number of the conference in words or figures: "Trung ương 4", "lần thứ bảy", "lần thứ VII". Local committees
  /// have conferences of their own: a name with "tỉnh" or the like names none of these.
  static func conference(in name: String) -> (term: Int, conference: Int)? {
    let words = fold(name).split(separator: " ").map(String.init)
    guard words.starts(with: ["nghi", "quyet"]), Set(words).isDisjoint(with: ["tinh", "huyen", "bo", "xa", "quan"]),
      pairs(words).isDisjoint(with: notPartys), pairs(words).contains("trung uong"),
      let khoa = words.lastIndex(of: "khoa"), khoa + 1 < words.count, let term = ordinal(words[(khoa + 1)...])
    else { return nil }
    for (index, word) in words.enumerated() where index + 1 < words.count && index < khoa {
      if word == "thu" || word == "uong" || word == "lan", let number = ordinal(words[(index + 1)..<khoa]) { return (term, number) }
    }
    return nil
  }

  /// What conferences of others have in their names: a congress, the unions' central committees.
  private static let notPartys: Set = ["dai hoi", "uong hoi", "uong doan", "lien doan"]

  private static func pairs(_ words: [String]) -> Set<String> {
    Set(zip(words, words.dropFirst()).map { $0 + " " + $1 })
  }

  /// Figures, Roman figures or words, without accents.
  private static func ordinal(_ words: ArraySlice<String>) -> Int? {
    guard let first = words.first else { return nil }
    if let number = Int(first) { return (1...20).contains(number) ? number : nil }
    if first == "muoi", let next = words.dropFirst().first, let unit = units[next] { return 10 + unit }
    if let unit = units[first] ?? (first == "muoi" ? 10 : nil) { return unit }
    return romans[first]
  }

  private static let units = ["nhat": 1, "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9]
  private static let romans = Dictionary(
    uniqueKeysWithValues: ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"].enumerated().map {
      ($1, $0 + 1)
    })
}
