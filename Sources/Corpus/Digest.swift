import CNettle

/// SHA-256 (FIPS 180-4) of some bytes: 32 bytes. The one place that calls Nettle.
func sha256(_ bytes: [UInt8]) -> [UInt8] {
  var context = sha256_ctx()
  unsafe nettle_sha256_init(&context)
  unsafe bytes.withUnsafeBufferPointer { unsafe nettle_sha256_update(&context, $0.count, $0.baseAddress) }
  return unsafe [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
    unsafe nettle_sha256_digest(&context, 32, buffer.baseAddress)
    count = 32
  }
}
