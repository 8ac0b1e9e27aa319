import Model

/// Derives the catalogue of cited documents from the forms of all segments and lays it out as one file.
/// Works bucket by bucket; memory grows with the forms, not with the mentions.
/// - Parameter stated: the user's rows, which stand above the tables.
public func makeCatalogue(of segments: [SegmentReader], stated: StatedDocuments) throws -> [UInt8] {
  try makeCatalogue(of: segments, stated: stated, following: nil).bytes
}

/// The bytes of a catalogue, and where its rows come from.
struct MadeCatalogue {
  let bytes: [UInt8]
  /// By row that of the former catalogue it was copied from, and 1; 0: resolved anew.
  let origins: [UInt32]
}

/// The same bytes, where the catalogue of the generation before, derived with the same register, is there: rows of buckets that the change does not touch are copied from it.
func makeCatalogue(of segments: [SegmentReader], stated: StatedDocuments, following former: FormerCatalogue?) throws
  -> MadeCatalogue
{
  let reader = try ClaimReader(segments, stated: stated)
  var writer = try CatalogueWriter(reader, stated: stated)
  if let former {
    let touched = try TouchedBuckets(reader, since: former)
    var copied = 0
    for bucket in touched.order {
      let place = try former.catalogue.buckets.place(of: reader.lexicon.words.text(bucket))
      for other in copied..<place where !touched.former[other] { try writer.copy(other, of: former) }
      copied = place
      if let forms = touched.forms[bucket], !forms.isEmpty { try writer.add(forms.sorted(), bucket: bucket) }
    }
    for other in copied..<(try former.catalogue.buckets.count) where !touched.former[other] { try writer.copy(other, of: former) }
  } else {
    try reader.mend(on: nil)
    try BucketForms(reader).visit { bucket, places in try writer.add(places, bucket: bucket) }
  }
  try writer.countTitles()
  let origins = writer.origins
  return MadeCatalogue(bytes: try writer.finish(copies: CopySets(segments, following: former)), origins: origins)
}
