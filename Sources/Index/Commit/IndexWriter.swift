import Platform

/// Writes the next generation of an index: holds the lock from the first look at the folder to the commit.
///
/// A crash at any point leaves the last committed generation; files nobody names are removed by the next commit.
public struct IndexWriter: ~Copyable {
  public let folder: String
  private let lock: WriterLock
  /// Nil for a new index.
  private let previous: Manifest?
  private var builder = SegmentBuilder()
  private let files: NewFiles
  /// Segments written so far.
  private var segments: [String] = []
  /// Bytes a segment takes in memory before it is written and the next begun; writing it takes three times as much for a moment.
  public var segmentSize = 64 << 20

  /// Makes the folder if there is none. `rebuilding`: takes nothing over from an older index, readable or not.
  public static func open(folder: String, rebuilding: Bool) throws -> IndexWriter {
    try FileSystem.makeFolder(folder)
    let lock = try WriterLock(folder: folder)
    return IndexWriter(folder: folder, lock: lock, previous: try previous(in: folder, rebuilding: rebuilding))
  }

  private init(folder: String, lock: consuming WriterLock, previous: Manifest?) {
    self.folder = folder
    self.lock = lock
    self.previous = previous
    files = NewFiles(folder: folder)
  }

  private static func previous(in folder: String, rebuilding: Bool) throws -> Manifest? {
    do {
      return try Snapshot.manifest(in: folder)
    } catch IndexError.noIndex {
      return nil
    } catch is IndexError where rebuilding {
      return nil
    }
  }

  /// Version of the program that made the generation this one follows.
  public var program: String? { previous?.program }

  /// Commits so far.
  public var generation: Int { previous?.generation ?? 0 }

  /// Roots of the generation this one follows.
  public var roots: [IndexRoot] { previous?.roots ?? [] }

  /// Absolute paths of the metadata files of the generation this one follows.
  public var metadata: [String] { previous?.metadata ?? [] }

  /// The stamp of the register that the generation this one follows was derived with.
  public var register: UInt32 { previous?.register ?? 0 }

  /// The documents of the generation this one follows, without decoding their citations; nil for a new index.
  public func previousDocuments() throws -> PreviousDocuments? {
    guard let previous else { return nil }
    do {
      return try PreviousDocuments(segments: previous.segments.map { try SegmentReader(path: folder + "/" + $0) })
    } catch let error as SystemError where error.isMissing {
      throw IndexError.fileMissing(path: error.path)
    }
  }

  public mutating func add(_ record: DocumentRecord) throws {
    builder.add(record)
    if builder.size >= segmentSize { try closeSegment() }
  }

  private mutating func closeSegment() throws {
    let full = builder
    builder = SegmentBuilder()
    let name = "segment-\(generation + 1)" + (segments.isEmpty ? "" : ".\(segments.count + 1)")
    try files.write(full.finish(), as: name)
    segments.append(name)
  }

  /// Writes the last segment and the catalogue, then puts the new manifest in place. Returns the new generation.
  /// - Parameter stated: the user's rows, which stand above all tables.
  public consuming func commit(
    roots: [IndexRoot], metadata: [String], program: String, stated: StatedDocuments
  ) throws -> Int {
    var manifest = Manifest()
    manifest.program = program
    manifest.roots = roots.sorted { $0.absolute.utf8.lexicographicallyPrecedes($1.absolute.utf8) }
    manifest.metadata = metadata.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if segments.isEmpty || !builder.isEmpty { try closeSegment() }
    manifest.segments = segments
    return try publish(manifest, stated)
  }

  /// Derives the catalogue of the same papers anew from changed rows of the register. Nil where there is no index, or nothing has changed.
  public consuming func derive(from stated: StatedDocuments) throws -> Int? {
    guard let previous, previous.register != stated.stamp else { return nil }
    return try publish(previous, stated)
  }

  /// Writes the catalogue and the manifest of the next generation.
  private func publish(_ contents: Manifest, _ stated: StatedDocuments) throws -> Int {
    var manifest = contents
    manifest.generation = generation + 1
    manifest.register = stated.stamp
    let catalogue = "catalogue-\(manifest.generation)"
    let readers = try manifest.segments.map { try SegmentReader(path: folder + "/" + $0) }
    try files.write(try makeCatalogue(of: readers, stated: stated), as: catalogue)
    manifest.catalogue = catalogue
    let path = folder + "/" + Manifest.fileName
    try files.write(manifest.bytes(), as: Manifest.fileName + ".new")
    try FileSystem.synchroniseFolder(folder)
    try FileSystem.rename(path + ".new", to: path)
    files.keep()
    try FileSystem.synchroniseFolder(folder)
    removeUnnamed(keeping: manifest)
    return manifest.generation
  }

  /// Removes files of earlier generations and of broken-off commits. What cannot be removed now goes with a later commit.
  private func removeUnnamed(keeping manifest: Manifest) {
    let kept = Set(manifest.segments + [manifest.catalogue].compactMap { $0 })
    for name in (try? FileSystem.names(in: folder)) ?? [] where name.hasPrefix("segment-") || name.hasPrefix("catalogue-") {
      if !kept.contains(name) { try? FileSystem.remove(folder + "/" + name) }
    }
  }
}
