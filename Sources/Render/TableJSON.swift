/// An answer of one table as one JSON object: what was asked and a row an object, keys as in CSV, lists as arrays.
public func json(_ table: Table, question: String, asked: String) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.field("schema", jsonSchema)
    json.field("question", question)
    json.field("asked", asked)
    json.key("rows")
    write(table, to: &json)
  }
  json.lineEnd()
  return json.bytes
}

func write(_ table: Table, to json: inout JSONWriter) {
  json.array { json in
    for row in table.rows {
      json.object { json in
        for (column, cell) in zip(table.columns, row) {
          json.key(column.key)
          json.write(cell)
        }
      }
    }
  }
}

extension JSONWriter {
  /// Lists as arrays, links as their text.
  mutating func write(_ cell: Table.Cell) {
    switch cell {
    case .none: null()
    case .text(let text): string(text)
    case .number(let number): self.number(number)
    case .list(let parts): strings(parts)
    case .link(let text, _): string(text)
    }
  }
}
