import Model

/// Comma-separated values after RFC 4180: UTF-8 with a byte order mark, so that Excel shows Vietnamese, and CR LF line ends.
public func csv(_ table: Table) -> [UInt8] {
  var out = [UInt8].csvStart
  out.append(csv: table.columns.map(\.key))
  for row in table.rows { out.append(csv: row.map(\.plain)) }
  return out
}
