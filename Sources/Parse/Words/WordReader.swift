import Model

/// Reads one word or mark. Apart from the loop, which changes: what does not change is not copied from word to word.
@unsafe struct WordReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let table: UnsafeBufferPointer<UInt16>
  let memo: UnsafeMutablePointer<WordMemo.Entry>?

  /// Where a run of words out of the memo ends.
  @unsafe struct KnownRun {
    var end: Int
    var next: UnsafeMutablePointer<Token>
    /// A blank stands before the end.
    var space: Bool
    /// No word begins at the end, or there is no room for it; else one that must be read otherwise.
    var isWhole: Bool
  }

  /// Words out of the memo with one blank between them, as most of a text is: a loop of few values, which stay at hand. A letter stands at `start`.
  @inline(never)
  func knownRun(
    _ start: Int, _ to: Int, space: Bool, into first: UnsafeMutablePointer<Token>, upTo full: UnsafeMutablePointer<Token>
  ) -> KnownRun {
    var at = start
    var next = unsafe first
    var isSpace = space
    guard let memo = unsafe memo, let base = unsafe bytes.baseAddress else {
      return unsafe KnownRun(end: at, next: next, space: isSpace, isWhole: false)
    }
    // Sixteen bytes and the two behind them must be there.
    let last = min(to, unsafe bytes.count &- 17)
    while at < last {
      let place = unsafe UnsafeRawPointer(base + at)
      var low = unsafe UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
      var high: UInt64 = 0
      var ends = unsafe WordReader.ends(low)
      var length = ends.trailingZeroBitCount &>> 3
      if ends != 0 {
        low &= (1 &<< UInt64(length &* 8)) &- 1
      } else {
        high = unsafe UInt64(littleEndian: place.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        ends = unsafe WordReader.ends(high)
        guard ends != 0 else { break }
        length = ends.trailingZeroBitCount &>> 3
        high &= (1 &<< UInt64(length &* 8)) &- 1
        length &+= 8
      }
      let end = at &+ length
      let entry = unsafe memo + WordMemo.slot(low, high)
      let traits = unsafe entry.pointee.traits
      guard end < to, unsafe entry.pointee.low == low && entry.pointee.high == high, traits &>> 40 == UInt64(length) else { break }
      let behind = unsafe base[end]
      if behind &- 0x30 <= 9 { break }
      unsafe next.initialize(to: Token(plainWord: entry.pointee.letters, traits, at, end, space: isSpace))
      unsafe next += 1
      at = end
      isSpace = behind == 0x20
      guard isSpace else { return unsafe KnownRun(end: at, next: next, space: false, isWhole: true) }
      at &+= 1
      guard unsafe base[at] >= 0x41 && next < full else { return unsafe KnownRun(end: at, next: next, space: true, isWhole: true) }
    }
    return unsafe KnownRun(end: at, next: next, space: isSpace, isWhole: at >= to)
  }

  /// In each byte the top bit where it is below 0x41: a blank, a figure or an ASCII mark.
  @inline(__always)
  private static func ends(_ word: UInt64) -> UInt64 {
    let top: UInt64 = 0x8080_8080_8080_8080
    return ~((word | top) &- 0x4141_4141_4141_4141 | word) & top
  }

  /// A plain word out of the memo. It is one of the run of bytes up to the next blank, figure or ASCII mark, if that has less than sixteen.
  @inline(never)
  func known(_ at: Int, _ to: Int) -> PlainWord {
    guard let memo = unsafe memo, unsafe at &+ 18 <= bytes.count else { return unsafe plainWord(at, to) }
    let place = unsafe UnsafeRawPointer(bytes.baseAddress! + at)
    var low = unsafe UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
    var high = unsafe UInt64(littleEndian: place.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    let ends = unsafe WordReader.ends(low)
    var length = ends.trailingZeroBitCount &>> 3
    if ends == 0 {
      let ends = unsafe WordReader.ends(high)
      length = 8 &+ ends.trailingZeroBitCount &>> 3
      guard ends != 0 else { return unsafe plainWord(at, to) }
      high &= (1 &<< UInt64((length &- 8) &* 8)) &- 1
    } else {
      low &= (1 &<< UInt64(length &* 8)) &- 1
      high = 0
    }
    let end = at &+ length
    guard end < to, unsafe bytes[end] &- 0x30 > 9 else { return unsafe plainWord(at, to) }
    let entry = unsafe memo + WordMemo.slot(low, high)
    if unsafe entry.pointee.low == low && entry.pointee.high == high {
      return unsafe PlainWord(
        end: at &+ Int(entry.pointee.traits &>> 40), letters: entry.pointee.letters, traits: entry.pointee.traits & 0xFF_FFFF_FFFF)
    }
    let word = unsafe plainWord(at, to)
    unsafe entry.pointee = WordMemo.Entry(low: low, high: high, letters: word.letters, traits: word.traits | UInt64(word.end &- at) &<< 40)
    return word
  }

  /// A word of at most eight letters and nothing else: nearly all of a text. `end` is its start where it is anything else.
  struct PlainWord {
    var end: Int
    var letters: UInt64
    /// The marks, and above them bit 32: the first letter is a capital, bit 33: all are.
    var traits: UInt64
  }

  /// What `word` makes of a word without figures and with at most eight letters, with few values to keep at hand.
  @inline(never)
  private func plainWord(_ start: Int, _ to: Int) -> PlainWord {
    // Two bytes behind each lead byte must be there.
    let last = min(to, unsafe bytes.count &- 2)
    var at = start
    var letters: UInt64 = 0
    var marks: UInt32 = 0
    var shift: UInt32 = 3
    var first: UInt16 = 0
    var upper: UInt16 = 0x2000
    var glued: UInt16 = 0
    var before: UInt16 = 0x2000
    let other = PlainWord(end: start, letters: 0, traits: 0)
    while true {
      guard at < last else { return other }
      let lead = unsafe bytes[at]
      var entry: UInt16
      var next = at &+ 1
      if lead < 0x80 {
        entry = unsafe table[Int(lead)]
      } else {
        // Two bytes or three with E1, told apart without a branch: which it is changes from letter to letter.
        guard lead <= 0xE1 else { break }
        let isLong = lead == 0xE1
        let short = unsafe Int(lead & 0x1F) &<< 6 | Int(bytes[at &+ 1] & 0x3F)
        let long = unsafe 0x1000 | Int(bytes[at &+ 1] & 0x3F) &<< 6 | Int(bytes[at &+ 2] & 0x3F)
        entry = unsafe table[isLong ? long : short]
        next = at &+ (isLong ? 3 : 2)
      }
      if entry & 0xFF <= 0x39 {
        if entry == 0 { break }
        return other
      }
      guard shift < 19 else { return other }
      if shift == 3 { first = entry }
      upper &= entry
      glued |= entry & ~before
      before = entry
      letters = letters &<< 8 | UInt64(entry & 0xFF)
      let tone = UInt32(entry &>> 10 & 7)
      marks |= UInt32(entry &>> 8 & 3) &<< shift
      marks = tone == 0 ? marks : marks & ~7 | tone
      shift &+= 2
      at = next
    }
    guard at > start, at <= to, glued & 0x2000 == 0 else { return other }
    return PlainWord(end: at, letters: letters, traits: UInt64(marks) | UInt64(first &>> 13 & 1) &<< 32 | UInt64(upper &>> 13) &<< 33)
  }

  /// The letter at a position, or 0, and the bytes it takes.
  @inline(__always)
  private func letter(_ at: Int) -> (entry: UInt16, length: Int) {
    let lead = unsafe bytes[at]
    if lead < 0x80 { return (unsafe table[Int(lead)], 1) }
    guard unsafe at &+ 2 < bytes.count || lead < 0xE0 && at &+ 1 < bytes.count else { return (0, 1) }
    if lead == 0xE1 { return (unsafe table[0x1000 | Int(bytes[at &+ 1] & 0x3F) << 6 | Int(bytes[at &+ 2] & 0x3F)], 3) }
    if lead < 0xE0 { return (unsafe lead >= 0xC2 ? table[Int(lead & 0x1F) << 6 | Int(bytes[at &+ 1] & 0x3F)] : 0, 2) }
    return (0, 3)
  }

  /// Reads one word or number and returns the place behind it; `start` itself where none begins there. Apart from the loop, whose few values stay
  /// at hand so.
  @inline(never)
  func word(_ start: Int, _ to: Int, space: Bool, into token: UnsafeMutablePointer<Token>) -> Int {
    var at = start
    var letters: UInt64 = 0
    var marks: UInt32 = 0
    var index: UInt32 = 0
    var uppers: UInt32 = 0
    var digits: UInt32 = 0
    var isCapitalised = false
    var isSmallBefore = false
    while at < to {
      let (entry, length) = unsafe letter(at)
      if entry == 0 { break }
      let base = UInt64(entry & 0xFF)
      if base <= 0x39 {
        // "ngày15", "số31": figures glued to a word of small letters are a number of their own; codes (QH15, 1a2), which have no tones, are not cut.
        if digits == 0, index >= 3 || index == 2 && marks & 7 != 0, uppers == 0 || index >= 4 && uppers == 1 && isCapitalised { break }
        digits &+= 1
      } else {
        if entry & 0x2000 != 0 {
          // "tạiTờ trình", "1Quyết định": a capitalised word glued to a small-letter one or to figures; codes (CTrHĐ, QH15) are not cut.
          if index >= 1, digits == index || isSmallBefore && index >= 2 && digits == 0, unsafe isWordGlued(at, to) { break }
          uppers &+= 1
          isSmallBefore = false
          if index == 0 { isCapitalised = true }
        } else if digits != 0, digits == index, unsafe isWordGlued(at, to) {
          // "12năm 1997": a small-letter word glued to figures is a word of its own; a single letter (30c) is not.
          break
        }
        if entry & 0x2000 == 0 { isSmallBefore = true }
        if entry & 0x1F00 != 0, index < 8 {
          marks |= UInt32(entry >> 8 & 3) &<< (3 &+ 2 &* index)
          let tone = UInt32(entry >> 10 & 7)
          if tone != 0 { marks = marks & ~7 | tone }
        }
      }
      if index < 8 {
        letters = letters &<< 8 | base
      } else {
        var word = Syllable(letters: letters, marks: marks)
        word.append(base: UInt8(truncatingIfNeeded: base), mark: 0, tone: UInt8(entry >> 10 & 7), index: Int(index))
        (letters, marks) = (word.letters, word.marks)
      }
      index &+= 1
      at &+= length
    }
    guard index > 0 else { return start }
    let end = min(at, to)
    if digits == index {
      unsafe token.initialize(to: Token(number: value(start, end), start, end, space: space))
    } else {
      unsafe token.initialize(
        to:
          Token(
            word: Syllable(letters: letters, marks: marks), start, end, isCapitalised: isCapitalised, isUpper: uppers &+ digits == index,
            hasDigit: digits > 0, space: space))
    }
    return at
  }

  /// The value of figures, saturated.
  private func value(_ start: Int, _ end: Int) -> UInt64 {
    var value: UInt64 = 0
    var at = start
    while at < end, value < 1_000_000_000_000 {
      value = value &* 10 &+ UInt64(unsafe bytes[at] &- 0x30)
      at &+= 1
    }
    return value
  }

  /// Whether two small letters follow.
  private func isWordGlued(_ at: Int, _ to: Int) -> Bool {
    let next = at &+ scalarLength(unsafe bytes[at])
    guard next < to else { return false }
    let (entry, _) = unsafe letter(next)
    return entry > 0x39 && entry >> 13 & 1 == 0
  }

  func markCode(_ at: Int, _ length: Int) -> UInt8 {
    let lead = unsafe bytes[at]
    if lead < 0x80 { return lead == UInt8(ascii: "<") || lead == UInt8(ascii: ">") ? Mark.other : lead }
    guard unsafe at &+ length <= bytes.count else { return Mark.other }
    if length == 2, lead == 0xC2 {
      let second = unsafe bytes[at &+ 1]
      return second == 0xAB ? Mark.openQuote : second == 0xBB ? Mark.closeQuote : Mark.other
    }
    guard length == 3, lead == 0xE2, unsafe bytes[at &+ 1] == 0x80 else { return Mark.other }
    switch unsafe bytes[at &+ 2] {
    case 0x9C, 0x98, 0x9E: return Mark.openQuote
    case 0x9D, 0x99: return Mark.closeQuote
    case 0xA6: return Mark.stop
    default: return Mark.other
    }
  }
}
