import Model

/// One word, number or mark of the clean text.
struct Token {
  enum Kind: UInt8 { case word, number, mark }

  /// Byte range in the clean text.
  var start: Int
  var end: Int
  var kind: Kind
  /// The first letter is upper case.
  var isCapitalised = false
  /// Every letter is upper case.
  var isUpper = false
  var hasDigit = false
  /// White space stands before this token.
  var spaceBefore = false
  /// The word; for a mark its code in `letters`, for a number its value (saturated).
  var word = Syllable()

  var value: Int { kind == .number ? Int(truncatingIfNeeded: word.letters) : -1 }

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
  static let open = UInt8(ascii: "(")
  static let close = UInt8(ascii: ")")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  /// A superscript figure or another letter-like sign no rule knows.
  static let other = UInt8(0)
}

extension Array where Element == UInt8 {
  /// Hands out the bytes as a span.
  @inline(__always)
  func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result { body(span) }
}
