import Testing

@testable import Parse

@Suite struct ManyLinesTests {
  /// Found by fuzzing (`Fuzz/repeat`): each line without a trace of another encoding was searched up to the end of the text.
  @Test(.timeLimit(.minutes(1))) func linesInDoubtCostNoMoreThanTheirBytes() {
    let line: [UInt8] = [0x43, 0xF6, 0x20, 0xC2, 0x43, 0x0A, 0xDF] + Array("Thực hiện Qarset=".utf8) + [0xD5, 0xC4, 0x90]
    let decoded = decode(Array(repeatElement(line, count: 40_000).joined()))
    let restored = restoreLegacyLetters(decoded.bytes, declared: nil)
    #expect(restored.bytes.count >= 40_000 * 20)
  }
}
