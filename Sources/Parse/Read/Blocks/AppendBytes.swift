extension [UInt8] {
  /// Adds a stretch of a text. Linear in the stretch.
  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    unsafe text.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
