import Facts
import Model

/// Several laws under one type word: "các Luật: Ngân sách nhà nước ngày 25/6/2015; Đầu tư công ngày 13/6/2019", "các Luật Đất đai, Nhà ở năm 2023".
/// Members without the type word are names that the table of laws knows; any other words end the list.
extension NamedReader {
  private static let behindMembers = WordSet("và năm ngày số")
  /// So many laws stand in no list.
  private static let mostLaws = 40

  /// Behind the colon of "các Luật: Ngân sách nhà nước", where a known name begins; nil elsewhere.
  func overColon(_ word: PhraseMatch<DocumentType>) -> Int? {
    guard isPlural(word.first), word.end + 1 < tokens.count, tokens[word.end].is(Mark.colon) else { return nil }
    let start = tokens[word.end + 1].is(Mark.lineEnd) ? word.end + 2 : word.end + 1
    return memberEnd(start) == nil ? nil : start
  }

  /// Whether a law is the first of a list, or a further one behind a member that has a number or has none.
  func isInList(_ mention: Mention, behindMember: Bool) -> Bool {
    mention.type.isLegislation && (isPlural(mention.tokens.lowerBound) || behindMember && mention.flags.contains(.sharedPart))
  }

  /// The laws without a number listed behind a member of a list.
  func furtherLaws(behind mention: Mention) -> [Mention] {
    var found: [Mention] = []
    var at = mention.tokens.upperBound
    while found.count < Self.mostLaws, let first = memberStart(at), let end = memberEnd(first) {
      var next = Mention(kind: .named, type: mention.type)
      next.nameSpan = TextSpan(tokens[first].start, tokens[end - 1].end)
      let last = readBehind(end, &next)
      if isNumbered(last) { break }
      if let known = LawTable.names.match(tokens, at: first, marks: .any) {
        guard known.value.type == mention.type else { break }
        next.fullName = TypeTable.name(known.value.type) + " " + known.value.name
      }
      next.flags = [.sharedPart]
      next.tokens = first..<last
      found.append(next)
      at = last
    }
    return found
  }

  /// "các Luật: …, Đầu tư công số 39/2019/QH14": whether the words between a law and a number are the next name of its list.
  func isNextLaw(_ names: Range<Int>) -> Bool {
    guard let first = memberStart(names.lowerBound), first < names.upperBound else { return false }
    return LawTable.names.match(tokens, at: first, marks: .any)?.end == names.upperBound
  }

  /// "các Luật", "02 Luật:"; never "Điều 5 Luật Đất đai".
  private func isPlural(_ at: Int) -> Bool {
    guard at > 0, at + 1 < tokens.count else { return false }
    return tokens[at - 1].looks(like: Word.cac) || tokens[at - 1].kind == .number && tokens[at + 1].is(Mark.colon)
  }

  /// Where a member begins behind the one that ends at a token: a comma, a semicolon or "và" between, a line end too.
  private func memberStart(_ at: Int) -> Int? {
    guard at + 1 < tokens.count, tokens[at].is(Mark.comma) || tokens[at].is(Mark.semicolon) || tokens[at].is(Word.va) else { return nil }
    var next = at + 1
    if tokens[next].is(Mark.lineEnd) { next += 1 }
    if next < tokens.count, tokens[next].is(Word.va), !tokens[at].is(Word.va) { next += 1 }
    return next < tokens.count ? next : nil
  }

  /// Where the known name that begins at a token ends; nil where its words go on to another name: "Giáo dục và Đào tạo", "Xây dựng nông thôn".
  private func memberEnd(_ at: Int) -> Int? {
    guard at < tokens.count, tokens[at].isCapitalised, let known = LawTable.names.match(tokens, at: at, marks: .any) else { return nil }
    guard known.end < tokens.count else { return known.end }
    let next = tokens[known.end]
    if next.is(Word.va), known.end + 1 < tokens.count, tokens[known.end + 1].isCapitalised {
      let isPaper = TypeTable.words.match(tokens, at: known.end + 1) != nil
      return isPaper || LawTable.names.match(tokens, at: known.end + 1, marks: .any) != nil ? known.end : nil
    }
    // A verb behind the name begins a clause: "các Luật Thanh tra, Thanh tra có trách nhiệm".
    return next.kind != .word || Self.behindMembers.contains(next.word) ? known.end : nil
  }
}
