import Glibc

/// A folder nobody else can look into, removed with all it holds when the value goes away.
public struct PrivateFolder: ~Copyable {
  public let path: String

  /// In TMPDIR, else /tmp.
  public init() throws(SystemError) {
    let parent = Surroundings.variable("TMPDIR") ?? "/tmp"
    _ = Self.oldAreRemoved
    var template = Array("\(parent)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe mkdtemp(start) != nil
    }
    guard made else { throw SystemError("make a folder in", parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static let prefix = "cite-run-"

  /// Folders of processes that were killed before they could remove them. Once in the life of a process.
  private static let oldAreRemoved: Void = {
    let parent = Surroundings.variable("TMPDIR") ?? "/tmp"
    for name in (try? FileSystem.names(in: parent)) ?? [] where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).prefix { $0.isNumber }
      if Int32(number) != nil, FileSystem.status("/proc/\(number)") == nil { removeAll(parent + "/" + name, depth: 0) }
    }
  }()

  deinit { Self.removeAll(path, depth: 0) }

  /// Links are removed, not followed. What cannot be removed stays: it lies where the system clears up.
  private static func removeAll(_ path: String, depth: Int) {
    guard depth < 32 else { return }
    for name in (try? FileSystem.names(in: path)) ?? [] {
      let entry = path + "/" + name
      if FileSystem.status(entry, following: false)?.kind == .folder {
        removeAll(entry, depth: depth + 1)
      } else {
        try? FileSystem.remove(entry)
      }
    }
    try? FileSystem.removeFolder(path)
  }
}
