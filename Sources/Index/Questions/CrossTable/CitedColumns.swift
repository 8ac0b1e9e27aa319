import Model

/// The cited documents of a cross-reference table, and the rows of the catalogue whose mentions may mean them.
struct CitedColumns {
  /// Catalogue row of each, in order.
  var rows: [Int] = []
  /// For each, rows of the same number that several documents fit.
  var unclear: [[Int]] = []
  /// Words that no paper's citation answers to.
  var uncited: [String] = []
}

extension Snapshot {
  /// The documents some words name, in their order, each once.
  func columns(of subjects: [Subject]) throws -> CitedColumns {
    var columns = CitedColumns()
    for subject in subjects {
      let rows = try rows(for: subject).filter { try catalogue.mentions($0) > 0 }
      // Rows that several documents fit stand beside the documents they may mean; alone they are all there is to show.
      let sure = try rows.filter { try catalogue.cited($0).status != .ambiguous }
      for row in sure.isEmpty ? rows : sure where !columns.rows.contains(row) { columns.rows.append(row) }
      if rows.isEmpty { columns.uncited.append(subject.words) }
    }
    try addUnclear(to: &columns)
    return columns
  }

  /// The most cited documents of the papers a filter lets pass: most papers, then most mentions, then first in the catalogue.
  /// Without a filter linear in the rows of the catalogue, else in the citations of these papers.
  func mostCited(_ limit: Int, among admitted: AdmittedDocuments) throws -> CitedColumns {
    let status = try catalogue.file.numbers(UInt8.self, .rowStatus)
    var documents: [UInt32]
    var mentions: [UInt32]
    if admitted.isAll {
      documents = try catalogue.file.numbers(UInt32.self, .rowDocuments)
      mentions = try catalogue.file.numbers(UInt32.self, .rowMentions)
    } else {
      (documents, mentions) = try counts(among: admitted)
    }
    let ambiguous = StoredCodes.code(CitedDocument.Status.ambiguous, in: StoredCodes.statuses)
    let known = documents.indices.lazy.filter { mentions[$0] > 0 && status[$0] != ambiguous }
    let best = known.first(limit) { a, b in
      (documents[b], mentions[b], a) < (documents[a], mentions[a], b)
    }
    var columns = CitedColumns(rows: best)
    try addUnclear(to: &columns)
    return columns
  }

  /// Papers and mentions of each row of the catalogue, in the papers admitted.
  private func counts(among admitted: AdmittedDocuments) throws -> (documents: [UInt32], mentions: [UInt32]) {
    let rowCount = try catalogue.rowCount
    var (documents, mentions) = ([UInt32](repeating: 0, count: rowCount), [UInt32](repeating: 0, count: rowCount))
    var last = [Int](repeating: -1, count: rowCount)
    var number = 0
    for (segment, columns) in try CitationColumns.all(of: self).enumerated() {
      for ordinal in try admitted.ordinals(in: segment) {
        number += 1
        for citation in columns.citations(of: ordinal) {
          let row = columns.row(ofCitation: citation)
          guard row < rowCount else { continue }
          mentions[row] += 1
          if last[row] != number { documents[row] += 1 }
          last[row] = number
        }
      }
    }
    return (documents, mentions)
  }

  private func addUnclear(to columns: inout CitedColumns) throws {
    columns.unclear = try columns.rows.map { row in
      let cited = try catalogue.cited(row)
      guard cited.status == .one, let bucket = try catalogue.buckets.bucket(of: row) else { return [] }
      return try catalogue.buckets.rows(of: bucket).filter { other in
        guard other != row, case let found = try catalogue.cited(other), found.status != .one else { return false }
        let typesAgree = found.type == cited.type || found.type == .other || cited.type == .other
        let years = (try catalogue.year(other), try catalogue.year(row))
        let placesAgree = try catalogue.place(other).isEmpty || catalogue.place(other) == catalogue.place(row)
        return typesAgree && placesAgree && (years.0 == nil || years.1 == nil || years.0 == years.1)
      }
    }
  }
}

extension Sequence {
  /// The first elements in an order, without sorting the rest. Linear where few are wanted.
  fileprivate func first(_ count: Int, by areInOrder: (Element, Element) -> Bool) -> [Element] {
    var best: [Element] = []
    for element in self {
      if best.count == count, best.last.map({ areInOrder(element, $0) }) != true { continue }
      var (low, high) = (0, best.count)
      while low < high {
        let middle = (low + high) / 2
        if areInOrder(best[middle], element) { low = middle + 1 } else { high = middle }
      }
      best.insert(element, at: low)
      if best.count > count { best.removeLast() }
    }
    return best
  }
}
