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
          switch cell {
          case .none: json.null()
          case .text(let text): json.string(text)
          case .number(let number): json.number(number)
          case .list(let parts): json.strings(parts)
          }
        }
      }
    }
  }
}
