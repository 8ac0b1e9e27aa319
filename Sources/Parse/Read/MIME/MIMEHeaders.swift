import Model

/// The header fields of one part (RFC 5322 section 2.2), unfolded; names in small letters.
struct MIMEHeaders: Sendable {
  private(set) var fields: [(name: String, value: [UInt8])] = []

  /// Fields of one part that are looked at; mails that went a long way have some hundred.
  private static let limit = 2000

  init() {}

  /// Lines without a colon are passed over.
  init(_ bytes: ArraySlice<UInt8>) {
    for line in bytes.split(separator: 0x0A) {
      let line = line.last == 0x0D ? line.dropLast() : line
      if let first = line.first, first == 0x20 || first == 0x09 {
        // The break of a folded line goes, its white space stays.
        if let last = fields.indices.last { fields[last].value += line }
      } else if let colon = line.firstIndex(of: 0x3A) {
        if fields.count == Self.limit { return }
        let name = line[..<colon].filter { $0 > 0x20 && $0 < 0x7F }
        fields.append((String(decoding: name, as: UTF8.self).lowercased(), Array(line[(colon + 1)...])))
      }
    }
  }

  /// The first field of a name as text: encoded words (RFC 2047) and other letters than ASCII decoded, white space around it dropped.
  subscript(name: String) -> String? {
    raw(name).map { decodeWords($0) }
  }

  /// The first field of a name as a value with parameters, such as Content-Type.
  func structured(_ name: String) -> MIMEValue? {
    raw(name).map { MIMEValue($0) }
  }

  /// A field with a value of bytes, as it stands.
  private func raw(_ name: String) -> [UInt8]? {
    fields.first { $0.name == name }?.value
  }
}
