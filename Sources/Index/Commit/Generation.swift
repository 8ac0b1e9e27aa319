/// The files of one generation, open: segments without the documents that no longer count, and the catalogue.
struct Generation {
  let segments: [SegmentReader]
  let catalogue: CatalogueReader

  init(_ manifest: Manifest, in folder: String) throws {
    let files = try manifest.segments.map { try SegmentFile(path: folder + "/" + $0) }
    for file in files { try file.checkSegment() }
    guard let name = manifest.catalogue else { throw IndexError.manifest(path: folder + "/" + Manifest.fileName) }
    catalogue = try CatalogueReader(path: folder + "/" + name, over: files)
    let deleted = try DeletedDocuments(in: catalogue.file, counts: files.map { try $0.count(.documentPath) })
    segments = zip(files, deleted.flags).map { SegmentReader($0, deleted: $1) }
  }
}
