import Model

/// Decoded text and what was found out about its encoding.
struct Decoded {
  var bytes: [UInt8]
  /// How the bytes were read; letters of old Vietnamese encodings in them are still to be restored.
  var encoding: String
  /// An old Vietnamese encoding that a page declares.
  var declared: LegacyEncoding?
  /// Whether windows-1252 is only what is left when nothing else fits.
  var isGuess = false
  var findings: [Finding] = []
}

/// Bytes of unknown encoding → valid UTF-8. Byte-order marks first, then UTF-8 whatever a page declares. What is not UTF-8 is read line by line
/// as windows-1252, from which `restoreLegacyLetters` can tell what it was; stray bytes in a line of UTF-8 become U+FFFD and a finding. Linear.
func decode(_ bytes: [UInt8]) -> Decoded {
  if isUTF16(bytes, littleEndian: true) { return decodeUTF16(bytes, littleEndian: true) }
  if isUTF16(bytes, littleEndian: false) { return decodeUTF16(bytes, littleEndian: false) }
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  return isUTF8(body) ? Decoded(bytes: body, encoding: "utf-8") : decodeLines(body, declared: declaredCharset(body))
}

private func isUTF8(_ bytes: [UInt8]) -> Bool { ByteScan.isUTF8(bytes.span) }

/// Whether the bytes say they are UTF-16, by a mark or by their zeros.
func isUTF16(_ bytes: [UInt8]) -> Bool { isUTF16(bytes, littleEndian: true) || isUTF16(bytes, littleEndian: false) }

private func isUTF16(_ bytes: [UInt8], littleEndian: Bool) -> Bool {
  bytes.starts(with: littleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]) || looksLikeUTF16(bytes, littleEndian: littleEndian)
}

/// Every second byte of text in Latin letters is zero in UTF-16.
private func looksLikeUTF16(_ bytes: [UInt8], littleEndian: Bool) -> Bool {
  guard bytes.count >= 8, bytes.count % 2 == 0 else { return false }
  let head = bytes.prefix(256)
  let zeros = stride(from: littleEndian ? 1 : 0, to: head.count - 1, by: 2).filter { head[$0] == 0 }.count
  let others = stride(from: littleEndian ? 0 : 1, to: head.count - 1, by: 2).filter { head[$0] == 0 }.count
  return others == 0 && zeros * 5 >= head.count * 2
}

private func decodeUTF16(_ bytes: [UInt8], littleEndian: Bool) -> Decoded {
  Decoded(bytes: UTF16Text.utf8(bytes, littleEndian: littleEndian), encoding: littleEndian ? "utf-16le" : "utf-16be")
}

/// The charset an HTML page names in its first bytes, in small letters.
private func declaredCharset(_ bytes: [UInt8]) -> String? {
  let word = Array("charset=".utf8)
  let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  guard let place = head.indices.first(where: { starts(head.span, $0, with: word) }) else { return nil }
  let name = head[(place + word.count)...].drop { "\"' ".utf8.contains($0) }.prefix {
    isDigit($0) || (0x61...0x7A).contains($0) || "-_".utf8.contains($0)
  }
  return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
}
