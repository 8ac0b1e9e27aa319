/// What a proof-reader may have to say about a draft. Raw values are promised: people write them on command lines and into files of settings.
public enum ReviewCode: String, CaseIterable, Hashable, Sendable {
  /// The cited document had already ended on the day of the draft.
  case outdated
  /// The cited document was in force on the day of the draft and has ended since.
  case superseded
  /// The draft prints one date, whatever else is known of the document another.
  case dateConflict = "date-conflict"
  /// The printed day is none of the calendar.
  case impossibleDate = "impossible-date"
  case issuerConflict = "issuer-conflict"
  /// The type word says another type than the symbol.
  case typeConflict = "type-conflict"
  /// Separators lost, doubled or swapped.
  case malformedNumber = "malformed-number"
  /// A year under which nobody knows the document, while its title or day fits the one of another year.
  case probableMisprint = "probable-misprint"
  /// Of a later day than the draft itself.
  case futureDate = "future-date"
  /// One document with two dates or two issuers in one draft, and nothing else that tells which is right.
  case contradiction
  /// A body that no longer existed on the day of the draft is given something to do.
  case issuerEnded = "issuer-ended"
  /// Neither date nor year is printed anywhere in the draft.
  case missingDate = "missing-date"
  /// Several documents fit what is printed.
  case ambiguous
  /// Neither the tables nor the index have it.
  case unknownDocument = "unknown-document"
  /// The first citation leaves out what Decree 30/2020/NĐ-CP, Annex I, part II, item 6 wants in it.
  case incompleteFirstCitation = "incomplete-first-citation"

  /// How grave it is unless a file of settings says otherwise: an error where one of two things printed cannot be right, a warning where the draft
  /// is probably wrong or out of date, a note where a person should look.
  public var usualSeverity: Finding.Severity {
    switch self {
    case .impossibleDate, .typeConflict: .error
    case .outdated, .dateConflict, .issuerConflict, .malformedNumber, .probableMisprint, .futureDate, .contradiction, .issuerEnded: .warning
    case .superseded, .missingDate, .ambiguous, .unknownDocument, .incompleteFirstCitation: .note
    }
  }
}
