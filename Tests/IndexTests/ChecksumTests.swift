import Testing

@testable import Index

@Suite struct ChecksumTests {
  /// The check value of RFC 3720 appendix B.4 and of the CRC catalogue.
  @Test func checkValue() {
    #expect(Checksum.crc32c(Array("123456789".utf8).span) == 0xE306_9283)
    #expect(Checksum.scan(Array("123456789".utf8).span) == 0xE306_9283)
  }

  @Test func noBytes() {
    #expect(Checksum.crc32c([UInt8]().span) == 0)
  }

  /// The fast way agrees with the plain one at every length around its steps of eight.
  @Test func agreesWithTheScan() {
    var bytes: [UInt8] = []
    for count in 0..<70 {
      #expect(Checksum.crc32c(bytes.span) == Checksum.scan(bytes.span), "\(count) bytes")
      bytes.append(UInt8(truncatingIfNeeded: count &* 37 &+ 11))
    }
  }
}
