import Model

/// A parsed document as a list for people: what it says of itself, then one line a citation.
public func list(_ document: ParsedDocument, in language: Language, style: AlignedTable) -> String {
  let header = document.header
  let name = [document.path, document.id].compactMap { $0 }.joined(separator: " · ")
  var facts = [
    header.number?.proper ?? header.symbol, (header.date ?? header.period).map { shown($0, in: language) }, header.issuer,
  ].compactMap { $0 }
  if let title = header.title { facts.append(title) }
  let columns = [
    Table.Column("line", language("dòng", "line")), Table.Column("type", language("loại", "type")),
    Table.Column("number", language("số, ký hiệu", "number"), .title), Table.Column("date", language("ngày", "date")),
    Table.Column("issuer", language("cơ quan ban hành", "issuer"), .name), Table.Column("zone", language("phần", "zone")),
    Table.Column("relation", language("quan hệ", "relation")),
  ]
  let rows: [[Table.Cell]] = document.citations.map { citation in
    [
      .number(citation.line), .text(citation.type.rawValue), .text(citation.number?.proper ?? citation.name ?? citation.text),
      Table.Cell(citation.date.map { shown($0, in: language) }), Table.Cell(citation.issuer), .text(zoneName(citation.zone, in: language)),
      .text(relationName(citation.relation, in: language)),
    ]
  }
  var out = style.text([Table(title: name, columns: [], rows: [])])
  if !facts.isEmpty { out += cut(facts.joined(separator: " · "), to: style.width ?? .max) + "\n" }
  out += rows.isEmpty ? language("không có viện dẫn", "no citations") + "\n" : style.text([Table(columns: columns, rows: rows)])
  if !header.stated.isEmpty {
    let names = StatedField.allCases.filter(header.stated.contains).map { statedName($0, in: language) }
    out += language("theo dữ liệu kèm theo: ", "stated: ") + names.joined(separator: "; ") + "\n"
  }
  for finding in document.findings { out += "\(finding.severity.rawValue): \(finding.message) [\(finding.code.rawValue)]\n" }
  return out
}
