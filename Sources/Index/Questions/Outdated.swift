import Facts
import Model

/// Which citations of documents no longer in force are wanted.
public struct OutdatedQuestion: Sendable {
  public enum Order: String, CaseIterable, Sendable { case citing, cited }

  public var filter: DocumentFilter
  /// The day asked about; nil: the newest day known, see `newestDay`.
  public var asOf: PrintedDate?
  public var order: Order
  /// Whether rows of all verdicts and what papers cite on purpose are wanted.
  public var wantsAll: Bool
  /// Whether rows are wanted at all, not only counts.
  public var wantsRows: Bool

  public init(filter: DocumentFilter, asOf: PrintedDate?, order: Order = .citing, wantsAll: Bool = false, wantsRows: Bool = true) {
    self.filter = filter
    self.asOf = asOf
    self.order = order
    self.wantsAll = wantsAll
    self.wantsRows = wantsRows
  }
}

extension Snapshot {
  /// Citations of documents that have ended. Of several copies of a paper the best one is asked; what a page shows beside a paper is not cited.
  /// Linear in the citations of the index, a few bytes each; the rows cost what their strings cost.
  /// - Parameter register: the user's rows.
  public func outdated(_ question: OutdatedQuestion, register: [RegisterRow]) throws -> OutdatedAnswer {
    var admitted = try AdmittedDocuments(question.filter, in: segments)
    try admitted.hideCopies(in: self)
    var review = try Review(self, register: register, asOf: try question.asOf?.lastDay ?? newestDay(), wantsAll: question.wantsAll)
    try admitted.visit { try review.look(at: $0, wantsRows: question.wantsRows) }
    var answer = try review.answer(documents: admitted.count, wantsChecks: question.wantsRows)
    if question.order == .cited {
      let order = answer.rows.enumerated().sorted { a, b in
        (a.element.cited.label, a.element.cited.id, a.offset) < (b.element.cited.label, b.element.cited.id, b.offset)
      }
      answer.rows = order.map(\.element)
    }
    return answer
  }

  /// The newest day that the tables or a paper of the index know of; what looks like a misprint, more than two years after the tables, left out.
  /// There is no clock in this room: the same index gives the same answer.
  public func newestDay() throws -> PrintedDate {
    let tables = KnownDocuments.day
    guard let tables, let limit = PrintedDate(year: tables.year + 2, month: tables.month, day: 1) else {
      throw IndexError.noIndex(path: folder)
    }
    var newest = StoredCodes.code(tables)
    let last = StoredCodes.code(limit)
    for segment in segments {
      for (ordinal, day) in try segment.file.numbers(UInt32.self, .documentDate).enumerated()
      where day > newest && day < last && day & 31 != 0 && !segment.isDeleted(ordinal) { newest = day }
    }
    return StoredCodes.date(newest) ?? tables
  }
}
