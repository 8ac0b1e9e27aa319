import Model

/// The answer as rows of the promised CSV columns.
public func records(_ answer: CitesAnswer) -> Table {
  let keys = [
    "path", "line", "start", "printed", "type", "number", "cited_id", "cited_number", "cited_date", "cited_issuer", "status", "zone",
    "relation",
    "pinpoint",
  ]
  return Table(
    columns: keys.map { Table.Column($0, $0) },
    rows: answer.papers.flatMap { paper in
      paper.mentions.map { mention in
        [
          .text(paper.document.address), .number(mention.line), .number(mention.start), .text(mention.printed),
          .text(mention.type.rawValue),
          Table.Cell(mention.number), .text(mention.cited.id), Table.Cell(mention.cited.number ?? mention.cited.name),
          Table.Cell(mention.cited.date?.description), Table.Cell(mention.cited.issuer), .text(mention.cited.status.rawValue),
          .text(mention.zone.rawValue), .text(mention.relation.rawValue), Table.Cell(mention.pinpoint),
        ]
      }
    })
}

/// The answer for people: a table a citing paper.
public func tables(_ answer: CitesAnswer, in language: Language) -> [Table] {
  answer.papers.map { table($0, in: language) }
}

func table(_ paper: CitesAnswer.Paper, in language: Language) -> Table {
  let columns = [
    Table.Column("line", language("dòng", "line")), Table.Column("type", language("loại", "type")),
    Table.Column("printed", language("in là", "printed"), .title), Table.Column("date", language("ngày", "date")),
    Table.Column("issuer", language("cơ quan ban hành", "issuer"), .name),
    Table.Column("zone", language("phần", "zone")), Table.Column("pinpoint", language("điều khoản", "pinpoint"), .name, isOptional: true),
    Table.Column("relation", language("quan hệ", "relation")),
    Table.Column("status", language("ghi chú", "note"), .name, isOptional: true),
  ]
  let copies = paper.document.copies.map { ", " + $0 }.joined()
  let title =
    paper.document.displayName + " (\(paper.document.address)\(copies)): "
    + language("\(paper.mentions.count) lượt viện dẫn", "\(paper.mentions.count) citation\(paper.mentions.count == 1 ? "" : "s")")
  return Table(
    title: title, columns: columns,
    rows: paper.mentions.map { mention in
      [
        .number(mention.line), .text(mention.type.rawValue), .text(mention.printed),
        Table.Cell(mention.cited.date.map { shown($0, in: language) }), Table.Cell(mention.cited.issuer),
        .text(zoneName(mention.zone, in: language)), Table.Cell(mention.pinpoint), .text(relationName(mention.relation, in: language)),
        .text(statusName(mention.cited.status, in: language)),
      ]
    })
}
