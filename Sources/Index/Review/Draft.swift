import Facts
import Model

/// A draft under review: its citations, and the documents they mean.
struct Draft {
  let document: ParsedDocument
  /// Dates and issuers that several mentions have.
  let shared: Set<TextSpan<Raw>>
  /// One a citation, in the order of the text.
  var mentions: [DraftMention]
  /// By first mention.
  var documents: [DraftDocument]
  /// Its own day; nil where it prints none.
  let ownDay: PrintedDate?
  let asOf: PrintedDate?
  let hasIndex: Bool

  /// The day the draft is judged by, its month or year where the day is blank.
  var day: PrintedDate? { ownDay ?? document.header.period ?? asOf }
  var printsDay: Bool { ownDay != nil || document.header.period != nil }

  func mentions(of document: DraftDocument) -> [DraftMention] { document.mentions.map { mentions[$0] } }

  /// Whether a part stands with one mention alone, not shared by a list.
  func isOwn(_ part: TextSpan<Raw>) -> Bool { !shared.contains(part) }
}

/// One citation of a draft.
struct DraftMention {
  let index: Int
  let citation: Citation
  /// What it tells about the document, with what the draft says elsewhere.
  let evidence: FormEvidence
  let quotation: String
  /// Whether the paper itself says it: not what a page shows beside it, nor the draft's own number.
  let isOwnWords: Bool
}

/// One document that a draft cites, as far as its citations tell which.
struct DraftDocument {
  /// Places in the list of mentions, ascending; only the draft's own words.
  var mentions: [Int]
  var status: CitedDocument.Status
  var place: Series.Place
  var known: KnownDocument?
  var registered: RegisterRow?
  /// What indexed papers print of it; empty without an index.
  var statements: [IndexedForm]
  /// What may be meant where it is ambiguous.
  var candidates: [String] = []
  /// As a reader would write it, with its type word.
  var label: String
}

/// A form of the index: what it tells, and which papers print it.
struct IndexedForm {
  let place: FormPlace
  var claim: Claim
  var papers: [DocumentAddress]
  /// Papers whose own head prints it.
  var heads: [DocumentAddress]
}
