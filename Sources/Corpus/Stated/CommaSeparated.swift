/// A file of comma-separated values after RFC 4180: quoted fields, doubled quotes, line breaks inside quotes; UTF-8 with or without a byte
/// order mark. Commas separate, or semicolons or tabs where the first line has more of them: Excel writes those in Vietnam.
struct CommaSeparated {
  struct Row {
    /// Of the file, from 1, where the row begins.
    let line: Int
    var fields: [String]
  }

  enum Fault: Error, Hashable {
    /// A quote that is not closed.
    case openQuote(line: Int)
    /// Something other than a separator after a closing quote.
    case afterQuote(line: Int)
    case notUTF8(line: Int)
  }

  /// Empty lines are left out.
  private(set) var rows: [Row] = []

  private let bytes: [UInt8]
  private let separator: UInt8
  private var at = 0
  private var line = 1

  /// Linear in the file.
  init(_ file: [UInt8]) throws(Fault) {
    bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
    let first = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let marks = [",", ";", "\t"].map { (mark: Unicode.Scalar) in (byte: UInt8(ascii: mark), count: first.count { $0 == UInt8(ascii: mark) })
    }
    separator = marks.dropFirst().reduce(marks[0]) { $1.count > $0.count ? $1 : $0 }.byte
    while at < bytes.count {
      let row = try row()
      if row.fields.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }
  }

  private mutating func row() throws(Fault) -> Row {
    var row = Row(line: line, fields: [try field()])
    while at < bytes.count, bytes[at] == separator {
      at += 1
      row.fields.append(try field())
    }
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    line += 1
    return row
  }

  private var isAtEnd: Bool { at >= bytes.count || bytes[at] == separator || bytes[at] == 0x0A || bytes[at] == 0x0D }

  private mutating func field() throws(Fault) -> String {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
      let start = at
      while !isAtEnd { at += 1 }
      return try text(bytes[start..<at], line: line)
    }
    let start = line
    var field: [UInt8] = []
    at += 1
    while true {
      guard at < bytes.count else { throw .openQuote(line: start) }
      if bytes[at] == UInt8(ascii: "\"") {
        at += 1
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { break }
      } else if bytes[at] == 0x0A {
        line += 1
      }
      field.append(bytes[at])
      at += 1
    }
    guard isAtEnd else { throw .afterQuote(line: line) }
    return try text(field[...], line: start)
  }

  private func text(_ bytes: ArraySlice<UInt8>, line: Int) throws(Fault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(line: line) }
    return text
  }
}
