import Index
import Model

/// The user's rows about documents, sorted by number, date, type and issuer.
public struct Register: Sendable {
  public private(set) var rows: [RegisterRow] = []
  /// Lines that could not be used.
  public private(set) var failures: [ReadFailure] = []
  public private(set) var unusedColumns: [IndexReport.UnusedColumn] = []

  public init() {}

  /// Reads a file of comma-separated values; a wrong line is left out and named.
  /// - Parameter path: what the file is called.
  public init(_ bytes: [UInt8], path: String) throws(ColumnTableError) {
    let table = try ColumnTable(
      bytes, path: path, names: registerColumns, needed: (.number, RegisterField.number.rawValue),
      wanted: RegisterField.allCases.map(\.rawValue).joined(separator: ","))
    unusedColumns = table.unused
    var lines: [Int] = []
    for row in table.rows {
      do throws(RegisterRowError) {
        if row.isTooLong { throw RegisterRowError(fault: .tooManyFields) }
        let stated = try RegisterRow(row.fields)
        if let known = rows.firstIndex(where: stated.isAbout) { throw RegisterRowError(fault: .twice(line: lines[known])) }
        rows.append(stated)
        lines.append(row.line)
      } catch {
        failures.append(ReadFailure(path: path, line: row.line, reason: .badRegisterRow(error.fault)))
      }
    }
    sort()
  }

  /// The register of an index folder; empty where it has none.
  public init(folder: String) throws {
    self.init()
    if let bytes = try RegisterFile.read(in: folder) { self = try Register(bytes, path: folder + "/" + RegisterFile.name) }
  }

  /// What became of rows that were put into a register.
  public struct Change: Hashable, Sendable {
    public var added = 0
    /// Rows about documents that had another row.
    public var replaced = 0
    public var unchanged = 0

    public init() {}
  }

  /// Puts rows in, each in the place of one about the same document.
  public mutating func state(_ stated: [RegisterRow]) -> Change {
    var change = Change()
    for row in stated {
      if let known = rows.firstIndex(where: row.isAbout) {
        if rows[known] == row { change.unchanged += 1 } else { change.replaced += 1 }
        rows[known] = row
      } else {
        rows.append(row)
        change.added += 1
      }
    }
    sort()
    return change
  }

  /// Takes the rows out that fit `wanted`, as `removeFromRegister` does.
  public mutating func remove(_ wanted: RegisterRow, all: Bool) throws(SeveralRowsError) -> [RegisterRow] {
    let gone = rows.filter { $0.fits(wanted) }
    guard gone.count <= 1 || all else { throw SeveralRowsError(rows: gone) }
    rows.removeAll { $0.fits(wanted) }
    return gone
  }

  /// The file: the same rows give the same bytes.
  public func bytes() -> [UInt8] {
    var bytes = [UInt8].csvStart
    bytes.append(csv: RegisterField.allCases.map(\.rawValue))
    for row in rows { bytes.append(csv: RegisterField.allCases.map { row[$0] }) }
    return bytes
  }

  private mutating func sort() {
    func key(_ row: RegisterRow) -> [String] { [row.number.proper] + [.date, .type, .issuer].map { row[$0] } }
    rows.sort { a, b in key(a).lexicographicallyPrecedes(key(b)) { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  }
}

/// The register of an index has lines that cannot be read, so that writing it anew would lose them.
public struct BrokenRegisterError: Error, CustomStringConvertible {
  public let failures: [ReadFailure]
  public var description: String {
    failures.map(\.description).joined(separator: "\n") + "\nmend these lines of the register first, so that they are not lost"
  }
}

/// Puts rows into the register of an index folder. Nothing is written where a line of it could not be read.
public func updateRegister(in folder: String, with rows: [RegisterRow]) throws -> Register.Change {
  try changeRegister(in: folder) { $0.state(rows) }
}

/// Several rows of the register fit what was to be removed.
public struct SeveralRowsError: Error, CustomStringConvertible {
  public let rows: [RegisterRow]
  public var description: String {
    "\(rows.count) rows fit; say which by --type, --date or --issuer, or remove them with --all:\n"
      + rows.map { "  " + $0.heading }.joined(separator: "\n")
  }
}

/// Takes rows out of the register of an index folder: those about the number, and the type, date and issuer, of `wanted`.
/// - Parameter all: whether several rows may go; otherwise they are an error, and none goes.
/// - Returns: the rows that went.
public func removeFromRegister(in folder: String, rowsLike wanted: RegisterRow, all: Bool) throws -> [RegisterRow] {
  guard try RegisterFile.read(in: folder) != nil else { return [] }
  return try changeRegister(in: folder) { try $0.remove(wanted, all: all) }
}

private func changeRegister<Result>(in folder: String, _ change: (inout Register) throws -> Result) throws -> Result {
  var result: Result?
  try RegisterFile.update(in: folder) { old in
    var register =
      try old.map { bytes throws(ColumnTableError) in try Register(bytes, path: folder + "/" + RegisterFile.name) } ?? Register()
    guard register.failures.isEmpty else { throw BrokenRegisterError(failures: register.failures) }
    result = try change(&register)
    return register.bytes()
  }
  guard let result else { preconditionFailure("the change was not made") }
  return result
}

/// Derives the catalogue of an index anew where its register has changed since. Nothing happens where there is no index.
/// Work as for a commit without new papers.
public func applyRegister(in folder: String) throws {
  let writer = try IndexWriter.open(folder: folder, rebuilding: false)
  _ = try writer.derive(from: StatedDocuments(try Register(folder: folder).rows))
}
