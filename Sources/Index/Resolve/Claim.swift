import Model

/// A form on its way to a document: what it tells, completed by facts, and why. Strings, number and series are those of a `Lexicon`, so that
/// a claim is copied without counting references.
struct Claim {
  /// 0 for a citation by name.
  var number: UInt32
  /// The year in the number.
  var numberYear: Int?
  var name: UInt32
  var type: DocumentType
  /// Printed or taken over from a neighbour.
  var date: PrintedDate?
  var issuer: UInt32
  /// Printed khóa.
  var term: Int?
  var series: UInt32
  var subject: UInt32
  /// The day of the citing paper, or its year.
  var citing: PrintedDate?
  /// The longest title a mention gives the document.
  var title: UInt32
  var reasons: Reasons = []
  /// Several known acts bear the name, and nothing tells which is meant.
  var isAmbiguous = false

  /// The year in the number, else of the date.
  var year: Int? { numberYear ?? date?.year }

  /// The year is known from the number or date, or the term of the committee is.
  var isDated: Bool { year != nil || term != nil }

  var fullDay: PrintedDate? { date.flatMap { $0.day > 0 ? $0 : nil } }
}
