import Glibc

/// The program's surroundings: environment, terminal, standard streams.
public enum Surroundings {
  /// Nil when the variable is unset or empty.
  public static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
    return unsafe String(cString: value)
  }

  public static func isTerminal(_ stream: StandardStream) -> Bool {
    isatty(stream.rawValue) == 1
  }

  public static func isPipe(_ stream: StandardStream) -> Bool {
    var status = stat()
    return unsafe fstat(stream.rawValue, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  /// Columns of the terminal on a stream; nil when it is none.
  public static func columns(of stream: StandardStream) -> Int? {
    var size = winsize()
    guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  public static var processors: Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// This process, for the lock file.
  public static var processID: Int32 { getpid() }

  public static func end(_ code: Int32) -> Never { exit(code) }
}

public enum StandardStream: Int32, Sendable {
  case input = 0
  case output = 1
  case errors = 2

  public func write(_ bytes: [UInt8]) throws(SystemError) {
    guard writeAll(bytes, to: rawValue) else { throw SystemError("write to", name) }
  }

  public func write(_ text: String) throws(SystemError) {
    try write(Array(text.utf8))
  }

  /// Up to `limit` bytes; empty at the end.
  public func read(atMost limit: Int) throws(SystemError) -> [UInt8] {
    try readSome(from: rawValue, atMost: limit, path: name)
  }

  /// As errors call it.
  public var name: String {
    switch self {
    case .input: "standard input"
    case .output: "standard output"
    case .errors: "standard error"
    }
  }
}

/// Seconds since some moment in the past, never going back.
public enum MonotonicClock {
  public static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  public static func wait(milliseconds: Int) {
    unsafe nanosleep([timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)], nil)
  }
}
