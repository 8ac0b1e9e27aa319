import Parse

/// The parser itself: text to citations, and words that users type.
@_cdecl("LLVMFuzzerTestOneInput") func one(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe fuzz(data, size) { bytes in
    parse(bytes, kind: .text)
    let words = String(decoding: bytes.prefix(200), as: UTF8.self)
    _ = parseCitation(words)
    _ = parseBareNumber(words)
  }
}
