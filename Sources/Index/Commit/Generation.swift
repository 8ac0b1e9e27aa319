/// The files of one generation, open: segments without the documents that no longer count, the catalogue, and what verdicts rest on.
struct Generation {
  let segments: [SegmentReader]
  let catalogue: CatalogueReader
  let review: SegmentFile

  init(_ manifest: Manifest, in folder: String) throws {
    let files = try manifest.segments.map { try SegmentFile(path: folder + "/" + $0) }
    for file in files { try file.checkSegment() }
    guard let name = manifest.catalogue, let review = manifest.review else {
      throw IndexError.manifest(path: folder + "/" + Manifest.fileName)
    }
    catalogue = try CatalogueReader(path: folder + "/" + name, over: files)
    let deleted = try DeletedDocuments(in: catalogue.file, counts: files.map { try $0.count(.documentPath) })
    self.review = try SegmentFile(path: folder + "/" + review)
    segments = zip(files, deleted.flags).map { SegmentReader($0, deleted: $1) }
  }
}
