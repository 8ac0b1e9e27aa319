import CProcess
import Glibc

/// What another process of this user may take, with the children it makes from then on.
public struct ProcessLimits: Sendable {
  /// Seconds of processor time.
  public var seconds: Int
  /// Bytes of memory it may ask for.
  public var memory: Int
  /// Bytes of any file it writes.
  public var output: Int

  public init(seconds: Int, memory: Int, output: Int) {
    self.seconds = seconds
    self.memory = memory
    self.output = output
  }

  /// Sets them; a process that has ended already needs none. It leaves no core behind.
  /// - Returns: false where the system refused, so that the process runs without limits.
  public func set(on process: pid_t) -> Bool {
    let rows = [(RLIMIT_CPU, seconds), (RLIMIT_AS, memory), (RLIMIT_FSIZE, output), (RLIMIT_CORE, 0)]
    return rows.allSatisfy { resource, value in
      cprocess_limit(process, Int32(resource.rawValue), UInt64(max(0, value))) == 0 || errno == ESRCH
    }
  }
}
