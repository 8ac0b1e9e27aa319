import Model

/// Appends the tokens of bytes `from..<to` of a clean text, which is valid UTF-8. Linear; no allocation but the array's.
/// A word cut by `to` is cut in the token too. `letterByLetter` reads every word by the plain rule: the oracle in tests.
/// - Parameter memo: words met before; worth its while for stretches of many words.
@inline(never)
func tokenise(
  _ text: Span<UInt8>, from: Int, to: Int, into tokens: inout [Token], memo: WordMemo? = nil, letterByLetter: Bool = false
) {
  precondition(from >= 0 && to <= text.count)
  let alphabet = VietnameseAlphabet.table
  unsafe text.withUnsafeBufferPointer { bytes in
    unsafe alphabet.withUnsafeBufferPointer { table in
      let words = unsafe WordReader(bytes: bytes, table: table, memo: memo?.entries)
      var tokeniser = unsafe Tokeniser(words: words, letterByLetter: letterByLetter, at: from)
      unsafe tokeniser.isLineStart = tokens.last?.is(Mark.lineEnd) ?? true
      while unsafe tokeniser.at < to {
        // A word and its blank take four to five bytes.
        let room = unsafe (to - tokeniser.at) / 4 + 8
        tokens.append(addingCapacity: room) { out in
          unsafe out.withUnsafeMutableBufferPointer { buffer, count in count = unsafe tokeniser.run(to: to, into: buffer) }
        }
      }
    }
  }
}

/// The loop over the bytes. Bounds are checked by the caller; the text's validity bounds the bytes of each letter.
@unsafe private struct Tokeniser {
  let words: WordReader
  let letterByLetter: Bool
  /// What is read so far.
  var at: Int
  /// Blanks right before that place.
  var blanks = 0
  /// Whether no token stands before it in the line.
  var isLineStart = true

  /// Reads on until there is no room for two tokens; returns how many were written.
  mutating func run(to: Int, into tokens: UnsafeMutableBufferPointer<Token>) -> Int {
    guard let first = tokens.baseAddress, tokens.count >= 2 else { return 0 }
    let full = unsafe first + (tokens.count &- 1)
    var next = unsafe first
    var at = unsafe self.at
    var blanks = unsafe self.blanks
    var isLineStart = unsafe self.isLineStart
    let words = unsafe self.words
    let bytes = unsafe words.bytes
    let letterByLetter = unsafe self.letterByLetter
    while at < to, unsafe next < full {
      var byte = unsafe bytes[at]
      if byte == 0x20 {
        blanks &+= 1
        at &+= 1
        continue
      }
      if blanks >= 4, !isLineStart {
        unsafe next.initialize(to: Token(mark: Mark.gap, at &- blanks, at, space: true))
        unsafe next += 1
      }
      isLineStart = false
      if byte >= 0x41, !letterByLetter {
        let run = unsafe words.knownRun(at, to, space: blanks > 0, into: next, upTo: full)
        unsafe at = run.end
        unsafe next = run.next
        unsafe blanks = run.space ? 1 : 0
        if unsafe run.isWhole { continue }
        byte = unsafe bytes[at]
      }
      if byte < 0x41, byte &- 0x30 > 9 {
        let code = unsafe words.markCode(at, 1)
        isLineStart = code == Mark.lineEnd
        unsafe next.initialize(to: Token(mark: code, at, at &+ 1, space: blanks > 0))
        at &+= 1
        unsafe next += 1
        blanks = 0
        continue
      }
      let plain = unsafe byte < 0x41 ? WordReader.PlainWord(end: at, letters: 0, traits: 0) : words.known(at, to)
      if plain.end > at, !letterByLetter {
        unsafe next.initialize(to: Token(plainWord: plain.letters, plain.traits, at, plain.end, space: blanks > 0))
        at = plain.end
      } else {
        let end = unsafe words.word(at, to, space: blanks > 0, into: next)
        if end == at {
          let length = min(scalarLength(byte), to &- at)
          let code = unsafe words.markCode(at, length)
          isLineStart = code == Mark.lineEnd
          unsafe next.initialize(to: Token(mark: code, at, at &+ length, space: blanks > 0))
          at &+= length
        } else {
          at = end
        }
      }
      unsafe next += 1
      blanks = 0
    }
    unsafe self.at = at
    unsafe self.blanks = blanks
    unsafe self.isLineStart = isLineStart
    return unsafe next - first
  }
}

/// Bytes of the UTF-8 scalar that begins with `lead`; 1 for a stray byte.
@inline(__always)
func scalarLength(_ lead: UInt8) -> Int {
  lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
}
