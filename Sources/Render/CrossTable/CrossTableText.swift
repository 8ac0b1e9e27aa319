import Model

/// The table for people: totals in the last row and column, notes that name what is missing.
public func tables(_ answer: CrossTable, shape: CrossTableShape, in language: Language) -> [Table] {
  var table = shape.isTransposed ? citedRows(answer, shape, language) : lineRows(answer, shape, language)
  table.title = title(answer, shape, language)
  table.notes = notes(answer, shape, language)
  return [table]
}

private func lineRows(_ answer: CrossTable, _ shape: CrossTableShape, _ language: Language) -> Table {
  var table = Table(columns: lineColumns(answer, language))
  for index in answer.cited.indices { table.columns.append(Table.Column("cited\(index)", answer.heading(index), .end(widest: 30))) }
  table.columns.append(Table.Column("total", language("cộng", "total")))
  table.rows = Table.Rows(count: answer.lines.count) { line in
    lineCells(answer, line, language) + answer.cells[line].map { shape.cell($0, in: language) } + [shape.total(answer.lineTotals[line])]
  }
  let blank = [Table.Cell](repeating: .none, count: lineColumns(answer, language).count - 1)
  table.rows.append([.text(language("Cộng", "Total"))] + blank + answer.citedTotals.map(shape.total) + [shape.total(answer.total)])
  return table
}

private func citedRows(_ answer: CrossTable, _ shape: CrossTableShape, _ language: Language) -> Table {
  var table = Table(columns: [
    Table.Column("cited", language("văn bản được viện dẫn", "cited document"), .title),
    Table.Column("date", language("ngày", "date"), isOptional: true),
    Table.Column("issuer", language("cơ quan ban hành", "issuer"), .name, isOptional: true),
  ])
  for (index, line) in answer.lines.enumerated() {
    table.columns.append(Table.Column("line\(index)", line.paper?.displayName ?? answer.groupName(line, in: language), .end(widest: 30)))
  }
  table.columns.append(Table.Column("total", language("cộng", "total")))
  table.rows = Table.Rows(count: answer.cited.count) { column in
    let cited = answer.cited[column]
    return [.text(cited.label), Table.Cell(cited.date.map { shown($0, in: language) }), Table.Cell(cited.issuer)]
      + answer.lines.indices.map { shape.cell(answer.cells[$0][column], in: language) } + [shape.total(answer.citedTotals[column])]
  }
  table.rows.append(
    [.text(language("Cộng", "Total")), .none, .none] + answer.lineTotals.map(shape.total) + [shape.total(answer.total)])
  return table
}

private func lineColumns(_ answer: CrossTable, _ language: Language) -> [Table.Column] {
  let heading: String
  switch answer.citing {
  case .document:
    return [
      Table.Column("document", language("văn bản", "document"), .title), Table.Column("date", language("ngày", "date"), isOptional: true),
      Table.Column("path", language("tệp", "file"), .path),
    ]
  case .province: heading = language("tỉnh, thành phố", "province")
  case .year: heading = language("năm", "year")
  case .type: heading = language("loại", "type")
  case .issuer: heading = language("cơ quan ban hành", "issuer")
  }
  return [Table.Column("group", heading, .name), Table.Column("documents", language("văn bản", "documents"))]
}

private func lineCells(_ answer: CrossTable, _ index: Int, _ language: Language) -> [Table.Cell] {
  let line = answer.lines[index]
  if let paper = line.paper {
    return [
      .text(paper.displayName), Table.Cell(paper.bestDate.map { shown($0, in: language) }), .link(paper.address, path: paper.path),
    ]
  }
  return [.text(answer.groupName(line, in: language)), .number(line.documents)]
}

private func title(_ answer: CrossTable, _ shape: CrossTableShape, _ language: Language) -> String {
  let content: String
  switch shape.content {
  case .documents: content = language("số văn bản viện dẫn", "citing documents")
  case .count: content = language("số lượt viện dẫn", "citations")
  case .presence: content = language("có viện dẫn", "whether cited")
  case .zones: content = language("phần của văn bản", "zones")
  case .pinpoints: content = language("điều khoản", "provisions")
  case .verdict: content = language("hiệu lực của văn bản được viện dẫn", "force of what is cited")
  }
  let lines: String
  let count = answer.lines.count
  switch answer.citing {
  case .document: lines = language("\(count) văn bản", "\(count) document\(count == 1 ? "" : "s")")
  case .province: lines = language("\(count) tỉnh, thành phố", "\(count) province\(count == 1 ? "" : "s")")
  case .year: lines = language("\(count) năm", "\(count) year\(count == 1 ? "" : "s")")
  case .type: lines = language("\(count) loại văn bản", "\(count) type\(count == 1 ? "" : "s")")
  case .issuer: lines = language("\(count) cơ quan", "\(count) issuer\(count == 1 ? "" : "s")")
  }
  let cited = language(
    "\(answer.cited.count) văn bản được viện dẫn", "\(answer.cited.count) cited document\(answer.cited.count == 1 ? "" : "s")")
  return "\(lines) × \(cited): \(content)"
}

private func notes(_ answer: CrossTable, _ shape: CrossTableShape, _ language: Language) -> [String] {
  var notes: [String] = []
  func note(_ vietnamese: String, _ english: String, _ names: [String]) {
    if !names.isEmpty { notes.append(language(vietnamese, english) + ": " + names.joined(separator: "; ")) }
  }
  let all = answer.cells.joined()
  if all.contains(where: { $0.status == .unclear }) {
    notes.append(
      language(
        "? có viện dẫn số này nhưng chưa rõ là văn bản nào (thiếu ngày hoặc nơi ban hành)",
        "? the number is cited, and it is not clear which document is meant (date or place missing)"))
  }
  func names(_ keep: (Int) -> Bool) -> [String] {
    answer.lines.indices.filter(keep).map { answer.lines[$0].paper?.address ?? answer.groupName(answer.lines[$0], in: language) }
  }
  if answer.citing != .document {
    note("Chưa có văn bản trong chỉ mục", "No indexed documents", names { answer.lines[$0].documents == 0 })
  }
  note(
    "Không viện dẫn văn bản nào của bảng", "Cite none of these documents",
    names { index in answer.lines[index].documents > 0 && answer.cells[index].allSatisfy { $0.status == .none } })
  note("Không văn bản nào trong chỉ mục viện dẫn", "Cited by no indexed document", answer.uncited)
  note("Không có trong chỉ mục", "Not in the index", answer.unknownPapers)
  if let day = answer.asOf {
    let met = Verdict.allCases.filter { verdict in verdict != .unknown && all.contains { $0.verdicts[verdict] != nil } }
    notes += met.map { "\(verdictWord($0, in: language)): \(verdictName($0, in: language))" }
    if all.contains(where: { $0.onPurpose > 0 }) {
      notes.append(
        language("chủ ý: chỉ viện dẫn để thay thế, bãi bỏ, sửa đổi", "on purpose: cited only to be replaced, repealed or amended"))
    }
    notes.append(language("Hiệu lực tính đến \(shown(day, in: language)).", "Force as of \(day)."))
  }
  if let list = answer.list { notes.append(provinceListNote(list, in: language)) }
  return notes
}
