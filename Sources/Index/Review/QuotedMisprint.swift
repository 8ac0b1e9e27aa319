import Model

extension Draft {
  /// Whether a correction quotes a mention as what was wrong: "đã viết là: “… ngày 28/9/2007”; đính chính thành: “… ngày 28/8/2007”". What it puts in its
  /// place is judged like any other. Constant time.
  func isMisprint(_ mention: DraftMention) -> Bool {
    let bytes = document.raw.bytes
    let span = mention.citation.span
    let line = text(max(0, span.start - 60), span.start, bytes).split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    guard let mark = line.last(where: { !$0.isWhitespace }), Self.opening.contains(mark) else { return false }
    let rest = text(span.end, min(bytes.count, span.end + 160), bytes).prefix { $0 != "\n" }
    guard let close = rest.firstIndex(where: Self.closing.contains) else { return false }
    let behind = fold(String(rest[close...].prefix(60)))
    guard Self.right.contains(where: behind.contains) else { return false }
    // "đã viết là: “…”; nay đính chính …", "cụm từ “…” sửa thành “…”"
    let before = fold(String(line))
    return Self.wrong.contains(where: before.hasSuffix) || Self.right.contains(where: behind.hasPrefix)
  }

  private func text(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> String {
    var start = start
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static let opening: Set<Character> = ["“", "\"", "«", "‘"]
  private static let closing: Set<Character> = ["”", "\"", "»", "’"]
  private static let wrong = ["viet la", "in la", "ghi la", "ghi", "viet"]
  private static let right = [
    "dinh chinh", "nay dinh chinh", "xin dinh chinh", "duoc dinh chinh", "sua thanh", "sua lai", "nay sua", "duoc sua", "doc la",
    "nay doc la",
  ]
}
