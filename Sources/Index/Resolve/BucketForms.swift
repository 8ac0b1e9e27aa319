import Model

/// The forms of all segments by the bucket they are resolved in.
struct BucketForms {
  /// Forms that stand under a bucket: those of one bucket of a segment, or those that moved there from others.
  private struct Entry {
    let bucket: UInt32
    let segment: Int
    let forms: Range<Int>
  }

  private let reader: ClaimReader
  private var entries: [Entry] = []
  /// The bucket each form moved to, by segment and ordinal; 0: it stays.
  private var movedTo: [[UInt32]]
  private var movedIn: [UInt32: [FormPlace]] = [:]
  /// Forms that stand in documents that count, by segment and ordinal.
  private var live: [[Bool]] = []

  /// Linear in the forms.
  init(_ reader: ClaimReader) throws {
    self.reader = reader
    movedTo = []
    for (number, segment) in reader.segments.enumerated() {
      movedTo.append([UInt32](repeating: 0, count: try segment.formCount))
      live.append(try segment.liveForms())
      for index in 0..<(try segment.buckets.count) {
        let bucket = reader.lexicon.words.add(try segment.buckets.bucket(index))
        let forms = try segment.buckets.rows(of: index)
        entries.append(Entry(bucket: bucket, segment: number, forms: forms))
        try move(forms, of: number, from: bucket)
      }
    }
    let order = movedIn.keys.sorted { precedes($0, $1) }
    entries += order.map { Entry(bucket: $0, segment: Int.max, forms: 0..<0) }
    // Runs that are in order already, a segment each.
    entries = entries.sorted { $0.bucket == $1.bucket ? $0.segment < $1.segment : precedes($0.bucket, $1.bucket) }
  }

  /// Byte order.
  private func precedes(_ a: UInt32, _ b: UInt32) -> Bool {
    reader.lexicon.words.slice(a).lexicographicallyPrecedes(reader.lexicon.words.slice(b))
  }

  /// Forms whose document stands under another bucket than their own words: names that lead to numbers, damaged numbers.
  private mutating func move(_ forms: Range<Int>, of segment: Int, from bucket: UInt32) throws {
    for ordinal in forms where live[segment][ordinal] {
      let place = FormPlace(segment: segment, ordinal: ordinal)
      guard let target = try reader.target(place), target != bucket else { continue }
      movedTo[segment][ordinal] = target
      movedIn[target, default: []].append(place)
    }
  }

  /// The buckets in byte order, each with its forms by segment and ordinal.
  func visit(_ body: (_ bucket: UInt32, _ places: [FormPlace]) throws -> Void) throws {
    var start = 0
    while start < entries.count {
      var end = start
      var places: [FormPlace] = []
      while end < entries.count, entries[end].bucket == entries[start].bucket {
        let segment = entries[end].segment
        for ordinal in entries[end].forms where movedTo[segment][ordinal] == 0 && live[segment][ordinal] {
          places.append(FormPlace(segment: segment, ordinal: ordinal))
        }
        end += 1
      }
      if let moved = movedIn[entries[start].bucket] { places = (places + moved).sorted() }
      if !places.isEmpty { try body(entries[start].bucket, places) }
      start = end
    }
  }
}
