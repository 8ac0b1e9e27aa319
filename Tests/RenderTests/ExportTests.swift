import CSQLite
import Model
import Platform
import Specimens
import Testing

@testable import Render

@Suite struct ExportWriterTests {
  private let cited = ExportedCited(
    id: 4,
    cited: CitedDocument(
      id: "33-ct-ttg", label: "Chỉ thị 33/CT-TTg", number: "33/CT-TTg", name: nil, type: .directive, date: PrintedDate(year: 2021),
      issuer: nil,
      status: .one), year: 2021, place: nil, isKnown: true, documents: 1, citations: 1)

  private var document: ExportedDocument {
    var header = DocumentHeader()
    header.province = "Lào Cai"
    header.date = PrintedDate(year: 2022, month: 1, day: 2)
    header.title = "Kế hoạch \"dân vận\",\nnăm 2022"
    header.stated = [.title, .date]
    let mention = CitesAnswer.Mention(
      line: 3, start: 40, printed: "33/CT-TTg", text: "Chỉ thị số 33/CT-TTg", type: .directive, number: "33/CT-TTg", cited: cited.cited,
      zone: .basis, relation: .cites, pinpoint: nil, quotation: "Căn cứ Chỉ thị số 33/CT-TTg;")
    return ExportedDocument(
      id: 1, document: IndexedDocument(path: "a.txt", id: nil, header: header), url: nil, digest: "00", findings: 2, copyOf: nil,
      ownCited: nil,
      mentions: [ExportedMention(mention: mention, cited: 4, title: nil, reasons: [.stated, .date], isCounted: true)])
  }

  private func write(_ writer: some ExportWriter) throws {
    var writer = writer
    try writer.add(cited)
    try writer.add(document)
    try writer.finish()
  }

  @Test func eachRowFitsItsColumns() {
    #expect(document.cells.count == ExportTable.documents.columns.count)
    #expect(cited.cells.count == ExportTable.citedDocuments.columns.count)
    #expect(document.mentions[0].cells(id: 1, document: 1).count == ExportTable.citations.columns.count)
  }

  @Test func lines() throws {
    var bytes: [UInt8] = []
    try write(NDJSONExport { bytes += $0 })
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix(#"{"schema": 1, "id": 1, "path": "a.txt", "record_id": null, "#) && text.hasSuffix("]}\n"))
    #expect(text.contains(#""stated": ["date", "title"]"#) && text.contains(#""reasons": ["stated", "date"], "counted": 1"#))
    #expect(text.contains(#""cited_id": "33-ct-ttg", "cited_number": "33/CT-TTg", "cited_type": "CT", "cited_date": "2021""#))
  }

  @Test func bundle() throws {
    var files: [String: [UInt8]] = [:]
    try write(CSVBundle(in: .vi) { files[$0, default: []] += $1 })
    #expect(files.keys.sorted() == CSVBundle.fileNames.sorted())
    let documents = String(decoding: files["documents.csv"] ?? [], as: UTF8.self)
    #expect(documents.hasPrefix("\u{FEFF}id,path,record_id,url,") && documents.contains("\"Kế hoạch \"\"dân vận\"\",\nnăm 2022\""))
    let page = String(decoding: files["README.md"] ?? [], as: UTF8.self)
    for table in ExportTable.allCases { for column in table.columns { #expect(page.contains("| `\(column.key)` | ")) } }
  }

  @Test func database() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] { try write(SQLiteExport(path: folder.path + "/" + name, facts: [("generation", "7")])) }
    #expect(try FileSystem.read(folder.path + "/a") == FileSystem.read(folder.path + "/b"))
    #expect(try ask("PRAGMA integrity_check", of: folder.path + "/a") == ["ok"])
    #expect(try ask("PRAGMA foreign_key_check", of: folder.path + "/a").isEmpty)
    #expect(try ask("SELECT value FROM meta ORDER BY name", of: folder.path + "/a") == ["7", "1"])
    #expect(try ask("SELECT title FROM documents", of: folder.path + "/a") == [document.document.header.title])
    #expect(try ask("SELECT period FROM documents", of: folder.path + "/a") == [nil])
    for (view, wanted) in [
      ("SELECT cited_number || citations || line FROM who_cites", "33/CT-TTg13"),
      ("SELECT quotation FROM cites", "Căn cứ Chỉ thị số 33/CT-TTg;"),
      ("SELECT province || documents FROM cited_by_province", "Lào Cai1"), ("SELECT year || citations FROM cited_by_year", "20221"),
      ("SELECT number FROM most_cited", "33/CT-TTg"), ("SELECT COUNT(*) FROM unresolved", "0"), ("SELECT COUNT(*) FROM changes", "0"),
    ] { #expect(try ask(view, of: folder.path + "/a") == [wanted], "\(view)") }
  }

  @Test func aFolderThatIsNotThere() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ExportError.self) { try SQLiteExport(path: folder.path + "/no/a", facts: []) }
  }

  /// The first column of each row.
  private func ask(_ query: String, of path: String) throws -> [String?] {
    var database: OpaquePointer?
    try #require(unsafe sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
    defer { unsafe sqlite3_close(database) }
    var statement: OpaquePointer?
    try #require(unsafe sqlite3_prepare_v2(database, query, -1, &statement, nil) == SQLITE_OK, "\(query)")
    defer { unsafe sqlite3_finalize(statement) }
    var rows: [String?] = []
    while unsafe sqlite3_step(statement) == SQLITE_ROW {
      rows.append(unsafe sqlite3_column_text(statement, 0).map { unsafe String(cString: $0) })
    }
    return rows
  }
}
