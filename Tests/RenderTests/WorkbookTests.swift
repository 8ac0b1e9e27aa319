import Platform
import Specimens
import Testing

@testable import Render

@Suite struct WorkbookTests {
  private func members(_ tables: [Table], linkingTo target: (String) -> String? = { _ in nil }) throws -> [String: String] {
    let folder = try TemporaryFolder()
    try writeWorkbook(tables, to: folder.path + "/a.xlsx", linkingTo: target)
    return MadeArchive.members(ofZip: try FileSystem.read(folder.path + "/a.xlsx")).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func headingsAndLinks() throws {
    let table = Table(
      title: "Bảng [1]: Lào Cai/Huế", columns: [Table.Column("a", "văn bản"), Table.Column("n", "số lượt")],
      rows: [[.link("kế hoạch.txt:3", path: "kế hoạch.txt"), .number(7)]], notes: ["Ghi chú & <chú>"])
    let members = try members([table]) { "external:" + $0 }
    let strings = try #require(members["xl/sharedStrings.xml"])
    for words in ["Bảng [1]: Lào Cai/Huế", "văn bản", "số lượt", "kế hoạch.txt:3", "Ghi chú &amp; &lt;chú&gt;"] {
      #expect(strings.contains(words), "\(words)")
    }
    #expect(try #require(members["xl/workbook.xml"]).contains("name=\"Bảng -1-- Lào Cai-Huế\""))
    #expect(try #require(members["xl/worksheets/_rels/sheet1.xml.rels"]).contains("Target=\"k"))
    let sheet = try #require(members["xl/worksheets/sheet1.xml"])
    #expect(sheet.contains("<v>7</v>") && sheet.contains("<hyperlink ref=\"A4\"") && sheet.contains("state=\"frozen\""))
  }

  @Test func tablesOfOneTitle() throws {
    let workbook = try #require(try members([Table(title: "A"), Table(title: "a"), Table()])["xl/workbook.xml"])
    for name in ["A", "a 2", "cite"] { #expect(workbook.contains("name=\"\(name)\""), "\(name)") }
  }
}
