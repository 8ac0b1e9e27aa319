import Platform
import Testing

@testable import Corpus

@Suite struct LinesTests {
  /// The same lines however the bytes are cut into pieces.
  @Test(arguments: 1...12) func piecesDoNotMatter(size: Int) throws {
    let bytes = Array("một\n\nhai\r\n \nba".utf8)
    var pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
    var lines: [String] = []
    try cutLines(
      limit: 100, read: { _ in pieces.isEmpty ? [] : pieces.removeFirst() },
      take: { lines += $0.map { "\($0.number) " + String(decoding: $0.bytes ?? [], as: UTF8.self) } })
    #expect(lines == ["1 một", "3 hai\r", "5 ba"])
  }

  /// A line that is too long is named and skipped, wherever the pieces end.
  @Test(arguments: 1...12) func longLines(size: Int) throws {
    let bytes = Array("một\nhai hai\nba\nbốn bốn".utf8)
    var pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
    var lines: [String] = []
    try cutLines(
      limit: 6, read: { _ in pieces.isEmpty ? [] : pieces.removeFirst() },
      take: { lines += $0.map { "\($0.number) " + ($0.bytes.map { String(decoding: $0, as: UTF8.self) } ?? "too long") } })
    #expect(lines == ["1 một", "2 too long", "3 ba", "4 too long"])
  }

  @Test func resultsKeepTheirOrder() {
    #expect(parallelMap(Array(0..<1_000), jobs: 4) { $0 * 2 } == (0..<1_000).map { $0 * 2 })
  }
}
