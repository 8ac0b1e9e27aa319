/// The dictionary of buckets over rows that are sorted by bucket: each bucket once, in byte order, with its first row.
struct BucketList {
  private var offsets: [UInt32] = [0]
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = []
  private var count = 0

  /// Adds the next row. Rows come sorted by bucket, in byte order.
  mutating func add(_ bucket: ArraySlice<UInt8>) {
    let last = offsets.count > 1 ? Int(offsets[offsets.count - 2])..<bytes.count : nil
    if last.map({ bytes[$0] != bucket }) ?? true {
      bytes += bucket
      offsets.append(UInt32(bytes.count))
      starts.append(UInt32(count))
    }
    count += 1
  }

  func write(to file: inout SegmentWriter, starts section: SectionName) {
    file.put(.bucketOffsets, offsets)
    file.put(.bucketBytes, bytes)
    file.put(section, starts + [UInt32(count)])
  }
}

/// Looks up buckets in a file that `BucketList` wrote.
struct BucketReader: Sendable {
  let file: SegmentFile
  let starts: SectionName
  /// What the ranges are of: a column of 32-bit numbers.
  let entries: SectionName

  var count: Int {
    get throws { max(0, try file.count(.bucketOffsets) - 1) }
  }

  func bucket(_ index: Int) throws -> String {
    try file.text(.bucketBytes, try file.range(.bucketOffsets, index, of: .bucketBytes))
  }

  func rows(of index: Int) throws -> Range<Int> {
    try file.range(starts, index, of: entries, width: 4)
  }

  /// The rows of a bucket; empty when the file has none. Logarithmic.
  func rows(of bucket: String) throws -> Range<Int> {
    let place = try place(of: bucket)
    guard place < (try count), try self.bucket(place) == bucket else { return 0..<0 }
    return try rows(of: place)
  }

  /// The first bucket that does not stand before a string. Logarithmic.
  func place(of bucket: String) throws -> Int {
    let wanted = bucket.utf8.span
    var low = 0
    var high = try count
    while low < high {
      let middle = (low + high) / 2
      let isBefore = try file.withBytes(.bucketBytes, try file.range(.bucketOffsets, middle, of: .bucketBytes)) { compare($0, wanted) < 0 }
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The number of the bucket a row stands in. Logarithmic.
  func bucket(of row: Int) throws -> Int? {
    var low = 0
    var high = try count
    while low < high {
      let middle = (low + high) / 2
      let rows = try rows(of: middle)
      if rows.contains(row) { return middle }
      if row < rows.lowerBound { high = middle } else { low = middle + 1 }
    }
    return nil
  }

  /// The rows of all buckets that begin with a string. Logarithmic, and linear in those buckets.
  func rows(withPrefix prefix: String) throws -> Range<Int> {
    let low = try place(of: prefix)
    var end = low
    while end < (try count), try bucket(end).utf8.starts(with: prefix.utf8) { end += 1 }
    guard low < end else { return 0..<0 }
    let (first, last) = (try rows(of: low), try rows(of: end - 1))
    guard first.lowerBound <= last.upperBound else { throw SegmentError.outOfRange(path: file.path, section: starts) }
    return first.lowerBound..<last.upperBound
  }

  /// Negative, 0 or positive: byte order.
  private func compare(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Int {
    for index in 0..<min(a.count, b.count) where a[index] != b[index] { return Int(a[index]) - Int(b[index]) }
    return a.count - b.count
  }
}
