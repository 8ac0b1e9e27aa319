/// A text whose legacy letters were restored, with the way from places in the text as it came to places in this one.
struct RestoredText {
  private(set) var bytes: [UInt8]
  /// In order of first appearance; nil is text that was right as it came. Empty where nothing tells.
  private(set) var encodings: [LegacyEncoding?] = []
  /// Where the distance between the two texts changes: ascending.
  private var steps: [(old: Int, new: Int)] = []

  /// A text with nothing to restore.
  init(unchanged bytes: [UInt8]) { self.bytes = bytes }

  init(capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  mutating func note(_ encoding: LegacyEncoding?) {
    if !encodings.contains(encoding) { encodings.append(encoding) }
  }

  mutating func keep(_ text: [UInt8], _ range: Range<Int>) { bytes.append(contentsOf: text[range]) }

  /// Writes the letters that stand for a paragraph of the text.
  mutating func write(_ letters: [EncodedLetter], for range: Range<Int>, of text: [UInt8]) {
    var start = range.lowerBound
    for letter in letters {
      let end = range.lowerBound + Int(letter.end)
      let before = start - bytes.count
      if letter.scalar > 0xFFFF { keep(text, start..<end) } else { UTF8Text.append(letter.scalar, to: &bytes) }
      if end - bytes.count != before { steps.append((end, bytes.count)) }
      start = end
    }
  }

  /// The place that a place of the text as it came has now. Logarithmic in the number of restored letters.
  func place(_ old: Int) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].old <= old { low = middle + 1 } else { high = middle }
    }
    let moved = low == 0 ? old : steps[low - 1].new + old - steps[low - 1].old
    // Inside a letter that became shorter: behind it.
    return low < steps.count ? min(moved, steps[low].new) : moved
  }

  /// The name for JSON: the encodings in order of first appearance, joined by "+"; `carrier` names what was right as it came.
  func encoding(carrier: String) -> String {
    var names: [String] = []
    for name in encodings.map({ $0?.name ?? carrier }) where !names.contains(name) { names.append(name) }
    return names.isEmpty ? carrier : names.joined(separator: "+")
  }

  var isRestored: Bool { encodings.contains { $0 != nil } }
}
