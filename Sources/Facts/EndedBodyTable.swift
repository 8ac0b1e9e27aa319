import Model

/// A body that is no more.
public struct EndedBody: Sendable {
  public let name: String
  /// Where only the month is known, the body has ended by its end.
  public let last: PrintedDate
  /// Empty where no one body came in its place.
  public let successor: String
  /// Number of the act.
  public let act: String
}

public enum EndedBodyTable {
  /// Those of `endedBodyRows`, and the bodies of provinces whose names ended when they were merged.
  public static let all: [EndedBody] =
    tableRows(endedBodyRows).compactMap { row in
      guard row.count == 4, let last = PrintedDate(iso: row[1]) else { return nil }
      return EndedBody(name: row[0], last: last, successor: row[2], act: row[3])
    } + mergedProvinces

  /// By the words a paper names them with.
  public static let bodies: PhraseTable<EndedBody> = PhraseTable(all.map { ($0.name, $0) })

  /// Resolution 202/2025/QH15: 63 provinces became 34; their bodies worked until 30 June 2025.
  private static var mergedProvinces: [EndedBody] {
    guard let last = PrintedDate(year: 2025, month: 6, day: 30) else { return [] }
    let provinces = PlaceTable.provinces
    return provinces.filter { $0.existedBefore && !$0.existsSince && !$0.isCity }.flatMap { old -> [EndedBody] in
      guard let new = provinces.first(where: { $0.name == old.successor && $0.existsSince }) else { return [] }
      let words = [
        ("Ủy ban nhân dân", "Ủy ban nhân dân"), ("UBND", "UBND"), ("Hội đồng nhân dân", "Hội đồng nhân dân"), ("HĐND", "HĐND"),
      ]
      return words.map { EndedBody(name: $0 + " tỉnh " + old.name, last: last, successor: $1 + " " + new.fullName, act: "202/2025/QH15") }
        + [
          EndedBody(
            name: "Tỉnh ủy " + old.name, last: last, successor: (new.isCity ? "Thành ủy " : "Tỉnh ủy ") + new.name, act: "202/2025/QH15")
        ]
    }
  }
}
