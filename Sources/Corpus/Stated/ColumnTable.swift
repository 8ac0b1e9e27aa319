import Model

/// A file of comma-separated values that cannot be used at all.
public struct ColumnTableError: Error, Hashable, CustomStringConvertible {
  public enum Fault: Hashable, Sendable {
    /// The first line does not name a column without which the rest means nothing. `wanted`: all columns the file may have.
    case noColumn(String, wanted: String)
    case columnTwice(String)
    case openQuote
    case afterQuote
    case notUTF8
  }

  public let path: String
  public let line: Int
  public let fault: Fault

  public var description: String {
    switch fault {
    case .noColumn(let name, let wanted): "\(path):\(line): there is no column \"\(name)\"; the first line names the columns: \(wanted)"
    case .columnTwice(let name): "\(path):\(line): there are two columns \"\(name)\"; leave one out"
    case .openQuote: "\(path):\(line): a quote is opened and not closed; write a quote inside a field twice: \"\""
    case .afterQuote: "\(path):\(line): a field goes on after its closing quote; write a quote inside a field twice: \"\""
    case .notUTF8: "\(path):\(line): not UTF-8; save the file as \"CSV UTF-8\""
    }
  }

  init(path: String, line: Int, fault: Fault) {
    self.path = path
    self.line = line
    self.fault = fault
  }

  init(_ fault: CommaSeparated.Fault, path: String) {
    switch fault {
    case .openQuote(let line): self.init(path: path, line: line, fault: .openQuote)
    case .afterQuote(let line): self.init(path: path, line: line, fault: .afterQuote)
    case .notUTF8(let line): self.init(path: path, line: line, fault: .notUTF8)
    }
  }
}

/// A file of comma-separated values whose first line names its columns, in English or Vietnamese, case and accents aside.
struct ColumnTable<Column: Hashable> {
  struct Row {
    /// Of the file, from 1.
    let line: Int
    /// Without blanks around them.
    let fields: [Column: String]
    /// Whether it has something behind the last column.
    let isTooLong: Bool
  }

  let rows: [Row]
  /// Columns that mean nothing to this program, and what they may have been meant for.
  let unused: [IndexReport.UnusedColumn]

  /// - Parameters:
  ///   - names: columns by their folded headings.
  ///   - needed: without it the file is refused.
  ///   - wanted: the columns of the file as a user would write them.
  init(_ bytes: [UInt8], path: String, names: [String: Column], needed: (column: Column, name: String), wanted: String)
    throws(ColumnTableError)
  {
    let table: CommaSeparated
    do {
      table = try CommaSeparated(bytes)
    } catch {
      throw ColumnTableError(error, path: path)
    }
    let head = table.rows.first
    let columns = (head?.fields ?? []).map { names[fold($0)] }
    guard let head, columns.contains(needed.column) else {
      throw ColumnTableError(path: path, line: head?.line ?? 1, fault: .noColumn(needed.name, wanted: wanted))
    }
    for (index, column) in columns.enumerated() {
      if let column, columns[..<index].contains(column) {
        throw ColumnTableError(path: path, line: head.line, fault: .columnTwice(head.fields[index]))
      }
    }
    unused = zip(columns, head.fields).filter { $0 == nil && !$1.isEmpty }.map { _, heading in
      IndexReport.UnusedColumn(file: path, name: heading, near: Self.near(fold(heading), names))
    }
    rows = table.rows.dropFirst().map { row in
      var fields: [Column: String] = [:]
      for (column, field) in zip(columns, row.fields) {
        if let column, case let value = trimmed(field), !value.isEmpty { fields[column] = value }
      }
      return Row(line: row.line, fields: fields, isTooLong: row.fields.dropFirst(columns.count).contains { !$0.isEmpty })
    }
  }

  private static func near(_ name: String, _ names: [String: Column]) -> String? {
    guard name.utf8.count > 3 else { return nil }
    return names.keys.compactMap { known in editDistance(Array(name.utf8), Array(known.utf8), atMost: 2).map { ($0, known) } }.min {
      $0 < $1
    }?.1
  }
}

private func trimmed(_ text: String) -> String {
  var text = text[...]
  while text.first?.isWhitespace == true { text.removeFirst() }
  while text.last?.isWhitespace == true { text.removeLast() }
  return String(text)
}
