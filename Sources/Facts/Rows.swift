/// Splits a table literal: one row a line, columns between "|", alternatives inside a column between ";".
/// Blank lines and lines that begin with "#" are left out.
public func tableRows(_ table: String) -> [[String]] {
  table.split(separator: "\n").compactMap { line in
    guard !line.hasPrefix("#"), !line.allSatisfy(\.isWhitespace) else { return nil }
    return line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
  }
}

/// The alternatives of one column.
public func alternatives(_ column: String) -> [String] {
  column.split(separator: ";").map(trimmed).filter { !$0.isEmpty }
}

private func trimmed(_ text: Substring) -> String {
  let head = text.drop { $0 == " " }
  return String(head[..<(head.lastIndex { $0 != " " }.map { head.index(after: $0) } ?? head.startIndex)])
}
