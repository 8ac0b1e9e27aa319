import Index
import Model
import Platform
import Specimens
import Testing

@testable import Corpus

@Suite struct MetadataTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(_ text: String) throws -> Metadata {
    try folder.write("m.csv", text)
    return try Metadata(files: [(folder.path + "/m.csv", "m.csv")])
  }

  private func index(_ metadata: [String] = [], forget: Bool = false, paths: [String] = ["p"]) throws -> IndexReport {
    var options = UpdateOptions(folder: folder.path + "/index", paths: paths.map { folder.path + "/" + $0 }, jobs: 2, program: "1")
    options.metadata = metadata.map { folder.path + "/" + $0 }
    options.forgetsMetadata = forget
    return try updateIndex(options) { _ in }
  }

  private func header(_ path: String) throws -> DocumentHeader {
    try #require(try Snapshot(folder: folder.path + "/index").citesOf(path, as: nil).papers.first).document.header
  }

  @Test func columnsInAnyOrder() throws {
    for text in [
      "title,path,date\n\"Kế hoạch, dân vận\",a/1.txt,26/02/2025\n",
      "\u{FEFF}Trích yếu;Đường dẫn;Ngày ban hành\r\nKế hoạch, dân vận; a/1.txt ;26/02/2025\r\n",
    ] {
      let metadata = try read(text)
      #expect(metadata.failures.isEmpty && metadata.unusedColumns.isEmpty)
      let row = try #require(metadata.row(absolute: folder.path + "/a/1.txt", shown: "elsewhere", id: nil))
      #expect(metadata.rows[row].facts[.title] == "Kế hoạch, dân vận" && metadata.rows[row].facts[.date] == "26/02/2025")
      #expect(metadata.row(absolute: "/x", shown: "a/1.txt", id: nil) == row)
      #expect(metadata.row(absolute: "/x", shown: "1.txt", id: nil) == nil)
    }
  }

  @Test func faultsNameFileAndLine() throws {
    let noPath = ColumnTableError.Fault.noColumn("path", wanted: "path,number,date,issuer,province,title")
    for (text, fault, line) in [
      ("", noPath, 1), ("\n\nnumber,date\n", noPath, 3), ("path,date,Ngày\n", .columnTwice("Ngày"), 1),
      ("path\n\"a\n", .openQuote, 2), ("path\n\"a\"b\n", .afterQuote, 2),
    ] {
      #expect(throws: ColumnTableError(path: "m.csv", line: line, fault: fault), "\(text)") { try read(text) }
    }
    let metadata = try read("path,date,province,number,isuer\na,31/02/2025,Lao Kai,dân vận,x\n,2025,,,\na,2024,,,\nb,2024,,,,,y\nc,,,,\n")
    #expect(metadata.rows.map(\.path) == ["a", "c"])
    #expect(metadata.rows[0].facts.isEmpty)
    #expect(metadata.failures.map(\.line) == [2, 2, 2, 3, 4, 5])
    #expect(
      metadata.failures.map(\.description).sorted() == [
        "m.csv:2: \"31/02/2025\" is no date", "m.csv:2: \"Lao Kai\" is no province", "m.csv:2: \"dân vận\" is no number",
        "m.csv:3: no path",
        "m.csv:4: the paper has a row already (m.csv:2), which stands",
        "m.csv:5: more fields than columns; put a field that holds a comma in quotes",
      ])
    #expect(metadata.unusedColumns == [IndexReport.UnusedColumn(file: "m.csv", name: "isuer", near: "issuer")])
  }

  /// What is stated stands above what is read, is remembered, and changes with the file.
  @Test func aDraft() throws {
    try folder.write("p/1.txt", "Nội dung theo Chỉ thị số 33/CT-TTg ngày 26/11/2021.")
    try folder.write("p/2.txt", "Nội dung khác.")
    try folder.write(
      "p/m.csv", "path,number,date,issuer,province,title\n1.txt,12/KH-UBND,5/3/2024,UBND tỉnh Lào Cai,tỉnh Lào Cai,Dân vận\n")
    let report = try index(["p/m.csv"])
    #expect(report.documents == 2 && report.failures.isEmpty)
    let stated = try header("1.txt")
    #expect(stated.number?.proper == "12/KH-UBND" && stated.type == .plan && stated.date?.description == "2024-03-05")
    #expect(stated.province == "Lào Cai" && stated.level == .province && stated.title == "Dân vận")
    #expect(stated.stated == Set(StatedField.allCases))
    #expect(try header("2.txt").stated.isEmpty)
    #expect(try index().unchanged == 2)
    #expect(try header("1.txt").number != nil)
    try folder.write("p/m.csv", "path,title\n1.txt,Khác\n2.txt,Hai\nnone.txt,Ba\n")
    let changed = try index(paths: [])
    #expect([changed.changed, changed.unchanged] == [2, 0])
    #expect(
      changed.failures == [
        ReadFailure(path: folder.path + "/p/m.csv", line: 4, reason: .badMetadata(.noSuchPaper(path: "none.txt")))
      ])
    #expect(try header("1.txt").number == nil && header("1.txt").title == "Khác")
    #expect(try index(forget: true).changed == 2)
    #expect(try header("1.txt").stated.isEmpty)
    // The file is a paper like others once it states nothing.
    #expect(try index().unchanged == 3)
  }

  /// A file of metadata that is gone for now takes nothing back.
  @Test func metadataThatCannotBeRead() throws {
    try folder.write("p/1.txt", "Nội dung.")
    try folder.write("m.csv", "path,title\np/1.txt,Một\n")
    _ = try index(["m.csv"])
    try FileSystem.rename(folder.path + "/m.csv", to: folder.path + "/gone.csv")
    let report = try index()
    #expect(report.failures.map(\.path) == [folder.path + "/m.csv"] && report.unchanged == 1)
    try folder.write("p/1.txt", "Nội dung khác.")
    #expect(try index().changed == 1)
    #expect(try header("1.txt").title == "Một")
  }

  /// A record of an ndjson file is named by its id; what the file states stands above the record's own fields.
  @Test func records() throws {
    try folder.write("p/r.ndjson", "{\"id\":\"x\",\"text\":\"một\",\"title\":\"A\",\"province\":\"Huế\"}\n{\"text\":\"hai\"}\n")
    try folder.write("m.csv", "path,title\np/r.ndjson#x,B\np/r.ndjson#2,C\n")
    #expect(try index(["m.csv"]).failures.isEmpty)
    #expect(try header("x").title == "B" && header("x").province == "Huế")
    #expect(try header(folder.path + "/p/r.ndjson#2").title == "C")
    #expect(try index().unchanged == 2)
    try folder.write("m.csv", "path,title\np/r.ndjson#x,D\np/r.ndjson#2,C\n")
    let report = try index()
    #expect([report.changed, report.unchanged] == [1, 1])
    #expect(try header("x").stated == [.title, .province])
  }
}
