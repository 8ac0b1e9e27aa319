import Model

/// Derives the catalogue of cited documents from the forms of all segments and lays it out as one file.
/// Works bucket by bucket; memory grows with the forms, not with the mentions.
func makeCatalogue(of segments: [SegmentReader]) throws -> [UInt8] {
  let buckets = try segments.map { try $0.bucketOfForms() }
  var forms: [FormAddress] = []
  for number in segments.indices {
    for (ordinal, bucket) in buckets[number].enumerated() {
      forms.append(FormAddress(bucket: bucket, segment: number, ordinal: ordinal))
    }
  }
  if segments.count > 1 {
    forms.sort {
      $0.bucket == $1.bucket
        ? ($0.segment, $0.ordinal) < ($1.segment, $1.ordinal) : $0.bucket.utf8.lexicographicallyPrecedes($1.bucket.utf8)
    }
  }
  var own = Set<FormAddress>()
  for (number, segment) in segments.enumerated() {
    for document in 0..<(try segment.documentCount) {
      if let form = try segment.ownForm(document) { own.insert(FormAddress(bucket: "", segment: number, ordinal: form)) }
    }
  }
  var writer = CatalogueWriter(formCounts: try segments.map { try $0.formCount })
  var start = 0
  while start < forms.count {
    var end = start
    while end < forms.count, forms[end].bucket == forms[start].bucket { end += 1 }
    let addresses = Array(forms[start..<end])
    try writer.add(addresses, in: segments, own: own)
    start = end
  }
  return try writer.finish(copies: CopySets(in: segments, buckets: buckets), in: segments)
}

/// Where a form is.
struct FormAddress: Hashable {
  let bucket: String
  let segment: Int
  let ordinal: Int
}
