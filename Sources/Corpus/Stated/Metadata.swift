import Model
import Platform

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
  init(files: [(absolute: String, shown: String)]) throws(ColumnTableError) {
    for file in files {
      do {
        try add(try FileSystem.read(file.absolute), file)
      } catch let error as ColumnTableError {
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

  private mutating func add(_ bytes: [UInt8], _ file: (absolute: String, shown: String)) throws(ColumnTableError) {
    let table = try ColumnTable(
      bytes, path: file.shown, names: metadataColumns, needed: (.path, "path"), wanted: "path,number,date,issuer,province,title")
    unusedColumns += table.unused
    let folder = String(file.absolute[..<(file.absolute.lastIndex(of: "/") ?? file.absolute.startIndex)])
    for row in table.rows { add(row, file.shown, folder) }
  }

  private mutating func add(_ row: ColumnTable<MetadataColumn>.Row, _ file: String, _ folder: String) {
    func fail(_ fault: ReadFailure.MetadataFault) {
      failures.append(ReadFailure(path: file, line: row.line, reason: .badMetadata(fault)))
    }
    if row.isTooLong { return fail(.tooManyFields) }
    guard let path = row.fields[.path] else { return fail(.noPath) }
    var facts = StatedFacts()
    for field in StatedField.allCases { facts[field] = row.fields[.fact(field)] }
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
}

/// What a column of a metadata file holds.
private enum MetadataColumn: Hashable {
  case path
  case fact(StatedField)
}

private let metadataColumns: [String: MetadataColumn] = [
  "path": .path, "file": .path, "duong dan": .path, "tep": .path, "ten tep": .path, "number": .fact(.number), "so": .fact(.number),
  "so ky hieu": .fact(.number), "so hieu": .fact(.number), "date": .fact(.date), "ngay": .fact(.date), "ngay ban hanh": .fact(.date),
  "issuer": .fact(.issuer), "co quan": .fact(.issuer), "co quan ban hanh": .fact(.issuer), "province": .fact(.province),
  "tinh": .fact(.province), "tinh thanh pho": .fact(.province), "title": .fact(.title), "tieu de": .fact(.title),
  "trich yeu": .fact(.title),
]
