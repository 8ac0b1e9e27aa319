import Platform

/// The right to write to one index folder: held by one process, given back when the value goes away or the process ends.
struct WriterLock: ~Copyable {
  private let file: FileDescriptor

  init(folder: String) throws {
    file = try Self.locked(folder)
  }

  /// Tries for a tenth of a second: a program that was just started by a process with the lock holds it too until it runs.
  private static func takes(_ file: borrowing FileDescriptor) -> Bool {
    for _ in 0..<10 {
      if file.lockExclusively() { return true }
      MonotonicClock.wait(milliseconds: 10)
    }
    return file.lockExclusively()
  }

  private static func locked(_ folder: String) throws -> FileDescriptor {
    let path = folder + "/lock"
    let file = try FileDescriptor.updating(path)
    guard takes(file) else {
      let words = try? FileSystem.read(path)
      throw IndexError.locked(path: folder, process: words.flatMap { Int(String(decoding: $0, as: UTF8.self).prefix { $0.isNumber }) })
    }
    try file.writeTruncating(Array("\(Surroundings.processID)\n".utf8))
    return file
  }
}
