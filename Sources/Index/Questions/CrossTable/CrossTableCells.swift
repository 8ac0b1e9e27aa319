import Model

/// The cells of a cross-reference table under construction.
struct CrossTableCells {
  private let lines: CrossTableLines
  private let columns: CitedColumns
  private let index: Snapshot
  private var cells: [[CrossTable.Cell]]

  init(_ lines: CrossTableLines, _ columns: CitedColumns, in index: Snapshot) {
    self.lines = lines
    self.columns = columns
    self.index = index
    cells = lines.lines.map {
      [CrossTable.Cell](repeating: CrossTable.Cell($0.documents == 0 ? .noPapers : .none), count: columns.rows.count)
    }
  }

  /// Walks the postings of each column's forms.
  mutating func fill(countsMentions: Bool, judge: ForceJudge?) throws {
    var visitor = PostingVisitor(lines, index)
    var isCiting = lines.lineOf.map { [Bool](repeating: false, count: $0.count) }
    for column in columns.rows.indices {
      try visitor.visit([columns.rows[column]]) { segment, ordinal, line in
        cells[line][column].status = .cited
        cells[line][column].documents += 1
        isCiting[segment][ordinal] = true
      }
      try visitor.visit(columns.unclear[column]) { _, _, line in
        if cells[line][column].status == .none { cells[line][column].status = .unclear }
      }
    }
    guard countsMentions else { return }
    let citing = isCiting.enumerated().flatMap { segment, flags in
      flags.indices.filter { flags[$0] }.map { DocumentAddress(segment: segment, ordinal: $0) }
    }
    try addMentions(of: try index.inPathOrder(citing), judge: judge)
  }

  private mutating func addMentions(of papers: [DocumentAddress], judge: ForceJudge?) throws {
    let mentions = try CitationColumns.all(of: index)
    let columnOf = mentions.map { columns.columnOf($0.rows) }
    for address in papers {
      let reader = index.segments[address.segment]
      let line = Int(lines.lineOf[address.segment][address.ordinal])
      // Columns of the paper; whether it cites the document, not only changes it or names it as the old.
      var cites: [Int: Bool] = [:]
      var aside = Set<Int>()
      for citation in mentions[address.segment].citations(of: address.ordinal) {
        let column = Int(columnOf[address.segment][Int(mentions[address.segment].forms[citation])])
        if column < 0 { continue }
        let zone = try reader.zone(ofCitation: citation)
        // What stands beside a paper on its page is not cited by it.
        if zone == .sidebar { aside.insert(column) }
        if let judge, zone != .sidebar {
          let isOnPurpose = try Self.changes(citation, in: reader) || judge.purpose(ofCitation: citation, in: address.segment) != nil
          cites[column] = cites[column] == true || !isOnPurpose
        }
        cells[line][column].mentions += 1
        if !cells[line][column].zones.contains(zone) { cells[line][column].zones.append(zone) }
        if let pinpoint = try reader.name(.citationPinpoint, citation), !cells[line][column].pinpoints.contains(pinpoint) {
          cells[line][column].pinpoints.append(pinpoint)
        }
      }
      guard judge != nil else { continue }
      for column in aside where cites[column] == nil { cells[line][column].verdicts[.unknown, default: 0] += 1 }
      let date = try reader.date(.documentDate, address.ordinal) ?? reader.date(.documentPeriod, address.ordinal)
      for (column, isCited) in cites {
        if !isCited {
          cells[line][column].onPurpose += 1
        } else if let verdict = judge?.verdict(on: columns.rows[column], citedOn: date) {
          cells[line][column].verdicts[verdict, default: 0] += 1
        }
      }
    }
  }

  /// A paper that replaces or amends a document cites the old one on purpose.
  private static func changes(_ citation: Int, in reader: SegmentReader) throws -> Bool {
    switch try reader.code(.citationRelation, citation, in: StoredCodes.relations) ?? .cites {
    case .amends, .replaces, .repeals, .corrects, .consolidates: true
    case .cites, .details: false
    }
  }

  /// - Parameter counts: of all lines, those left out too.
  func table(citing: CrossTable.Citing, cited: [CitedDocument], _ counts: CrossTableCounts, documents: Int) -> CrossTable {
    func totals(_ documents: Int, _ mentions: Int, _ status: CrossTable.Status = .none) -> CrossTable.Cell {
      var cell = CrossTable.Cell(documents > 0 ? .cited : status)
      (cell.documents, cell.mentions) = (documents, mentions)
      return cell
    }
    return CrossTable(
      citing: citing, lines: lines.lines, cited: cited, cells: cells,
      lineTotals: zip(lines.lines, counts.lines).map { totals($1.documents, $1.mentions, $0.documents == 0 ? .noPapers : .none) },
      citedTotals: counts.columns.map { totals($0.documents, $0.citations) }, total: totals(counts.total.documents, counts.total.citations),
      documents: documents)
  }
}
