import Model

/// Finds the citations of a text in order. Linear: one scan for candidates, then the exact rules in the regions around them.
func findMentions(_ text: CleanText, parts: DocumentParts) -> [Mention] {
  let numbers = Candidates.numbers(text)
  var mentions: [Mention] = []
  var tokens: [Token] = []
  for region in Regions.around(numbers.map(\.span), textEnd: text.bytes.count) {
    tokens.removeAll(keepingCapacity: true)
    text.bytes.withSpan { tokenise($0, from: alignedStart(region.start, text), to: region.end, into: &tokens) }
    var found = readRegion(numbers[region.candidates], tokens, parts.head)
    SharedParts(tokens: tokens).fill(&found)
    mentions.append(contentsOf: found)
  }
  return mentions
}

/// A region begins with a whole word.
private func alignedStart(_ start: Int, _ text: CleanText) -> Int {
  var at = start
  while at > 0, at < text.bytes.count, text.bytes[at] != 0x20, text.bytes[at] != 0x0A, at - start < 64 { at += 1 }
  return at
}

private func readRegion(_ numbers: ArraySlice<NumberMatch>, _ tokens: [Token], _ head: Head) -> [Mention] {
  let reader = NumberedReader(tokens: tokens)
  var found: [Mention] = []
  var index = 0
  for number in numbers {
    while index < tokens.count, tokens[index].start < number.span.start { index += 1 }
    var end = index
    while end < tokens.count, tokens[end].start < number.span.end { end += 1 }
    guard index < end, !isOwn(number, head) else { continue }
    for mention in reader.readWithList(number, tokens: index..<end, previous: found.last) where !isOwnAgain(mention, head, tokens) {
      found.append(mention)
    }
  }
  return found
}

/// The own number in the paper's head.
private func isOwn(_ number: NumberMatch, _ head: Head) -> Bool {
  guard let span = head.numberSpan else { return false }
  return span.start <= number.span.start && number.span.end <= span.end
}

/// The own number again: in the head of an annex, in a running head, in a metadata box.
private func isOwnAgain(_ mention: Mention, _ head: Head, _ tokens: [Token]) -> Bool {
  guard let own = head.number?.number, let number = mention.number, own.bucket == number.bucket, own.symbolType == number.symbolType, own.year == number.year else { return false }
  return mention.date == nil || head.date == nil || mention.date == head.date
}
