import Model

/// The text all rules work on, with the way back to the raw text.
struct CleanText: Sendable {
  /// A stretch of clean bytes and where it comes from. A kept stretch maps byte by byte; a rewritten one maps as a whole.
  fileprivate struct Run: Sendable {
    var clean: Int
    var raw: Int
    /// Raw end of a rewritten stretch; nil for a kept one.
    var rewrittenTo: Int?
  }

  let bytes: [UInt8]
  fileprivate let runs: [Run]
  /// Words met before, while one is lent to the reading of this text.
  var memo: WordMemo?

  /// Appends the words and marks of bytes `from..<to`; see `tokenise`.
  func tokenise(from: Int, to: Int, into tokens: inout [Token]) {
    Parse.tokenise(bytes.span, from: from, to: to, into: &tokens, memo: memo)
  }

  /// The words and marks of bytes `from..<to`.
  func tokens(from: Int, to: Int) -> [Token] {
    var tokens: [Token] = []
    tokenise(from: from, to: to, into: &tokens)
    return tokens
  }

  /// The raw span of a clean one. Logarithmic in the edits. Raw bytes dropped before or behind the span stay outside.
  func raw(_ span: TextSpan<Clean>) -> TextSpan<Raw> {
    let start = rawStart(span.start)
    guard span.end > span.start else { return TextSpan(start, start) }
    let run = runs[index(of: span.end - 1)]
    return TextSpan(start, max(start, run.rewrittenTo ?? run.raw + span.end - run.clean))
  }

  /// The clean span that a raw one became; a letter cut by the raw span is taken whole. Logarithmic in the edits.
  func clean(_ span: TextSpan<Raw>) -> TextSpan<Clean> {
    let start = cleanPosition(span.start, isEnd: false)
    return TextSpan(start, span.isEmpty ? start : max(start, cleanPosition(span.end, isEnd: true)))
  }

  private func cleanPosition(_ position: Int, isEnd: Bool) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].raw < position || runs[middle].raw == position && !isEnd { low = middle } else { high = middle }
    }
    let run = runs[low]
    let end = low + 1 < runs.count ? runs[low + 1].clean : bytes.count
    if run.rewrittenTo == nil { return min(end, run.clean + max(0, position - run.raw)) }
    return isEnd && position > run.raw ? end : run.clean
  }

  private func rawStart(_ position: Int) -> Int {
    let run = runs[index(of: position)]
    return run.rewrittenTo == nil ? run.raw + position - run.clean : run.raw
  }

  /// The last run that starts at or before a clean position.
  private func index(of position: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].clean <= position { low = middle } else { high = middle }
    }
    return low
  }

  /// Writes the clean text from left to right and its map with it. Every raw byte must be kept, rewritten or dropped.
  struct Writer: ~Copyable {
    private(set) var out: [UInt8] = []
    private var runs = [Run(clean: 0, raw: 0)]
    /// Raw bytes accounted for.
    private(set) var taken = 0

    init(capacity: Int) {
      out.reserveCapacity(capacity)
    }

    /// Takes raw bytes up to a position as they are.
    mutating func keep(_ raw: [UInt8], upTo end: Int) {
      guard end > taken else { return }
      out.append(contentsOf: raw[taken..<end])
      taken = end
    }

    /// Takes `count` raw bytes and writes one for them.
    mutating func rewrite(_ count: Int, as byte: UInt8) {
      if count > 1 { start(Run(clean: out.count, raw: taken, rewrittenTo: taken + count)) }
      out.append(byte)
      taken += count
      if count > 1 { start(Run(clean: out.count, raw: taken)) }
    }

    /// Takes two raw bytes and writes two for them.
    mutating func rewriteLetter(as lead: UInt8, _ second: UInt8) {
      out.append(lead)
      out.append(second)
      taken += 2
    }

    /// Takes `count` raw bytes and writes nothing.
    mutating func drop(_ count: Int) {
      taken += count
      start(Run(clean: out.count, raw: taken))
    }

    /// Takes back the last `length` written bytes, one letter, and writes `bytes` for them and the next `count` raw bytes: composition.
    mutating func compose(last length: Int, with count: Int, as bytes: [UInt8]) {
      let at = out.count - length
      while let last = runs.last, last.clean > at { runs.removeLast() }
      let run = runs[runs.count - 1]
      let origin = run.rewrittenTo == nil ? run.raw + at - run.clean : run.raw
      out.removeLast(length)
      start(Run(clean: at, raw: origin, rewrittenTo: taken + count))
      out.append(contentsOf: bytes)
      taken += count
      start(Run(clean: out.count, raw: taken))
    }

    private mutating func start(_ run: Run) {
      if let last = runs.last, last.clean == run.clean { runs[runs.count - 1] = run } else { runs.append(run) }
    }

    /// Ends the text. Stops the program if a raw byte is unaccounted for: a fault of the cleaner, never of the input.
    consuming func finish(rawCount: Int) -> CleanText {
      precondition(taken == rawCount, "the cleaner lost raw bytes")
      return CleanText(bytes: out, runs: runs)
    }
  }
}
