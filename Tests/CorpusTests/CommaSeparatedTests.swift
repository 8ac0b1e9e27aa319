import Testing

@testable import Corpus

/// RFC 4180, and what programs write in its name.
@Suite struct CommaSeparatedTests {
  private func read(_ text: String) throws(CommaSeparated.Fault) -> [[String]] {
    try CommaSeparated(Array(text.utf8)).rows.map(\.fields)
  }

  @Test func plain() throws {
    #expect(try read("a,b\r\n1,2\r\n") == [["a", "b"], ["1", "2"]])
    #expect(try read("a,b\n1,2") == [["a", "b"], ["1", "2"]])
    #expect(try read("\u{FEFF}a,b\n,\n\n1,") == [["a", "b"], ["1", ""]])
    #expect(try read("") == [])
  }

  @Test func quoted() throws {
    #expect(try read("a,b\n\"x, y\",\"nói \"\"dân vận\"\"\"\n\"\",\"z\"") == [["a", "b"], ["x, y", "nói \"dân vận\""], ["", "z"]])
    #expect(try read("a\n\"một\r\nhai\"\nba") == [["a"], ["một\r\nhai"], ["ba"]])
  }

  /// Excel in Vietnam; a table copied from a page.
  @Test func otherSeparators() throws {
    #expect(try read("a;b\n1,5;2\n") == [["a", "b"], ["1,5", "2"]])
    #expect(try read("a\tb\n1;2\t3\n") == [["a", "b"], ["1;2", "3"]])
    #expect(try read("Số, ký hiệu;Ngày;Loại\n1;2;3\n") == [["Số, ký hiệu", "Ngày", "Loại"], ["1", "2", "3"]])
    #expect(try read("a,b;c\n1,2;3\n") == [["a", "b;c"], ["1", "2;3"]])
  }

  @Test func linesCountAsInTheFile() throws {
    #expect(try CommaSeparated(Array("a\n\n\"x\ny\"\nb\n".utf8)).rows.map(\.line) == [1, 3, 5])
  }

  @Test func faults() {
    #expect(throws: CommaSeparated.Fault.openQuote(line: 2)) { try read("a\n\"x\n\n") }
    #expect(throws: CommaSeparated.Fault.afterQuote(line: 2)) { try read("a,b\n\"x\"y,z\n") }
    #expect(throws: CommaSeparated.Fault.notUTF8(line: 2)) { try CommaSeparated([0x61, 0x0A, 0xD0, 0x0A]) }
  }
}
