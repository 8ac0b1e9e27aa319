import Glibc

/// What a path leads to.
public struct FileStatus: Hashable, Sendable {
  public enum Kind: Sendable { case file, folder, link, other }

  public let kind: Kind
  /// Bytes.
  public let size: Int
  /// Nanoseconds since 1970.
  public let modified: Int64
  /// Device and inode: equal for two paths that lead to one file.
  public let device: UInt64
  public let inode: UInt64
}

extension FileStatus {
  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = status.st_size
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }
}

/// Files and folders by path.
public enum FileSystem {
  /// Nil when there is nothing. `following`: what a symbolic link leads to.
  public static func status(_ path: String, following: Bool = true) -> FileStatus? {
    var status = stat()
    guard unsafe (following ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return FileStatus(status)
  }

  /// All bytes of a file.
  public static func read(_ path: String) throws(SystemError) -> [UInt8] {
    let file = try FileDescriptor.reading(path)
    var bytes = try file.read(atMost: max(try file.size(), 1))
    while true {
      let more = try file.read(atMost: 1 << 16)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// Writes a whole file and waits until it is on the disk.
  public static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let file = try FileDescriptor.writing(path)
    try file.write(bytes)
    try file.synchronise()
  }

  /// Writes a whole file that need not outlive the next minutes.
  public static func store(_ bytes: [UInt8], at path: String) throws(SystemError) {
    try FileDescriptor.writing(path).write(bytes)
  }

  /// Whether a path leads to a file this user may run.
  public static func isExecutable(_ path: String) -> Bool {
    guard status(path)?.kind == .file else { return false }
    return unsafe access(path, X_OK) == 0
  }

  /// Lets everyone run a file.
  public static func makeExecutable(_ path: String) throws(SystemError) {
    guard unsafe chmod(path, 0o755) == 0 else { throw SystemError("make executable", path) }
  }

  /// Puts a file in the place of another in one step.
  public static func rename(_ from: String, to path: String) throws(SystemError) {
    guard unsafe Glibc.rename(from, path) == 0 else { throw SystemError("rename \(from) to", path) }
  }

  public static func remove(_ path: String) throws(SystemError) {
    guard unsafe unlink(path) == 0 else { throw SystemError("remove", path) }
  }

  /// Removes an empty folder.
  public static func removeFolder(_ path: String) throws(SystemError) {
    guard unsafe rmdir(path) == 0 else { throw SystemError("remove the folder", path) }
  }

  /// Makes a symbolic link.
  public static func link(_ path: String, to target: String) throws(SystemError) {
    guard unsafe symlink(target, path) == 0 else { throw SystemError("make the link", path) }
  }

  /// Makes a folder and those above it; content when it is there already.
  public static func makeFolder(_ path: String) throws(SystemError) {
    if unsafe mkdir(path, 0o755) == 0 { return }
    if errno == EEXIST, status(path)?.kind == .folder { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { throw SystemError("make the folder", path) }
    try makeFolder(String(path[..<slash]))
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else { throw SystemError("make the folder", path) }
  }

  /// Waits until the entries of a folder (new names, renamed files) are on the disk.
  public static func synchroniseFolder(_ path: String) throws(SystemError) {
    try FileDescriptor.reading(path).synchronise()
  }

  /// The names in a folder without `.` and `..`, in byte order.
  public static func names(in path: String) throws(SystemError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw SystemError("read the folder", path) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The folder the program was started in.
  public static func currentFolder() -> String {
    guard let path = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
