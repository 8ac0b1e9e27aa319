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
  var relation: Relation = .cites
  var flags: [Citation.Flag] = []
  /// Token indices of the mention's own words, from type word to the last part behind the number.
  var tokens: Range<Int> = 0..<0

  /// From the type word to the last part that stands behind it. Parts taken from elsewhere in the sentence are left out.
  var span: TextSpan<Clean> {
    var span = numberSpan ?? nameSpan ?? TextSpan(0, 0)
    if let typeSpan, typeSpan.start <= span.start { span = span.union(typeSpan) }
    for part in [dateSpan, issuerSpan] {
      if let part, part.start >= span.start, !flags.contains(.sharedPart) || part.start <= span.end + 4 { span = span.union(part) }
    }
    return span
  }
}
