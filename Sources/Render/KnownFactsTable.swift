import Model

/// Everything known, a row a fact: the promised CSV columns.
public func records(_ answer: RegisterAnswer) -> Table {
  let keys = [
    "number", "date", "fact", "value", "part", "stands", "source", "confidence", "evidence", "document", "path", "line", "quotation",
  ]
  return Table(
    columns: keys.map { Table.Column($0, $0) },
    rows: answer.entries.flatMap { entry in
      let date = entry.dateWords
      return entry.facts.map { fact in
        let paper = fact.evidence.paper
        return [
          .text(entry.number), Table.Cell(date), .text(fact.name.rawValue), .text(plain(fact.value)), .text(fact.isPartial ? "yes" : "no"),
          .text(fact.isOverruled ? "no" : "yes"), .text(fact.source.rawValue), Table.Cell(fact.confidence?.rawValue),
          .text(evidence(fact, in: .en)), Table.Cell(paper?.document.displayName), Table.Cell(paper?.document.address),
          paper?.line.map(Table.Cell.number) ?? .none, Table.Cell(paper?.quotation),
        ]
      }
    })
}

/// The same for people, a table a document.
public func tables(_ answer: RegisterAnswer, in language: Language) -> [Table] {
  let columns = [
    Table.Column("fact", language("điều được biết", "fact")), Table.Column("value", language("nội dung", "value"), .wrapped),
    Table.Column("note", language("ghi chú", "note"), .name, isOptional: true),
    Table.Column("evidence", language("căn cứ", "evidence"), .wrapped),
    Table.Column("quotation", language("trích dẫn", "quotation"), .quotation, isOptional: true),
  ]
  return answer.entries.map { entry in
    var table = Table(
      title: title(entry, in: language), columns: columns,
      rows: rows(entry, in: language))
    if entry.value(.status) == nil, entry.value(.ended) == nil {
      table.notes = [language("Không có căn cứ nào về hiệu lực.", "Nothing tells whether it is in force.")]
    }
    return table
  }
}

/// What several sources say alike in one row.
private func rows(_ entry: RegisterAnswer.Entry, in language: Language) -> [[Table.Cell]] {
  var rows: [(fact: RegisterAnswer.Fact, evidence: [String])] = []
  for fact in entry.facts {
    let words = evidence(fact, in: language)
    let same = rows.firstIndex { row in
      fact.evidence.paper?.quotation == nil && row.fact.evidence.paper?.quotation == nil
        && (row.fact.name, row.fact.value, row.fact.isPartial, row.fact.isOverruled) == (
          fact.name, fact.value, fact.isPartial, fact.isOverruled
        )
    }
    if let same { rows[same].evidence.append(words) } else { rows.append((fact, [words])) }
  }
  return rows.map { fact, evidence in
    [
      .text(name(fact.name, in: language)), .text(words(fact.value, in: language)), Table.Cell(note(fact, in: language)),
      .text(evidence.joined(separator: "; ")), Table.Cell(fact.evidence.paper?.quotation),
    ]
  }
}

private func title(_ entry: RegisterAnswer.Entry, in language: Language) -> String {
  var parts = [entry.number]
  if case .date(let date)? = entry.value(.date) { parts.append(shown(date, in: language)) }
  if case .text(let issuer)? = entry.value(.issuer) { parts.append(issuer) }
  return parts.joined(separator: ", ") + (entry.isAmbiguous ? " (\(statusName(.ambiguous, in: language)))" : "")
}

extension RegisterAnswer.Entry {
  fileprivate var dateWords: String? { value(.date).map(plain) }
}

private func plain(_ value: RegisterAnswer.Value) -> String {
  switch value {
  case .text(let text): text
  case .date(let date): date.description
  case .type(let type): type.rawValue
  case .status(let status): status.word
  }
}

func words(_ value: RegisterAnswer.Value, in language: Language) -> String {
  switch value {
  case .date(let date): shown(date, in: language)
  case .status(let status): standingName(status, in: language)
  default: plain(value)
  }
}

private func note(_ fact: RegisterAnswer.Fact, in language: Language) -> String? {
  var notes: [String] = []
  if fact.isOverruled { notes.append(language("không dùng: nguồn ở trên nói khác", "overruled: a source above says otherwise")) }
  if fact.isPartial { notes.append(language("một phần", "in part")) }
  return notes.isEmpty ? nil : notes.joined(separator: "; ")
}

func name(_ name: RegisterAnswer.Name, in language: Language) -> String {
  switch name {
  case .type: language("loại", "type")
  case .date: language("ngày ban hành", "date")
  case .issuer: language("cơ quan ban hành", "issuer")
  case .title: language("trích yếu", "title")
  case .effectiveFrom: language("có hiệu lực từ", "in force from")
  case .status: language("hiệu lực", "status")
  case .ended: language("hết hiệu lực từ", "ended")
  case .replacedBy: language("bị thay thế bởi", "replaced by")
  case .repealedBy: language("bị bãi bỏ bởi", "repealed by")
  case .amendedBy: language("được sửa đổi, bổ sung bởi", "amended by")
  case .correctedBy: language("được đính chính bởi", "corrected by")
  case .suspendedBy: language("bị ngưng hiệu lực bởi", "suspended by")
  case .detailedBy: language("được quy định chi tiết bởi", "detailed by")
  case .consolidatedBy: language("được hợp nhất bởi", "consolidated by")
  case .note: language("ghi chú", "note")
  }
}

extension RegisterAnswer.Evidence {
  /// The paper that says so, where one does.
  fileprivate var paper: (document: IndexedDocument, line: Int?, quotation: String?)? {
    switch self {
    case .head(let document): (document, nil, nil)
    case .statement(let document, let line, _, let quotation): (document, line, quotation)
    default: nil
    }
  }
}

func evidence(_ fact: RegisterAnswer.Fact, in language: Language) -> String {
  switch fact.evidence {
  case .register: language("sổ của bạn", "your register")
  case .known(let sources, let asOf):
    sources.map { source($0, in: language) }.joined(separator: "; ")
      + (asOf.map { language(" (tại ngày \(shown($0, in: language)))", " (as of \($0))") } ?? "")
  case .relation(let source):
    switch source {
    case .page: "vbpl.vn"
    case .codifiedLaw: "Bộ pháp điển"
    case .recollection: Render.source(.recollection, in: language)
    case .text: language("lời của chính văn bản hoặc văn bản viện dẫn", "the act's own words or a paper citing it")
    }
  case .sameName: language("văn bản cùng tên ban hành sau", "a later act of the same name")
  case .head(let document): language("phần đầu của ", "head of ") + document.address
  case .citing(let papers):
    language("\(papers) văn bản viện dẫn", "\(papers) citing document\(papers == 1 ? "" : "s")")
  case .statement(let document, let line, let pinpoint, _): "\(document.address):\(line)" + (pinpoint.map { " (\($0))" } ?? "")
  }
}

func source(_ source: KnownDocument.Source, in language: Language) -> String {
  switch source {
  case .codifiedLaw: "Bộ pháp điển"
  case .page(let date): "vbpl.vn" + (date.map { ", " + shown($0, in: language) } ?? "")
  case .act(let number): language("lời của \(number)", "text of \(number)")
  case .papers(let count): language("\(count) văn bản khớp nhau", count == 1 ? "1 paper" : "\(count) papers that agree")
  case .listing: language("danh mục công khai", "a public listing")
  case .recollection: language("ghi theo trí nhớ, chưa kiểm chứng", "recalled, not verified")
  }
}
