import Model

/// Which cross-reference table is wanted.
public struct CrossTableQuestion: Sendable {
  /// A paper by its path, id or number.
  public struct Name: Sendable {
    public var words: String
    /// The words as a number; nil when they are none.
    public var subject: Subject?

    public init(words: String, subject: Subject?) {
      self.words = words
      self.subject = subject
    }
  }

  public var citing: CrossTable.Citing
  /// The papers of the lines, where they are named one by one.
  public var papers: [Name]?
  /// The cited documents; nil: the most cited ones.
  public var cited: [Subject]?
  /// How many of the most cited documents.
  public var top: Int
  /// Keep only so many lines, those that cite most of the documents.
  public var topLines: Int?
  public var filter: DocumentFilter
  /// Where lines are provinces: nil: the list that fits the filter.
  public var list: MissingAnswer.ProvinceList?
  /// Whether mentions, zones and provisions are wanted, not papers alone.
  public var countsMentions: Bool
  /// Verdicts on the citations, as of a day (nil: the newest known), with the user's rows; nil: none are wanted.
  public var verdicts: (register: [RegisterRow], asOf: PrintedDate?)?

  public init(
    citing: CrossTable.Citing, papers: [Name]?, cited: [Subject]?, top: Int, topLines: Int?, filter: DocumentFilter,
    list: MissingAnswer.ProvinceList?, countsMentions: Bool
  ) {
    self.citing = citing
    self.papers = papers
    self.cited = cited
    self.top = top
    self.topLines = topLines
    self.filter = filter
    self.list = list
    self.countsMentions = countsMentions
  }
}

extension Snapshot {
  /// Who cites what, line by line. From each cited document over its forms to the papers: linear in the postings of the documents shown and
  /// in the papers of the index; with mentions also in all citations, a few bytes each. Cells are filled for the lines that are shown.
  public func crossTable(_ question: CrossTableQuestion) throws -> CrossTable {
    var admitted = try AdmittedDocuments(question.filter.withoutProvinces(if: question.citing == .province), in: segments)
    // A paper named by the path of a copy is that copy.
    if question.papers == nil { try admitted.hideCopies(in: self) }
    let columns = try question.cited.map(columns) ?? mostCited(question.top, among: admitted)
    let cited = try columns.rows.map { try catalogue.cited($0) }
    var list: MissingAnswer.ProvinceList?
    if question.citing == .province { list = question.list ?? MissingAnswer.ProvinceList(cited: cited, among: question.filter) }
    var lines =
      question.citing == .document
      ? try paperLines(question.papers, among: admitted, inOrder: question.topLines == nil)
      : try groupLines(by: question.citing, among: admitted, list: list, only: question.filter.provinces)
    if question.citing == .province, !question.filter.provinces.isEmpty { lines.keep(question.filter.provinces, list) }
    var counts = try CrossTableCounts(lines, columns, in: self, countsMentions: question.countsMentions)
    if let limit = question.topLines {
      let best = try best(limit, of: lines, counts)
      lines.keep(best)
      counts.keep(best)
    }
    try lines.readPapers(in: self)
    var cells = CrossTableCells(lines, columns, in: self)
    let judge = try question.verdicts.map { try ForceJudge(self, register: $0.register, asOf: $0.asOf) }
    try cells.fill(countsMentions: question.countsMentions, judge: judge)
    var table = cells.table(citing: question.citing, cited: cited, counts, documents: admitted.count)
    table.list = list
    table.asOf = judge?.asOf
    table.uncited = columns.uncited
    table.unknownPapers = lines.unknownPapers
    return table
  }

  /// The lines that cite most of the documents, then most papers or mentions, in their order. Papers get their order here: only those that may
  /// be among the best are looked at.
  private func best(_ limit: Int, of lines: CrossTableLines, _ counts: CrossTableCounts) throws -> [Int] {
    let ranks = counts.lines.map { ($0.columns, $0.documents + $0.mentions) }
    guard ranks.count > limit, limit > 0 else { return try inOrder(Array(ranks.indices.prefix(limit)), of: lines) }
    let last = ranks.sorted(by: >)[limit - 1]
    let sure = ranks.indices.filter { ranks[$0] > last }
    let tied = try inOrder(ranks.indices.filter { ranks[$0] == last }, of: lines)
    return try inOrder((sure + tied.prefix(limit - sure.count)).sorted(), of: lines)
  }

  /// Lines, ascending, in the order of their papers.
  private func inOrder(_ kept: [Int], of lines: CrossTableLines) throws -> [Int] {
    if lines.papers.isEmpty { return kept }
    return try inPathOrder(kept.map { lines.papers[$0] }).map { Int(lines.lineOf[$0.segment][$0.ordinal]) }
  }
}

extension DocumentFilter {
  /// A province of the 34 answers for those it came from, whose papers name themselves.
  fileprivate func withoutProvinces(if isByProvince: Bool) -> DocumentFilter {
    var filter = self
    if isByProvince { filter.provinces = [] }
    return filter
  }
}

extension CrossTableLines {
  /// Leaves the provinces wanted.
  fileprivate mutating func keep(_ wanted: [String], _ list: MissingAnswer.ProvinceList?) {
    let places = Set(wanted.compactMap { list?.place(of: $0) ?? province(named: $0)?.name })
    keep(lines.indices.filter { lines[$0].group.map(places.contains) ?? false })
  }
}
