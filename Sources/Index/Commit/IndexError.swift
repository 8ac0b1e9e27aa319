/// Why an index folder cannot be used.
public enum IndexError: Error, Hashable, CustomStringConvertible {
  /// No manifest in the folder. Make one with `cite index`.
  case noIndex(path: String)
  /// The manifest is damaged or not ours. Rebuild.
  case manifest(path: String)
  /// The manifest is of another version of this program. Rebuild.
  case manifestVersion(path: String, found: Int, readable: Int)
  /// A file the manifest names is gone. Rebuild.
  case fileMissing(path: String)
  /// Another process writes to this index. Wait for it. `process` is nil where it has not said its number yet.
  case locked(path: String, process: Int?)

  public var description: String {
    switch self {
    case .noIndex(let path): "there is no index in \(path); make one with `cite index PATH…`, or name another with --index DIR"
    case .manifest(let path): "\(path) is damaged; run `cite index --rebuild`"
    case .manifestVersion(let path, let found, let readable):
      "\(path) has version \(found), this program reads version \(readable); run `cite index --rebuild`"
    case .fileMissing(let path): "\(path) is gone, though the manifest names it; run `cite index --rebuild`"
    case .locked(let path, let process):
      "another cite\(process.map { " (process \($0))" } ?? "") is writing to \(path); wait until it has finished"
    }
  }
}
