import Model

/// A body that is no more.
public struct EndedBody: Sendable {
  public let name: String
  public let last: PrintedDate
  /// Empty where no one body came in its place.
  public let successor: String
  /// Number of the act.
  public let act: String
}

public enum EndedBodyTable {
  public static let all: [EndedBody] = tableRows(endedBodyRows).compactMap { row in
    guard row.count == 4, let last = PrintedDate(iso: row[1]) else { return nil }
    return EndedBody(name: row[0], last: last, successor: row[2], act: row[3])
  }

  /// By the words a paper names them with.
  public static let bodies: PhraseTable<EndedBody> = PhraseTable(all.map { ($0.name, $0) })
}
