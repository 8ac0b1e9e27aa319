extension [UInt8] {
  /// Appends one line of comma-separated values after RFC 4180, ended by CR LF.
  public mutating func append(csv cells: [String]) {
    for (index, cell) in cells.enumerated() { append(csvCell: cell, isFirst: index == 0) }
    appendCSVLineEnd()
  }

  /// Appends the next value of a line.
  public mutating func append(csvCell cell: String, isFirst: Bool) {
    if !isFirst { append(UInt8(ascii: ",")) }
    let bytes = cell.utf8.span
    guard ByteScan.index(flagged: Self.askForQuotes, in: bytes, from: 0) < bytes.count else {
      self += cell.utf8
      return
    }
    let quote = UInt8(ascii: "\"")
    append(quote)
    if ByteScan.index(of: quote, in: bytes, from: 0) < bytes.count {
      for byte in cell.utf8 {
        if byte == quote { append(byte) }
        append(byte)
      }
    } else {
      self += cell.utf8
    }
    append(quote)
  }

  public mutating func appendCSVLineEnd() { self += "\r\n".utf8 }

  /// The byte order mark by which Excel tells UTF-8.
  public static var csvStart: [UInt8] { [0xEF, 0xBB, 0xBF] }

  /// By byte: whether a cell that holds it stands in quotes.
  private static let askForQuotes = (0..<256).map { ",\"\r\n".utf8.contains(UInt8($0)) }
}
