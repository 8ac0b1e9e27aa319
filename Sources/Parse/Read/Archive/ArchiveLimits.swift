/// How much of an archive is read. Archives are data of strangers: a few bytes can claim, and unpack to, anything.
public struct ArchiveLimits: Sendable {
  /// Entries looked at, with those that are passed over.
  public var entries: Int
  /// Bytes unpacked of one member.
  public var memberBytes: Int
  /// Bytes unpacked of all members together.
  public var totalBytes: Int
  /// Bytes unpacked for each byte of the archive, above the first mebibyte. Text packs to a tenth, markup of office files to a thirtieth;
  /// deflate ends at a thousandth.
  public var ratio: Int

  public init(entries: Int, memberBytes: Int, totalBytes: Int, ratio: Int) {
    self.entries = entries
    self.memberBytes = memberBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
  }

  /// What an archive of this size may unpack to.
  public func allowance(for packed: Int) -> Int { min(totalBytes, (1 << 20) + ratio * packed) }

  /// One office document.
  static let document = ArchiveLimits(entries: 10_000, memberBytes: 64 << 20, totalBytes: 128 << 20, ratio: 250)

  /// One that stands in another, of which there may be a hundred.
  static let documentInside = ArchiveLimits(entries: 1000, memberBytes: 16 << 20, totalBytes: 16 << 20, ratio: 250)
}

/// Containers whose members libarchive lists.
enum ArchiveFormat: Sendable {
  case zip
  case sevenZip
  /// Versions 4 and 5.
  case rar
  /// Also packed by gzip, bzip2, xz or zstd.
  case tar
  /// One file packed by gzip, bzip2, xz or zstd, without a name.
  case packedFile

  /// Whether passing over a member costs as much as reading it.
  var unpacksWhatItSkips: Bool { self != .zip }
}
