/// Why a mention is taken for a document.
public enum ResolutionReason: String, CaseIterable, Hashable, Sendable {
  /// The mention itself prints all that tells the document from others.
  case stated
  /// Another mention in the same paper prints the date or issuer that this one leaves out.
  case sameDocument = "same-document"
  /// The tables of known documents have the part that is left out, or the act that bears the name.
  case knownDocument = "known-document"
  /// Of all documents of that number that are cited at all, only one fits.
  case consensus
  /// The name leads to the number.
  case name
  /// The print is damaged: the number was mended.
  case repaired
  /// The very day fits one document only.
  case date
  /// The words of the title fit one document only.
  case title
  /// The citing paper's own title is of the same matter as one document's only.
  case subject
  /// The khóa of the committee tells the term.
  case term
  /// What was in force, or what existed, when the citing paper was written.
  case time
  /// The paper's own head bears the number.
  case ownNumber = "own-number"
  /// The user's register has the part that is left out, or states the document.
  case register
}
