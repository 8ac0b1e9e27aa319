import Platform

/// One index file open for reading, by any number of threads. Blocks are checked when first touched; nothing is decoded as a whole.
public final class SegmentFile: Sendable {
  public let path: String
  private let file: MappedFile
  /// Place of each section in the file, by raw value.
  private let sections: [Range<Int>?]
  private let checksums: Int
  private let tableStart: Int
  /// Blocks whose checksum was right.
  private let checked: SharedFlags

  public init(path: String) throws {
    self.path = path
    file = try MappedFile(path: path)
    let header = try Self.header(of: file, path: path)
    tableStart = header.tableStart
    checksums = header.tableStart + header.entries * SegmentFormat.entrySize
    let blocks = (tableStart - SegmentFormat.headerSize + SegmentFormat.blockSize - 1) / SegmentFormat.blockSize
    guard checksums + 4 * blocks == file.count else {
      throw SegmentError.length(path: path, found: file.count, expected: checksums + 4 * blocks)
    }
    let tail = file.withBytes(tableStart..<file.count) { Checksum.crc32c($0) }
    guard tail == header.tailChecksum else { throw SegmentError.checksum(path: path, block: blocks) }
    checked = SharedFlags(count: blocks)
    var sections = [Range<Int>?](repeating: nil, count: Int(SectionName.allCases.map(\.rawValue).max() ?? 0) + 1)
    for entry in 0..<header.entries {
      let place = tableStart + entry * SegmentFormat.entrySize
      guard let raw = file.load(UInt32.self, at: place), let start = file.load(UInt64.self, at: place + 8),
        let count = file.load(UInt64.self, at: place + 16)
      else { throw SegmentError.foreign(path: path) }
      guard let name = SectionName(rawValue: raw) else { continue }
      guard start <= UInt64(tableStart), count <= UInt64(tableStart) - start else {
        throw SegmentError.outOfRange(path: path, section: name)
      }
      sections[Int(name.rawValue)] = Int(start)..<Int(start + count)
    }
    self.sections = sections
  }

  private static func header(of file: MappedFile, path: String) throws -> (tableStart: Int, entries: Int, tailChecksum: UInt32) {
    let magic = file.withBytes(0..<8) { bytes in bytes.indices.allSatisfy { bytes[$0] == SegmentFormat.magic[$0] } }
    guard magic == true, let version = file.load(UInt32.self, at: 8) else { throw SegmentError.foreign(path: path) }
    guard version == SegmentFormat.version else {
      throw SegmentError.formatVersion(path: path, found: version, readable: SegmentFormat.version)
    }
    guard let length = file.load(UInt64.self, at: 16), let tableStart = file.load(UInt64.self, at: 24),
      let entries = file.load(UInt32.self, at: 32), let tail = file.load(UInt32.self, at: 36),
      let own = file.load(UInt32.self, at: SegmentFormat.headerSize - 4)
    else { throw SegmentError.length(path: path, found: file.count, expected: SegmentFormat.headerSize) }
    guard file.withBytes(0..<SegmentFormat.headerSize - 4, { Checksum.crc32c($0) }) == own else {
      throw SegmentError.checksum(path: path, block: 0)
    }
    guard length == UInt64(file.count), tableStart <= length, UInt64(entries) * UInt64(SegmentFormat.entrySize) <= length - tableStart,
      tableStart >= UInt64(SegmentFormat.headerSize)
    else { throw SegmentError.length(path: path, found: file.count, expected: Int(clamping: length)) }
    return (Int(tableStart), Int(entries), tail)
  }

  /// Bytes of the file.
  var length: Int { file.count }

  /// Bytes in a section.
  func size(_ name: SectionName) throws -> Int {
    try place(name).count
  }

  /// Entries of a column of 32-bit numbers.
  func count(_ name: SectionName) throws -> Int {
    try place(name).count / 4
  }

  private func place(_ name: SectionName) throws(SegmentError) -> Range<Int> {
    guard let place = sections[Int(name.rawValue)] else { throw .missing(path: path, section: name) }
    return place
  }

  /// The bytes of a range of a section, their checksums right.
  func withBytes<R>(_ name: SectionName, _ range: Range<Int>, _ body: (Span<UInt8>) throws -> R) throws -> R {
    let place = try place(name)
    guard range.lowerBound >= 0, range.upperBound <= place.count else { throw SegmentError.outOfRange(path: path, section: name) }
    let inFile = place.lowerBound + range.lowerBound..<place.lowerBound + range.upperBound
    try check(inFile)
    guard let result = try file.withBytes(inFile, body) else { throw SegmentError.outOfRange(path: path, section: name) }
    return result
  }

