/// Why an index file cannot be read. Damage is never answered from.
public enum SegmentError: Error, Hashable, CustomStringConvertible {
  /// Not written by this program. Point `--index` at a folder made by `cite index`.
  case foreign(path: String)
  /// Written by another version of this program. Rebuild it.
  case formatVersion(path: String, found: UInt32, readable: UInt32)
  /// Shorter or longer than its header says: a copy that broke off. Rebuild.
  case length(path: String, found: Int, expected: Int)
  /// A block of 64 KiB does not match its checksum: the file is damaged. Rebuild.
  case checksum(path: String, block: Int)
  /// A number in the file points outside its section though the checksums fit. Rebuild.
  case outOfRange(path: String, section: SectionName)
  /// A section this question needs is not in the file. Rebuild.
  case missing(path: String, section: SectionName)

  public var description: String {
    switch self {
    case .foreign(let path):
      "\(path) is no index file of cite; name the folder that `cite index` made with --index DIR"
    case .formatVersion(let path, let found, let readable):
      "\(path) has index format \(found), this program reads format \(readable); run `cite index --rebuild`"
    case .length(let path, let found, let expected):
      "\(path) has \(found) bytes instead of \(expected): it broke off; run `cite index --rebuild`"
    case .checksum(let path, let block):
      "\(path) is damaged (block \(block) of 64 KiB does not match its checksum); run `cite index --rebuild`"
    case .outOfRange(let path, let section):
      "\(path) is damaged (section \(section) points outside itself); run `cite index --rebuild`"
    case .missing(let path, let section):
      "\(path) lacks section \(section); run `cite index --rebuild`"
    }
  }
}
