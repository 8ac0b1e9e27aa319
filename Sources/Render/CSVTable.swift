import Model

/// Comma-separated values after RFC 4180: UTF-8 with a byte order mark, so that Excel shows Vietnamese, and CR LF line ends.
public func csv(_ table: Table) -> [UInt8] {
  var out = [UInt8].csvStart
  out.append(csv: table.columns.map(\.key))
  let runs = table.rows.runs { run in
    var lines: [UInt8] = []
    for row in run {
      for (index, cell) in table.rows[row].enumerated() { lines.append(csvCell: cell.plain, isFirst: index == 0) }
      lines.appendCSVLineEnd()
    }
    return lines
  }
  out.reserveCapacity(runs.reduce(out.count) { $0 + $1.count })
  for run in runs { out += run }
  return out
}
