import Model

/// A list of references of one paper, its entries as sentences and what is not known of each.
struct WrittenReferences {
  let title: String
  let lines: [(sentence: String, missing: String)]
  let notes: [String]

  init(_ paper: (document: IndexedDocument, entries: [ReferenceList.Entry]), in language: Language) {
    let sentences = referenceSentences(paper.entries)
    lines = zip(sentences, paper.entries).map { sentence, entry in
      (sentence, entry.missing.map { partName($0, in: language) }.joined(separator: ", "))
    }
    let count = lines.count
    title =
      paper.document.displayName + " (\(paper.document.address)): "
      + language("\(count) văn bản được viện dẫn", "\(count) cited document\(count == 1 ? "" : "s")")
    let incomplete = lines.count { !$0.missing.isEmpty }
    notes =
      incomplete == 0
      ? []
      : [
        language(
          "\(incomplete) mục còn thiếu thông tin, ghi trong dấu [ ]; hãy bổ sung trước khi dùng.",
          "\(incomplete) entr\(incomplete == 1 ? "y lacks" : "ies lack") what stands in [ ]; add it before the list is used.")
      ]
  }

  func mark(_ missing: String, in language: Language) -> String {
    missing.isEmpty ? "" : " [" + language("chưa rõ: ", "not known: ") + missing + "]"
  }
}

/// The sentences of a list; years tell laws of one name apart.
func referenceSentences(_ entries: [ReferenceList.Entry]) -> [String] {
  let names = entries.map { sentence($0, withYear: false) }
  return entries.indices.map { index in
    let isTwice = names.indices.contains { $0 != index && names[$0] == names[index] }
    return isTwice ? sentence(entries[index], withYear: true) : names[index]
  }
}

private func partName(_ part: ReferenceList.Part, in language: Language) -> String {
  switch part {
  case .type: language("tên loại", "type")
  case .number: language("số, ký hiệu", "number")
  case .date: language("ngày ban hành", "date")
  case .issuer: language("cơ quan ban hành", "issuer")
  case .title: language("trích yếu", "title")
  case .identity: language("là văn bản nào", "which document")
  }
}

/// Numbered lines, a paper after the other.
public func text(_ answer: ReferenceList, in language: Language) -> String {
  written(answer, in: language) { list in
    var out = list.title + "\n\n"
    for (index, line) in list.lines.enumerated() {
      out += "\(index + 1). \(onOneLine(line.sentence))\(list.mark(line.missing, in: language))\n"
    }
    return out + list.notes.map { "\n" + $0 + "\n" }.joined()
  }
}

/// The same as a numbered list of Markdown.
public func markdown(_ answer: ReferenceList, in language: Language) -> String {
  written(answer, in: language) { list in
    var out = "## \(markdownText(list.title))\n\n"
    for (index, line) in list.lines.enumerated() {
      out += "\(index + 1). \(markdownText(line.sentence + list.mark(line.missing, in: language)))\n"
    }
    return out + list.notes.map { "\n" + markdownText($0) + "\n" }.joined()
  }
}

/// The same as a page.
public func html(_ answer: ReferenceList, title: String, in language: Language) -> String {
  var out = pageStart(title, in: language) + "<h1>\(markup(title))</h1>\n"
  for paper in answer.papers {
    let list = WrittenReferences(paper, in: language)
    out += "<h2>\(markup(list.title))</h2>\n<ol>\n"
    for line in list.lines {
      let mark = list.mark(line.missing, in: language)
      out += "<li>\(markup(line.sentence))\(mark.isEmpty ? "" : "<em>\(markup(mark))</em>")</li>\n"
    }
    out += "</ol>\n" + list.notes.map { "<p>\(markup($0))</p>\n" }.joined()
  }
  return out + pageEnd
}

private func written(_ answer: ReferenceList, in language: Language, _ write: (WrittenReferences) -> String) -> String {
  answer.papers.map { write(WrittenReferences($0, in: language)) }.joined(separator: "\n")
}

/// The list as rows: the sentence and its parts.
public func records(_ answer: ReferenceList) -> Table {
  let keys = [
    "path", "order", "reference", "missing", "type", "number", "date", "issuer", "title", "title_source", "line", "count", "cited_id",
    "status",
  ]
  return Table(
    columns: keys.map { Table.Column($0, $0) },
    rows: answer.papers.flatMap { paper in
      zip(paper.entries, referenceSentences(paper.entries)).enumerated().map { index, line in
        let (entry, sentence) = line
        return [
          .text(paper.document.address), .number(index + 1), .text(sentence), .list(entry.missing.map(\.rawValue)),
          .text(entry.cited.type.rawValue), Table.Cell(entry.number), Table.Cell(entry.date?.description), Table.Cell(entry.issuer),
          Table.Cell(entry.title), Table.Cell(entry.titleSource?.rawValue), .number(entry.line), .number(entry.mentions),
          .text(entry.cited.id), .text(entry.cited.status.rawValue),
        ]
      }
    })
}

/// The list as a table, for workbooks.
public func tables(_ answer: ReferenceList, in language: Language) -> [Table] {
  answer.papers.map { paper in
    let list = WrittenReferences(paper, in: language)
    return Table(
      title: list.title,
      columns: [
        Table.Column("order", language("số thứ tự", "no.")),
        Table.Column("reference", language("văn bản được viện dẫn", "reference"), .wrapped),
        Table.Column("missing", language("chưa rõ", "not known"), .name, isOptional: true),
        Table.Column("line", language("dòng", "line")), Table.Column("count", language("lượt", "count")),
      ],
      rows: list.lines.enumerated().map { index, line in
        [
          .number(index + 1), .text(line.sentence), Table.Cell(line.missing.isEmpty ? nil : line.missing),
          .number(paper.entries[index].line), .number(paper.entries[index].mentions),
        ]
      }, notes: list.notes)
  }
}
