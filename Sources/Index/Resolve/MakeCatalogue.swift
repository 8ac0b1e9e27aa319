import Model

/// Derives the catalogue of cited documents from the forms of all segments and lays it out as one file.
/// Works bucket by bucket; memory grows with the forms, not with the mentions.
/// - Parameter stated: the user's rows, which stand above the tables.
public func makeCatalogue(of segments: [SegmentReader], stated: StatedDocuments) throws -> [UInt8] {
  let buckets = try segments.map { try $0.bucketOfForms() }
  var forms: [FormAddress] = []
  var own = Set<FormPlace>()
  var moved: [FormAddress] = []
  var claims: [FormPlace: Claim] = [:]
  for (number, segment) in segments.enumerated() {
    for document in 0..<(try segment.documentCount) {
      if let form = try segment.ownForm(document) { own.insert(FormPlace(segment: number, ordinal: form)) }
    }
  }
  for (number, segment) in segments.enumerated() {
    for (place, claim) in try movedForms(of: segment, number, buckets[number]) { claims[place] = claim }
    for (ordinal, bucket) in buckets[number].enumerated() {
      let place = FormPlace(segment: number, ordinal: ordinal)
      if let claim = claims[place], claim.evidence.bucket != bucket {
        moved.append(FormAddress(bucket: claim.evidence.bucket, place: place))
      } else {
        forms.append(FormAddress(bucket: bucket, place: place))
      }
    }
  }
  if segments.count > 1 { forms.sort() }
  moved.sort()
  forms = merged(forms, moved)
  var writer = CatalogueWriter(formCounts: try segments.map { try $0.formCount }, stated: stated)
  var start = 0
  while start < forms.count {
    var end = start
    while end < forms.count, forms[end].bucket == forms[start].bucket { end += 1 }
    try writer.add(forms[start..<end].map(\.place), bucket: forms[start].bucket, in: segments, own: own, claims: claims)
    start = end
  }
  try writer.countTitles(in: segments)
  return try writer.finish(copies: CopySets(in: segments, buckets: buckets), in: segments)
}

/// Forms whose document stands under another bucket than their own words: names that lead to numbers, damaged numbers.
private func movedForms(of segment: SegmentReader, _ number: Int, _ buckets: [String]) throws -> [FormPlace: Claim] {
  var claims: [FormPlace: Claim] = [:]
  let numbers = try segment.file.numbers(UInt32.self, .formNumber)
  for bucket in 0..<(try segment.buckets.count) {
    let rows = try segment.buckets.rows(of: bucket)
    guard let first = rows.first(where: { numbers[$0] == 0 }) else { continue }
    let words = try segment.buckets.bucket(bucket)
    let sample = try segment.form(first, bucket: words)
    let acts = sample.name.flatMap { NamedActs($0, type: sample.type) }
    guard acts != nil || CongressName.claim(sample) != nil else { continue }
    for row in rows where numbers[row] == 0 {
      let form = try segment.form(row, bucket: words)
      claims[FormPlace(segment: number, ordinal: row)] = acts?.claim(form) ?? CongressName.claim(form)
    }
  }
  for (row, evidence) in try mendedNumbers(of: segment, buckets) {
    var claim = Claim(evidence)
    claim.reasons.insert(.repaired)
    claims[FormPlace(segment: number, ordinal: row)] = claim
  }
  return claims
}

/// Two sorted lists as one. Linear.
private func merged(_ a: [FormAddress], _ b: [FormAddress]) -> [FormAddress] {
  if b.isEmpty { return a }
  var out: [FormAddress] = []
  out.reserveCapacity(a.count + b.count)
  var next = 0
  for form in a {
    while next < b.count, b[next] < form {
      out.append(b[next])
      next += 1
    }
    out.append(form)
  }
  return out + b[next...]
}

/// Where a form is.
struct FormPlace: Hashable, Comparable {
  let segment: Int
  let ordinal: Int

  static func < (a: FormPlace, b: FormPlace) -> Bool { (a.segment, a.ordinal) < (b.segment, b.ordinal) }
}

/// A form under the bucket it is resolved in.
struct FormAddress: Comparable {
  let bucket: String
  let place: FormPlace

  /// Byte order of the buckets.
  static func < (a: FormAddress, b: FormAddress) -> Bool {
    a.bucket == b.bucket ? a.place < b.place : a.bucket.utf8.lexicographicallyPrecedes(b.bucket.utf8)
  }
}
