import Model

/// A folder of comma-separated values, a file a table, and a page that says what the columns hold.
public struct CSVBundle: ExportWriter {
  /// The files of the folder.
  public static let fileNames = ExportTable.allCases.map(fileName) + [pageName]

  private static let pageName = "README.md"
  private static func fileName(_ table: ExportTable) -> String { table.rawValue + ".csv" }

  private let language: Language
  private let write: (String, [UInt8]) throws -> Void
  private var buffers: [ExportTable: [UInt8]] = [:]
  private var mentions = 0

  /// - Parameters:
  ///   - language: of the page.
  ///   - write: gets the name of a file and its next bytes.
  public init(in language: Language, write: @escaping (String, [UInt8]) throws -> Void) {
    self.language = language
    self.write = write
    for table in ExportTable.allCases {
      var head = [UInt8].csvStart
      head.append(csv: table.columns.map(\.key))
      buffers[table] = head
    }
  }

  public mutating func add(_ cited: ExportedCited) throws { try add(cited.cells, to: .citedDocuments) }

  public mutating func add(_ document: ExportedDocument) throws {
    try add(document.cells, to: .documents)
    for mention in document.mentions {
      mentions += 1
      try add(mention.cells(id: mentions, document: document.id), to: .citations)
    }
  }

  private mutating func add(_ cells: [Table.Cell], to table: ExportTable) throws {
    buffers[table]?.append(csv: cells.map(\.plain))
    if (buffers[table]?.count ?? 0) >= exportBuffer { try flush(table) }
  }

  private mutating func flush(_ table: ExportTable) throws {
    try write(Self.fileName(table), buffers[table] ?? [])
    buffers[table] = []
  }

  public mutating func finish() throws {
    for table in ExportTable.allCases { try flush(table) }
    try write(Self.pageName, Array(page.utf8))
  }

  private var page: String {
    var text = language(
      "Chỉ mục viện dẫn do cite xuất ra. Các tệp CSV dùng UTF-8 có BOM, dòng kết thúc bằng CR LF. Ô trống: không in hoặc chưa rõ.\n",
      "An index of citations, exported by cite. The CSV files are UTF-8 with a byte order mark, lines end in CR LF. Empty: not printed or not known.\n"
    )
    for table in ExportTable.allCases {
      text += "\n## \(Self.fileName(table))\n\n\(table.meaning(in: language))\n\n"
      text += "| \(language("cột", "column")) | \(language("nội dung", "holds")) |\n| --- | --- |\n"
      for column in table.columns {
        var meaning = column.meaning(in: language).replacing("|", with: "\\|")
        if case .reference(let other) = column.kind { meaning += " → \(Self.fileName(other)), id" }
        text += "| `\(column.key)` | \(meaning) |\n"
      }
    }
    return text
  }
}
