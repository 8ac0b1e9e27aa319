@testable import Parse

/// Finding out encodings: whatever the bytes are, the text is UTF-8; letters of old encodings are restored in it.
@_cdecl("LLVMFuzzerTestOneInput") func one(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe fuzz(data, size) { bytes in
    let decoded = decode(bytes)
    precondition(String(validating: decoded.bytes, as: UTF8.self) != nil, "decoded to something else than UTF-8")
    let restored = restoreLegacyLetters(decoded.bytes, declared: decoded.declared)
    precondition(String(validating: restored.bytes, as: UTF8.self) != nil, "restored to something else than UTF-8")
    var last = 0
    for place in decoded.bytes.indices {
      let new = restored.place(place)
      precondition(new >= last && new <= restored.bytes.count, "places out of order")
      last = new
    }
  }
}
