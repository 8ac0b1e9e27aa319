import Model

/// The answer as rows of the promised CSV columns.
public func records(_ answer: OutdatedAnswer) -> Table {
  let keys = [
    "document", "path", "date", "line", "printed", "cited_id", "cited_number", "cited_date", "verdict", "since", "replaced_by",
    "confidence", "evidence", "quotation",
  ]
  let subjects = SubjectCells(of: answer, in: .en) { cited, standing in
    [
      .text(cited.id), Table.Cell(cited.number ?? cited.name), Table.Cell(cited.date?.description),
      Table.Cell(standing.end?.since?.description), .list(standing.successors), Table.Cell(standing.confidence?.rawValue),
    ]
  }
  return Table(
    columns: keys.map { Table.Column($0, $0) },
    rows: Table.Rows(count: answer.rows.count) { index in
      let row = answer.rows[index]
      let (cells, evidence) = subjects.cells(row)
      return [
        .text(row.citing.displayName), .text(row.citing.address), Table.Cell(row.citing.date?.description),
        .number(row.line), .text(row.printed), cells[0], cells[1], cells[2], .text(row.verdict.rawValue), cells[3], cells[4], cells[5],
        evidence, .text(row.quotation),
      ]
    })
}

/// What is shown of cited documents: made once for all their mentions.
private struct SubjectCells {
  private let language: Language
  private let known: [ObjectIdentifier: (cells: [Table.Cell], evidence: Table.Cell)]

  init(
    of answer: OutdatedAnswer, in language: Language, _ cells: (_ cited: CitedDocument, _ standing: Standing) -> [Table.Cell]
  ) {
    self.language = language
    var known: [ObjectIdentifier: (cells: [Table.Cell], evidence: Table.Cell)] = [:]
    for row in answer.rows where known[row.subject.identity] == nil {
      var plain = row
      plain.purpose = nil
      known[row.subject.identity] = (cells(row.cited, row.standing), .text(evidence(plain, in: language)))
    }
    self.known = known
  }

  /// The cells, and what the verdict rests on, in words.
  func cells(_ row: OutdatedAnswer.Row) -> (cells: [Table.Cell], evidence: Table.Cell) {
    guard let (cells, words) = known[row.subject.identity] else { return ([], .none) }
    return (cells, row.purpose == nil ? words : .text(evidence(row, in: language)))
  }
}

/// Counts by province and year as rows: section, key, documents, outdated, superseded.
public func summaryRecords(_ answer: OutdatedAnswer) -> Table {
  func rows(_ section: String, _ groups: [OutdatedAnswer.Group]) -> [[Table.Cell]] {
    groups.map { [.text(section), Table.Cell($0.name), .number($0.documents), .number($0.outdated), .number($0.superseded)] }
  }
  return Table(
    columns: ["section", "key", "documents", "outdated", "superseded"].map { Table.Column($0, $0) },
    rows: rows("province", answer.provinces) + rows("year", answer.years))
}

/// The answer for people.
public func tables(_ answer: OutdatedAnswer, in language: Language) -> [Table] {
  let columns = [
    Table.Column("document", language("văn bản", "document"), .title), Table.Column("date", language("ngày", "date")),
    Table.Column("place", language("vị trí", "place"), .path), Table.Column("printed", language("viện dẫn", "cites"), .title),
    Table.Column("verdict", language("kết luận", "verdict")), Table.Column("since", language("từ", "since")),
    Table.Column("replaced_by", language("thay bằng", "replaced by"), .name, isOptional: true),
    Table.Column("evidence", language("căn cứ", "evidence"), .below(widest: 80), isOptional: true),
    Table.Column("quotation", language("trích dẫn", "quotation"), .quotation),
  ]
  let subjects = SubjectCells(of: answer, in: language) { cited, standing in
    [Table.Cell(standing.end?.since.map { shown($0, in: language) }), .list(standing.successors)]
  }
  var main = Table(
    title: title(answer, in: language), columns: columns,
    rows: Table.Rows(count: answer.rows.count) { index in
      let row = answer.rows[index]
      let (cells, evidence) = subjects.cells(row)
      return [
        .text(row.citing.displayName), Table.Cell(row.citing.date.map { shown($0, in: language) }),
        .link("\(row.citing.address):\(row.line)", path: row.citing.path), .text(printed(row)),
        .text(verdictName(row.verdict, in: language)), cells[0], cells[1], evidence, .text(row.quotation),
      ]
    })
  let checks = answer.checks.isEmpty ? nil : table(checks: answer.checks, in: language)
  if checks == nil { main.notes = notes(answer, in: language) }
  return [main] + (checks.map { [with($0, notes: notes(answer, in: language))] } ?? [])
}

