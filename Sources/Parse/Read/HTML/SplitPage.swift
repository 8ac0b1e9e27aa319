import Model

/// A page in two: markup, from which libxml2 makes out where elements begin and end, and the letters between the tags. In the markup each run of letters is
/// stood for by its number, which libxml2 reads as text and reports where the run belongs: it looks at every letter with some ninety instructions, and
/// pages have more letters than tags.
struct SplitPage {
  private(set) var markup: [UInt8] = []
  private(set) var letters: [UInt8] = []
  /// Where each run ends in the letters, and the next begins.
  private var ends: [Int] = []

  init(capacity: Int) {
    markup.reserveCapacity(capacity / 8)
    letters.reserveCapacity(capacity)
  }

  mutating func append(letters text: Span<UInt8>, _ range: Range<Int>) { letters.append(text, range) }

  mutating func append(letter scalar: UInt32) { UTF8Text.append(scalar, to: &letters) }

  /// Adds markup, which ends a run of letters; one of white space stands for itself.
  mutating func append(markup text: Span<UInt8>, _ range: Range<Int>) {
    endRun()
    markup.append(text, range)
  }

  /// Goes on with the markup added last.
  mutating func append(markup byte: UInt8) { markup.append(byte) }

  /// Ends the run of letters added last, if there is any.
  mutating func endRun() {
    let start = ends.last ?? 0
    guard letters.count > start else { return }
    var at = start
    while at < letters.count, isBlank(letters[at]) { at += 1 }
    if at == letters.count {
      markup.append(letters[start...].contains(0x0A) ? 0x0A : 0x20)
      letters.removeSubrange(start...)
    } else {
      markup.append(contentsOf: String(ends.count).utf8)
      ends.append(letters.count)
    }
  }

  /// The run that a piece of text of the markup stands for; nil for white space.
  func run(_ text: Span<UInt8>) -> Range<Int>? {
    var number = 0
    for at in text.indices {
      guard isDigit(text[at]) else { return nil }
      number = number * 10 + Int(text[at] - 0x30)
    }
    return number < ends.count ? (number > 0 ? ends[number - 1] : 0)..<ends[number] : nil
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
