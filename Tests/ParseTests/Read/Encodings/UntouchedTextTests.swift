import Foundation
import Model
import Testing

@testable import Parse

/// What is right is left alone, and places go along with what is not.
@Suite struct UntouchedTextTests {
  @Test(arguments: [
    "Le préfet a été reçu à l’hôtel de ville où il dînait, près du théâtre; là, né à Nîmes, il fêta Noël chez Thaïs Haüy.",
    "Die Behörde prüft die Anträge der Bürger über die Straße; schöne Grüße aus München, Österreich und Zürich.",
    "The café’s naïve façade — déjà vu — cost £5, © 2024 Señor Muñoz, São Paulo, Île-de-France.",
    "Haï", "Thaï", "où", "là", "né", "® 2020", "10 × 5 m² ± 3°C, µg, ½",
  ])
  func otherLanguagesStayAsTheyAre(_ text: String) {
    let document = parsed(text)
    #expect(document.raw.bytes == Array(text.utf8))
    #expect(document.encoding == "utf-8")
    let western = text.unicodeScalars.allSatisfy { $0.value < 0x100 }
    guard western else { return }
    let old = parsed(text.unicodeScalars.map { UInt8($0.value) })
    #expect(old.raw.bytes == Array(text.utf8))
    #expect(old.encoding == (text.unicodeScalars.allSatisfy { $0.value < 0x80 } ? "utf-8" : "windows-1252"))
  }

  @Test(arguments: [
    "Hà Nam", "Số liệu là thế", "có Đoàn Zürich ® và “Thaï Müller” © đến dự, giá 5€, 10×5 m³", "Tên: Lê Hà. Trong đó có Noël và Chloë",
    "thành viên", "à", "Ðã có Ðiều ước", "NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP",
  ])
  func vietnameseInUnicodeIsNeverTouched(_ text: String) {
    for spelling in [text, text.decomposedStringWithCanonicalMapping] {
      let document = parsed(spelling)
      #expect(document.raw.bytes == Array(spelling.utf8))
      #expect(document.encoding == "utf-8")
    }
  }

  @Test func halfDecomposedTextIsUnicode() {
    var random = SeededGenerator()
    let text = RandomText.respelled(LegacyEncodingTests.paper, using: &random)
    let document = parsed(text)
    #expect(document.raw.bytes == Array(text.utf8), "seed \(random.seed)")
    #expect(document.encoding == "utf-8")
    #expect(document.citations.map(\.number?.normalised) == ["33/CT-TTg"])
  }

  @Test func bytesWithoutVietnameseAreReadAsWesternAndReported() {
    let document = parsed([0x63, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x61, 0x94])
    #expect(document.raw.bytes == Array("café “a”".utf8))
    #expect(document.encoding == "windows-1252")
    #expect(document.findings.map(\.code) == [.invalidBytes])
  }

  @Test func aStrayByteInALineOfASCIIIsShownAndReported() {
    let document = parsed(Array("Chỉ thị số 33/CT-TTg được thực hiện\nGhi ch".utf8) + [0xFF])
    #expect(document.raw.slice(TextSpan(0, 100)).hasSuffix("Ghi ch\u{FFFD}"))
    #expect(document.findings.map(\.code) == [.invalidBytes])
    #expect(document.encoding == "utf-8")
  }

  @Test(arguments: OldEncoding.allCases) func placesGoAlong(_ encoding: OldEncoding) {
    let words = ["Thực", "hiện", "việc", "“kiểm tra”,", "đã", "rõ", "ở", "từng", "xã", "hằng", "năm"]
    guard encoding != .viscii, encoding != .tcvn5712 else { return }
    let shown = words.map {
      encoding == .twice ? String(decoding: encoding.bytes($0), as: UTF8.self) : OldEncoding.shown(encoding.bytes($0))
    }
    let restored = restoreLegacyLetters(Array(shown.joined(separator: " ").utf8))
    #expect(restored.bytes == Array(words.joined(separator: " ").utf8))
    var (old, new) = (0, 0)
    for (before, after) in zip(shown, words) {
      #expect(restored.place(old) == new)
      #expect(restored.place(old + before.utf8.count) == new + after.utf8.count)
      old += before.utf8.count + 1
      new += after.utf8.count + 1
    }
  }

  @Test func aLongLineIsReadToItsEnd() {
    let text = String(repeating: "thực hiện nghị định về việc quản lý, ", count: 5000) + "\n"
    #expect(parsed(OldEncoding.abc.bytes(text)).raw.bytes == Array(text.utf8))
    let unbroken = String(repeating: "đ", count: 200_000) + "\n"
    #expect(parsed(unbroken).raw.bytes == Array(unbroken.utf8))
  }
}
