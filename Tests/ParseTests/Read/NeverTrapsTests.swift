import Model
import Parse
import Testing

/// Parsing never traps, and what it says keeps its invariants, whatever the bytes are.
@Suite struct NeverTrapsTests {
  private static let kinds: [SourceFile.Kind?] = [nil, .text, .markdown, .html]

  @Test(arguments: [1, 2, 3, 7, 64, 500, 4000]) func randomBytes(_ count: Int) {
    var random = SeededGenerator()
    for kind in Self.kinds {
      for _ in 0..<10 {
        // Without the lead byte of U+1000…U+1FFF; see greekLettersAreNoTrap.
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        parse(bytes, kind, "seed \(random.seed), \(count) bytes")
      }
    }
  }

  @Test(arguments: [20, 400, 3000]) func randomBytesOfTheGrammar(_ count: Int) {
    var random = SeededGenerator()
    let alphabet = Array(
      "0123456789/-./–—QĐCTKHNTWUBảườ số ngày tháng năm Điều khoản của và Luật “”\"()[]\n\r\t |;:,<>&\u{301}\u{323}\u{200B}".utf8)
    for kind in Self.kinds {
      for _ in 0..<15 {
        let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
        parse(bytes, kind, "seed \(random.seed), \(count) bytes")
      }
    }
  }

  @Test func randomWordsOfThePapers() {
    var random = SeededGenerator()
    let words =
      "Số: 33/CT-TTg 23-QĐ/TW l6/CT 12 13/ /KH-SCT 2021 59/2023NĐ-CP Chỉ thị Quyết định Luật Hiến pháp Nghị quyết Đại hội của giữa và , ; . : ( ) “ ” ngày 26/11/2021 31/02/2021 tháng năm khoản Điều 5 điểm a Phụ lục UBND tỉnh Bộ Sở Ban Thường vụ khóa XI thay thế bãi bỏ sửa đổi cụm từ này hết hiệu lực CỘNG HÒA Căn cứ Nơi nhận [1] ¹ lượt xem | \n \n\n"
      .split(separator: " ").map(String.init)
    for _ in 0..<150 {
      let text = (0..<40).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: random.chance(1, in: 8) ? "" : " ")
      parse(Array(text.utf8), nil, "seed \(random.seed): \(text)")
    }
  }

  @Test func aPaperCutAnywhere() {
    let basis =
      "Căn cứ Luật Tiếp công dân ngày 25/11/2013;\nThực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021, UBND tỉnh ban hành Kế hoạch như sau:"
    let bytes = Array(plan(basis: basis, body: "1. Theo khoản 2 Điều 5 Quyết định số 217, 218-QĐ/TW¹.\n\n¹ Công văn số 65-CV/TU.").utf8)
    for end in bytes.indices { parse(Array(bytes[..<end]), nil, "first \(end) bytes") }
    for start in stride(from: 0, to: bytes.count, by: 3) { parse(Array(bytes[start...]), nil, "from byte \(start)") }
  }

  @Test(arguments: [
    "1", "0", "/", "-", ".", ",", "(", ")", "[", "“", "\"", "|", "<", ">", "&", "\n", "\r", " ", "\t", "\u{0}", "\u{301}", "\u{A0}",
    "\u{200B}", "\u{AD}", "Đ", "số ", "Luật ", "1/",
    "1-", "12/QĐ-", "Điều ", "khoản 1 ", "và ", "ngày ", "của ", "Ban ", "Đại hội ", "12, ", "[1]", "| ", "<p>", "<table>", "số 1, ",
    "Luật sửa đổi Luật ", "-\n", "/\n",
  ])
  func oneThingOverAndOver(_ unit: String) {
    for count in [1, 2, 3, 50, 2000] { parse(Array(String(repeating: unit, count: count).utf8), nil, "\(count) times \(unit)") }
  }

  @Test func greekLettersAreNoTrap() async {
    await #expect(processExitsWith: .success) {
      _ = parseDocument(SourceFile(path: "paper", bytes: Array("theo ἀρχή và 33/CT-TTg ὦ \u{1FFF}".utf8)))
    }
  }

  @Test func aVeryLongLine() {
    let sentence = "theo Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ và Luật Tiếp công dân năm 2013 "
    let document = parsed(String(repeating: sentence, count: 500))
    checkInvariants(document, "a line of \(document.raw.bytes.count) bytes")
    #expect(document.citations.count == 1000)
  }

  private func parse(_ bytes: [UInt8], _ kind: SourceFile.Kind?, _ comment: @autoclosure () -> Comment) {
    let document = parseDocument(SourceFile(path: "paper", bytes: bytes, kind: kind))
    checkInvariants(document, comment())
    _ = parseCitation(String(decoding: bytes.prefix(200), as: UTF8.self))
  }
}
