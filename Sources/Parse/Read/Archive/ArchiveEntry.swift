/// What an archive says about one of its members.
struct ArchiveEntry: Hashable, Sendable {
  /// The path as the archive spells it: a name to tell members apart, never a place on this machine. Empty where it has none.
  var name: String
  /// Bytes when unpacked, as claimed; nil where the archive says so only behind the data.
  var size: Int?
  /// Neither a folder nor a link.
  var isFile: Bool
  /// Locked with a password.
  var isEncrypted: Bool
}

/// The bytes of one member, and whether they are all of it.
struct ArchiveData: Sendable {
  enum Ending: Sendable {
    case complete
    /// Cut at a limit.
    case tooLarge
    /// The rest is missing, or cannot be unpacked.
    case cut
    /// The bytes do not match their checksum, or are not where they should be.
    case damaged
    /// Locked with a password; there are no bytes.
    case encrypted
  }

  var bytes: [UInt8]
  var ending: Ending
}

/// How a walk through an archive ended.
enum ArchiveEnd: Hashable, Sendable {
  case complete
  /// The visitor had what it wanted.
  case stopped
  case tooManyEntries
  case tooLarge
  /// Not an archive of this format, or broken from here on; libarchive's words.
  case damaged(String)
}
