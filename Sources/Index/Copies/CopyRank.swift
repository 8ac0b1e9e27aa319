import Model

/// Which copy of a paper stands for it: the one whose head tells most, then that of the format that spoils least, then the first path.
struct CopyRank: Comparable {
  private let untold: Int
  private let format: Int
  private let path: String
  private let id: String

  init(_ document: IndexedDocument) {
    let header = document.header
    let told = [
      header.number != nil, header.symbol != nil, header.type != nil, header.date != nil, header.date != nil || header.period != nil,
      header.province != nil, header.issuer != nil, header.title != nil,
    ]
    untold = told.count { !$0 }
    let suffix = document.path.lastIndex(of: ".").map { document.path[document.path.index(after: $0)...].lowercased() } ?? ""
    format = Self.formats.firstIndex { $0.contains(suffix) } ?? Self.formats.count
    path = document.path
    id = document.id ?? ""
  }

  /// What the office wrote before what was made from it: word processors, text, pages, print.
  private static let formats: [Set<String>] = [
    ["docx", "odt"], ["doc", "rtf"], ["md", "markdown"], ["txt", "text"], ["html", "htm", "xhtml"], ["ndjson", "jsonl"], ["pdf"],
  ]

  static func < (a: CopyRank, b: CopyRank) -> Bool {
    if (a.untold, a.format) != (b.untold, b.format) { return (a.untold, a.format) < (b.untold, b.format) }
    if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
    return a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
  }
}
