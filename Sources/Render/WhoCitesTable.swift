import Model

/// The answer as rows of the promised CSV columns.
public func records(_ answer: WhoCitesAnswer) -> Table {
  let keys = [
    "cited_id", "cited_number", "cited_date", "cited_issuer", "document", "path", "date", "issuer", "province", "count", "printed_forms",
    "zones", "line", "quotation", "copies",
  ]
  return Table(
    columns: keys.map { Table.Column($0, $0) },
    rows: answer.rows.map { row in
      [
        .text(row.cited.id), Table.Cell(row.cited.number ?? row.cited.name), Table.Cell(row.cited.date?.description),
        Table.Cell(row.cited.issuer),
        .text(row.citing.displayName), .text(row.citing.address), Table.Cell(row.citing.bestDate?.description),
        Table.Cell(row.citing.header.issuer), Table.Cell(row.citing.header.province), .number(row.count), .list(row.printedForms),
        .list(row.zones.map(\.rawValue)), .number(row.line), .text(row.quotation), .list(row.citing.copies),
      ]
    })
}

/// The answer for people: a table a cited document.
public func tables(_ answer: WhoCitesAnswer, in language: Language) -> [Table] {
  var groups: [(cited: CitedDocument, rows: [WhoCitesAnswer.Row])] = []
  for row in answer.rows {
    if groups.last?.cited == row.cited { groups[groups.count - 1].rows.append(row) } else { groups.append((row.cited, [row])) }
  }
  return groups.map { group in
    let citations = group.rows.reduce(0) { $0 + $1.count }
    let title = heading(group.cited, in: language) + ": " + counted(group.rows.map(\.citing), citations: citations, in: language)
    return Table(title: title, columns: columns(in: language), rows: group.rows.map { cells($0, in: language) })
  }
}

/// Papers and how many further copies of them the index holds.
func counted(_ papers: [IndexedDocument], citations: Int, in language: Language) -> String {
  counted(documents: papers.count, copies: papers.reduce(0) { $0 + $1.copies.count }, citations: citations, in: language)
}

func counted(documents: Int, copies: Int = 0, citations: Int, in language: Language) -> String {
  let again =
    copies == 0 ? "" : language(" và \(copies) bản khác của chúng", " and \(copies) further cop\(copies == 1 ? "y" : "ies") of them")
  return language(
    "\(documents) văn bản\(again), \(citations) lượt viện dẫn",
    "\(documents) document\(documents == 1 ? "" : "s")\(again), \(citations) citation\(citations == 1 ? "" : "s")")
}

private func columns(in language: Language) -> [Table.Column] {
  [
    Table.Column("document", language("văn bản", "document"), .title), Table.Column("date", language("ngày", "date")),
    Table.Column("issuer", language("cơ quan ban hành", "issuer"), .name), Table.Column("count", language("lượt", "count")),
    Table.Column("zones", language("phần", "zone"), .note), Table.Column("place", language("vị trí", "place"), .path),
    Table.Column("copies", language("bản khác", "copies"), isOptional: true),
    Table.Column("quotation", language("trích dẫn", "quotation"), .quotation),
  ]
}

private func cells(_ row: WhoCitesAnswer.Row, in language: Language) -> [Table.Cell] {
  [
    .text(row.citing.displayName), Table.Cell(row.citing.bestDate.map { shown($0, in: language) }), Table.Cell(row.citing.header.issuer),
    .number(row.count), .text(row.zones.map { zoneName($0, in: language) }.joined(separator: ", ")),
    .text("\(row.citing.address):\(row.line)"), row.citing.copies.isEmpty ? .none : .number(row.citing.copies.count),
    .text(row.quotation),
  ]
}
