import Model
import Testing

@testable import Parse

/// The way from the clean text back to the raw one.
@Suite struct CleanMapTests {
  @Test func everyCleanSpanIsMadeOfItsRawSpan() {
    var random = SeededGenerator()
    for _ in 0..<60 {
      let text = damagedSentence(&random)
      let cleanText = clean(RawText(text))
      let edges = boundaries(cleanText.bytes)
      for _ in 0..<40 {
        guard let a = edges.randomElement(using: &random), let b = edges.randomElement(using: &random), a != b else { continue }
        let span = TextSpan<Clean>(min(a, b), max(a, b))
        let words = String(decoding: cleanText.bytes[span.range], as: UTF8.self)
        let raw = RawText(text).slice(cleanText.raw(span))
        #expect(Array(cleaned(raw).utf8) == Array(words.utf8), "seed \(random.seed): \(span) of \(text)")
      }
    }
  }

  @Test func rawSpansOfCleanOnesKeepTheirOrder() {
    var random = SeededGenerator()
    for _ in 0..<60 {
      let text = damagedSentence(&random)
      let cleanText = clean(RawText(text))
      let edges = boundaries(cleanText.bytes)
      var last = 0
      for (start, end) in zip(edges, edges.dropFirst()) {
        let raw = cleanText.raw(TextSpan(start, end))
        #expect(last <= raw.start && raw.start < raw.end && raw.end <= text.utf8.count, "seed \(random.seed): \(start)..<\(end) of \(text)")
        last = raw.end
      }
    }
  }

  @Test func theWayThereAndBackEndsWhereItBegan() {
    var random = SeededGenerator()
    for _ in 0..<60 {
      let text = damagedSentence(&random, invisibles: false)
      checkThereAndBack(text, "seed \(random.seed)")
    }
  }

  @Test func theWayBackEndsBehindARewrittenLetter() {
    checkThereAndBack("С\u{200B}hỉ thị", "Cyrillic letter and zero-width space")
  }

  @Test(arguments: ["vâ\u{200B}\u{323}n", "cu\u{FEFF}\u{31B}ng", "Đă\u{2060}\u{301}k", "so\u{200C}\u{302}\u{301}"])
  func anInvisibleCharacterInsideALetterBelongsToIt(_ text: String) {
    checkLetters(text)
  }

  @Test(arguments: ["u\u{31B}\u{301}ng", "ê\u{301}ch", "Đ\u{301}"])
  func theFirstLetterMapsToAllItsBytes(_ text: String) {
    checkLetters(text)
  }

  private func checkLetters(_ text: String) {
    let cleanText = clean(RawText(text))
    let edges = boundaries(cleanText.bytes)
    for (start, end) in zip(edges, edges.dropFirst()) {
      let raw = RawText(text).slice(cleanText.raw(TextSpan(start, end)))
      #expect(Array(cleaned(raw).utf8) == Array(cleanText.bytes[start..<end]), "\(start)..<\(end) of \(text)")
    }
  }

  private func checkThereAndBack(_ text: String, _ comment: Comment) {
    let cleanText = clean(RawText(text))
    let edges = boundaries(cleanText.bytes)
    for (start, end) in zip(edges, edges.dropFirst()) {
      let span = TextSpan<Clean>(start, end)
      #expect(cleanText.clean(cleanText.raw(span)) == span, "\(comment): \(span) of \(text)")
    }
  }

  @Test func cleaningACleanTextChangesNothing() {
    var random = SeededGenerator()
    for _ in 0..<60 {
      let once = cleaned(damagedSentence(&random))
      #expect(Array(cleaned(once).utf8) == Array(once.utf8), "seed \(random.seed)")
    }
  }

  @Test func joinedLinesMapToBothLines() {
    let text = "theo Quyết định của\nThủ tướng"
    let cleanText = clean(RawText(text))
    #expect(String(decoding: cleanText.bytes, as: UTF8.self) == "theo Quyết định của Thủ tướng")
    #expect(RawText(text).slice(cleanText.raw(TextSpan(0, cleanText.bytes.count))) == text)
  }

  @Test func anEmptySpanMapsToAnEmptySpan() {
    let cleanText = clean(RawText("Ch\u{200B}ỉ thị"))
    #expect(cleanText.raw(TextSpan(2, 2)).isEmpty)
    #expect(clean(RawText("")).bytes.isEmpty)
  }

  /// One line, so that joining lines does not depend on what surrounds a span.
  private func damagedSentence(_ random: inout SeededGenerator, invisibles: Bool = true) -> String {
    let sentence = "theo " + RandomText.sentence(words: 12, using: &random)
    return RandomText.respelled(RandomText.damaged(sentence, invisibles: invisibles, using: &random), using: &random)
  }

  /// Where letters of a text begin, and its end.
  private func boundaries(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }
}
