import Model
import Platform

/// A file of metadata that cannot be used at all.
public struct MetadataError: Error, Hashable, CustomStringConvertible {
  public enum Fault: Hashable, Sendable {
    /// The first line names no column "path".
    case noPathColumn
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
    case .noPathColumn:
      "\(path):\(line): there is no column \"path\"; the first line names the columns: path,number,date,issuer,province,title"
    case .columnTwice(let name): "\(path):\(line): there are two columns \"\(name)\"; leave one out"
    case .openQuote: "\(path):\(line): a quote is opened and not closed; write a quote inside a field twice: \"\""
    case .afterQuote: "\(path):\(line): a field goes on after its closing quote; write a quote inside a field twice: \"\""
    case .notUTF8: "\(path):\(line): not UTF-8; save the file as \"CSV UTF-8\""
    }
  }
}

/// What people state about papers in files of comma-separated values: path, number, date, issuer, province, title.
struct Metadata: Sendable {
  struct Row: Sendable {
    let file: String
    let line: Int
    /// As written.
    let path: String
    var facts: StatedFacts
  }

  private(set) var rows: [Row] = []
  /// Rows by the path of their paper: from the folder of the file, and as written. Records of ndjson files are "path#id".
  private var byPath: [String: Int] = [:]
  private(set) var failures: [ReadFailure] = []
  /// Columns that mean nothing to this program: file, column, a column it may have been meant for.
  private(set) var unusedColumns: [IndexReport.UnusedColumn] = []
  /// False where a file could not be read: what it stated before still stands.
  private(set) var isComplete = true

  var isEmpty: Bool { rows.isEmpty && isComplete }

  init() {}

  /// - Parameter files: absolute path, and the name it is shown with.
  init(files: [(absolute: String, shown: String)]) throws(MetadataError) {
    for file in files {
      do {
        try add(try FileSystem.read(file.absolute), file)
      } catch let error as MetadataError {
        throw error
      } catch {
        failures.append(ReadFailure(path: file.shown, reason: .system((error as? SystemError)?.reason ?? "\(error)")))
        isComplete = false
      }
    }
  }

  /// The row of a paper.
  /// - Parameter shown: as the index shows its path.
  func row(absolute: String, shown: String, id: String?) -> Int? {
    let suffix = id.map { "#" + $0 } ?? ""
    return byPath[absolute + suffix] ?? byPath[shown + suffix]
  }

  /// What is stated about a paper: its row, or what was stated before where a file could not be read.
  func facts(_ row: Int?, before: String?) -> StatedFacts? {
    row.map { rows[$0].facts } ?? (isComplete ? nil : before.map(StatedFacts.init))
  }

  private mutating func add(_ bytes: [UInt8], _ file: (absolute: String, shown: String)) throws(MetadataError) {
    let table: CommaSeparated
    do {
      table = try CommaSeparated(bytes)
    } catch {
      throw MetadataError(error, path: file.shown)
    }
    guard let head = table.rows.first else { throw MetadataError(path: file.shown, line: 1, fault: .noPathColumn) }
    let columns = head.fields.map(MetadataColumn.init)
    guard columns.contains(.path) else { throw MetadataError(path: file.shown, line: head.line, fault: .noPathColumn) }
    for (index, column) in columns.enumerated() {
      if case .unknown(let name, let near) = column {
        if !name.isEmpty { unusedColumns.append(IndexReport.UnusedColumn(file: file.shown, name: name, near: near)) }
      } else if columns[..<index].contains(column) {
        throw MetadataError(path: file.shown, line: head.line, fault: .columnTwice(head.fields[index]))
      }
    }
    let folder = String(file.absolute[..<(file.absolute.lastIndex(of: "/") ?? file.absolute.startIndex)])
    for row in table.rows.dropFirst() { add(row, columns, file.shown, folder) }
  }

  private mutating func add(_ row: CommaSeparated.Row, _ columns: [MetadataColumn], _ file: String, _ folder: String) {
    func fail(_ fault: ReadFailure.MetadataFault) {
      failures.append(ReadFailure(path: file, line: row.line, reason: .badMetadata(fault)))
    }
    if row.fields.dropFirst(columns.count).contains(where: { !$0.isEmpty }) { return fail(.tooManyFields) }
    var path = ""
    var facts = StatedFacts()
    for (column, field) in zip(columns, row.fields) {
      let value = trimmed(field)
      switch column {
      case .path: path = value
      case .fact(let field): facts[field] = value
      case .unknown: break
      }
    }
    if path.isEmpty { return fail(.noPath) }
    for (field, value) in facts.dropWrong() { fail(.value(field, value)) }
    // A paper in a container is named by two slashes, which tidying would take away.
    let (named, member) = splitMember(path)
    let shown = tidyPath(String(named)) + member
    let absolute = (path.hasPrefix("/") ? tidyPath(String(named)) : tidyPath(folder + "/" + named)) + member
    if let known = byPath[absolute] { return fail(.twice(file: rows[known].file, line: rows[known].line)) }
    rows.append(Row(file: file, line: row.line, path: path, facts: facts))
    byPath[absolute] = rows.count - 1
    // "a//b.txt" may also be a plain path that is not tidy.
    for other in [shown, tidyPath(absolute), tidyPath(path)] where byPath[other] == nil { byPath[other] = rows.count - 1 }
  }

  private func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// What a column of a metadata file holds, by its heading in English or Vietnamese, case and accents aside.
private enum MetadataColumn: Hashable {
  case path
  case fact(StatedField)
  case unknown(String, near: String?)

  init(_ heading: String) {
    let name = fold(heading)
    if let column = Self.names[name] {
      self = column
    } else {
      let near = Self.names.keys.compactMap { known in
        editDistance(Array(name.utf8), Array(known.utf8), atMost: 2).map { ($0, known) }
      }
      self = .unknown(heading, near: name.utf8.count > 3 ? near.min { $0 < $1 }?.1 : nil)
    }
  }

  private static let names: [String: MetadataColumn] = [
    "path": .path, "file": .path, "duong dan": .path, "tep": .path, "ten tep": .path, "number": .fact(.number), "so": .fact(.number),
    "so ky hieu": .fact(.number), "so hieu": .fact(.number), "date": .fact(.date), "ngay": .fact(.date), "ngay ban hanh": .fact(.date),
    "issuer": .fact(.issuer), "co quan": .fact(.issuer), "co quan ban hanh": .fact(.issuer), "province": .fact(.province),
    "tinh": .fact(.province), "tinh thanh pho": .fact(.province), "title": .fact(.title), "tieu de": .fact(.title),
    "trich yeu": .fact(.title),
  ]
}

extension MetadataError {
  init(_ fault: CommaSeparated.Fault, path: String) {
    switch fault {
    case .openQuote(let line): self.init(path: path, line: line, fault: .openQuote)
    case .afterQuote(let line): self.init(path: path, line: line, fault: .afterQuote)
    case .notUTF8(let line): self.init(path: path, line: line, fault: .notUTF8)
    }
  }
}
