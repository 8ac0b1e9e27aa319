/// Which documents of some segments no longer count: files that are gone, or that a later segment has anew. They leave the disk when their
/// segment is merged with others.
struct DeletedDocuments {
  /// By segment and ordinal; nil where all documents of a segment count.
  let flags: [[Bool]?]

  init(_ flags: [[Bool]?]) {
    self.flags = flags.map { $0.flatMap { $0.contains(true) ? $0 : nil } }
  }

  /// Reads the bits of a catalogue.
  /// - Parameter counts: documents of each segment it was derived from.
  init(in file: SegmentFile, counts: [Int]) throws {
    let bits = try file.numbers(UInt8.self, .documentDeleted)
    let total = counts.reduce(0, +)
    guard bits.isEmpty || bits.count == (total + 7) / 8 else { throw SegmentError.outOfRange(path: file.path, section: .documentDeleted) }
    var start = 0
    self.init(
      counts.map { count in
        defer { start += count }
        return bits.isEmpty ? nil : (start..<start + count).map { bits[$0 / 8] >> UInt8($0 % 8) & 1 == 1 }
      })
  }

  /// - Parameter counts: documents of each segment.
  func write(to file: inout SegmentWriter, counts: [Int]) {
    guard flags.contains(where: { $0 != nil }) else {
      file.put(.documentDeleted, [UInt8]())
      return
    }
    var bits = [UInt8](repeating: 0, count: (counts.reduce(0, +) + 7) / 8)
    var start = 0
    for (flags, count) in zip(flags, counts) {
      for (ordinal, flag) in (flags ?? []).enumerated() where flag { bits[(start + ordinal) / 8] |= 1 << UInt8((start + ordinal) % 8) }
      start += count
    }
    file.put(.documentDeleted, bits)
  }
}
