import Platform

/// The files of a generation that is being written: removed again if it is not committed.
final class NewFiles {
  let folder: String
  private(set) var names: [String] = []
  private var isKept = false

  init(folder: String) {
    self.folder = folder
  }

  /// Also of a file that breaks off (the disk is full) the name is known.
  func write(_ bytes: [UInt8], as name: String) throws {
    names.append(name)
    try FileSystem.write(bytes, to: folder + "/" + name)
  }

  /// The manifest names them now.
  func keep() {
    isKept = true
  }

  deinit {
    if !isKept { for name in names { try? FileSystem.remove(folder + "/" + name) } }
  }
}
