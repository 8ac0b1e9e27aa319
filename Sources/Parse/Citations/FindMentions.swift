import Model

/// The citations of a text.
struct FoundMentions {
  /// In the order of the text.
  var mentions: [Mention] = []
  /// Where nothing more was looked for; nil: the whole text was read.
  var end: Int?
  /// Where figures end that may point back to a paper cited above: "Nghị định 24", "Chỉ thị số 33 nêu trên". In the order of the text.
  var above: [Int] = []
  /// Of the words of the whole text; empty where none was asked for.
  var sketch: TextSketch
}

/// Finds the citations of a text in order. Linear: one scan for candidates, then the exact rules in the regions around them. The sketch, if
/// one is wanted, takes the words of the same tokens.
func findMentions(_ text: CleanText, parts: DocumentParts, sketching: Bool) -> FoundMentions {
  let scan = Candidates.find(text)
  let candidates = scan.found
  var mentions: [Mention] = []
  var tokens: [Token] = []
  var bare: [Int] = []
  var sketch = sketching ? SketchReader(text, parts: parts) : nil
  for region in Regions.around(candidates.map(\.span), textEnd: text.bytes.count) {
    tokens.removeAll(keepingCapacity: true)
    let start = region.start > 0 ? wordEnd(region.start, text) : 0
    text.tokenise(from: start, to: wordEnd(region.end, text), into: &tokens)
    sketch?.read(upTo: start)
    sketch?.take(tokens)
    var found = readRegion(candidates[region.candidates], tokens, parts.head, &bare)
    OtherDays(tokens: tokens).drop(from: &found, text, parts)
    SharedParts(tokens: tokens).fill(&found)
    PinpointReader(tokens: tokens).fill(&found)
    PlanYears.drop(from: &found, text, parts)
    MenuSubjects.drop(from: &found, text, parts)
    RelationReader(tokens: tokens, parts: parts).fill(&found)
    for index in found.indices where !found[index].tokens.isEmpty {
      let words = found[index].tokens
      found[index].words = TextSpan(tokens[words.lowerBound].start, tokens[words.upperBound - 1].end)
    }
    mentions.append(contentsOf: found)
  }
  SharedDays.settle(&mentions)
  RowColumns.fill(&mentions, text)
  let above = bare.isEmpty ? scan.above : (scan.above + bare).sorted()
  return FoundMentions(mentions: mentions, end: scan.end, above: above, sketch: sketch?.finish() ?? .empty)
}

/// Regions begin and end with a whole word; one of more than 64 bytes is cut between two letters.
func wordEnd(_ start: Int, _ text: CleanText) -> Int {
  let bytes = text.bytes
  var at = start
  while at < bytes.count, bytes[at] != 0x20, bytes[at] != 0x0A, at - start < 64 || bytes[at] & 0xC0 == 0x80 { at += 1 }
  return at
}

/// - Parameter bare: gets where figures without a symbol end that are no citation by themselves.
private func readRegion(_ candidates: ArraySlice<Candidate>, _ tokens: [Token], _ head: Head, _ bare: inout [Int]) -> [Mention] {
  let enacted = EnactingClause.name(tokens, head)
  let numbers = NumberedReader(tokens: tokens, paperDate: head.date, enacted: enacted)
  let names = NamedReader(tokens: tokens)
  var found: [Mention] = []
  var isLawList = false
  var index = 0
  for candidate in candidates {
    let span = candidate.span
    while index < tokens.count, tokens[index].start < span.start { index += 1 }
    guard index < tokens.count else { break }
    switch candidate {
    case .number(let number):
      var end = index
      while end < tokens.count, tokens[end].start < number.span.end { end += 1 }
      guard index < end, !isOwn(number, head) else { continue }
      let read = numbers.readWithList(number, tokens: index..<end, previous: found.last?.neighbour)
      if read.isEmpty, number.number.symbol.isEmpty { bare.append(number.span.end) }
      for mention in read where !isOwnAgain(mention, head) {
        dropNames(in: mention, &found)
        found.append(mention)
        isLawList = names.isInList(mention, behindMember: isLawList)
        if isLawList { found.append(contentsOf: names.furtherLaws(behind: mention)) }
      }
    case .name:
      guard tokens[index].start == span.start, index != enacted,
        found.isEmpty || isOutside(index, found[found.count - 1]),
        let mention = names.read(at: index)
      else { continue }
      found.append(mention)
      found.append(contentsOf: names.furtherTerms(behind: mention))
      isLawList = names.isInList(mention, behindMember: false)
      if isLawList { found.append(contentsOf: names.furtherLaws(behind: mention)) }
    }
  }
  return found
}

/// A name that a number behind it makes part of a numbered citation is none of its own.
private func dropNames(in mention: Mention, _ found: inout [Mention]) {
  guard mention.typeSpan != nil else { return }
  while let last = found.indices.last, found[last].kind == .named, found[last].tokens.lowerBound >= mention.tokens.lowerBound,
    found[last].tokens.upperBound <= mention.tokens.upperBound
  {
    found.removeLast()
  }
}

/// Behind a mention, or before a numbered one whose words were taken further on.
private func isOutside(_ index: Int, _ mention: Mention) -> Bool {
  mention.tokens.upperBound <= index || mention.kind == .numbered && !mention.tokens.contains(index)
}

/// The own number in the paper's head.
private func isOwn(_ number: NumberMatch, _ head: Head) -> Bool {
  guard let span = head.numberSpan else { return false }
  return span.start <= number.span.start && number.span.end <= span.end
}

/// The own number again: in the head of an annex, in a running head, in a metadata box.
private func isOwnAgain(_ mention: Mention, _ head: Head) -> Bool {
  guard let own = head.number?.number, let number = mention.number, own.symbolType == number.symbolType, own.year == number.year,
    own.bucket == number.bucket
  else { return false }
  // A page's title gives the year alone: "Quyết định 119/QĐ-UBND năm 2009 về …".
  guard let printed = mention.date, let date = head.date else { return true }
  return printed.agrees(with: date)
}
