import Model

/// A province or a centrally run city.
public struct Province: Sendable {
  public let name: String
  public let isCity: Bool
  /// Whether it is one of the 63 until 30 June 2025, of the 34 since, or both.
  public var existedBefore: Bool
  public var existsSince: Bool
  /// Where its territory belongs since 1 July 2025.
  public let successor: String
  /// What it was called until it became a city.
  public var former: FormerName?

  public struct FormerName: Sendable {
    public let name: String
    /// The first year in which the name does not hold.
    public let endYear: Int
    /// Folded spellings of the name.
    let spellings: Set<String>

    /// Whether the words are the former name in any spelling.
    public func isWritten(_ words: String) -> Bool { spellings.contains(fold(words)) }
  }

  /// The former name, where the day is one of its time; nil where no day is known.
  public func former(on day: PrintedDate?) -> FormerName? {
    guard let former, let day, day.year < former.endYear else { return nil }
    return former
  }

  /// Where the central bodies sit.
  public var isCapital: Bool { name == "Hà Nội" }

  /// "tỉnh Quảng Bình", "thành phố Đà Nẵng".
  public var fullName: String { (isCity ? "thành phố " : "tỉnh ") + name }
}

/// A district unit until 30 June 2025.
public struct District: Sendable {
  public let name: String
  /// huyện, quận, thị xã or thành phố.
  public let kind: String
  public let province: String
}

public enum PlaceTable {
  /// In the order of the lists: the 63, then those that only exist since.
  public static let provinces: [Province] = {
    var provinces: [Province] = []
    for row in tableRows(provinceRows) {
      if let known = provinces.firstIndex(where: { $0.name == row[1] }) {
        if row[0] == "since" { provinces[known].existsSince = true }
      } else {
        provinces.append(
          Province(
            name: row[1], isCity: row[2] == "city", existedBefore: row[0] == "before", existsSince: row[0] == "since",
            successor: row[4].isEmpty ? row[1] : row[4]))
      }
    }
    for row in tableRows(formerProvinceNameRows) {
      guard let known = provinces.firstIndex(where: { $0.name == row[0] }), let year = Int(row[2]) else { continue }
      provinces[known].former = .init(name: row[1], endYear: year, spellings: Set(alternatives(row[3]).map(fold)))
    }
    return provinces
  }()

  /// Provinces by name and other spellings.
  public static let provinceNames: PhraseTable<Province> = {
    let byName = Dictionary(provinces.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var phrases: [(String, Province)] = provinces.map { ($0.name, $0) }
    for row in tableRows(provinceRows) {
      guard let province = byName[row[1]] else { continue }
      phrases += alternatives(row[3]).map { ($0, province) }
    }
    return PhraseTable(phrases)
  }()

  public static let districts: [District] = tableRows(districtRows).flatMap { row in
    alternatives(row[2]).map { District(name: $0, kind: row[1], province: row[0]) }
  }

  /// District units by name; homonyms share an entry.
  public static let districtNames: PhraseTable<[District]> = {
    // Bytes have the order of letters, and are compared in a tenth of the time.
    let sorted = districts.map { (name: Array($0.name.utf8), district: $0) }.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    var groups: [(String, [District])] = []
    for at in sorted.indices {
      if at > 0, sorted[at].name == sorted[at - 1].name {
        groups[groups.count - 1].1.append(sorted[at].district)
      } else {
        groups.append((sorted[at].district.name, [sorted[at].district]))
      }
    }
    return PhraseTable(groups)
  }()
}
