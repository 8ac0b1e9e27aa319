import Model

/// The figures of an index for people, a table each.
public func tables(_ stats: StatsAnswer, in language: Language) -> [Table] {
  func counts(_ title: String, _ key: String, _ rows: [(name: String?, documents: Int, citations: Int)]) -> Table {
    Table(
      title: title,
      columns: [
        Table.Column(key, key, .end(widest: 100)), Table.Column("documents", language("văn bản", "documents")),
        Table.Column("citations", language("lượt viện dẫn", "citations")),
      ],
      rows: rows.map { [.text($0.name ?? language("(không rõ)", "(not known)")), .number($0.documents), .number($0.citations)] })
  }
  let totals = Table(
    title: nil, columns: [Table.Column("figure", language("chỉ số", "figure")), Table.Column("value", language("giá trị", "value"))],
    rows: [
      [.text(language("văn bản", "documents")), .number(stats.documents)],
      [.text(language("bản khác của các văn bản ấy", "further copies of these")), .number(stats.copies)],
      [.text(language("lượt viện dẫn", "citations")), .number(stats.citations)],
      [.text(language("văn bản được viện dẫn", "cited documents")), .number(stats.citedDocuments)],
      [.text(language("trong đó chưa xác định rõ", "of these not told for sure")), .number(stats.unsure)],
      [.text(language("văn bản có điểm cần lưu ý", "documents with findings")), .number(stats.documentsWithFindings)],
    ])
  return [
    totals,
    counts(
      language("Được viện dẫn nhiều nhất", "Most cited"), language("văn bản được viện dẫn", "cited document"),
      stats.mostCited.map { (heading($0.value, in: language), $0.documents, $0.citations) }),
    counts(
      language("Theo tỉnh, thành phố", "By province"), language("tỉnh, thành phố", "province"),
      stats.provinces.map { ($0.value, $0.documents, $0.citations) }),
    counts(
      language("Theo loại", "By type"), language("loại", "type"), stats.types.map { ($0.value?.rawValue, $0.documents, $0.citations) }),
    counts(
      language("Theo năm", "By year"), language("năm", "year"),
      stats.years.map { ($0.value.map { "\($0)" }, $0.documents, $0.citations) }),
  ]
}

/// The same figures as rows: section, key, documents, citations.
public func records(_ stats: StatsAnswer) -> Table {
  var rows: [[Table.Cell]] = [
    [.text("total"), .text("documents"), .number(stats.documents), .number(stats.citations)],
    [.text("total"), .text("copies"), .number(stats.copies), .none],
    [.text("total"), .text("cited_documents"), .number(stats.citedDocuments), .none],
    [.text("total"), .text("unsure"), .number(stats.unsure), .none],
    [.text("total"), .text("documents_with_findings"), .number(stats.documentsWithFindings), .none],
  ]
  rows += stats.mostCited.map { [.text("most_cited"), .text($0.value.id), .number($0.documents), .number($0.citations)] }
  rows += stats.provinces.map { [.text("province"), Table.Cell($0.value), .number($0.documents), .number($0.citations)] }
  rows += stats.types.map { [.text("type"), Table.Cell($0.value?.rawValue), .number($0.documents), .number($0.citations)] }
  rows += stats.years.map { [.text("year"), Table.Cell($0.value.map { "\($0)" }), .number($0.documents), .number($0.citations)] }
  return Table(columns: ["section", "key", "documents", "citations"].map { Table.Column($0, $0) }, rows: rows)
}

/// The figures as one JSON object.
public func json(_ stats: StatsAnswer) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.field("schema", jsonSchema)
    json.field("question", "stats")
    json.field("generation", stats.generation)
    json.key("roots")
    json.strings(stats.roots)
    json.field("documents", stats.documents)
    json.field("copies", stats.copies)
    json.field("citations", stats.citations)
    json.field("cited_documents", stats.citedDocuments)
    json.field("unsure", stats.unsure)
    json.field("documents_with_findings", stats.documentsWithFindings)
    json.field("segments", stats.segments)
    json.key("most_cited")
    write(stats.mostCited, as: "cited", to: &json) { write($1, to: &$0) }
    json.key("provinces")
    write(stats.provinces, as: "province", to: &json) { $0.string($1) }
    json.key("types")
    write(stats.types, as: "type", to: &json) { $0.string($1?.rawValue) }
    json.key("years")
    write(stats.years, as: "year", to: &json) { json, year in
      if let year { json.number(year) } else { json.null() }
    }
  }
  json.lineEnd()
  return json.bytes
}

func write(_ cited: CitedDocument, to json: inout JSONWriter) {
  json.object { json in
    json.field("id", cited.id)
    json.field("number", cited.number)
    json.field("name", cited.name)
    json.field("type", cited.type.rawValue)
    json.field("date", cited.date?.description)
    json.field("issuer", cited.issuer)
    json.field("title", cited.title)
    json.field("status", cited.status.rawValue)
  }
}
