/// Splits a table literal: one row a line, columns between "|". Blank lines and lines that begin with "#" are left out. Linear.
public func tableRows(_ table: String) -> [[String]] {
  var table = table
  return table.withUTF8 { buffer in
    let bytes = unsafe buffer.span
    var rows: [[String]] = []
    var at = 0
    while at < bytes.count {
      let end = next(UInt8(ascii: "\n"), bytes, from: at, to: bytes.count)
      let row = cells(bytes, at, end)
      if let first = row.first, row.count > 1 || !first.isEmpty, first.utf8.first != UInt8(ascii: "#") { rows.append(row) }
      at = end + 1
    }
    return rows
  }
}

/// The alternatives of one column, between ";".
public func alternatives(_ column: String) -> [String] {
  var column = column
  return column.withUTF8 { buffer in
    let bytes = unsafe buffer.span
    return split(bytes, 0, bytes.count, at: UInt8(ascii: ";")).filter { !$0.isEmpty }
  }
}

func cells(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> [String] {
  split(bytes, start, end, at: UInt8(ascii: "|"))
}

private func split(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, at mark: UInt8) -> [String] {
  var parts: [String] = []
  var at = start
  while at <= end {
    let stop = next(mark, bytes, from: at, to: end)
    parts.append(trimmed(bytes, at, stop))
    at = stop + 1
  }
  return parts
}

private func next(_ byte: UInt8, _ bytes: Span<UInt8>, from: Int, to: Int) -> Int {
  var at = from
  while at < to, bytes[at] != byte { at += 1 }
  return at
}

private func trimmed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> String {
  var first = start
  var last = end
  while first < last, bytes[first] == 0x20 { first += 1 }
  while last > first, bytes[last - 1] == 0x20 { last -= 1 }
  guard first < last else { return "" }
  // A literal is valid, and is cut at ASCII only.
  return String(copying: unsafe UTF8Span(unchecked: bytes.extracting(first..<last)))
}
