import Model

/// Which part of who cites whom is to be drawn.
public struct CitationGraphQuestion: Sendable {
  /// Of the citing papers.
  public var filter: DocumentFilter
  /// Only what cites this document, and what it cites.
  public var around: CrossTableQuestion.Name?
  /// Only the most cited documents, so many, and the papers that cite them.
  public var top: Int?
  /// Documents that can be drawn; nil: all. Without `top` a graph of more is empty and says how many there are.
  public var limit: Int?
  /// The user's rows, which tell of documents in force and ended.
  public var register: [RegisterRow]
  /// The day for which force is told; nil: the newest day known.
  public var asOf: PrintedDate?

  public init(
    filter: DocumentFilter, around: CrossTableQuestion.Name?, top: Int?, limit: Int?, register: [RegisterRow], asOf: PrintedDate?
  ) {
    self.register = register
    self.asOf = asOf
    self.filter = filter
    self.around = around
    self.top = top
    self.limit = limit
  }
}

extension Snapshot {
  /// Who cites whom. Linear in the mentions of the papers that pass the filter; around one document in those of the papers that cite it.
  public func citationGraph(_ question: CitationGraphQuestion) throws -> CitationGraph {
    var admitted = try AdmittedDocuments(question.filter, in: segments)
    try admitted.hideCopies(in: self)
    let judge = try ForceJudge(self, register: question.register, asOf: question.asOf)
    var links = GraphLinks()
    if let around = question.around {
      try addLinks(around: around, among: admitted, judge, to: &links)
      if links.isEmpty, links.centre.isEmpty {
        var graph = CitationGraph(nodes: [], edges: [], found: 0)
        graph.nearMisses = try nearNames(around.words, as: around.subject)
        return graph
      }
    } else {
      try admitted.visit { links.add(try self.links(of: $0, judge)) }
    }
    if let top = question.top {
      let papers = try catalogue.file.numbers(UInt32.self, .rowPapers)
      let status = try catalogue.file.numbers(UInt8.self, .rowStatus)
      let ambiguous = StoredCodes.code(CitedDocument.Status.ambiguous, in: StoredCodes.statuses)
      links.keepRows(top, overall: papers) { status[$0] != ambiguous }
    }
    let found = try nodes(of: links)
    if let limit = question.limit, found.count > limit {
      guard question.top != nil else { return CitationGraph(nodes: [], edges: [], found: found.count) }
      links.keepPapers(fitting: limit, besides: Set(links.links.map(\.row)).count)
    }
    return try graph(links, found: found.count, judge: judge)
  }

  /// What cites a document, and what its own papers cite.
  private func addLinks(around: CrossTableQuestion.Name, among admitted: AdmittedDocuments, _ judge: ForceJudge, to links: inout GraphLinks)
    throws
  {
    let papers = try documents(named: around.words, as: around.subject)
    var rows = Set(try papers.compactMap(ownRow))
    // A path names papers alone; a number also the document others cite.
    if let subject = around.subject, try documents(atPath: around.words).isEmpty {
      rows.formUnion(try self.rows(for: subject).filter { try catalogue.mentions($0) > 0 })
    }
    links.centre = rows
    links.centrePapers = Set(papers)
    for paper in papers { links.add(try self.links(of: paper, judge)) }
    for row in rows.sorted() {
      for paper in try self.papers(with: formsBySegment(of: row)) where admitted.contains(paper) && !links.centrePapers.contains(paper) {
        links.add(try self.links(of: paper, judge).filter { $0.row == row })
      }
    }
  }

  /// The row under which others cite a paper; nil for papers without a number, and where the number could be several documents'.
  func ownRow(_ paper: DocumentAddress) throws -> Int? {
    guard let form = try segments[paper.segment].ownForm(paper.ordinal) else { return nil }
    let row = try catalogue.row(segment: paper.segment, form: form)
    return try catalogue.cited(row).status == .one ? row : nil
  }

  /// What a paper cites, each document once, in the order of its text. What stands beside the paper on a page is not cited by it.
  private func links(of paper: DocumentAddress, _ judge: ForceJudge) throws -> [GraphLinks.Link] {
    let reader = segments[paper.segment]
    let own = try reader.ownForm(paper.ordinal).map { try catalogue.row(segment: paper.segment, form: $0) }
    var places: [Int: Int] = [:]
    var links: [GraphLinks.Link] = []
    for citation in try reader.citations(of: paper.ordinal) {
      let zone = try reader.zone(ofCitation: citation)
      let row = try catalogue.row(segment: paper.segment, form: reader.form(ofCitation: citation))
      if zone == .sidebar || zone == .header || row == own { continue }
      let relation = try reader.code(.citationRelation, citation, in: StoredCodes.relations) ?? .cites
      let isOnPurpose = judge.purpose(ofCitation: citation, in: paper.segment) != nil
      if let place = places[row] {
        links[place].mentions += 1
        if !isOnPurpose { links[place].isOnPurpose = false }
        if links[place].relation == .cites { links[place].relation = relation }
      } else {
        places[row] = links.count
        links.append(GraphLinks.Link(paper: paper, row: row, mentions: 1, relation: relation, isOnPurpose: isOnPurpose))
      }
    }
    return links
  }
}
