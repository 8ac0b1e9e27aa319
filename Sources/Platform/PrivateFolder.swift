import Glibc

/// A folder nobody else can look into, removed with all it holds when the value goes away.
public struct PrivateFolder: ~Copyable {
  public let path: String

  /// In TMPDIR, else /tmp.
  public init() throws(SystemError) {
    let parent = Surroundings.variable("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/cite-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe mkdtemp(start) != nil
    }
    guard made else { throw SystemError("make a folder in", parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

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
