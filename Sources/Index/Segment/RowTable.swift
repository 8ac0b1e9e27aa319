/// The heaps of strings of a segment under construction.
enum Heap: Int, CaseIterable {
  case names, titles, quotations, buckets
}

/// A table under construction: rows of numbers, each column bound for a section of the file, or for none where the file has it another way.
struct RowTable {
  enum Kind {
    /// 32 bits.
    case number
    /// 8 bits.
    case code
    /// The name of a string.
    case string(Heap)
  }

  typealias Column = (section: SectionName?, kind: Kind)

  let columns: [Column]
  /// Row after row.
  private(set) var values: [UInt32] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  var count: Int { values.count / columns.count }

  /// Bytes in memory, nearly.
  var size: Int { 4 * values.count }

  /// - Parameter row: a value a column.
  mutating func append(_ row: [UInt32]) {
    precondition(row.count == columns.count, "a row has one value a column")
    values += row
  }

  func value(_ row: Int, _ column: Int) -> UInt32 {
    values[row * columns.count + column]
  }

  /// Writes the columns, their rows in the given order, their strings under their final names.
  func write(_ order: [Int], to file: inout SegmentWriter, heaps: inout [OrderedHeap]) {
    for (column, (section, kind)) in columns.enumerated() {
      guard let section else { continue }
      switch kind {
      case .number: file.put(section, order.map { value($0, column) })
      case .code: file.put(section, order.map { UInt8(truncatingIfNeeded: value($0, column)) })
      case .string(let heap): file.put(section, order.map { heaps[heap.rawValue].name(value($0, column)) })
      }
    }
  }
}

/// A table of distinct rows, each found by its values in constant time.
struct RowSet {
  private(set) var table: RowTable
  /// Open addressing; 0 is free, else a row's number and 1.
  private var slots = [UInt32](repeating: 0, count: 1024)

  init(_ columns: [RowTable.Column]) {
    table = RowTable(columns)
  }

  /// The number of a row, given on first sight.
  mutating func add(_ row: [UInt32]) -> UInt32 {
    if table.count * 2 > slots.count { grow() }
    var slot = hash(row[...])
    while slots[slot] != 0 {
      let known = Int(slots[slot] - 1) * row.count
      if table.values[known..<known + row.count] == row[...] { return slots[slot] - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    table.append(row)
    slots[slot] = UInt32(table.count)
    return UInt32(table.count - 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    let width = table.columns.count
    for row in 0..<table.count {
      var slot = hash(table.values[row * width..<(row + 1) * width])
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(row + 1)
    }
  }

  private func hash(_ row: ArraySlice<UInt32>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for value in row { hash = (hash ^ UInt64(value)) &* 0x9E37_79B9_7F4A_7C15 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }
}
