/// Words looked for in a text, all of them in one run over it, blind to ASCII case and to blanks inside: an automaton after Aho and Corasick, "Efficient
/// string matching" (1975).
struct Needles: Sendable {
  struct Meaning: OptionSet, Sendable {
    let rawValue: UInt8
    static let hidden = Meaning(rawValue: 1)
    static let aside = Meaning(rawValue: 2)
    static let footnote = Meaning(rawValue: 4)
    static let reference = Meaning(rawValue: 8)
  }

  /// The column of each byte: one for each letter of the words, the first for all others.
  private var columns = [UInt8](repeating: 0, count: 256)
  private var width = 1
  /// The state behind each state and column; the first is where no word has begun.
  private var steps: [UInt16] = []
  /// What the words mean that end at each state.
  private var meanings: [Meaning] = []

  /// - Parameter words: words in small letters between white space, by what they mean; 60,000 letters at most.
  init(_ words: [(meaning: Meaning, words: String)]) {
    let words = words.flatMap { row in
      row.words.split(whereSeparator: \.isWhitespace).map { (meaning: row.meaning, letters: Array($0.utf8)) }
    }
    for letter in Set(words.flatMap(\.letters)).sorted() {
      columns[Int(letter)] = UInt8(width)
      if (0x61...0x7A).contains(letter) { columns[Int(letter - 0x20)] = UInt8(width) }
      width += 1
    }
    addState()
    for word in words {
      var state = 0
      for letter in word.letters {
        let column = Int(columns[Int(letter)])
        if steps[state * width + column] == 0 {
          steps[state * width + column] = UInt16(meanings.count)
          addState()
        }
        state = Int(steps[state * width + column])
      }
      meanings[state].insert(word.meaning)
    }
    closeStates()
  }

  private mutating func addState() {
    steps.append(contentsOf: repeatElement(0, count: width))
    meanings.append([])
  }

  /// Where a word breaks off, the longest other one that may have begun goes on. Breadth first, so that shorter ones are closed before.
  private mutating func closeStates() {
    var fallback = [Int](repeating: 0, count: meanings.count)
    var queue = [0]
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      meanings[state].formUnion(meanings[fallback[state]])
      for column in 0..<width {
        let shorter = state == 0 ? 0 : Int(steps[fallback[state] * width + column])
        let child = Int(steps[state * width + column])
        if child == 0 {
          steps[state * width + column] = UInt16(shorter)
        } else {
          fallback[child] = shorter
          queue.append(child)
        }
      }
    }
  }

  /// What the words that occur mean. Linear in the value, of which at most 400 bytes are looked at.
  func occur(in value: Span<UInt8>) -> Meaning {
    let count = min(value.count, 400)
    // Columns are below the width and states below the rows that were added: no place lies outside.
    return unsafe value.withUnsafeBufferPointer { bytes in
      unsafe columns.withUnsafeBufferPointer { columns in
        unsafe steps.withUnsafeBufferPointer { steps in
          unsafe meanings.withUnsafeBufferPointer { meanings in
            var found: UInt8 = 0
            var state = 0
            var at = 0
            while at < count {
              let byte = unsafe bytes[at]
              at &+= 1
              if byte == 0x20 { continue }
              state = unsafe Int(steps[state &* width &+ Int(columns[Int(byte)])])
              found |= unsafe meanings[state].rawValue
            }
            return Meaning(rawValue: found)
          }
        }
      }
    }
  }
}