/// Findings counted by province and year, for people.
public func summaryTables(_ answer: OutdatedAnswer, in language: Language) -> [Table] {
  func counts(_ name: String, _ key: String, _ groups: [OutdatedAnswer.Group]) -> Table {
    Table(
      title: name,
      columns: [
        Table.Column(key, key, .title), Table.Column("documents", language("văn bản", "documents")),
        Table.Column("outdated", verdictName(.outdated, in: language)), Table.Column("superseded", verdictName(.superseded, in: language)),
      ],
      rows: groups.map { group in
        [
          .text(group.name ?? language("(không rõ)", "(not known)")), .number(group.documents), .number(group.outdated),
          .number(group.superseded),
        ]
      })
  }
  return [
    counts(language("Theo tỉnh, thành phố", "By province"), language("tỉnh, thành phố", "province"), answer.provinces),
    with(counts(language("Theo năm", "By year"), language("năm", "year"), answer.years), notes: notes(answer, in: language)),
  ]
}

private func with(_ table: Table, notes: [String]) -> Table {
  var table = table
  table.notes = notes
  return table
}

/// The number as printed, with what the document is called where that is not the same.
private func printed(_ row: OutdatedAnswer.Row) -> String {
  guard let number = row.subject.value.document.number, !holds(row.printed.utf8.span, number.utf8.span) else { return row.printed }
  return "\(row.printed) (\(number))"
}

private func holds(_ text: Span<UInt8>, _ part: Span<UInt8>) -> Bool {
  guard part.count <= text.count else { return false }
  return (0...text.count - part.count).contains { start in part.indices.allSatisfy { text[start + $0] == part[$0] } }
}

private func title(_ answer: OutdatedAnswer, in language: Language) -> String {
  let (outdated, superseded) = (answer.counts[.outdated] ?? 0, answer.counts[.superseded] ?? 0)
  return language(
    "\(outdated) lượt viện dẫn văn bản đã hết hiệu lực từ trước, \(superseded) lượt viện dẫn văn bản hết hiệu lực về sau, trong \(answer.documents) văn bản",
    "\(outdated) citation\(outdated == 1 ? "" : "s") of what was not in force, \(superseded) of what has ended since, in \(answer.documents) document\(answer.documents == 1 ? "" : "s")"
  )
}

/// The day asked about, and what nothing is said of.
private func notes(_ answer: OutdatedAnswer, in language: Language) -> [String] {
  let unknown = answer.counts[.unknown] ?? 0
  var notes = [
    language("Tính đến ngày \(shown(answer.asOf, in: language)).", "As of \(answer.asOf)."),
    language(
      "Chưa rõ hiệu lực: \(unknown) lượt viện dẫn, trong đó \(answer.ambiguous) lượt chưa rõ là văn bản nào.",
      "Not known: \(unknown) citation\(unknown == 1 ? "" : "s"), of which \(answer.ambiguous) could mean several documents."),
  ]
  if answer.onPurpose > 0 {
    notes.append(
      language(
        "Văn bản cũ được nêu có chủ ý (thay thế, “nay là …”): \(answer.onPurpose) lượt, không tính; --all liệt kê.",
        "Old documents named on purpose (replaced, \"nay là …\"): \(answer.onPurpose), not counted; --all lists them."))
  }
  return notes
}

private func table(checks: [OutdatedAnswer.Check], in language: Language) -> Table {
  Table(
    title: language(
      "Cần kiểm tra: văn bản quy định chi tiết luật đã hết hiệu lực", "To check: documents that detail an act no longer in force"),
    columns: [
      Table.Column("cited", language("văn bản được viện dẫn", "cited document"), .title),
      Table.Column("documents", language("số văn bản viện dẫn", "citing documents")),
      Table.Column("act", language("vì sao", "why"), .wrapped),
    ],
    rows: checks.map { [.text(heading($0.cited, in: language)), .number($0.documents), .text(words($0.act, in: language))] })
}
