import Model

/// Derives the catalogue of cited documents from the forms of all segments and lays it out as one file.
/// Works bucket by bucket; memory grows with the forms, not with the mentions.
/// - Parameter stated: the user's rows, which stand above the tables.
public func makeCatalogue(of segments: [SegmentReader], stated: StatedDocuments) throws -> [UInt8] {
  let reader = try ClaimReader(segments)
  var writer = try CatalogueWriter(reader, stated: stated)
  try BucketForms(reader).visit { bucket, places in try writer.add(places, bucket: bucket) }
  try writer.countTitles()
  return try writer.finish(copies: CopySets(in: segments))
}
