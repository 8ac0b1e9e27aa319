import CLinux
import Glibc

/// An open file, closed when the value goes away.
public struct FileDescriptor: ~Copyable, Sendable {
  public let raw: Int32
  let path: String

  private init(raw: Int32, path: String) {
    self.raw = raw
    self.path = path
  }

  /// An open file that someone else has made, named so in errors.
  public init(taking raw: Int32, called name: String) {
    self.init(raw: raw, path: name)
  }

  /// The same open file once more.
  public static func copy(of raw: Int32) throws(SystemError) -> FileDescriptor {
    let copy = fcntl(raw, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw SystemError("open", "a file again") }
    return FileDescriptor(raw: copy, path: "file")
  }

  deinit { close(raw) }

  public static func reading(_ path: String) throws(SystemError) -> FileDescriptor {
    // Without O_NONBLOCK, opening a pipe would wait for a writer, who may never come.
    try opened(path, O_RDONLY | O_NONBLOCK, "open")
  }

  /// Makes the file or empties it.
  public static func writing(_ path: String) throws(SystemError) -> FileDescriptor {
    try opened(path, O_WRONLY | O_CREAT | O_TRUNC, "write")
  }

  /// Makes the file if there is none; leaves its bytes.
  public static func updating(_ path: String) throws(SystemError) -> FileDescriptor {
    try opened(path, O_RDWR | O_CREAT, "open")
  }

  private static func opened(_ path: String, _ flags: Int32, _ operation: String) throws(SystemError) -> FileDescriptor {
    let raw = unsafe open(path, flags | O_CLOEXEC, 0o644)
    guard raw >= 0 else { throw SystemError(operation, path) }
    return FileDescriptor(raw: raw, path: path)
  }

  /// A file without a name, in memory, with these bytes; whoever reads it begins with the first. It goes away with those who have it open.
  public static func inMemory(_ bytes: [UInt8] = []) throws(SystemError) -> FileDescriptor {
    let raw = cite_memory_file()
    guard raw >= 0 else { throw SystemError("make a file in", "memory") }
    let file = FileDescriptor(raw: raw, path: "memory")
    try file.write(bytes)
    guard lseek(raw, 0, SEEK_SET) == 0 else { throw SystemError("write", "memory") }
    return file
  }

  /// What it leads to now.
  public func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard unsafe fstat(raw, &status) == 0 else { throw SystemError("look at", path) }
    return FileStatus(status)
  }

  /// Size in bytes.
  public func size() throws(SystemError) -> Int {
    try status().size
  }

  public func write(_ bytes: [UInt8]) throws(SystemError) {
    guard writeAll(bytes, to: raw) else { throw SystemError("write", path) }
  }

  public func writeTruncating(_ bytes: [UInt8]) throws(SystemError) {
    guard ftruncate(raw, 0) == 0, lseek(raw, 0, SEEK_SET) == 0 else { throw SystemError("write", path) }
    try write(bytes)
  }

  /// Waits until the bytes are on the disk.
  public func synchronise() throws(SystemError) {
    guard fsync(raw) == 0 else { throw SystemError("flush", path) }
  }

  /// Takes the one exclusive lock of the file without waiting. False when another process holds it.
  public func lockExclusively() -> Bool {
    flock(raw, LOCK_EX | LOCK_NB) == 0
  }

  /// Up to `limit` bytes from the present place; empty at the end of the file.
  public func read(atMost limit: Int) throws(SystemError) -> [UInt8] {
    try readSome(from: raw, atMost: limit, path: path)
  }

  /// All bytes, from the first.
  public func whole() throws(SystemError) -> [UInt8] {
    let count = try size()
    var bytes = try read(from: 0, atMost: count)
    while bytes.count < count {
      let more = try read(from: bytes.count, atMost: count - bytes.count)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// Up to `limit` bytes from a place; empty at the end of the file. Threads may read at once.
  public func read(from place: Int, atMost limit: Int) throws(SystemError) -> [UInt8] {
    try readSome(from: raw, at: place, atMost: limit, path: path)
  }
}

/// False when the system refused a part; `errno` tells why. Interrupted calls are repeated.
func writeAll(_ bytes: [UInt8], to raw: Int32) -> Bool {
  unsafe bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = unsafe Glibc.write(raw, buffer.baseAddress! + done, buffer.count - done)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}

/// - Parameter place: nil: where the last call ended.
func readSome(from raw: Int32, at place: Int? = nil, atMost limit: Int, path: String) throws(SystemError) -> [UInt8] {
  var failed = false
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
    repeat {
      count = unsafe place.map { unsafe pread(raw, buffer.baseAddress, limit, $0) } ?? Glibc.read(raw, buffer.baseAddress, limit)
    } while count < 0 && errno == EINTR
    if count < 0 {
      failed = true
      count = 0
    }
  }
  guard !failed else { throw SystemError("read", path) }
  return bytes
}
