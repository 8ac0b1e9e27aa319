/// Strings stored once each, named by their order of first use. 0 is "no string".
///
/// Compares bytes, not characters: two spellings of one letter stay two strings.
struct StringHeap {
  private(set) var bytes: [UInt8] = []
  /// Start of each string, and the end.
  private(set) var offsets: [UInt32] = [0, 0]
  /// Open addressing; 0 is free, else the string's name.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// Bytes in memory, nearly.
  var size: Int { bytes.count + 4 * (offsets.count + slots.count) }

  /// The name of a string, given on first sight. Constant time for a string of given length.
  mutating func add(_ string: String?) -> UInt32 {
    guard let string else { return 0 }
    return add(bytes: string.utf8.span)
  }

  /// The name of a string of another heap.
  mutating func add(_ name: UInt32, of other: StringHeap) -> UInt32 {
    add(bytes: other.bytes.span.extracting(other.range(name)))
  }

  mutating func add(bytes string: Span<UInt8>) -> UInt32 {
    if offsets.count * 2 > slots.count { grow() }
    var slot = hash(string)
    while slots[slot] != 0 {
      if holds(slots[slot], string) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let name = UInt32(offsets.count - 1)
    for index in string.indices { bytes.append(string[index]) }
    // A segment is closed long before its heap reaches 4 GB.
    precondition(bytes.count < Int(UInt32.max), "string heap of a segment is full")
    offsets.append(UInt32(bytes.count))
    slots[slot] = name
    return name
  }

  /// The bytes of a string; none for name 0.
  func slice(_ name: UInt32) -> ArraySlice<UInt8> { bytes[range(name)] }

  /// Its place in `bytes`.
  func range(_ name: UInt32) -> Range<Int> { Int(offsets[Int(name)])..<Int(offsets[Int(name) + 1]) }

  func text(_ name: UInt32) -> String {
    String(decoding: slice(name), as: UTF8.self)
  }

  private func holds(_ name: UInt32, _ string: Span<UInt8>) -> Bool {
    let start = Int(offsets[Int(name)])
    guard Int(offsets[Int(name) + 1]) - start == string.count else { return false }
    for index in string.indices where bytes[start + index] != string[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for name in 1..<offsets.count - 1 {
      let range = Int(offsets[name])..<Int(offsets[name + 1])
      var slot = hash(bytes.span.extracting(range))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(name)
    }
  }

  /// FNV-1a, its high bits folded down.
  private func hash(_ string: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in string.indices { hash = (hash ^ UInt64(string[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
  }
}

/// A heap on its way into a file: its strings named anew in the order they are asked for, so that the file does not show the order in
/// which they came.
struct OrderedHeap {
  private let heap: StringHeap
  private var newNames: [UInt32]
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [UInt32] = [0, 0]

  init(_ heap: StringHeap) {
    self.heap = heap
    newNames = [UInt32](repeating: 0, count: heap.offsets.count)
  }

  mutating func name(_ old: UInt32) -> UInt32 {
    if old == 0 { return 0 }
    if newNames[Int(old)] == 0 {
      newNames[Int(old)] = UInt32(offsets.count - 1)
      bytes += heap.slice(old)
      offsets.append(UInt32(bytes.count))
    }
    return newNames[Int(old)]
  }
}
