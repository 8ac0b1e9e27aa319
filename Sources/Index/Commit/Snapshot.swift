import Platform

/// One generation of an index, its files open, for any number of threads. Later commits do not change it.
public final class Snapshot: Sendable {
  public let manifest: Manifest
  public let folder: String
  let segments: [SegmentReader]
  let catalogue: CatalogueReader
  /// Nil in a generation that is being written.
  let review: SegmentFile?
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
        review = files.review
        segments = files.segments
        self.manifest = manifest
        return
      } catch let error as SystemError where error.isMissing {
        guard attempts < 10 else { throw IndexError.fileMissing(path: error.path) }
        attempts += 1
      }
    }
  }

  /// A generation on its way, before a manifest names it.
  init(_ manifest: Manifest, _ segments: [SegmentReader], _ catalogue: CatalogueReader, in folder: String) throws {
    self.folder = folder
    self.manifest = manifest
    self.segments = segments
    self.catalogue = catalogue
    review = nil
    view = .together
    copySets = try CopyReader(file: catalogue.file, documentCounts: segments.map { try $0.documentCount })
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
