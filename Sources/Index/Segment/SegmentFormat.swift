/// The layout of an index file. All numbers are little-endian.
///
/// ```
/// header     64 bytes: magic, version, block size, file length, places of the two tables, checksums of tables and header
/// sections   each at a multiple of 8
/// table      24 bytes a section: name u32, 0 u32, start u64, length u64
/// checksums  CRC-32C of each 64 KiB block between header and table, u32 each
/// ```
enum SegmentFormat {
  static let magic: [UInt8] = Array("citeseg\n".utf8)
  static let version: UInt32 = 8
  static let headerSize = 64
  static let blockSize = 1 << 16
  static let entrySize = 24
}

/// Little-endian bytes of numbers, for writers.
extension [UInt8] {
  mutating func append<T: FixedWidthInteger>(number: T) {
    for shift in stride(from: 0, to: T.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> T(shift)))
    }
  }

  /// Seven bits a byte, low ones first, the top bit set on all but the last.
  mutating func append(varint value: UInt32) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
