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
  /// Linear in the citations of the index, a few bytes each, as long as the register is the one of the last commit; the rows cost what their strings
  /// cost.
  /// - Parameter register: the user's rows.
  public func outdated(_ question: OutdatedQuestion, register: [RegisterRow]) throws -> OutdatedAnswer {
    var admitted = try AdmittedDocuments(question.filter, in: segments)
    try admitted.hideCopies(in: self)
    var review = try Review(
      self, register: register, asOf: try question.asOf?.lastDay ?? newestDay(),
      wants: Review.Wants(all: question.wantsAll, rows: question.wantsRows))
    for segment in segments.indices { try review.look(at: segment, among: admitted) }
    var answer = try review.answer(documents: admitted.count)
    guard question.wantsRows else { return answer }
    answer.checks = try review.checks()
    answer.rows = try rows(inPathOrder(review.lines), of: review, register: register)
    if question.order == .cited {
      let keys = answer.rows.enumerated().map { (label: $1.cited.label, id: $1.cited.id, place: $0) }
      let order = keys.sorted { ($0.label, $0.id, $0.place) < ($1.label, $1.id, $1.place) }
      answer.rows = order.map { answer.rows[$0.place] }
    }
    return answer
  }

  /// Lines of several segments in the order of their papers' paths.
  private func inPathOrder(_ lines: [ReviewLine]) throws -> [ReviewLine] {
    guard segments.count > 1 else { return lines }
    var papers: [DocumentAddress] = []
    // Where the lines of each segment go on.
    var next = [Int](repeating: 0, count: segments.count)
    for (place, line) in lines.enumerated() where papers.last != line.paper {
      if papers.last?.segment != line.paper.segment { next[line.paper.segment] = place }
      papers.append(line.paper)
    }
    var ordered: [ReviewLine] = []
    ordered.reserveCapacity(lines.count)
    for paper in try inPathOrder(papers) {
      while next[paper.segment] < lines.count, lines[next[paper.segment]].paper == paper {
        ordered.append(lines[next[paper.segment]])
        next[paper.segment] += 1
      }
    }
    return ordered
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
