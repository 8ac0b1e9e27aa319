import Model

/// A structured field: `attachment; filename="ke-hoach.docx"`. Value and names of parameters in small letters.
struct MIMEValue: Hashable, Sendable {
  var value: String
  /// Values decoded: pieces of RFC 2231 put together, encoded words too, which mail programs put there against RFC 2047 section 5.
  private(set) var parameters: [String: String] = [:]

  /// Parameters that are looked at.
  private static let limit = 1000

  init(value: String) {
    self.value = value
  }

  init(_ field: [UInt8]) {
    var cursor = FieldCursor(field)
    value = String(decoding: cursor.token(until: [0x3B]).filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    var pieces: [String: ParameterPieces] = [:]
    for _ in 0..<Self.limit where cursor.skip(0x3B) {
      let name = String(decoding: cursor.token(until: [0x3D, 0x3B]).filter { $0 > 0x20 }, as: UTF8.self).lowercased()
      guard cursor.skip(0x3D) else { continue }
      let value = cursor.value()
      // "filename*0*": name, place among the pieces, whether it is percent-encoded.
      let parts = name.split(separator: "*", omittingEmptySubsequences: false)
      pieces[String(parts[0]), default: ParameterPieces()].add(
        value, number: parts.count > 1 ? Int(parts[1]) : nil, isExtended: parts.count > 1 && parts.last == "")
    }
    parameters = pieces.mapValues(\.text)
  }
}

/// The pieces of one parameter (RFC 2231 sections 3 and 4). What is extended stands above what is plain: programs send both for old readers.
private struct ParameterPieces {
  private var plain: [UInt8]?
  private var extended: [UInt8]?
  private var numbered: [(number: Int, value: [UInt8], isExtended: Bool)] = []

  mutating func add(_ value: [UInt8], number: Int?, isExtended: Bool) {
    if let number {
      numbered.append((number, value, isExtended))
    } else if isExtended {
      if extended == nil { extended = value }
    } else if plain == nil {
      plain = value
    }
  }

  var text: String {
    if let extended { return decoded([(extended, true)]) }
    if !numbered.isEmpty { return decoded(numbered.sorted { $0.number < $1.number }.map { ($0.value, $0.isExtended) }) }
    return decodeWords(plain ?? [])
  }

  /// The first extended piece begins with charset'language'; percent signs count in extended pieces only.
  private func decoded(_ pieces: [(value: [UInt8], isExtended: Bool)]) -> String {
    var bytes: [UInt8] = []
    var charset: String?
    for (index, piece) in pieces.enumerated() {
      var value = piece.value[...]
      if index == 0, piece.isExtended {
        let parts = value.split(separator: 0x27, maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count == 3 { (charset, value) = (String(decoding: parts[0], as: UTF8.self), parts[2]) }
      }
      bytes += piece.isExtended ? percentDecoded(value) : Array(value)
    }
    return String(decoding: charset.flatMap { decodeCharset(bytes, $0) } ?? decode(bytes).bytes, as: UTF8.self)
  }
}

/// `%41` → `A`; a percent sign without two digits stays.
func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  var at = bytes.startIndex
  while at < bytes.endIndex {
    if bytes[at] == 0x25, at + 2 < bytes.endIndex, let high = hexDigit(bytes[at + 1]), let low = hexDigit(bytes[at + 2]) {
      out.append(high << 4 | low)
      at += 3
    } else {
      out.append(bytes[at])
      at += 1
    }
  }
  return out
}

func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
