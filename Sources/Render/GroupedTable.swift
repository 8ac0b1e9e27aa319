import Model

/// By what the citing papers of an answer are counted.
public enum Grouping: String, CaseIterable, Sendable {
  case province, year, type, issuer
}

/// Citing papers counted by province, year, type or issuer: most papers first, years in order. A paper that cites several of the
/// documents asked for counts once.
public func grouped(_ answer: WhoCitesAnswer, by grouping: Grouping, in language: Language) -> Table {
  var citations: [String?: Int] = [:]
  var papers: [String?: Set<String>] = [:]
  for row in answer.rows {
    let key = value(row.citing, grouping)
    citations[key, default: 0] += row.count
    papers[key, default: []].insert(row.citing.address)
  }
  let counts = citations.map { (key: $0.key, documents: papers[$0.key]?.count ?? 0, citations: $0.value) }.sorted { a, b in
    if grouping != .year && a.documents != b.documents { return a.documents > b.documents }
    return (a.key ?? "\u{10FFFF}") < (b.key ?? "\u{10FFFF}")
  }
  return Table(
    columns: [
      Table.Column(grouping.rawValue, heading(grouping, in: language), .title),
      Table.Column("documents", language("văn bản", "documents")), Table.Column("citations", language("lượt viện dẫn", "citations")),
    ],
    rows: counts.map { [Table.Cell($0.key), .number($0.documents), .number($0.citations)] })
}

/// The same for people, under the names of the cited documents.
public func tables(_ answer: WhoCitesAnswer, by grouping: Grouping, in language: Language) -> [Table] {
  if answer.rows.isEmpty { return [] }
  var table = grouped(answer, by: grouping, in: language)
  var cited: [CitedDocument] = []
  for row in answer.rows where cited.last != row.cited { cited.append(row.cited) }
  var met = Set<String>()
  let papers = answer.rows.map(\.citing).filter { met.insert($0.address).inserted }
  table.title =
    cited.map { heading($0, in: language) }.joined(separator: "; ") + ": "
    + counted(papers, citations: answer.rows.reduce(0) { $0 + $1.count }, in: language)
  for index in table.rows.indices where table.rows[index][0] == .none {
    table.rows[index][0] = .text(language("(không rõ)", "(not known)"))
  }
  return [table]
}

private func value(_ document: IndexedDocument, _ grouping: Grouping) -> String? {
  switch grouping {
  case .province: document.header.province
  case .year: document.bestDate.map { "\($0.year)" }
  case .type: document.header.type?.rawValue
  case .issuer: document.header.issuer
  }
}

private func heading(_ grouping: Grouping, in language: Language) -> String {
  switch grouping {
  case .province: language("tỉnh, thành phố", "province")
  case .year: language("năm", "year")
  case .type: language("loại", "type")
  case .issuer: language("cơ quan ban hành", "issuer")
  }
}
