import Platform

/// Writes the next generation of an index: holds the lock from the first look at the folder to the commit.
///
/// Documents that are kept stay in the segments they stand in; new ones come into new segments; what is neither kept nor added no longer counts.
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
  /// Documents of the last generation that stay, by segment and ordinal.
  private var kept: [[Bool]] = []
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
    try openPrevious().map { try PreviousDocuments(segments: $0.segments) }
  }

  private func openPrevious() throws -> Generation? {
    guard let previous else { return nil }
    do {
      return try Generation(previous, in: folder)
    } catch let error as SystemError where error.isMissing {
      throw IndexError.fileMissing(path: error.path)
    }
  }

  public mutating func add(_ record: DocumentRecord) throws {
    builder.add(record)
    if builder.size >= segmentSize { try closeSegment() }
  }

  /// Leaves a document of the last generation as and where it is. Constant time.
  public mutating func keep(_ entry: PreviousDocuments.Entry) {
    while kept.count <= entry.segment { kept.append([]) }
    while kept[entry.segment].count <= entry.ordinal { kept[entry.segment].append(false) }
    kept[entry.segment][entry.ordinal] = true
  }

  private mutating func closeSegment() throws {
    let full = builder
    builder = SegmentBuilder()
    let name = "segment-\(generation + 1)" + (segments.isEmpty ? "" : ".\(segments.count + 1)")
    try files.write(full.finish(), as: name)
    segments.append(name)
  }

  /// Writes the last segment, merges segments where there are many, derives the catalogue, then puts the new manifest in place.
  /// Returns the new generation.
  ///
  /// Reads and writes what is new and what is merged; of the catalogue only buckets that the change touches are resolved anew, the other rows
  /// are copied.
  /// - Parameter stated: the user's rows, which stand above all tables.
  public consuming func commit(roots: [IndexRoot], metadata: [String], program: String, stated: StatedDocuments) throws -> Int {
    var manifest = Manifest()
    manifest.program = program
    manifest.roots = roots.sorted { $0.absolute.utf8.lexicographicallyPrecedes($1.absolute.utf8) }
    manifest.metadata = metadata.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let former = kept.isEmpty ? nil : try openPrevious()
    let parts = try merged(try keptParts(former) + newParts())
    manifest.segments = parts.map(\.name)
    // Other rules or another register may resolve otherwise.
    let isSame = previous?.program == program && register == stated.stamp
    let following = isSame ? former.map { FormerCatalogue($0, names: previous?.segments ?? [], now: parts.map(\.name)) } : nil
    let catalogue = try makeCatalogue(of: parts.map(\.segment), stated: stated, following: following)
    return try publish(manifest, catalogue, of: parts.map(\.segment), stated, following: following)
  }

  /// Derives the catalogue of the same papers anew from changed rows of the register. Nil where there is no index, or nothing has changed.
  public consuming func derive(from stated: StatedDocuments) throws -> Int? {
    guard let previous, previous.register != stated.stamp, let former = try openPrevious() else { return nil }
    let catalogue = try makeCatalogue(of: former.segments, stated: stated, following: nil)
    return try publish(previous, catalogue, of: former.segments, stated, following: nil)
  }

  /// Writes a catalogue and what verdicts rest on, then puts the manifest that names them in place.
  private func publish(
    _ contents: Manifest, _ catalogue: MadeCatalogue, of segments: [SegmentReader], _ stated: StatedDocuments, following: FormerCatalogue?
  ) throws -> Int {
    var manifest = contents
    manifest.generation = generation + 1
    manifest.register = stated.stamp
    let name = "catalogue-\(manifest.generation)"
    try files.write(catalogue.bytes, as: name)
    manifest.catalogue = name
    let opened = try CatalogueReader(path: folder + "/" + name, over: segments.map(\.file))
    let review = try ReviewFacts(
      of: Snapshot(manifest, segments, opened, in: folder), stated: stated,
      following: following.map { try FormerReview($0, origins: catalogue.origins) })
    manifest.review = "review-\(manifest.generation)"
    try files.write(review.file(), as: "review-\(manifest.generation)")
    let path = folder + "/" + Manifest.fileName
    try files.write(manifest.bytes(), as: Manifest.fileName + ".new")
    try FileSystem.synchroniseFolder(folder)
    try FileSystem.rename(path + ".new", to: path)
    files.keep()
    try FileSystem.synchroniseFolder(folder)
    removeUnnamed(keeping: manifest)
    return manifest.generation
  }

  // MARK: Segments

  /// A segment of the next generation.
  private struct Part {
    let name: String
    let segment: SegmentReader
  }

  /// Segments of the last generation of which something stays.
  private func keptParts(_ former: Generation?) throws -> [Part] {
    try zip(previous?.segments ?? [], former?.segments ?? []).enumerated().compactMap { number, part in
      guard number < kept.count, kept[number].contains(true) else { return nil }
      let (name, segment) = part
      let deleted = (0..<(try segment.documentCount)).map { $0 >= kept[number].count || !kept[number][$0] }
      return Part(name: name, segment: SegmentReader(segment.file, deleted: deleted.contains(true) ? deleted : nil))
    }
  }

  /// Segments written by this commit. An index without documents has an empty one.
  private mutating func newParts() throws -> [Part] {
    if !builder.isEmpty || segments.isEmpty && !kept.contains(where: { $0.contains(true) }) { try closeSegment() }
    return try segments.map { Part(name: $0, segment: try SegmentReader(path: folder + "/" + $0)) }
  }

  /// Merges until the plan is content. Merged segments stand behind the others.
  private mutating func merged(_ parts: [Part]) throws -> [Part] {
    var parts = parts
    while let places = MergePlan.next(try parts.map { try planned($0.segment) }, limit: segmentSize / 4) {
      for place in places {
        let segment = parts[place].segment
        // Not cut again: segments that are merged are small.
        for ordinal in try segment.documents { builder.add(try segment.record(ordinal)) }
      }
      try closeSegment()
      let gone = Set(places)
      parts = parts.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
      let name = segments[segments.count - 1]
      parts.append(Part(name: name, segment: try SegmentReader(path: folder + "/" + name)))
    }
    return parts
  }

  private func planned(_ segment: SegmentReader) throws -> MergePlan.Segment {
    let (live, all) = (try segment.liveCount, try segment.documentCount)
    return MergePlan.Segment(size: all == 0 ? 0 : segment.file.length / all * live, hasManyDeleted: 2 * live < all)
  }

  /// Removes files of earlier generations, of broken-off commits, and of segments that were merged at once. What cannot be removed now goes with a
  /// later commit.
  private func removeUnnamed(keeping manifest: Manifest) {
    let kept = Set(manifest.segments + [manifest.catalogue, manifest.review].compactMap { $0 })
    for name in (try? FileSystem.names(in: folder)) ?? [] where ["segment-", "catalogue-", "review-"].contains(where: name.hasPrefix) {
      if !kept.contains(name) { try? FileSystem.remove(folder + "/" + name) }
    }
  }
}
