import Platform

/// One generation of an index, its files open. Later commits do not change it.
public final class Snapshot {
  public let manifest: Manifest
  public let folder: String
  let segments: [SegmentReader]
  let catalogue: CatalogueReader

  /// Opens the newest generation. A commit may remove the files between reading the manifest and opening them: then it looks again.
  public init(folder: String) throws {
    self.folder = folder
    var attempts = 0
    while true {
      let manifest = try Self.manifest(in: folder)
      do {
        let readers = try manifest.segments.map { try SegmentReader(path: folder + "/" + $0) }
        guard let name = manifest.catalogue else { throw IndexError.manifest(path: folder + "/" + Manifest.fileName) }
        catalogue = try CatalogueReader(path: folder + "/" + name, over: readers)
        segments = readers
        self.manifest = manifest
        return
      } catch let error as SystemError where error.isMissing {
        guard attempts < 10 else { throw IndexError.fileMissing(path: error.path) }
        attempts += 1
      }
    }
  }

  /// Reads the manifest of a folder.
  static func manifest(in folder: String) throws -> Manifest {
    let path = folder + "/" + Manifest.fileName
    do {
      return try Manifest(try FileSystem.read(path), path: path)
    } catch let error as SystemError where error.isMissing {
      throw IndexError.noIndex(path: folder)
    }
  }
}
