import CSQLite

/// A new database file under construction. Nobody else reads it before it is whole, so it keeps no journal.
@safe final class SQLiteDatabase {
  private let path: String
  private let handle: OpaquePointer?
  private var statements: [String: PreparedStatement] = [:]

  /// Makes the file.
  init(path: String) throws(ExportError) {
    self.path = path
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
    unsafe handle = opened
    guard code == SQLITE_OK else { throw failure() }
  }

  /// Statements may outlive this call; the library closes the file behind the last of them.
  deinit { unsafe sqlite3_close_v2(handle) }

  private func failure() -> ExportError {
    let words = unsafe sqlite3_errmsg(handle).map { unsafe String(cString: $0) }
    return ExportError(path: path, reason: words ?? "no memory")
  }

  /// Runs statements that give no rows.
  func run(_ statements: String) throws(ExportError) {
    guard unsafe sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  /// Puts a row into a table, a value a column.
  func insert(into table: String, _ cells: [Table.Cell]) throws(ExportError) {
    let statement = unsafe try statement(for: table, columns: cells.count)
    for (index, cell) in cells.enumerated() {
      let place = Int32(index + 1)
      let code: Int32
      switch cell {
      case .none: code = unsafe sqlite3_bind_null(statement, place)
      case .number(let number): code = unsafe sqlite3_bind_int64(statement, place, Int64(number))
      case .text, .list, .link: code = unsafe bind(cell.plain, to: statement, place)
      }
      guard code == SQLITE_OK else { throw failure() }
    }
    guard unsafe sqlite3_step(statement) == SQLITE_DONE, unsafe sqlite3_reset(statement) == SQLITE_OK else { throw failure() }
  }

  /// A text may hold the character U+0000, so its length is told.
  @unsafe private func bind(_ text: String, to statement: OpaquePointer, _ place: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      // The library copies the bytes before the call returns (its constant SQLITE_TRANSIENT).
      let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      return unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return unsafe sqlite3_bind_text(statement, place, "", 0, copied) }
        return unsafe sqlite3_bind_text(statement, place, start, Int32(clamping: characters.count), copied)
      }
    }
  }

  @unsafe private func statement(for table: String, columns: Int) throws(ExportError) -> OpaquePointer {
    if let known = statements[table] { return unsafe known.pointer }
    var made: OpaquePointer?
    let marks = [String](repeating: "?", count: columns).joined(separator: ", ")
    guard unsafe sqlite3_prepare_v2(handle, "INSERT INTO \(table) VALUES (\(marks))", -1, &made, nil) == SQLITE_OK, let made = unsafe made
    else { throw failure() }
    statements[table] = unsafe PreparedStatement(made)
    return unsafe made
  }

  /// Ends the statements; the file is whole afterwards.
  func close() { statements = [:] }
}

/// A statement ready to run, ended when the value goes away.
@safe private final class PreparedStatement {
  let pointer: OpaquePointer

  @unsafe init(_ pointer: OpaquePointer) { unsafe self.pointer = pointer }

  deinit { unsafe sqlite3_finalize(pointer) }
}
