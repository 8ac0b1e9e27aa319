import Model

/// The answer for people, province by province.
public func tables(_ answer: AdoptionAnswer, in language: Language) -> [Table] {
  let columns = [
    Table.Column("province", language("tỉnh, thành phố", "province"), .name),
    Table.Column("days", language("số ngày", "days"), isOptional: true),
    Table.Column("date", language("ngày văn bản", "date"), isOptional: true),
    Table.Column("document", language("văn bản đầu tiên", "first document"), .title, isOptional: true),
    Table.Column("place", language("vị trí", "place"), .path, isOptional: true),
    Table.Column("citing", language("văn bản viện dẫn", "citing documents")),
    Table.Column("documents", language("văn bản trong chỉ mục", "indexed documents")),
    Table.Column("status", language("ghi chú", "note"), .name, isOptional: true),
  ]
  let rows: [[Table.Cell]] = answer.rows.map { row in
    let place: Table.Cell = row.first.map { first in .link(first.address + (row.line.map { ":\($0)" } ?? ""), path: first.path) } ?? .none
    return [
      .text(row.province), row.days.map(Table.Cell.number) ?? .none,
      Table.Cell(row.first?.bestDate.map { shown($0, in: language) }), Table.Cell(row.first?.displayName), place,
      .number(row.citing), .number(row.documents),
      row.status == .adopted ? .none : .text(adoptionStatusName(row.status, in: language)),
    ]
  }
  return [Table(title: adoptionTitle(answer, in: language), columns: columns, rows: rows, notes: adoptionNotes(answer, in: language))]
}

/// The answer as rows of CSV.
public func records(_ answer: AdoptionAnswer) -> Table {
  let keys = [
    "province", "status", "days", "cited_id", "cited_date", "document", "path", "date", "issuer", "line", "citing", "documents",
    "quotation",
  ]
  return Table(
    columns: keys.map { Table.Column($0, $0) },
    rows: answer.rows.map { row in
      [
        .text(row.province), .text(row.status.rawValue), row.days.map(Table.Cell.number) ?? .none, .text(answer.cited.id),
        .text(answer.day.description), Table.Cell(row.first?.displayName), Table.Cell(row.first?.address),
        Table.Cell(row.first?.bestDate?.description), Table.Cell(row.first?.header.issuer), row.line.map(Table.Cell.number) ?? .none,
        .number(row.citing), .number(row.documents), Table.Cell(row.quotation),
      ]
    })
}

/// What was asked, and how many provinces answer it.
func adoptionTitle(_ answer: AdoptionAnswer, in language: Language) -> String {
  let adopted = answer.rows.count { $0.status == .adopted }
  return heading(answer.cited, in: language)
    + language(
      ": \(adopted)/\(answer.rows.count) tỉnh, thành phố có văn bản viện dẫn",
      ": cited by \(adopted) of \(answer.rows.count) province\(answer.rows.count == 1 ? "" : "s")")
    + (answer.median.map { language(", trung vị \($0) ngày", ", median \($0) day\($0 == 1 ? "" : "s")") } ?? "")
}

func adoptionStatusName(_ status: AdoptionAnswer.Status, in language: Language) -> String {
  switch status {
  case .adopted: ""
  case .noDay: language("văn bản viện dẫn không ghi ngày", "the citing document prints no day")
  case .noCitation: language("chưa có văn bản viện dẫn", "no citation")
  case .noPapers: language("chưa có văn bản trong chỉ mục", "no indexed documents")
  }
}

func adoptionNotes(_ answer: AdoptionAnswer, in language: Language) -> [String] {
  var notes = [
    language(
      "Số ngày tính từ \(shown(answer.day, in: language)) đến ngày của văn bản cấp tỉnh đầu tiên viện dẫn.",
      "Days from \(answer.day) to the day of the first provincial document that cites it.")
  ]
  if answer.others > 0 {
    notes.append(
      language(
        "Không tính \(answer.others) văn bản viện dẫn của cấp huyện, cấp xã, Trung ương hoặc không rõ tỉnh.",
        "\(answer.others) citing document\(answer.others == 1 ? "" : "s") of other levels or of no known province not counted."))
  }
  if !answer.earlier.isEmpty {
    notes.append(
      language("Ghi ngày trước khi văn bản được ban hành, không tính: ", "Dated before the document itself, not counted: ")
        + answer.earlier.map(\.address).joined(separator: "; "))
  }
  notes.append(provinceListNote(answer.list, in: language))
  return notes
}

func provinceListNote(_ list: MissingAnswer.ProvinceList, in language: Language) -> String {
  list == .until2025
    ? language("Theo danh sách 63 tỉnh, thành phố đến hết ngày 30/6/2025.", "The list is that of the 63 provinces until 30 June 2025.")
    : language("Theo danh sách 34 tỉnh, thành phố từ ngày 01/7/2025.", "The list is that of the 34 provinces since 1 July 2025.")
}
