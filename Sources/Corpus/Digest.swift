import CLibMD

/// SHA-256 (FIPS 180-4) of some bytes: 32 bytes. The one place that calls libmd.
func sha256(_ bytes: [UInt8]) -> [UInt8] {
  var context = SHA2_CTX()
  unsafe SHA256Init(&context)
  unsafe bytes.withUnsafeBufferPointer { unsafe SHA256Update(&context, $0.baseAddress, $0.count) }
  return unsafe [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
    unsafe SHA256Final(buffer.baseAddress, &context)
    count = 32
  }
}
