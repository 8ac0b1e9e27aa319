/// Web archives, plain and packed, and every other container.
@_cdecl("LLVMFuzzerTestOneInput") func one(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe fuzz(data, size) { bytes in
    walk(bytes)
    if bytes.starts(with: "WARC".utf8) { walk(MadeArchive.packed(bytes, .gzip)) }
  }
}
