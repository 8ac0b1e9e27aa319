import Model

/// Provinces without a citation as rows: list, province, status, documents, citing, citations.
/// - Parameter citing: whether provinces that do cite have a row too.
public func records(_ answer: MissingAnswer, citing: Bool) -> Table {
  Table(
    columns: ["list", "province", "status", "documents", "citing", "citations"].map { Table.Column($0, $0) },
    rows: answer.rows.filter { citing || $0.status != .cites }.map { row in
      [
        .text(answer.list.rawValue), .text(row.province), .text(row.status.rawValue), .number(row.documents), .number(row.citing),
        .number(row.citations),
      ]
    })
}

/// The answer for people: what the figures are about, then provinces that are silent, then those without papers.
public func tables(_ answer: MissingAnswer, citing: Bool, in language: Language) -> [Table] {
  let (cites, silent, empty) = (answer.rows(.cites), answer.rows(.noCitation), answer.rows(.noPapers))
  let province = Table.Column("province", language("tỉnh, thành phố", "province"), .title)
  let documents = Table.Column("documents", language("văn bản", "documents"))
  var head = Table(
    title: subject(answer, in: language)
      + language(
        ": \(cites.count) trên \(answer.rows.count) tỉnh, thành phố có văn bản viện dẫn",
        ": cited by papers of \(cites.count) of \(answer.rows.count) province\(answer.rows.count == 1 ? "" : "s")"),
    notes: [listName(answer.list, in: language)])
  if answer.unplaced > 0 {
    head.notes.append(
      language(
        "\(answer.unplaced) văn bản không rõ của tỉnh, thành phố nào hoặc là văn bản của Trung ương.",
        "\(answer.unplaced) paper\(answer.unplaced == 1 ? " tells" : "s tell") no province or \(answer.unplaced == 1 ? "is" : "are") of the central level."
      ))
  }
  var tables = [head]
  if citing && !cites.isEmpty {
    tables.append(
      Table(
        title: language("Có viện dẫn: \(cites.count)", "Cite it: \(cites.count)"),
        columns: [
          province, documents, Table.Column("citing", language("có viện dẫn", "citing")),
          Table.Column("citations", language("lượt viện dẫn", "citations")),
        ], rows: cites.map { [.text($0.province), .number($0.documents), .number($0.citing), .number($0.citations)] }))
  }
  if !silent.isEmpty {
    tables.append(
      Table(
        title: language(
          "Có văn bản trong chỉ mục nhưng không viện dẫn: \(silent.count)", "Have indexed papers, none of which cites it: \(silent.count)"),
        columns: [province, documents], rows: silent.map { [.text($0.province), .number($0.documents)] }))
  }
  if !empty.isEmpty {
    tables.append(
      Table(
        title: language("Không có văn bản nào trong chỉ mục: \(empty.count)", "Have no indexed papers: \(empty.count)"),
        notes: [empty.map(\.province).joined(separator: ", ")]))
  }
  return tables
}

private func subject(_ answer: MissingAnswer, in language: Language) -> String {
  guard answer.cited.count > 1 else { return answer.cited.first.map { heading($0, in: language) } ?? answer.asked }
  return answer.asked + " (" + answer.cited.map { heading($0, in: language) }.joined(separator: "; ") + ")"
}

private func listName(_ list: MissingAnswer.ProvinceList, in language: Language) -> String {
  switch list {
  case .until2025:
    language(
      "Theo danh sách 63 tỉnh, thành phố đến hết ngày 30/6/2025 (--list 34: danh sách từ ngày 01/7/2025).",
      "By the list of the 63 provinces until 30 June 2025 (--list 34: the list since 1 July 2025).")
  case .since2025:
    language(
      "Theo danh sách 34 tỉnh, thành phố từ ngày 01/7/2025; văn bản của tỉnh cũ tính cho tỉnh mới (--list 63: danh sách trước đó).",
      "By the list of the 34 provinces since 1 July 2025; papers of former provinces count for their successors (--list 63: the list before)."
    )
  }
}

/// The same as one JSON object.
public func json(_ answer: MissingAnswer, citing: Bool) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.field("schema", jsonSchema)
    json.field("question", "who-cites --missing")
    json.field("asked", answer.asked)
    json.key("cited")
    json.array { json in
      for cited in answer.cited { write(cited, to: &json) }
    }
    json.field("list", answer.list.rawValue)
    json.field("papers_without_province", answer.unplaced)
    json.key("rows")
    write(records(answer, citing: citing), to: &json)
  }
  json.lineEnd()
  return json.bytes
}
