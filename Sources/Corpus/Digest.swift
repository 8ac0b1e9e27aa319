import CChecksum
import CLibMD

/// SHA-256 (FIPS 180-4) of some bytes: 32 bytes. Linear: about 2 GB/s where the processor has instructions for it, else a sixth. The one place that
/// calls libmd.
func sha256(_ bytes: [UInt8]) -> [UInt8] { hasInstructions ? sha256ByProcessor(bytes) : sha256ByLibrary(bytes) }

private let hasInstructions = cite_sha256_available()

/// Only where the processor can.
func sha256ByProcessor(_ bytes: [UInt8]) -> [UInt8] {
  unsafe digest { digest in
    unsafe bytes.withUnsafeBufferPointer { unsafe cite_sha256($0.baseAddress ?? UnsafePointer(digest), $0.count, digest) }
  }
}

func sha256ByLibrary(_ bytes: [UInt8]) -> [UInt8] {
  var context = SHA2_CTX()
  unsafe SHA256Init(&context)
  unsafe bytes.withUnsafeBufferPointer { unsafe SHA256Update(&context, $0.baseAddress, $0.count) }
  return unsafe digest { unsafe SHA256Final($0, &context) }
}

private func digest(_ fill: (UnsafeMutablePointer<UInt8>) -> Void) -> [UInt8] {
  unsafe [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
    guard let start = buffer.baseAddress else { return }
    unsafe fill(start)
    count = 32
  }
}
