import Index
import Parse
import Testing

/// What the index keeps of a mention is what the paper prints, not what the program calls it.
@Suite struct PrintedFormTests {
  @Test(arguments: [
    ("theo khoản 1 Điều 60 BLHS năm 1999 nêu trên", "BLHS"), ("Căn cứ Luật Đất  đai năm 2013;", "Luật Đất đai"),
    ("Theo Chỉ thị số 33 /CT-TTg", "33 /CT-TTg"),
  ])
  func asPrinted(_ text: String, _ printed: String) {
    let document = parseDocument(SourceFile(path: "a.txt", bytes: Array(text.utf8)))
    let source = DocumentRecord.Source(path: "a.txt", root: "", size: 0, modified: 0, digest: [])
    #expect(DocumentRecord(document, source: source).mentions.map(\.printed) == [printed])
  }
}
