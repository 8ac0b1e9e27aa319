/// Texts out of bytes that are known to be valid UTF-8, as those of every paper are once decoded: to check them again costs more than all else of a short name.
extension String {
  /// A stretch of valid UTF-8. One that begins or ends within a letter is checked and mended as any bytes are. Linear in the stretch.
  /// - Precondition: the range lies within the bytes, and they are valid UTF-8.
  public init(known bytes: [UInt8], _ range: Range<Int>) {
    let begins = range.isEmpty || bytes[range.lowerBound] & 0xC0 != 0x80
    let ends = range.upperBound == bytes.count || bytes[range.upperBound] & 0xC0 != 0x80
    guard begins, ends else {
      self = String(decoding: bytes[range], as: UTF8.self)
      return
    }
    self = String(copying: unsafe UTF8Span(unchecked: bytes.span.extracting(range)))
    assert(self == String(decoding: bytes[range], as: UTF8.self), "not valid UTF-8")
  }

  /// All of them.
  public init(known bytes: [UInt8]) { self.init(known: bytes, 0..<bytes.count) }
}
