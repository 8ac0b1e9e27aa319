import Model
import Testing

@testable import Parse

/// Bytes of a file become valid UTF-8.
@Suite struct DecodingTests {
  private let text = "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ\n"

  private func utf16(_ littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { littleEndian ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }

  @Test func utf8IsTakenAsItIs() {
    let document = parsed(text)
    #expect(document.encoding == "utf-8")
    #expect(document.raw.bytes == Array(text.utf8))
    #expect(document.findings.isEmpty)
  }

  @Test func aByteOrderMarkIsNoText() {
    #expect(parsed([0xEF, 0xBB, 0xBF] + Array(text.utf8)).raw.bytes == Array(text.utf8))
  }

  @Test func utf16IsReadInBothOrders() {
    for (bytes, encoding) in [
      ([0xFF, 0xFE] + utf16(true), "utf-16le"), ([0xFE, 0xFF] + utf16(false), "utf-16be"), (utf16(true), "utf-16le"),
      (utf16(false), "utf-16be"),
    ] {
      let document = parsed(bytes)
      #expect(document.encoding == encoding)
      #expect(document.raw.bytes == Array(text.utf8))
      #expect(document.citations.map(\.number?.normalised) == ["33/CT-TTg"])
    }
  }

  /// Swift's own decoder is the oracle.
  @Test func unitsOfUTF16() {
    var random = SeededGenerator()
    let pieces: [UInt16] = [0, 0x41, 0x7F, 0x80, 0x7FF, 0x800, 0x1EBF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFF]
    for _ in 0..<5000 {
      let units = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? 0 }
      let text = Array(String(decoding: units.first == 0xFEFF ? Array(units.dropFirst()) : units, as: UTF16.self).utf8)
      for littleEndian in [true, false] {
        let bytes = units.flatMap { littleEndian ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(UTF16Text.utf8(bytes, littleEndian: littleEndian) == text, "seed \(random.seed): \(units)")
        #expect(UTF16Text.utf8(bytes + [0x41], littleEndian: littleEndian) == text, "seed \(random.seed): \(units)")
      }
    }
  }

  @Test(arguments: [[UInt8]([0xFF]), [0xC3], [0xE1, 0xBB], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC0, 0x80], [0x80]])
  func strayBytesAreShownAndReported(_ stray: [UInt8]) {
    let document = parsed(Array("theo Chỉ thị số 33/CT-TTg ".utf8) + stray + Array(" và 23-QĐ/TW".utf8))
    #expect(document.findings.map(\.code) == [.invalidBytes])
    #expect(String(decoding: document.raw.bytes, as: UTF8.self).contains("\u{FFFD}"))
    #expect(document.citations.map(\.number?.normalised) == ["33/CT-TTg", "23-QĐ/TW"])
  }

  @Test(arguments: ["", " ", "\n\n\t "]) func emptyFilesAreReported(_ text: String) {
    let document = parsed(text)
    #expect(document.findings.map(\.code) == [.empty])
    #expect(document.citations.isEmpty)
  }

  @Test func theFormatIsToldByNameOrCaller() {
    #expect(parsed(text).format == "text")
    #expect(parseDocument(SourceFile(path: "a.md", bytes: Array(text.utf8))).format == "markdown")
    #expect(parseDocument(SourceFile(path: "a", bytes: Array(text.utf8), kind: .markdown)).format == "markdown")
  }

  @Test func theIdIsHandedThrough() {
    #expect(parseDocument(SourceFile(path: "-", bytes: Array(text.utf8), id: "42")).id == "42")
  }
}
