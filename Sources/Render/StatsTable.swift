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
  func counts<Value>(_ tallies: [Tally<Value>], _ key: String, _ json: inout JSONWriter, _ write: (inout JSONWriter, Value) -> Void) {
    json.array { json in
      for tally in tallies {
        json.object { json in
          json.key(key)
          write(&json, tally.value)
          json.key("documents")
          json.number(tally.documents)
          json.key("citations")
          json.number(tally.citations)
        }
      }
    }
  }
  var json = JSONWriter()
  json.object { json in
    json.key("schema")
    json.number(jsonSchema)
    json.key("question")
    json.string("stats")
    json.key("generation")
    json.number(stats.generation)
    json.key("roots")
    json.strings(stats.roots)
    json.key("documents")
    json.number(stats.documents)
    json.key("citations")
    json.number(stats.citations)
    json.key("cited_documents")
    json.number(stats.citedDocuments)
    json.key("unsure")
    json.number(stats.unsure)
    json.key("documents_with_findings")
    json.number(stats.documentsWithFindings)
    json.key("most_cited")
    counts(stats.mostCited, "cited", &json) { write($1, to: &$0) }
    json.key("provinces")
    counts(stats.provinces, "province", &json) { $0.string($1) }
    json.key("types")
    counts(stats.types, "type", &json) { $0.string($1?.rawValue) }
    json.key("years")
    counts(stats.years, "year", &json) { json, year in
      if let year { json.number(year) } else { json.null() }
    }
  }
  json.lineEnd()
  return json.bytes
}

func write(_ cited: CitedDocument, to json: inout JSONWriter) {
  json.object { json in
    json.key("id")
    json.string(cited.id)
    json.key("number")
    json.string(cited.number)
    json.key("name")
    json.string(cited.name)
    json.key("type")
    json.string(cited.type.rawValue)
    json.key("date")
    json.string(cited.date?.description)
    json.key("issuer")
    json.string(cited.issuer)
    json.key("title")
    json.string(cited.title)
    json.key("status")
    json.string(cited.status.rawValue)
  }
}
