/// Many entries at once. One by one, each would hold on to the objects on its way, and threads that read the same file would wait for each other
/// at their counts.
extension SegmentFile {
  /// Entries of a column, in the order of the places.
  func values<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, _ name: SectionName, at places: [Int]) throws -> [T] {
    if places.count == 1 { return [try value(type, name, places[0])] }
    return try withUncheckedColumn(type, name) { column, blocks in
      var values: [T] = []
      values.reserveCapacity(places.count)
      for index in places {
        guard index >= 0, index < column.count else { throw SegmentError.outOfRange(path: path, section: name) }
        try blocks.check(index * MemoryLayout<T>.size..<(index + 1) * MemoryLayout<T>.size)
        values.append(column[index])
      }
      return values
    }
  }

  /// The strings a heap holds under some names; nil for name 0. Equal names that follow each other share one string.
  func strings(_ names: [UInt32], _ offsets: SectionName, _ bytes: SectionName) throws -> [String?] {
    if names.count == 1 { return [try string(names[0], offsets, bytes)] }
    return try withUncheckedColumn(UInt32.self, offsets) { starts, startBlocks in
      try withUncheckedColumn(UInt8.self, bytes) { text, textBlocks in
        var strings: [String?] = []
        strings.reserveCapacity(names.count)
        var last: (name: UInt32, text: String?) = (0, nil)
        for name in names {
          if name != last.name {
            let index = Int(name)
            guard index + 1 < starts.count else { throw SegmentError.outOfRange(path: path, section: offsets) }
            try startBlocks.check(4 * index..<4 * index + 8)
            let (start, end) = (Int(starts[index]), Int(starts[index + 1]))
            guard start <= end, end <= text.count else { throw SegmentError.outOfRange(path: path, section: bytes) }
            try textBlocks.check(start..<end)
            guard let valid = try? UTF8Span(validating: text.extracting(start..<end)) else {
              throw SegmentError.outOfRange(path: path, section: bytes)
            }
            last = (name, String(copying: valid))
          }
          strings.append(last.text)
        }
        return strings
      }
    }
  }
}

extension SegmentReader {
  func names(_ column: SectionName, at places: [Int]) throws -> [String?] {
    try file.strings(file.values(UInt32.self, column, at: places), .nameOffsets, .nameBytes)
  }

  func titles(_ column: SectionName, at places: [Int]) throws -> [String?] {
    try file.strings(file.values(UInt32.self, column, at: places), .titleOffsets, .titleBytes)
  }
}
