import Model

/// How many papers and mentions each line and column of a cross-reference table has, of all lines: what is shown is chosen by it.
struct CrossTableCounts {
  struct Line {
    /// Documents it cites.
    var columns = 0
    var documents = 0
    var mentions = 0
  }

  private(set) var lines: [Line]
  private(set) var columns: [Counts]
  private(set) var total = Counts()

  /// Linear in the postings of the columns; with mentions also in the citations of the index, a few bytes each.
  init(_ lines: CrossTableLines, _ columns: CitedColumns, in index: Snapshot, countsMentions: Bool) throws {
    self.lines = [Line](repeating: Line(), count: lines.count)
    self.columns = [Counts](repeating: Counts(), count: columns.rows.count)
    var visitor = PostingVisitor(lines, index)
    var lastColumn = [Int](repeating: -1, count: lines.count)
    var isCiting = lines.lineOf.map { [Bool](repeating: false, count: $0.count) }
    for column in columns.rows.indices {
      try visitor.visit([columns.rows[column]]) { segment, ordinal, line in
        self.columns[column].documents += 1
        if lastColumn[line] != column { self.lines[line].columns += 1 }
        lastColumn[line] = column
        if isCiting[segment][ordinal] { return }
        isCiting[segment][ordinal] = true
        self.lines[line].documents += 1
        total.documents += 1
      }
    }
    if countsMentions { try addMentions(lines, columns, in: index) }
  }

  /// Leaves some lines, in the order given; columns and total are those of all.
  mutating func keep(_ kept: [Int]) { lines = kept.map { lines[$0] } }

  private mutating func addMentions(_ lines: CrossTableLines, _ columns: CitedColumns, in index: Snapshot) throws {
    let mentions = try CitationColumns.all(of: index)
    for (segment, mentions) in mentions.enumerated() {
      let columnOf = columns.columnOf(mentions.rows)
      let (lineOf, forms) = (lines.lineOf[segment], mentions.forms)
      for ordinal in lineOf.indices where lineOf[ordinal] >= 0 {
        let line = Int(lineOf[ordinal])
        for citation in mentions.citations(of: ordinal) {
          let column = Int(columnOf[Int(forms[citation])])
          if column < 0 { continue }
          self.lines[line].mentions += 1
          self.columns[column].citations += 1
          total.citations += 1
        }
      }
    }
  }
}

extension CitedColumns {
  /// The column of each form of a segment; -1: none.
  /// - Parameter formRows: the row of each.
  func columnOf(_ formRows: ArraySlice<UInt32>) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: Int(rows.max() ?? -1) + 1)
    for (column, row) in rows.enumerated().reversed() { numbers[row] = Int32(column) }
    return formRows.map { Int($0) < numbers.count ? numbers[Int($0)] : -1 }
  }
}

/// Walks from rows over their forms to the papers that stand in a line, each paper once a walk.
struct PostingVisitor {
  private let index: Snapshot
  private let lineOf: [[Int32]]
  /// By segment and ordinal the last walk that met it.
  private var last: [[Int32]]
  private var walk: Int32 = 0

  init(_ lines: CrossTableLines, _ index: Snapshot) {
    self.index = index
    lineOf = lines.lineOf
    last = lineOf.map { [Int32](repeating: 0, count: $0.count) }
  }

  mutating func visit(_ rows: [Int], _ body: (_ segment: Int, _ ordinal: Int, _ line: Int) throws -> Void) throws {
    walk += 1
    for row in rows {
      for (segment, form) in try index.catalogue.forms(of: row) {
        try index.segments[segment].visitDocuments(of: form) { ordinal in
          guard ordinal < lineOf[segment].count, lineOf[segment][ordinal] >= 0, last[segment][ordinal] != walk else { return }
          last[segment][ordinal] = walk
          try body(segment, ordinal, Int(lineOf[segment][ordinal]))
        }
      }
    }
  }
}
