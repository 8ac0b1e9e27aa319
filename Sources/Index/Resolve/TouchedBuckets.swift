/// The buckets a change of documents touches: those of forms in documents that came or went, those that damaged numbers of the same days
/// move between; and all forms that belong to them now.
struct TouchedBuckets {
  /// By bucket, its forms in no order; empty where none is left.
  private(set) var forms: [UInt32: [FormPlace]] = [:]
  /// Whether each bucket of the former catalogue is touched.
  private(set) var former: [Bool]
  /// Days of the forms that came or went.
  private var days = Set<UInt32>()
  /// Damaged numbers of these days, mended or not.
  private var damaged = Set<FormPlace>()
  private let reader: ClaimReader
  private let before: FormerCatalogue
  /// The former bucket of each former row, and the former row of each form, segment after segment.
  private let bucketOfRow: [Int]
  private let rowOfForm: [UInt32]
  private let starts: [UInt32]

  /// Linear in the forms of the touched buckets; a few columns of all forms are looked through.
  init(_ reader: ClaimReader, since before: FormerCatalogue) throws {
    self.reader = reader
    self.before = before
    let buckets = before.catalogue.buckets
    former = [Bool](repeating: false, count: try buckets.count)
    var bucketOfRow: [Int] = []
    for bucket in former.indices { for _ in try buckets.rows(of: bucket) { bucketOfRow.append(bucket) } }
    self.bucketOfRow = bucketOfRow
    rowOfForm = try before.catalogue.file.numbers(UInt32.self, .formRow)
    starts = try before.catalogue.file.numbers(UInt32.self, .segmentForms)
    try touchFormer()
    let new = try newForms()
    try touchDamaged()
    for place in new { try touch(try reader.target(place) ?? ownBucket(place)) }
    try gatherFormer()
    for place in new { forms[try reader.target(place) ?? ownBucket(place), default: []].append(place) }
  }

  /// The touched buckets in byte order.
  var order: [UInt32] {
    let words = reader.lexicon.words
    return forms.keys.sorted { words.slice($0).lexicographicallyPrecedes(words.slice($1)) }
  }

  /// Documents that went: of segments that stay those deleted now, of others all.
  private mutating func touchFormer() throws {
    for (number, segment) in before.segments.enumerated() {
      let now = before.places[number].map { reader.segments[$0] }
      for document in try segment.documents where now?.isDeleted(document) ?? true {
        for citation in try segment.citations(of: document) { try touchFormer(try segment.form(ofCitation: citation), of: number) }
        if let own = try segment.ownForm(document) { try touchFormer(own, of: number) }
      }
    }
  }

  private mutating func touchFormer(_ form: Int, of segment: Int) throws {
    if let bucket = try formerBucket(form, of: segment) { former[bucket] = true }
    days.insert(try before.segments[segment].file.value(UInt32.self, .formDate, form))
  }

  private func formerBucket(_ form: Int, of segment: Int) throws -> Int? {
    let place = Int(starts[segment]) + form
    guard place < rowOfForm.count, case let row = Int(rowOfForm[place]), row < bucketOfRow.count else {
      throw SegmentError.outOfRange(path: before.catalogue.file.path, section: .formRow)
    }
    return bucketOfRow[row]
  }

  /// The forms of segments that came.
  private mutating func newForms() throws -> [FormPlace] {
    var places: [FormPlace] = []
    for (number, segment) in reader.segments.enumerated() where !before.isOld[number] {
      for form in 0..<(try segment.formCount) {
        places.append(FormPlace(segment: number, ordinal: form))
        days.insert(try segment.file.value(UInt32.self, .formDate, form))
      }
    }
    return places
  }

  /// What came or went may mend a damaged number of its day, or leave it damaged.
  private mutating func touchDamaged() throws {
    damaged = Set(try reader.mend(on: days))
    for place in damaged {
      try touch(try reader.target(place) ?? ownBucket(place))
      guard let number = before.places.firstIndex(of: place.segment) else { continue }
      if let bucket = try formerBucket(place.ordinal, of: number) { former[bucket] = true }
    }
  }

  private mutating func touch(_ bucket: UInt32) throws {
    if forms[bucket] != nil { return }
    forms[bucket] = []
    let words = reader.lexicon.words.text(bucket)
    let place = try before.catalogue.buckets.place(of: words)
    if place < former.count, try before.catalogue.buckets.bucket(place) == words { former[place] = true }
  }

  private func ownBucket(_ place: FormPlace) throws -> UInt32 {
    reader.lexicon.words.add(try reader.segments[place.segment].bucket(ofForm: place.ordinal))
  }

  /// The forms that stood in touched buckets and still stand in documents that count.
  private mutating func gatherFormer() throws {
    var live: [Int: [Bool]] = [:]
    var moved: [(place: FormPlace, bucket: UInt32)] = []
    for bucket in former.indices where former[bucket] {
      let word = reader.lexicon.words.add(try before.catalogue.buckets.bucket(bucket))
      if forms[word] == nil { forms[word] = [] }
      for row in try before.catalogue.buckets.rows(of: bucket) {
        for (segment, form) in try before.catalogue.forms(of: row) {
          guard let now = before.places[segment] else { continue }
          if live[now] == nil { live[now] = try reader.segments[now].liveForms() }
          guard live[now]?[form] == true else { continue }
          let place = FormPlace(segment: now, ordinal: form)
          let isRepaired = try before.catalogue.storedReasons(segment: segment, form: form).contains(.repaired)
          if try damaged.contains(place) || isRepaired && ownBucket(place) != word {
            moved.append((place, word))
          } else {
            forms[word]?.append(place)
          }
        }
      }
    }
    try gather(moved)
  }

  /// Numbers that are damaged, or were mended before. Those of days on which nothing changed are mended as they were.
  private mutating func gather(_ places: [(place: FormPlace, bucket: UInt32)]) throws {
    var others = Set<UInt32>()
    for (place, _) in places {
      let day = try reader.segments[place.segment].file.value(UInt32.self, .formDate, place.ordinal)
      if day & 31 != 0, !days.contains(day) { others.insert(day) }
    }
    if !others.isEmpty { try reader.mend(on: others) }
    for (place, bucket) in places {
      let target = try reader.target(place) ?? ownBucket(place)
      // A damaged number that is no longer mended, or otherwise.
      if target != bucket, forms[target] == nil { throw SegmentError.outOfRange(path: before.catalogue.file.path, section: .formReasons) }
      forms[target, default: []].append(place)
    }
  }
}
