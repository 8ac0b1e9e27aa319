import Platform

/// The right to write to one index folder: held by one process, given back when the value goes away or the process ends.
struct WriterLock: ~Copyable {
  private let file: FileDescriptor

  init(folder: String) throws {
    file = try Self.locked(folder)
  }

  private static func locked(_ folder: String) throws -> FileDescriptor {
    let path = folder + "/lock"
    let file = try FileDescriptor.updating(path)
    guard file.lockExclusively() else {
      let words = try? FileSystem.read(path)
      throw IndexError.locked(path: folder, process: words.flatMap { Int(String(decoding: $0, as: UTF8.self).prefix { $0.isNumber }) })
    }
    try file.writeTruncating(Array("\(Surroundings.processID)\n".utf8))
    return file
  }
}
