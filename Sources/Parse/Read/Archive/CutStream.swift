/// What can be had of one packed file that is cut off. libarchive's filters keep up to their last 128 KiB to themselves then. Its reader of zip files hands
/// out whatever it has unpacked, so a stream gets the header of a zip file; one of zstd is closed behind its last whole block (`CutZstd.swift`).
/// bzip2 knows nothing but whole blocks of up to 900 KB.
enum CutStream {
  /// The longer of what was unpacked and what can be unpacked so. Linear in the file, which is read whole.
  static func longer(_ data: ArchiveData, _ source: ContainerSource, _ limits: ArchiveLimits) -> ArchiveData {
    guard source.count <= limits.memberBytes else { return data }
    let bytes = source.whole()
    var best = data
    func tryAs(_ format: ArchiveFormat, _ archive: [UInt8]) {
      visitArchive(archive, format, limits) { _, read in
        let other = read()
        if other.bytes.count > best.bytes.count { best.bytes = other.bytes }
        return .stop
      }
    }
    if bytes.starts(with: Magic.zstd) {
      if let closed = closedZstd(bytes) { tryAs(.packedFile, closed) }
    } else if let (method, start) = method(of: bytes) {
      tryAs(.zip, localHeader(method, count: bytes.count - start) + bytes[start...])
    }
    return best
  }

  /// The number of the way of packing, APPNOTE 4.4.5, and where what zip files hold of it begins.
  private static func method(of bytes: [UInt8]) -> (UInt8, start: Int)? {
    if bytes.starts(with: Magic.gzip) { return deflated(bytes.prefix(1 << 16)).map { (8, $0) } }
    if bytes.starts(with: Magic.xz) { return (95, 0) }
    return Magic.bzip2.contains(where: bytes.starts) ? (12, 0) : nil
  }

  /// Where the header ends, RFC 1952 section 2.3.
  private static func deflated(_ head: ArraySlice<UInt8>) -> Int? {
    guard head.count > 10, head[2] == 8 else { return nil }
    let flags = head[3]
    var at = 10
    if flags & 4 != 0, at + 2 <= head.count { at += 2 + Int(head[at]) + Int(head[at + 1]) << 8 }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      guard at < head.count, let zero = head[at...].firstIndex(of: 0) else { return nil }
      at = zero + 1
    }
    if flags & 2 != 0 { at += 2 }
    return at < head.count ? at : nil
  }

  /// Of a member "x" that would be longer than what there is: APPNOTE 4.3.7.
  private static func localHeader(_ method: UInt8, count: Int) -> [UInt8] {
    let size = UInt32(clamping: count + 1)
    let length = (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * UInt32($0))) }
    return Magic.zip + [20, 0, 0, 0, method, 0] + [UInt8](repeating: 0, count: 8) + length + [0xFE, 0xFF, 0xFF, 0xFF] + [
      1, 0, 0, 0, UInt8(ascii: "x"),
    ]
  }
}
