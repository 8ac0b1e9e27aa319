import Platform

/// The file with the user's rows, beside the manifest. No index is needed for it, and no commit or rebuild touches it.
public enum RegisterFile {
  public static let name = "register.csv"

  /// Nil where there is none.
  public static func read(in folder: String) throws -> [UInt8]? {
    do {
      return try FileSystem.read(folder + "/" + name)
    } catch  where error.isMissing {
      return nil
    }
  }

  /// Puts a new file in the place of the old one in one step, with the writer's lock held from before it is read.
  /// - Parameter change: gets the bytes of the old file.
  public static func update(in folder: String, _ change: ([UInt8]?) throws -> [UInt8]) throws {
    try FileSystem.makeFolder(folder)
    let lock = try WriterLock(folder: folder)
    let path = folder + "/" + name
    try FileSystem.write(try change(try read(in: folder)), to: path + ".new")
    try FileSystem.synchroniseFolder(folder)
    try FileSystem.rename(path + ".new", to: path)
    try FileSystem.synchroniseFolder(folder)
    _ = consume lock
  }
}
