/// Collects the sections of one index file, then lays them out. Nothing can be read from a half-written file: see `SegmentFile`.
struct SegmentWriter {
  private var sections: [SectionName: [UInt8]] = [:]

  mutating func put(_ name: SectionName, _ bytes: [UInt8]) {
    sections[name] = bytes
  }

  mutating func put(_ name: SectionName, _ column: [UInt32]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * column.count)
    for value in column { bytes.append(number: value) }
    sections[name] = bytes
  }

  mutating func put(_ name: SectionName, _ column: [UInt64]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 * column.count)
    for value in column { bytes.append(number: value) }
    sections[name] = bytes
  }

  mutating func put(_ offsets: SectionName, _ bytes: SectionName, _ heap: OrderedHeap) {
    put(offsets, heap.offsets)
    put(bytes, heap.bytes)
  }

  mutating func put(_ offsets: SectionName, _ bytes: SectionName, _ heap: StringHeap) {
    put(offsets, heap.offsets)
    put(bytes, heap.bytes)
  }

  /// The bytes of the file; the same sections give the same bytes. Linear.
  consuming func finish() -> [UInt8] {
    var file = [UInt8](repeating: 0, count: SegmentFormat.headerSize)
    file.reserveCapacity(file.count + sections.values.reduce(0) { $0 + $1.count + 8 } * 1001 / 1000 + 4096)
    var table: [UInt8] = []
    for name in SectionName.allCases {
      guard let bytes = sections.removeValue(forKey: name) else { continue }
      table.append(number: name.rawValue)
      table.append(number: UInt32(0))
      table.append(number: UInt64(file.count))
      table.append(number: UInt64(bytes.count))
      file += bytes
      while file.count % 8 != 0 { file.append(0) }
    }
    let tableStart = file.count
    var tail = table
    for start in stride(from: SegmentFormat.headerSize, to: tableStart, by: SegmentFormat.blockSize) {
      let end = min(start + SegmentFormat.blockSize, tableStart)
      tail.append(number: Checksum.crc32c(file.span.extracting(start..<end)))
    }
    file += tail
    var header = SegmentFormat.magic
    header.append(number: SegmentFormat.version)
    header.append(number: UInt32(SegmentFormat.blockSize))
    header.append(number: UInt64(file.count))
    header.append(number: UInt64(tableStart))
    header.append(number: UInt32(table.count / SegmentFormat.entrySize))
    header.append(number: Checksum.crc32c(tail.span))
    while header.count < SegmentFormat.headerSize - 4 { header.append(0) }
    header.append(number: Checksum.crc32c(header.span))
    file.replaceSubrange(0..<SegmentFormat.headerSize, with: header)
    return file
  }
}
