import Model

/// One word, number or mark of the clean text.
struct Token {
  enum Kind: UInt8 { case word, number, mark }

  /// What was seen of a token besides its letters.
  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let capitalised = Traits(rawValue: 1)
    static let upper = Traits(rawValue: 2)
    static let digit = Traits(rawValue: 4)
    static let space = Traits(rawValue: 8)
  }

  /// The word; for a mark its code in `letters`, for a number its value (saturated).
  let word: Syllable
  private let from: UInt32
  private let to: UInt32
  let kind: Kind
  private let traits: Traits

  @inline(__always)
  init(mark code: UInt8, _ start: Int, _ end: Int, space: Bool) {
    self.init(.mark, Syllable(letters: UInt64(code)), start, end, space ? .space : [])
  }

  @inline(__always)
  init(number value: UInt64, _ start: Int, _ end: Int, space: Bool) {
    self.init(.number, Syllable(letters: value), start, end, space ? [.digit, .space] : .digit)
  }

  @inline(__always)
  init(word: Syllable, _ start: Int, _ end: Int, isCapitalised: Bool, isUpper: Bool, hasDigit: Bool, space: Bool) {
    let traits = (isCapitalised ? 1 : 0) | (isUpper ? 2 : 0) | (hasDigit ? 4 : 0) | (space ? 8 : 0) as UInt8
    self.init(.word, word, start, end, Traits(rawValue: traits))
  }

  /// A word of letters alone: its letters, and its marks with bit 32 for a capital first and bit 33 for capitals only.
  @inline(__always)
  init(plainWord letters: UInt64, _ marksAndCase: UInt64, _ start: Int, _ end: Int, space: Bool) {
    let traits = UInt8(truncatingIfNeeded: marksAndCase &>> 32) & 3 | (space ? 8 : 0)
    let word = Syllable(letters: letters, marks: UInt32(truncatingIfNeeded: marksAndCase))
    self.init(.word, word, start, end, Traits(rawValue: traits))
  }

  @inline(__always)
  private init(_ kind: Kind, _ word: Syllable, _ start: Int, _ end: Int, _ traits: Traits) {
    self.kind = kind
    self.word = word
    from = UInt32(truncatingIfNeeded: start)
    to = UInt32(truncatingIfNeeded: end)
    self.traits = traits
  }

  /// Byte range in the clean text. Texts are capped below 4 GB.
  var start: Int { Int(from) }
  var end: Int { Int(to) }
  /// The first letter is upper case.
  var isCapitalised: Bool { traits.contains(.capitalised) }
  /// Every letter is upper case.
  var isUpper: Bool { traits.contains(.upper) }
  var hasDigit: Bool { traits.contains(.digit) }
  /// White space stands before this token.
  var spaceBefore: Bool { traits.contains(.space) }

  var value: Int { kind == .number ? Int(truncatingIfNeeded: word.letters) : -1 }

  /// The figures of a short number as printed, leading zeros kept: "05".
  var figures: String {
    let figures = String(value)
    return String(repeating: "0", count: max(0, end - start - figures.utf8.count)) + figures
  }

  /// Whether this is the mark; see `Mark`.
  func `is`(_ mark: UInt8) -> Bool { kind == .mark && word.letters == UInt64(mark) }

  /// Equal in every accent.
  func `is`(_ other: Syllable) -> Bool { kind == .word && word == other }

  /// Equal without accents.
  func looks(like other: Syllable) -> Bool { kind == .word && word.letters == other.letters }
}

/// Marks that rules ask for; every other mark is its first byte.
enum Mark {
  static let lineEnd = UInt8(ascii: "\n")
  /// Four or more blanks in one line: a gap between columns.
  static let gap = UInt8(ascii: "\t")
  /// Any quotation mark, curly or straight; opening and closing ones told apart where print does.
  static let openQuote = UInt8(ascii: "<")
  static let closeQuote = UInt8(ascii: ">")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let colon = UInt8(ascii: ":")
  static let stop = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let hyphen = UInt8(ascii: "-")
  static let ampersand = UInt8(ascii: "&")
  static let open = UInt8(ascii: "(")
  static let close = UInt8(ascii: ")")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  /// A superscript figure or another letter-like sign no rule knows.
  static let other = UInt8(0)
}

extension Array where Element == Token {
  /// The token that begins at a byte. Logarithmic.
  func index(startingAt start: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].start == start ? low : nil
  }
}

extension Array where Element == UInt8 {
  /// Hands out the bytes as a span.
  @inline(__always)
  func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result { body(span) }
}
