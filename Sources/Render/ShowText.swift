import Model

/// One document from all sides, for people.
public func tables(_ answer: ShowAnswer, in language: Language) -> [Table] {
  answer.entries.flatMap { tables($0, asOf: answer.asOf, in: language) }
}

private func tables(_ entry: ShowAnswer.Entry, asOf day: PrintedDate?, in language: Language) -> [Table] {
  var tables = [facts(entry, asOf: day, in: language)]
  func counts(_ title: String, _ column: String, _ rows: [(String, Int, Int)]) -> Table {
    Table(
      title: title,
      columns: [
        Table.Column("form", column, .title), Table.Column("documents", language("văn bản", "documents")),
        Table.Column("citations", language("lượt viện dẫn", "citations")),
      ],
      rows: rows.map { [.text($0.0), .number($0.1), .number($0.2)] })
  }
  if !entry.forms.isEmpty {
    tables.append(
      counts(
        language("Các cách viết", "Printed as"), language("in là", "printed"), entry.forms.map { ($0.value, $0.documents, $0.citations) }))
  }
  if !entry.dates.isEmpty {
    tables.append(
      counts(
        language("Ngày được ghi", "Dates stated"), language("ngày", "date"),
        entry.dates.map { (shown($0.value, in: language), $0.documents, $0.citations) }))
  }
  if !entry.reasons.isEmpty {
    tables.append(
      counts(
        language("Vì sao hiểu là văn bản này", "Why it is meant"), language("lý do", "reason"),
        entry.reasons.map { (reasonName($0.value, in: language), $0.documents, $0.citations) }))
  }
  if !entry.dissents.isEmpty { tables.append(dissents(entry.dissents, in: language)) }
  if !entry.citedBy.isEmpty {
    tables += Render.tables(WhoCitesAnswer(asked: "", rows: entry.citedBy, nearMisses: []), in: language).map { table in
      var table = table
      table.title =
        language("Được viện dẫn bởi ", "Cited by ")
        + counted(entry.citedBy.map(\.citing), citations: entry.citedBy.reduce(0) { $0 + $1.count }, in: language)
      return table
    }
  }
  return tables + entry.cites.map { table($0, in: language) }
}

/// What some papers print otherwise, and which.
private func dissents(_ dissents: [ShowAnswer.Dissent], in language: Language) -> Table {
  Table(
    title: language("Ghi khác", "Printed otherwise"),
    columns: [
      Table.Column("field", language("mục", "field")), Table.Column("value", language("ghi là", "printed"), .title),
      Table.Column("places", language("ở", "where"), .wrapped),
    ],
    rows: dissents.map { dissent in
      let value = dissent.field == .date ? PrintedDate(iso: dissent.value).map { shown($0, in: language) } : nil
      return [
        .text(dissentName(dissent.field, in: language)), .text(value ?? dissent.value),
        .text(dissent.places.map { "\($0.path):\($0.line)" }.joined(separator: ", ")),
      ]
    })
}

private func facts(_ entry: ShowAnswer.Entry, asOf day: PrintedDate?, in language: Language) -> Table {
  var rows: [[Table.Cell]] = []
  // The copy that tells most comes first.
  let header = entry.copies.first?.header
  func add(_ name: String, _ value: String?) {
    if let value { rows.append([.text(name), .text(value)]) }
  }
  /// What people state is shown as stated.
  func add(_ field: StatedField, _ value: String?) {
    let isStated = header?.stated.contains(field) == true
    add(statedName(field, in: language), value.map { isStated ? $0 + language(" (theo dữ liệu kèm theo)", " (stated)") : $0 })
  }
  /// What the user's register states stands above papers and tables.
  func add(_ field: StatedField, _ registered: String?, else value: String?) {
    guard entry.cited?.stated.contains(field) == true, let registered else { return add(field, value) }
    add(statedName(field, in: language), registered + language(" (theo sổ của bạn)", " (your register)"))
  }
  if header?.stated.contains(.number) == true { add(.number, entry.copies.first?.number) }
  add(.title, entry.cited?.title, else: header?.title ?? entry.cited?.title)
  let date = entry.cited?.date
  add(.date, date.map { shown($0, in: language) }, else: (header?.date ?? header?.period ?? date).map { shown($0, in: language) })
  add(.issuer, entry.cited?.issuer, else: header?.issuer ?? entry.cited?.issuer)
  add(.province, header?.province)
  if let day, entry.cited != nil {
    let isKnown = entry.standing.state(on: day) != .unknown
    let asOf = isKnown ? language(" (tính đến \(shown(day, in: language)))", " (as of \(day))") : ""
    add(language("hiệu lực", "standing"), words(entry.standing, asOf: day, in: language) + asOf)
    let rests = evidence(entry.standing, in: language)
    add(language("căn cứ", "evidence"), rests.isEmpty ? nil : rests)
    add(language("cần kiểm tra", "to check"), entry.endedAct.map { words($0, in: language) })
  }
  add(language("mã", "id"), entry.cited?.id)
  for copy in entry.copies { add(language("bản trong chỉ mục", "in the index"), copy.address) }
  if entry.copies.isEmpty { add(language("bản trong chỉ mục", "in the index"), language("không có", "none")) }
  let title = entry.cited.map { heading($0, in: language) } ?? entry.copies.first?.displayName
  return Table(title: title, columns: [Table.Column("field", ""), Table.Column("value", "", .wrapped)], rows: rows)
}

