/// What can be had of a file packed by gzip that is cut off. libarchive's filter keeps its last 64 KiB to itself then, its reader of zip files does not;
/// both hold deflated bytes (RFC 1951), so these get the header of a zip file.
enum CutGzip {
  /// The longer of what was unpacked and what can be unpacked so. Linear in the file, which is read whole.
  static func longer(_ data: ArchiveData, _ source: ContainerSource, _ limits: ArchiveLimits) -> ArchiveData {
    guard source.begins(with: Magic.gzip), source.count <= limits.memberBytes, let start = deflated(source.bytes(from: 0, atMost: 1 << 16))
    else { return data }
    var best = data
    visitArchive(localHeader + source.whole().dropFirst(start), .zip, limits) { _, read in
      let other = read()
      if other.bytes.count > best.bytes.count { best.bytes = other.bytes }
      return .stop
    }
    return best
  }

  /// Where the header ends, RFC 1952 section 2.3.
  private static func deflated(_ head: [UInt8]) -> Int? {
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

  /// Of a member "x" whose lengths stand behind it: APPNOTE 4.3.7, bit 3 of the flags.
  private static let localHeader: [UInt8] =
    Magic.zip + [20, 0, 8, 0, 8, 0] + [UInt8](repeating: 0, count: 16) + [1, 0, 0, 0, UInt8(ascii: "x")]
}
