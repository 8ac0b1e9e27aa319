import Model

/// The cells of a cross-reference table under construction.
struct CrossTableCells {
  private let lines: CrossTableLines
  private let columns: CitedColumns
  private let index: Snapshot
  private var cells: [[CrossTable.Cell]]
  private var lineTotals: [CrossTable.Cell]
  private var citedTotals: [CrossTable.Cell]
  private var total = CrossTable.Cell(.none)

  init(_ lines: CrossTableLines, _ columns: CitedColumns, in index: Snapshot) {
    self.lines = lines
    self.columns = columns
    self.index = index
    let empty = lines.lines.map { CrossTable.Cell($0.documents == 0 ? .noPapers : .none) }
    cells = empty.map { [CrossTable.Cell](repeating: $0, count: columns.rows.count) }
    lineTotals = empty
    citedTotals = [CrossTable.Cell](repeating: CrossTable.Cell(.none), count: columns.rows.count)
  }

  /// Walks the postings of each column's forms.
  mutating func fill(countsMentions: Bool, judge: inout ForceJudge?) throws {
    var citing = Set<DocumentAddress>()
    for column in columns.rows.indices {
      let papers = try papers(ofRows: [columns.rows[column]])
      for address in papers {
        let line = Int(lines.lineOf[address.segment][address.ordinal])
        cells[line][column].status = .cited
        cells[line][column].documents += 1
        citedTotals[column].documents += 1
        if citing.insert(address).inserted { lineTotals[line].documents += 1 }
      }
      for address in try self.papers(ofRows: columns.unclear[column]) {
        let line = Int(lines.lineOf[address.segment][address.ordinal])
        if cells[line][column].status == .none { cells[line][column].status = .unclear }
      }
    }
    total.documents = citing.count
    if countsMentions {
      let papers = index.inPathOrder(citing.sorted { ($0.segment, $0.ordinal) < ($1.segment, $1.ordinal) })
      try addMentions(of: papers, judge: &judge)
    }
  }

  /// The papers of the table that cite one of some rows, each once, by segment and ordinal.
  private func papers(ofRows rows: [Int]) throws -> [DocumentAddress] {
    var found = Set<DocumentAddress>()
    for row in rows {
      for (segment, form) in try index.catalogue.forms(of: row) {
        for ordinal in try index.segments[segment].documents(of: form) {
          guard ordinal < lines.lineOf[segment].count, lines.lineOf[segment][ordinal] >= 0 else { continue }
          found.insert(DocumentAddress(segment: segment, ordinal: ordinal))
        }
      }
    }
    return found.sorted { ($0.segment, $0.ordinal) < ($1.segment, $1.ordinal) }
  }

  private mutating func addMentions(of papers: [DocumentAddress], judge: inout ForceJudge?) throws {
    let numbers = Dictionary(columns.rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for address in papers {
      let reader = index.segments[address.segment]
      let line = Int(lines.lineOf[address.segment][address.ordinal])
      // Columns of the paper; whether it cites the document, not only changes it.
      var cites: [Int: Bool] = [:]
      for citation in try reader.citations(of: address.ordinal) {
        let row = try index.catalogue.row(segment: address.segment, form: try reader.form(ofCitation: citation))
        guard let column = numbers[row] else { continue }
        if judge != nil { cites[column] = try cites[column] == true || !Self.changes(citation, in: reader) }
        cells[line][column].mentions += 1
        lineTotals[line].mentions += 1
        citedTotals[column].mentions += 1
        total.mentions += 1
        let zone = try reader.zone(ofCitation: citation)
        if !cells[line][column].zones.contains(zone) { cells[line][column].zones.append(zone) }
        if let pinpoint = try reader.name(.citationPinpoint, citation), !cells[line][column].pinpoints.contains(pinpoint) {
          cells[line][column].pinpoints.append(pinpoint)
        }
      }
      if cites.isEmpty { continue }
      let date = try reader.date(.documentDate, address.ordinal) ?? reader.date(.documentPeriod, address.ordinal)
      for (column, isCited) in cites {
        if !isCited {
          cells[line][column].onPurpose += 1
        } else if let verdict = try judge?.verdict(on: columns.rows[column], citedOn: date) {
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

  func table(citing: CrossTable.Citing, cited: [CitedDocument], documents: Int) -> CrossTable {
    func marked(_ cell: CrossTable.Cell) -> CrossTable.Cell {
      var cell = cell
      if cell.documents > 0 { cell.status = .cited }
      return cell
    }
    return CrossTable(
      citing: citing, lines: lines.lines, cited: cited, cells: cells, lineTotals: lineTotals.map(marked),
      citedTotals: citedTotals.map(marked), total: marked(total), documents: documents)
  }
}