  /// One entry of a column.
  func value<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, _ name: SectionName, _ index: Int) throws -> T {
    let place = try place(name)
    let size = MemoryLayout<T>.size
    guard index >= 0, index < place.count / size else { throw SegmentError.outOfRange(path: path, section: name) }
    let offset = place.lowerBound + index * size
    try check(offset..<offset + size)
    guard let value = file.load(type, at: offset) else { throw SegmentError.outOfRange(path: path, section: name) }
    return value
  }

  /// A whole column, to be looked through: numbers of 8, 32 or 64 bits.
  func withColumn<T: FixedWidthInteger & BitwiseCopyable, R>(_ type: T.Type, _ name: SectionName, _ body: (Span<T>) throws -> R) throws -> R
  {
    let place = try place(name)
    try check(place)
    guard let result = try file.withNumbers(type, place, body) else { throw SegmentError.outOfRange(path: path, section: name) }
    return result
  }

  /// A whole column of which only what is looked at is checked: the caller asks `blocks` before it looks at bytes of the section.
  func withUncheckedColumn<T: FixedWidthInteger & BitwiseCopyable, R>(
    _ type: T.Type, _ name: SectionName, _ body: (Span<T>, _ blocks: inout BlockChecks) throws -> R
  ) throws -> R {
    let place = try place(name)
    var blocks = BlockChecks(file: self, start: place.lowerBound)
    guard let result = try file.withNumbers(type, place, { try body($0, &blocks) }) else {
      throw SegmentError.outOfRange(path: path, section: name)
    }
    return result
  }

  /// Remembers the blocks of a section that were found right last, so that neighbours cost a comparison.
  struct BlockChecks {
    fileprivate let file: SegmentFile
    fileprivate let start: Int
    fileprivate var right = 0..<0

    fileprivate init(file: SegmentFile, start: Int) {
      self.file = file
      self.start = start
    }

    /// Checks the blocks that a range of the section touches.
    mutating func check(_ range: Range<Int>) throws {
      let inFile = start + range.lowerBound..<start + range.upperBound
      if inFile.lowerBound >= right.lowerBound, inFile.upperBound <= right.upperBound { return }
      right = try file.check(inFile)
    }
  }

  /// The string a heap holds under a name; nil for name 0.
  func string(_ name: UInt32, _ offsets: SectionName, _ bytes: SectionName) throws -> String? {
    name == 0 ? nil : try text(bytes, try range(offsets, Int(name), of: bytes))
  }

  /// A range of bytes as text.
  func text(_ name: SectionName, _ range: Range<Int>) throws -> String {
    try withBytes(name, range) { bytes in
      guard let text = try? UTF8Span(validating: bytes) else { throw SegmentError.outOfRange(path: path, section: name) }
      return String(copying: text)
    }
  }

  /// A copy of a whole column.
  func numbers<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, _ name: SectionName) throws -> [T] {
    try withColumn(type, name) { column in column.indices.map { column[$0] } }
  }

  /// Entry `index` and the next: the range a list of starts gives, of a column of bytes or of 32-bit numbers. It lies in that column.
  func range(_ name: SectionName, _ index: Int, of column: SectionName, width: Int = 1) throws -> Range<Int> {
    let start = Int(try value(UInt32.self, name, index))
    let end = Int(try value(UInt32.self, name, index + 1))
    guard start <= end, end <= (try place(column).count / width) else { throw SegmentError.outOfRange(path: path, section: name) }
    return start..<end
  }

  /// Checks the blocks a range of the file touches, those not yet checked, and returns the bytes of all of them.
  @discardableResult
  private func check(_ range: Range<Int>) throws(SegmentError) -> Range<Int> {
    guard !range.isEmpty else { return range }
    let first = (range.lowerBound - SegmentFormat.headerSize) / SegmentFormat.blockSize
    let last = (range.upperBound - 1 - SegmentFormat.headerSize) / SegmentFormat.blockSize
    for block in first...last where !checked[block] {
      guard file.withBytes(bytes(of: block), { Checksum.crc32c($0) }) == file.load(UInt32.self, at: checksums + 4 * block) else {
        throw .checksum(path: path, block: block)
      }
      checked.raise(block)
    }
    return bytes(of: first).lowerBound..<bytes(of: last).upperBound
  }

  private func bytes(of block: Int) -> Range<Int> {
    let start = SegmentFormat.headerSize + block * SegmentFormat.blockSize
    return start..<min(start + SegmentFormat.blockSize, tableStart)
  }

  /// Checks every block. Linear in the file.
  public func verify() throws {
    try check(SegmentFormat.headerSize..<tableStart)
  }
}
