import Glibc

/// A call of the operating system that failed: what was tried, on which file, and the system's reason.
public struct SystemError: Error, Hashable, CustomStringConvertible {
  /// A verb phrase: "read", "write", "make the folder".
  public let operation: String
  public let path: String
  /// errno.
  public let code: Int32

  public init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// What is there is no file: a folder, a pipe, a device.
  public static func noFile(_ operation: String, _ path: String) -> SystemError {
    SystemError(operation, path, code: ENXIO)
  }

  public var isNoFile: Bool { code == ENXIO }

  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// The reader of a pipe has gone.
  public var isBrokenPipe: Bool { code == EPIPE }

  /// The disk is full, or a limit on space or file size is reached.
  public var isNoSpace: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

  /// The system's own words for the code.
  public var reason: String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: words)
  }

  public var description: String { "cannot \(operation) \(path): \(reason)" }
}
