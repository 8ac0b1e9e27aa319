import Model

/// The user's rows with the columns of the register's file.
public func records(_ register: [RegisterRow]) -> Table {
  Table(
    columns: RegisterField.allCases.map { Table.Column($0.rawValue, $0.rawValue) },
    rows: register.map { row in
      RegisterField.allCases.map { field in
        if field == .replacedBy { return .list(row.replacedBy) }
        return row[field].isEmpty ? .none : .text(row[field])
      }
    })
}

/// The same for people.
public func tables(_ register: [RegisterRow], in language: Language) -> [Table] {
  let columns = RegisterField.allCases.map { field in
    Table.Column(
      field.rawValue, columnName(field, in: language), field == .title || field == .note ? .title : .name, isOptional: field != .number)
  }
  return [
    Table(
      title: language("\(register.count) dòng", "\(register.count) row\(register.count == 1 ? "" : "s")"), columns: columns,
      rows: register.map { row in
        RegisterField.allCases.map { field in
          switch field {
          case .date: Table.Cell(row.date.map { shown($0, in: language) })
          case .ended: Table.Cell(row.ended.map { shown($0, in: language) })
          case .status: Table.Cell(row.status.map { standingName($0, in: language) })
          default: row[field].isEmpty ? .none : .text(row[field])
          }
        }
      })
  ]
}

private func columnName(_ field: RegisterField, in language: Language) -> String {
  switch field {
  case .number: language("số, ký hiệu", "number")
  case .type: language("loại", "type")
  case .date: language("ngày", "date")
  case .issuer: language("cơ quan ban hành", "issuer")
  case .title: language("trích yếu", "title")
  case .status: language("hiệu lực", "status")
  case .ended: language("hết hiệu lực từ", "ended")
  case .replacedBy: language("thay bằng", "replaced by")
  case .note: language("ghi chú", "note")
  }
}

func standingName(_ status: KnownDocument.Status, in language: Language) -> String {
  switch status {
  case .inForce: language("còn hiệu lực", "in force")
  case .partlyInForce: language("hết hiệu lực một phần", "partly in force")
  case .notInForce: language("hết hiệu lực", "not in force")
  case .notYetInForce: language("chưa có hiệu lực", "not yet in force")
  case .unknown: language("chưa rõ", "unknown")
  }
}
