import Model

/// A commune, ward or special zone since 1 July 2025.
public struct Commune: Hashable, Sendable {
  public let name: String
  /// xã, phường or đặc khu.
  public let kind: String
  /// One of the 34.
  public let province: String
  /// First day under this kind.
  public let from: PrintedDate
  /// Last day under this kind; nil where it goes on.
  public let until: PrintedDate?
}

/// The 3,321 units below the province since the districts have ended. Units before that day are in no table: there were some 10,000.
public enum CommuneTable {
  static let table = SortedRows(table: communeRows)

  /// The day the communes of the table came into being (Resolution 203/2025/QH15).
  private static let firstDay = PrintedDate(year: 2025, month: 7, day: 1)

  /// The units of a name, accents and case aside, by province. Logarithmic: nothing is built.
  public static func communes(named name: String) -> [Commune] { table.rows(of: fold(name)).compactMap(commune) }

  /// Whether every day a date may mean is one on which the table holds.
  public static func exists(on day: PrintedDate) -> Bool {
    (day.year, day.month == 0 ? 1 : day.month) >= (2025, 7)
  }

  /// The units of a kind and name, accents kept, on a day: several provinces may have one each. Empty before 1 July 2025, and where the day is
  /// too coarse to say on which side of it it lies.
  public static func communes(kind: String, name: String, on day: PrintedDate) -> [Commune] {
    guard exists(on: day) else { return [] }
    let words = Syllable.words(name)
    return communes(named: name).filter { unit in
      unit.kind == kind && Syllable.words(unit.name) == words && (unit.from <= day || unit.from.agrees(with: day))
        && unit.until.map { day <= $0 || day.agrees(with: $0) } ?? true
    }
  }

  /// The name in usual letter case of the units that are called so, every accent included; a figure stands as a word ("A Lưới 1"). Nil where no unit
  /// is. Logarithmic: nothing is built.
  public static func name(_ words: ArraySlice<Syllable>) -> String? {
    var key = ""
    for word in words { key += (key.isEmpty ? "" : " ") + word.unaccented }
    return table.rows(of: key).first { $0.count > 2 && Syllable.words($0[2])[...] == words }?[2]
  }

  private static func commune(_ row: [String]) -> Commune? {
    guard row.count >= 4, let first = row.count > 4 ? PrintedDate(iso: row[4]) : firstDay else { return nil }
    return Commune(name: row[2], kind: row[1], province: row[3], from: first, until: row.count > 5 ? PrintedDate(iso: row[5]) : nil)
  }
}

extension Syllable {
  /// The unaccented letters, for words of at most eight.
  fileprivate var unaccented: String {
    var letters: [UInt8] = []
    var rest = self.letters
    while rest != 0 {
      letters.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
