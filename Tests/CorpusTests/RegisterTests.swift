import Index
import Model
import Platform
import Specimens
import Testing

@testable import Corpus

@Suite struct RegisterTests {
  private func read(_ text: String) throws -> Register { try Register(Array(text.utf8), path: "so.csv") }

  private let full = #"""
    number,type,date,issuer,title,status,ended,replaced_by,note
    9/KH-UBND,KH,2024-01-02,UBND tỉnh Huế,"Dân vận, ""khéo""",not-in-force,2025,10/KH-UBND; 11/KH-UBND,x
    33/CT-TTg,CT,2021-11-26,,,in-force,,,

    """#

  /// What is written is read again as the same rows, and the same rows give the same bytes in whatever order they came.
  @Test func thereAndBack() throws {
    let register = try read(full)
    #expect(register.failures.isEmpty)
    #expect(register.rows.map(\.number.proper) == ["33/CT-TTg", "9/KH-UBND"])
    #expect(register.rows[1].title == "Dân vận, \"khéo\"" && register.rows[1].replacedBy == ["10/KH-UBND", "11/KH-UBND"])
    #expect(register.rows[1].ended == PrintedDate(iso: "2025") && register.rows[1].status == .notInForce)
    let again = try Register(register.bytes(), path: "so.csv")
    #expect(again.rows == register.rows && again.bytes() == register.bytes())
    var other = Register()
    #expect(other.state(register.rows.reversed()) == change(added: 2))
    #expect(other.bytes() == register.bytes())
  }

  /// Numbers that come out otherwise when they are written in their proper form are no numbers for a register.
  @Test(arguments: ["16/CP-T!2", "331\u{FEFF}T-TT202123-QĐP-T!20", "2TT2C/AC/C3-CTT-TT202nl%", "/3CT-TT2021-", "(1MĐ/TWa2e ]"])
  func strangeNumbersAreNotLostLater(words: String) throws {
    let register = try read("number,note\n\"\(words)\",x\n33/CT-TTg,y\n")
    let again = try Register(register.bytes(), path: "so.csv")
    #expect(again.rows == register.rows && again.failures.isEmpty && register.rows.count + register.failures.count == 2)
  }

  private func change(added: Int = 0, replaced: Int = 0, unchanged: Int = 0) -> Register.Change {
    var change = Register.Change()
    (change.added, change.replaced, change.unchanged) = (added, replaced, unchanged)
    return change
  }

  @Test func headingsAndWordsInVietnamese() throws {
    let register = try read(
      "Số, ký hiệu;Loại văn bản;Ngày ban hành;Tình trạng hiệu lực;Thay thế bởi\n33/CT-TTg;chỉ thị;26/11/2021;Hết hiệu lực một phần;34/ct-ttg\n"
    )
    #expect(register.failures.isEmpty && register.unusedColumns.isEmpty)
    #expect(register.rows.first?.type == .directive && register.rows.first?.status == .partlyInForce)
    #expect(register.rows.first?.replacedBy == ["34/CT-TTg"])
  }

  @Test func wrongLinesAreNamedAndTheRestIsUsed() throws {
    let register = try read(
      "number,date,status,replaced_by,type,statuss\nxyz,,,,,\n1/KH-UBND,31/02/2021,,,,\n2/KH-UBND,,maybe,,,\n3/KH-UBND,,,the next,,\n4/KH-UBND,,,,ZZ,\n,2021,,,,\n5/KH-UBND,,,,,,more\n6/KH-UBND,2021,,,,\n6/KH-UBND,2021,,,,\n"
    )
    #expect(register.rows.map(\.number.proper) == ["6/KH-UBND"])
    #expect(
      register.failures.map { "\($0)" } == [
        "so.csv:2: \"xyz\" is no number", "so.csv:3: \"31/02/2021\" is no date", "so.csv:4: \"maybe\" is no status",
        "so.csv:5: \"the next\" is no replaced_by", "so.csv:6: \"ZZ\" is no type", "so.csv:7: no number",
        "so.csv:8: more fields than columns; put a field that holds a comma in quotes",
        "so.csv:10: line 9 is about the same document and stands",
      ])
    #expect(register.unusedColumns.map(\.near) == ["status"])
  }

  @Test func filesThatAreNone() throws {
    let wanted = "number,type,date,issuer,title,status,ended,replaced_by,note"
    for (text, fault, line) in [
      ("", ColumnTableError.Fault.noColumn("number", wanted: wanted), 1), ("date\n2021\n", .noColumn("number", wanted: wanted), 1),
      ("number,số\n", .columnTwice("số"), 1), ("number\n\"1", .openQuote, 2),
    ] {
      #expect(throws: ColumnTableError(path: "so.csv", line: line, fault: fault), "\(text)") { try read(text) }
    }
  }

  /// Rows are kept beside the index whatever happens to it, and lines that cannot be read are never written over.
  @Test func keptByTheIndex() throws {
    let folder = try TemporaryFolder()
    let index = folder.path + "/index"
    #expect(try updateRegister(in: index, with: read(full).rows) == change(added: 2))
    #expect(try updateRegister(in: index, with: read(full).rows) == change(unchanged: 2))
    let other = try read(
      "number,date,issuer,status\n9/KH-UBND,2024-01-02,UBND TỈNH HUẾ,in-force\n9/KH-UBND,2024-01-02,UBND tỉnh Hà Tĩnh,\n")
    #expect(try updateRegister(in: index, with: other.rows) == change(added: 1, replaced: 1))
    try folder.write("a/1.txt", "một")
    var options = UpdateOptions(folder: index, paths: [folder.path + "/a"], jobs: 1, program: "1")
    for rebuild in [false, true] {
      options.rebuild = rebuild
      _ = try updateIndex(options) { _ in }
      #expect(try Register(folder: index).rows.count == 3)
    }
    #expect(try FileSystem.names(in: index).contains("register.csv") && !FileSystem.names(in: index).contains("register.csv.new"))
    let before = try FileSystem.read(index + "/register.csv") + Array("what,is,this\r\n".utf8)
    try FileSystem.write(before, to: index + "/register.csv")
    #expect(throws: BrokenRegisterError.self) { try updateRegister(in: index, with: other.rows) }
    #expect(try FileSystem.read(index + "/register.csv") == before)
    #expect(try Register(folder: index).rows.count == 3)
  }
}
