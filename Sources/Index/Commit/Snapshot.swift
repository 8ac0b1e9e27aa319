import Platform

/// One generation of an index, its files open. Later commits do not change it.
public final class Snapshot {
  public let manifest: Manifest
  public let folder: String
  let segments: [SegmentReader]
  let catalogue: CatalogueReader
  let view: CopyView
  let copySets: CopyReader

  /// Opens the newest generation. A commit may remove the files between reading the manifest and opening them: then it looks again.
  /// - Parameter copies: how answers count papers that were indexed more than once.
  public init(folder: String, copies: CopyView = .together) throws {
    self.folder = folder
    view = copies
    var attempts = 0
    while true {
      let manifest = try Self.manifest(in: folder)
      do {
        let files = try Generation(manifest, in: folder)
        copySets = try CopyReader(file: files.catalogue.file, documentCounts: files.segments.map { try $0.documentCount })
        catalogue = files.catalogue
        segments = files.segments
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
