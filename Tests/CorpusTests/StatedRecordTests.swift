import Model
import Testing

@testable import Corpus

@Suite struct StatedRecordTests {
  private func read(_ line: String) throws(ReadFailure) -> StatedRecord {
    try StatedRecord.read(Array(line.utf8), path: "x.ndjson", number: 7)
  }

  @Test func allFields() throws {
    let record = try read(
      #"{"id":"a1","text":"Kế hoạch \"dân vận\"\n","url":"https://x/y","date":"2025-02-26","issuer":"UBND tỉnh Lào Cai","province":"Lào Cai","title":"T"}"#
    )
    #expect(record.id == "a1")
    #expect(record.file(path: "-").bytes == Array("Kế hoạch \"dân vận\"\n".utf8))
    var header = DocumentHeader()
    header.title = "read"
    record.facts.correct(&header)
    #expect(header.date?.description == "2025-02-26")
    #expect(header.issuer == "UBND tỉnh Lào Cai")
    #expect(header.level == .province)
    #expect(header.province == "Lào Cai")
    #expect(header.title == "T")
  }

  @Test func numbersAsIds() throws {
    #expect(try read(#"{"id": 12, "html": "<p>x</p>"}"#).id == "12")
    #expect(try read(#"{"text": ""}"#).id == nil)
  }

  @Test func whatIsWrongIsNamed() {
    #expect(throws: ReadFailure(path: "x.ndjson", line: 7, reason: .badRecord(.noObject))) { try read("{") }
    #expect(throws: ReadFailure(path: "x.ndjson", line: 7, reason: .badRecord(.noObject))) { try read("[1]") }
    #expect(throws: ReadFailure(path: "x.ndjson", line: 7, reason: .badRecord(.noText))) {
      try read(#"{"id":"a"}"#)
    }
    #expect(throws: ReadFailure(path: "x.ndjson", line: 7, reason: .badRecord(.noString(field: "text")))) { try read(#"{"text":3}"#) }
  }

  @Test func aStatedDateThatIsNoneChangesNothing() throws {
    var header = DocumentHeader()
    header.date = PrintedDate(iso: "2021-01-02")
    try read(#"{"text":"","date":"hôm qua"}"#).facts.correct(&header)
    #expect(header.date?.description == "2021-01-02")
  }
}
