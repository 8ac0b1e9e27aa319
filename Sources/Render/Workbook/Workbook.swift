import CLibXlsxWriter

/// A workbook could not be written.
public struct WorkbookError: Error, Equatable, CustomStringConvertible {
  public let path: String
  /// The library's own words.
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  public var description: String { "cannot write \(path): \(reason); name a file in a folder that can be written to" }
}

/// Writes tables as an Excel workbook (Office Open XML), a sheet each: headings stay in sight, columns are as wide as their text, and cells
/// that name a place in a file lead to the file. The same tables give the same bytes.
/// - Parameter target: the address a link to a path leads to; nil: none.
public func writeWorkbook(_ tables: [Table], to path: String, linkingTo target: (String) -> String?) throws(WorkbookError) {
  guard let book = unsafe workbook_new(path) else { throw WorkbookError(path: path, reason: "no memory") }
  // Without a day of its own the library asks the clock.
  var properties = unsafe lxw_doc_properties()
  unsafe properties.created = 946_684_800
  unsafe workbook_set_properties(book, &properties)
  unsafe write(tables.map(\.withoutEmptyColumns), into: book, target)
  let result = unsafe workbook_close(book)
  guard result == LXW_NO_ERROR else {
    throw WorkbookError(path: path, reason: unsafe lxw_strerror(result).map { unsafe String(cString: $0) } ?? "error \(result.rawValue)")
  }
}

@unsafe private func write(_ tables: [Table], into book: UnsafeMutablePointer<lxw_workbook>, _ target: (String) -> String?) {
  let formats = unsafe WorkbookFormats(book)
  var names = SheetNames()
  for table in tables.isEmpty ? [Table()] : tables {
    guard let sheet = unsafe workbook_add_worksheet(book, names.next(for: table.title)) else { continue }
    var row: UInt32 = 0
    if let title = table.title {
      unsafe worksheet_write_string(sheet, row, 0, shortened(title), formats.title)
      row += 2
    }
    for (column, heading) in table.columns.enumerated() where !table.rows.isEmpty {
      let width = columnWidth(table, column)
      unsafe worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), nil)
      unsafe worksheet_write_string(sheet, row, UInt16(column), shortened(heading.heading), formats.heading)
    }
    if !table.rows.isEmpty {
      row += 1
      unsafe worksheet_freeze_panes(sheet, row, table.columns.count > 3 ? 1 : 0)
      for cells in table.rows.prefix(1_048_000) {
        for (column, cell) in cells.enumerated() { unsafe write(cell, sheet, row, UInt16(column), formats, target) }
        row += 1
      }
      row += 1
    }
    for note in table.notes {
      unsafe worksheet_write_string(sheet, row, 0, shortened(note), nil)
      row += 1
    }
  }
}

@unsafe private func write(
  _ cell: Table.Cell, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16, _ formats: WorkbookFormats,
  _ target: (String) -> String?
) {
  switch cell {
  case .none: break
  case .number(let number): unsafe worksheet_write_number(sheet, row, column, Double(number), formats.cell)
  case .link(let text, let path):
    if let address = target(path), unsafe worksheet_write_url(sheet, row, column, address, formats.link) == LXW_NO_ERROR {
      unsafe worksheet_write_string(sheet, row, column, shortened(text), formats.link)
    } else {
      unsafe worksheet_write_string(sheet, row, column, shortened(text), formats.cell)
    }
  case .text, .list: unsafe worksheet_write_string(sheet, row, column, shortened(cell.plain), formats.cell)
  }
}

/// Characters, as wide as most of the text: 8…60.
private func columnWidth(_ table: Table, _ column: Int) -> Int {
  let widest = table.rows.map { displayWidth($0[column].plain) }.max() ?? 0
  let heading = min(displayWidth(table.columns[column].heading), 30)
  return min(max(widest, heading, 6) + 2, 60)
}

/// A cell holds at most 32,767 characters of UTF-16.
private func shortened(_ text: String) -> String {
  text.utf16.count < 32_000 ? text : String(decoding: text.utf16.prefix(32_000), as: UTF16.self) + "…"
}

@unsafe private struct WorkbookFormats {
  let title: UnsafeMutablePointer<lxw_format>?
  let heading: UnsafeMutablePointer<lxw_format>?
  let cell: UnsafeMutablePointer<lxw_format>?
  let link: UnsafeMutablePointer<lxw_format>?

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    unsafe title = workbook_add_format(book)
    unsafe heading = workbook_add_format(book)
    unsafe cell = workbook_add_format(book)
    unsafe link = workbook_add_format(book)
    unsafe format_set_bold(title)
    unsafe format_set_bold(heading)
    unsafe format_set_text_wrap(heading)
    unsafe format_set_bg_color(heading, 0xE7E6E6)
    unsafe format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    unsafe format_set_align(cell, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    unsafe format_set_align(link, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    unsafe format_set_text_wrap(cell)
    unsafe format_set_font_color(link, 0x0563C1)
    unsafe format_set_underline(link, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
  }
}
