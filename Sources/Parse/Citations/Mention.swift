import Model

/// A citation as the rules read it: places in the clean text, nothing mapped or named in full yet.
struct Mention {
  var kind: Citation.Kind
  var number: DocumentNumber?
  var type: DocumentType
  var typeSpan: TextSpan<Clean>?
  var numberSpan: TextSpan<Clean>?
  var dateSpan: TextSpan<Clean>?
  var issuerSpan: TextSpan<Clean>?
  var nameSpan: TextSpan<Clean>?
  var pinpointSpan: TextSpan<Clean>?
  var date: PrintedDate?
  /// The day stands behind a later member of a list.
  var sharesDay = false
  /// "Nghị định số 177/2024/NĐ-CP cùng ngày": the day is that of the paper before it.
  var isOfSameDay = false
  /// Such a day that may be another's, until the text gives the paper this day elsewhere.
  var offeredDay: (date: PrintedDate, span: TextSpan<Clean>)?
  /// Day or body stand in cells of their own: others may stand between.
  var isOfRow = false
  /// Bare figures under the symbol of a later member: "số 12, 13/QĐ-UBND".
  var sharesSymbol = false
  var relation: Relation = .cites
  var flags: MentionFlags = []
  /// What an abbreviated name stands for: "Bộ luật Hình sự".
  var fullName: String?
  /// Token indices of the mention's own words, from type word to the last part behind the number.
  var tokens: Range<Int> = 0..<0
  /// The bytes of those tokens; nil where a mention was added without them.
  var words: TextSpan<Clean>?

  /// From the type word to the last part that stands behind it. Parts taken from elsewhere in the sentence are left out.
  var span: TextSpan<Clean> {
    var span = numberSpan ?? nameSpan ?? TextSpan(0, 0)
    if let typeSpan, typeSpan.start <= span.start { span = span.union(typeSpan) }
    span = span.reaching(dateSpan, isShared: isShared)
    return span.reaching(issuerSpan, isShared: isShared)
  }

  private var isShared: Bool { flags.contains(.sharedPart) || isOfRow }

}

extension TextSpan<Clean> {
  /// The span with a part that stands behind its beginning; a shared part must follow at once.
  fileprivate func reaching(_ part: TextSpan<Clean>?, isShared: Bool) -> TextSpan<Clean> {
    guard let part, part.start >= start, !isShared || part.start <= end + 4 else { return self }
    return union(part)
  }
}

extension Mention {
  /// Takes the date met around the mention.
  mutating func take(_ match: DateMatch, _ tokens: [Token]) {
    dateSpan = TextSpan(tokens[match.first].start, tokens[match.end - 1].end)
    date = match.date
    if match.isDamaged { flags.insert(.damagedPrint) }
  }

  /// Leaves a date behind the number to what it belongs to, and the words from the token `end` on.
  mutating func dropDate(from end: Int) {
    dateSpan = nil
    date = nil
    tokens = tokens.lowerBound..<max(tokens.lowerBound + 1, min(tokens.upperBound, end))
  }

  /// What the next number asks of the citation before it.
  struct Neighbour {
    var kind: Citation.Kind
    var type: DocumentType
    /// The token behind its words.
    var end: Int
  }

  var neighbour: Neighbour { Neighbour(kind: kind, type: type, end: tokens.upperBound) }

  /// Of the number, else of the date.
  var year: Int? { number?.year ?? date?.year }
}

extension DocumentNumber {
  /// Several bodies issue the paper: 55/2005/TTLT-BNV-VPCP, 14-KH/BDVHU-UBND.
  var isJoint: Bool { symbolType == .jointCircular || symbolType == .jointResolution || isParty && organisation.contains("-") }
}
