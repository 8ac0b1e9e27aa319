import CChecksum

/// CRC-32C (Castagnoli, RFC 3720 appendix B.4).
public enum Checksum {
  private static let hasInstruction = cite_crc32c_available()

  /// Linear: about 7 GB/s where the processor has an instruction for it, else as `scan`.
  public static func crc32c(_ bytes: Span<UInt8>) -> UInt32 {
    guard hasInstruction else { return scan(bytes) }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return scan(bytes) }
      return unsafe cite_crc32c(base, buffer.count)
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    var crc = UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
    return crc
  }

  /// The same, byte by byte through a table: for processors without the instruction, and to test the fast way.
  static func scan(_ bytes: Span<UInt8>) -> UInt32 {
    let table = table.span
    var crc: UInt32 = ~0
    for index in bytes.indices { crc = crc >> 8 ^ table[Int((crc ^ UInt32(bytes[index])) & 0xFF)] }
    return ~crc
  }
}
