/// Mails and saved pages: the document and what is attached.
@_cdecl("LLVMFuzzerTestOneInput") func one(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe fuzz(data, size) { bytes in
    parse(bytes)
    walk(bytes)
  }
}