/// The same as rows: id, section (registered, copy, standing, form, date, reason, dissent_date, dissent_issuer, dissent_title, cited_by, cites), key, value, documents, citations.
public func records(_ answer: ShowAnswer) -> Table {
  var rows: [[Table.Cell]] = []
  for entry in answer.entries {
    let id = Table.Cell.text(entry.cited?.id ?? entry.copies.first?.path ?? "")
    for field in StatedField.allCases where entry.cited?.stated.contains(field) == true {
      rows.append([id, .text("registered"), .text(field.rawValue), .none, .none, .none])
    }
    for copy in entry.copies { rows.append([id, .text("copy"), .text(copy.address), Table.Cell(copy.header.title), .none, .none]) }
    if let day = answer.asOf, entry.cited != nil {
      rows.append([
        id, .text("standing"), .text(stateWord(entry.standing, asOf: day)), .text(evidence(entry.standing, in: .en)), .none, .none,
      ])
    }
    rows += entry.forms.map { [id, .text("form"), .text($0.value), .none, .number($0.documents), .number($0.citations)] }
    rows += entry.dates.map { [id, .text("date"), .text($0.value.description), .none, .number($0.documents), .number($0.citations)] }
    rows += entry.reasons.map { [id, .text("reason"), .text($0.value.rawValue), .none, .number($0.documents), .number($0.citations)] }
    for dissent in entry.dissents {
      rows += dissent.places.map { place in
        [id, .text("dissent_" + dissent.field.rawValue), .text(dissent.value), .text("\(place.path):\(place.line)"), .none, .none]
      }
    }
    rows += entry.citedBy.map { [id, .text("cited_by"), .text($0.citing.address), .text($0.quotation), .none, .number($0.count)] }
    for paper in entry.cites {
      rows += paper.mentions.map { [id, .text("cites"), .text($0.cited.id), .text($0.printed), .none, .none] }
    }
  }
  return Table(columns: ["id", "section", "key", "value", "documents", "citations"].map { Table.Column($0, $0) }, rows: rows)
}

/// The same as one JSON object.
public func json(_ answer: ShowAnswer) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.field("schema", jsonSchema)
    json.field("question", "show")
    json.field("asked", answer.asked)
    json.key("documents")
    json.array { json in
      for entry in answer.entries { write(entry, asOf: answer.asOf, to: &json) }
    }
  }
  json.lineEnd()
  return json.bytes
}

private func write(_ entry: ShowAnswer.Entry, asOf day: PrintedDate?, to json: inout JSONWriter) {
  json.object { json in
    json.key("cited")
    if let cited = entry.cited { write(cited, to: &json) } else { json.null() }
    json.key("registered")
    json.strings(StatedField.allCases.filter { entry.cited?.stated.contains($0) == true }.map(\.rawValue))
    json.key("copies")
    json.array { json in
      for copy in entry.copies {
        json.object { json in
          json.field("path", copy.address)
          json.key("header")
          write(copy.header, id: copy.urn, to: &json)
        }
      }
    }
    json.key("standing")
    if let day, entry.cited != nil { write(entry.standing, asOf: day, to: &json) } else { json.null() }
    json.key("forms")
    write(entry.forms, as: "printed", to: &json) { $0.string($1) }
    json.key("dates")
    write(entry.dates, as: "date", to: &json) { $0.string($1.description) }
    write(entry.reasons, as: "reason", to: &json) { $0.string($1.rawValue) }
    json.key("dissents")
    json.array { json in
      for dissent in entry.dissents {
        json.object { json in
          json.field("field", dissent.field.rawValue)
          json.field("value", dissent.value)
          json.key("places")
          json.strings(dissent.places.map { "\($0.path):\($0.line)" })
        }
      }
    }
    json.key("cited_by")
    write(records(WhoCitesAnswer(asked: "", rows: entry.citedBy, nearMisses: [])), to: &json)
    json.key("cites")
    write(records(CitesAnswer(asked: "", papers: entry.cites, nearMisses: [])), to: &json)
  }
}
