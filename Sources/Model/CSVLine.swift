extension [UInt8] {
  /// Appends one line of comma-separated values after RFC 4180, ended by CR LF.
  public mutating func append(csv cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      if cell.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) {
        append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
          if byte == UInt8(ascii: "\"") { append(byte) }
          append(byte)
        }
        append(UInt8(ascii: "\""))
      } else {
        self += cell.utf8
      }
    }
    self += "\r\n".utf8
  }

  /// The byte order mark by which Excel tells UTF-8.
  public static var csvStart: [UInt8] { [0xEF, 0xBB, 0xBF] }
}
