import Model

/// A table whose rows stand in the byte order of their first column. Rows are found by binary search over the literal's own bytes: nothing is
/// built, so that a program that asks for nothing pays nothing.
struct SortedRows: Sendable {
  let table: String

  /// The rows whose first column is a key, in the order of the table. Logarithmic in the table's bytes.
  func rows(of key: String) -> [[String]] {
    var table = table
    var key = key
    return table.withUTF8 { table in
      key.withUTF8 { key in
        let bytes = unsafe table.span
        let wanted = unsafe key.span
        var start = firstRow(notBefore: wanted, bytes)
        var rows: [[String]] = []
        while start < bytes.count, order(wanted, bytes, start) == 0 {
          let end = ByteScan.index(of: UInt8(ascii: "\n"), in: bytes, from: start)
          rows.append(cells(bytes, start, end))
          start = end + 1
        }
        return rows
      }
    }
  }

  /// The first columns of the rows one of whose columns is as wanted, in the order of the table, each once. Linear in the table's bytes, and
  /// builds nothing else.
  /// - Parameters:
  ///   - column: from 0.
  ///   - fits: gets the bytes of that column.
  func keys(where column: Int, _ fits: (Span<UInt8>) -> Bool) -> [String] {
    var table = table
    return table.withUTF8 { table in
      let bytes = unsafe table.span
      var keys: [String] = []
      var start = 0
      while start < bytes.count {
        let end = ByteScan.index(of: UInt8(ascii: "\n"), in: bytes, from: start)
        var (at, number) = (start, 0)
        while number < column, at < end {
          at = min(ByteScan.index(of: UInt8(ascii: "|"), in: bytes, from: at), end) + 1
          number += 1
        }
        if at <= end, fits(bytes.extracting(at..<min(ByteScan.index(of: UInt8(ascii: "|"), in: bytes, from: at), end))),
          let key = cells(bytes, start, min(ByteScan.index(of: UInt8(ascii: "|"), in: bytes, from: start), end)).first, keys.last != key
        {
          keys.append(key)
        }
        start = end + 1
      }
      return keys
    }
  }

  private func firstRow(notBefore key: Span<UInt8>, _ bytes: Span<UInt8>) -> Int {
    var low = 0
    var high = bytes.count
    while low < high {
      var start = low + (high - low) / 2
      while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      if order(key, bytes, start) > 0 {
        low = min(ByteScan.index(of: UInt8(ascii: "\n"), in: bytes, from: start) + 1, high)
      } else {
        high = start
      }
    }
    return low
  }

  /// Of a key and the first column of the row that begins at a byte: negative, 0 or positive.
  private func order(_ key: Span<UInt8>, _ bytes: Span<UInt8>, _ start: Int) -> Int {
    for index in key.indices {
      let met = start + index < bytes.count ? bytes[start + index] : 0
      if met == UInt8(ascii: "|") || met != key[index] { return met == UInt8(ascii: "|") || met < key[index] ? 1 : -1 }
    }
    let end = start + key.count
    return end >= bytes.count || bytes[end] == UInt8(ascii: "|") ? 0 : -1
  }
}
