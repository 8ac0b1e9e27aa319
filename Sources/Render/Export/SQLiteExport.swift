import Model

/// One database of SQLite 3: the tables of `ExportTable`, their indexes, and views for the common questions. The same index gives the same
/// bytes with the same version of the library.
public final class SQLiteExport: ExportWriter {
  private let database: SQLiteDatabase
  private var mentions = 0

  /// Makes the file; there must be none.
  /// - Parameter facts: names and values for the table `meta`, beside the version of the tables.
  public init(path: String, facts: [(String, String)]) throws(ExportError) {
    database = try SQLiteDatabase(path: path)
    // "cite" in ASCII marks the file as ours.
    try database.run(
      """
      PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
      PRAGMA application_id = 1667855461; PRAGMA user_version = 1;
      BEGIN;
      CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      """)
    for table in ExportTable.allCases { try database.run(Self.definition(of: table)) }
    for (name, value) in [("schema", "1")] + facts { try database.insert(into: "meta", [.text(name), .text(value)]) }
  }

  private static func definition(of table: ExportTable) -> String {
    let columns = table.columns.map { column in
      switch column.kind {
      case .key: "\(column.key) INTEGER PRIMARY KEY"
      case .integer: "\(column.key) INTEGER"
      case .text: "\(column.key) TEXT"
      case .reference(let other): "\(column.key) INTEGER REFERENCES \(other.rawValue) (id)"
      }
    }
    return "CREATE TABLE \(table.rawValue) (\(columns.joined(separator: ", ")))"
  }

  public func add(_ cited: ExportedCited) throws {
    try database.insert(into: ExportTable.citedDocuments.rawValue, cited.cells)
  }

  public func add(_ document: ExportedDocument) throws {
    try database.insert(into: ExportTable.documents.rawValue, document.cells)
    for mention in document.mentions {
      mentions += 1
      try database.insert(into: ExportTable.citations.rawValue, mention.cells(id: mentions, document: document.id))
    }
  }

  public func finish() throws {
    try database.run(sqliteIndexes)
    try database.run(sqliteViews)
    try database.run("COMMIT")
    database.close()
  }
}
