import Model

/// The table as rows of CSV: what tells a line, a column a cited document under its id (transposed: a column a line under its path or name),
/// and the total. The last row holds the totals.
public func records(_ answer: CrossTable, shape: CrossTableShape) -> Table {
  shape.isTransposed ? citedRecords(answer, shape) : lineRecords(answer, shape)
}

private func lineRecords(_ answer: CrossTable, _ shape: CrossTableShape) -> Table {
  let keys = answer.citing == .document ? ["document", "path", "date", "issuer", "province"] : [answer.citing.rawValue, "documents"]
  var rows: [[Table.Cell]] = answer.lines.indices.map { index in
    let line = answer.lines[index]
    let head: [Table.Cell]
    if let paper = line.paper {
      head = [
        .text(paper.displayName), .text(paper.address), Table.Cell(paper.bestDate?.description), Table.Cell(paper.header.issuer),
        Table.Cell(paper.header.province),
      ]
    } else {
      head = [Table.Cell(line.group), .number(line.documents)]
    }
    return head + answer.cells[index].map { shape.cell($0, in: nil) } + [shape.total(answer.lineTotals[index])]
  }
  var totals: [Table.Cell] = [.text("total")] + [Table.Cell](repeating: .none, count: keys.count - 1)
  if answer.citing != .document { totals[1] = .number(answer.lines.reduce(0) { $0 + $1.documents }) }
  rows.append(totals + answer.citedTotals.map(shape.total) + [shape.total(answer.total)])
  return Table(columns: (keys + answer.cited.map(\.id) + ["total"]).map { Table.Column($0, $0) }, rows: rows)
}

private func citedRecords(_ answer: CrossTable, _ shape: CrossTableShape) -> Table {
  let keys = ["cited_id", "cited_number", "cited_date", "cited_issuer"]
  var rows: [[Table.Cell]] = answer.cited.indices.map { column in
    let cited = answer.cited[column]
    return [
      .text(cited.id), Table.Cell(cited.number ?? cited.name), Table.Cell(cited.date?.description), Table.Cell(cited.issuer),
    ] + answer.lines.indices.map { shape.cell(answer.cells[$0][column], in: nil) } + [shape.total(answer.citedTotals[column])]
  }
  rows.append([.text("total"), .none, .none, .none] + answer.lineTotals.map(shape.total) + [shape.total(answer.total)])
  let lines = answer.lines.map { $0.paper?.address ?? $0.group ?? "" }
  return Table(columns: (keys + lines + ["total"]).map { Table.Column($0, $0) }, rows: rows)
}

/// The table as one JSON object: heads of both sides, cells that hold something, totals.
public func json(_ answer: CrossTable, shape: CrossTableShape) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.key("schema")
    json.number(jsonSchema)
    json.key("question")
    json.string("table")
    json.key("citing_by")
    json.string(answer.citing.rawValue)
    json.key("documents")
    json.number(answer.documents)
    json.key("provinces")
    json.string(answer.list?.rawValue)
    if let day = answer.asOf { json.field("as_of", day.description) }
    json.key("citing")
    json.array { json in
      for (line, total) in zip(answer.lines, answer.lineTotals) { write(line, total, to: &json) }
    }
    json.key("cited")
    json.array { json in
      for cited in answer.cited { write(cited, to: &json) }
    }
    json.key("cited_totals")
    json.array { json in
      for total in answer.citedTotals { write(total, to: &json) }
    }
    json.key("cells")
    json.array { json in
      for line in answer.lines.indices {
        for column in answer.cited.indices
        where answer.cells[line][column].status == .cited || answer.cells[line][column].status == .unclear {
          write(answer.cells[line][column], at: (line, column), to: &json)
        }
      }
    }
    json.key("total")
    write(answer.total, to: &json)
    json.key("uncited")
    json.strings(answer.uncited)
    json.key("unknown_papers")
    json.strings(answer.unknownPapers)
  }
  json.lineEnd()
  return json.bytes
}

private func write(_ line: CrossTable.Line, _ total: CrossTable.Cell, to json: inout JSONWriter) {
  json.object { json in
    if let paper = line.paper {
      json.key("document")
      json.string(paper.displayName)
      json.key("path")
      json.string(paper.address)
      json.key("date")
      json.string(paper.bestDate?.description)
      json.key("issuer")
      json.string(paper.header.issuer)
      json.key("province")
      json.string(paper.header.province)
    } else {
      json.key("group")
      json.string(line.group)
      json.key("documents")
      json.number(line.documents)
    }
    json.key("total")
    write(total, to: &json)
  }
}

private func write(_ cell: CrossTable.Cell, at place: (line: Int, column: Int)? = nil, to json: inout JSONWriter) {
  json.object { json in
    if let place {
      json.key("row")
      json.number(place.line)
      json.key("column")
      json.number(place.column)
      json.key("status")
      json.string(cell.status.rawValue)
    }
    json.key("documents")
    json.number(cell.documents)
    json.key("count")
    json.number(cell.mentions)
    if place != nil {
      json.key("zones")
      json.strings(cell.zones.map(\.rawValue))
      json.key("pinpoints")
      json.strings(cell.pinpoints)
      if !cell.verdicts.isEmpty || cell.onPurpose > 0 {
        json.key("verdicts")
        json.object { json in
          for verdict in Verdict.allCases { if let count = cell.verdicts[verdict] { json.field(verdict.rawValue, count) } }
          if cell.onPurpose > 0 { json.field("on-purpose", cell.onPurpose) }
        }
      }
    }
  }
}
