import Model
import Testing

/// `fold` reads bytes; the plain rule reads characters one by one.
@Suite struct FoldingTests {
  @Test(arguments: [
    ("UBND tỉnh Thừa Thiên - Huế", "ubnd tinh thua thien hue"), ("Cư M’gar", "cu m gar"), ("  Đắk Lắk.", "dak lak"), ("", ""), ("—", ""),
    ("33/CT-TTg", "33 ct ttg"),
    ("Hòa = Ho\u{0300}a", "hoa hoa"), ("日本 Ủy\u{1F600}ban", "uy ban"),
  ])
  func accentsAndMarksGo(_ text: String, _ folded: String) {
    #expect(fold(text) == folded)
    #expect(dotted(text) == folded.replacing(" ", with: "."))
    #expect(foldedLettersAndDigits(text) == folded.replacing(" ", with: ""))
  }

  @Test func bytesAndCharactersAgree() {
    let scalars: [Unicode.Scalar] = Array("aZ09 -–./ăẮđĐỹƯơ\u{0301}\u{0323}\u{036F}\u{0370}\u{034F}ß日\u{1F600}\u{00A0}ñ".unicodeScalars)
    for seed in UInt64(1)...400 {
      var state = seed
      var text = ""
      for _ in 0..<(seed % 24) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(scalars[Int(state >> 33) % scalars.count])
      }
      #expect(fold(text) == plain(text), "seed \(seed)")
    }
  }

  private func plain(_ text: String) -> String {
    var words: [String] = [""]
    for scalar in text.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      if let letter = VietnameseAlphabet.letter(scalar.value) {
        words[words.count - 1].unicodeScalars.append(Unicode.Scalar(letter.base))
      } else {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
