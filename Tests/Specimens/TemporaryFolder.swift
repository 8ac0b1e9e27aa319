import Platform

/// A folder of its own for a test, removed with the value.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws {
    let base = Surroundings.variable("TMPDIR") ?? "/tmp"
    path = "\(base)/cite-test-\(Surroundings.processID)-\(UInt64.random(in: 0...UInt64.max))"
    try FileSystem.makeFolder(path)
  }

  deinit { Self.remove(path) }

  /// Writes a file below the folder, making the folders above it.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  @discardableResult
  public func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    if let slash = file.lastIndex(of: "/") { try FileSystem.makeFolder(String(file[..<slash])) }
    try FileSystem.write(bytes, to: file)
    return file
  }

  private static func remove(_ path: String) {
    if FileSystem.status(path, following: false)?.kind == .folder {
      for name in (try? FileSystem.names(in: path)) ?? [] { remove(path + "/" + name) }
      try? FileSystem.removeFolder(path)
    } else {
      try? FileSystem.remove(path)
    }
  }
}
