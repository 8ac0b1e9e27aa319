import Model

/// Reads provisions and relations again where short forms of papers were added, which the first reading of those places did not know. Linear in the text
/// around them.
func readAroundShortForms(in mentions: inout [Mention], _ text: CleanText, _ parts: DocumentParts) {
  guard mentions.indices.contains(where: { isAdded(mentions[$0]) }) else { return }
  var tokens: [Token] = []
  for region in Regions.around(mentions.map { $0.words ?? $0.span }, textEnd: text.bytes.count)
  where mentions[region.candidates].contains(where: isAdded) {
    tokens.removeAll(keepingCapacity: true)
    text.tokenise(from: region.start > 0 ? wordEnd(region.start, text) : 0, to: wordEnd(region.end, text), into: &tokens)
    var found = Array(mentions[region.candidates])
    for index in found.indices {
      found[index].tokens = tokens.indices(of: found[index].words ?? found[index].span)
      (found[index].pinpointSpan, found[index].relation) = (nil, .cites)
    }
    PinpointReader(tokens: tokens).fill(&found)
    RelationReader(tokens: tokens, parts: parts).fill(&found)
    mentions.replaceSubrange(region.candidates, with: found)
  }
}

/// A mention by a short form that the readers of regions did not see.
private func isAdded(_ mention: Mention) -> Bool { mention.kind == .named && mention.words == nil }

extension [Token] {
  /// The tokens within a stretch of the text. Logarithmic.
  fileprivate func indices(of span: TextSpan<Clean>) -> Range<Int> {
    let first = firstIndex(from: span.start)
    return first..<Swift.max(first, firstIndex(from: span.end))
  }

  /// The first token that begins at a byte or behind it.
  private func firstIndex(from byte: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
