/// Comma-separated values after RFC 4180: UTF-8 with a byte order mark, so that Excel shows Vietnamese, and CR LF line ends.
public func csv(_ table: Table) -> [UInt8] {
  var out: [UInt8] = [0xEF, 0xBB, 0xBF]
  append(table.columns.map(\.key), to: &out)
  for row in table.rows { append(row.map(\.plain), to: &out) }
  return out
}

private func append(_ cells: [String], to out: inout [UInt8]) {
  for (index, cell) in cells.enumerated() {
    if index > 0 { out.append(UInt8(ascii: ",")) }
    if cell.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) {
      out.append(UInt8(ascii: "\""))
      for byte in cell.utf8 {
        if byte == UInt8(ascii: "\"") { out.append(byte) }
        out.append(byte)
      }
      out.append(UInt8(ascii: "\""))
    } else {
      out += cell.utf8
    }
  }
  out += "\r\n".utf8
}
