/// What a proof-reader says about one draft.
public struct DraftReview: Sendable {
  public var path: String
  /// Of a record of an ndjson file.
  public var id: String?
  public var header: DocumentHeader
  /// The day it was judged by: its own, else the one asked for. Nil where neither is known.
  public var day: PrintedDate?
  public var asOf: PrintedDate?
  /// Citations looked at.
  public var citations: Int
  /// Citations that stand beside the paper, in menus and other news of its page, and were not looked at.
  public var citationsBeside: Int
  /// In the order of the text.
  public var findings: [ReviewFinding]

  public init(
    path: String, id: String?, header: DocumentHeader, day: PrintedDate?, asOf: PrintedDate?, citations: Int, citationsBeside: Int = 0,
    findings: [ReviewFinding]
  ) {
    self.path = path
    self.id = id
    self.header = header
    self.day = day
    self.asOf = asOf
    self.citations = citations
    self.citationsBeside = citationsBeside
    self.findings = findings
  }

  public func count(_ severity: Finding.Severity) -> Int { findings.count { $0.severity == severity } }
}

/// One thing worth a look: what stands in the draft, what would be expected there, and why. Facts, not verdicts.
public struct ReviewFinding: Hashable, Sendable {
  public var code: ReviewCode { fault.code }
  public var severity: Finding.Severity
  public var place: TextPlace
  /// The words in the draft, on one line.
  public var met: String
  /// What a reader calls the cited document or the body: "Chỉ thị 33/CT-TTg".
  public var subject: String
  public var fault: ReviewFault
  public var evidence: [ReviewEvidence]
  /// Words that would put `met` right; nil where a person has to find them.
  public var suggestion: String?
  /// The sentence around, on one line; tells the finding again in a later version of the draft too.
  public var quotation: String

  public init(
    severity: Finding.Severity, place: TextPlace, met: String, subject: String, fault: ReviewFault, evidence: [ReviewEvidence],
    suggestion: String?, quotation: String
  ) {
    self.severity = severity
    self.place = place
    self.met = met
    self.subject = subject
    self.fault = fault
    self.evidence = evidence
    self.suggestion = suggestion
    self.quotation = quotation
  }
}

/// What is amiss, with the values that sentences about it need.
public enum ReviewFault: Hashable, Sendable {
  /// - Parameter isOwn: whether the day it had ended by is printed in the draft, else it is the one asked for.
  case outdated(since: PrintedDate?, replacedBy: [String], isOwn: Bool)
  case superseded(since: PrintedDate?, replacedBy: [String])
  case dateConflict(printed: PrintedDate, elsewhere: PrintedDate)
  /// The year in the number and the year of the date.
  case yearConflict(number: Int, date: PrintedDate)
  case impossibleDate
  case issuerConflict(printed: String, elsewhere: String)
  case typeConflict(word: String, symbol: DocumentType)
  case malformedNumber(repaired: String)
  case probableMisprint(printed: Int, known: String, date: PrintedDate)
  /// - Parameter isOwn: whether `day` is printed in the draft, else it is the one asked for.
  case futureDate(cited: PrintedDate, day: PrintedDate, isOwn: Bool)
  case dateContradiction(here: PrintedDate, there: PrintedDate, line: Int)
  case issuerContradiction(here: String, there: String, line: Int)
  /// - Parameter last: the last day of the body.
  case issuerEnded(last: PrintedDate, successor: String)
  case missingDate
  /// - Parameter candidates: what may be meant, at most five of `count`.
  case ambiguous(candidates: [String], count: Int)
  /// - Parameter hasIndex: whether an index was asked too.
  case unknownDocument(hasIndex: Bool)
  case incomplete([CitationPart])

  public var code: ReviewCode {
    switch self {
    case .outdated: .outdated
    case .superseded: .superseded
    case .dateConflict, .yearConflict: .dateConflict
    case .impossibleDate: .impossibleDate
    case .issuerConflict: .issuerConflict
    case .typeConflict: .typeConflict
    case .malformedNumber: .malformedNumber
    case .probableMisprint: .probableMisprint
    case .futureDate: .futureDate
    case .dateContradiction, .issuerContradiction: .contradiction
    case .issuerEnded: .issuerEnded
    case .missingDate: .missingDate
    case .ambiguous: .ambiguous
    case .unknownDocument: .unknownDocument
    case .incomplete: .incompleteFirstCitation
    }
  }
}

/// What a first citation has to print (Decree 30/2020/NĐ-CP, Annex I, part II, item 6).
public enum CitationPart: String, CaseIterable, Hashable, Sendable {
  case type, date, issuer, title
}

/// What a finding rests on.
public enum ReviewEvidence: Hashable, Sendable {
  /// A row of the built-in tables: the document, its day and what the row rests on.
  case known(String, PrintedDate?, [KnownDocument.Source])
  /// The user's own register.
  case register
  /// The head of an indexed copy of the document.
  case head(path: String, PrintedDate?)
  /// So many indexed papers print it so, one of them at this place.
  case papers(Int, example: String)
  /// Another place of the draft.
  case draft(line: Int, String)
  /// The symbol of the number says it.
  case symbol(String)
  /// An act, by its number, and the provision.
  case act(String)
  /// The draft's own date.
  case ownDate(PrintedDate)
  /// What is known of the standing of a document.
  case fact(RegisterAnswer.Fact)
}
