import Model

/// Decoded text and what was found out about its encoding.
struct Decoded {
  var bytes: [UInt8]
  var encoding: String
  var findings: [Finding] = []
}

/// Bytes of unknown encoding → valid UTF-8. Byte-order marks first, then UTF-8; stray bytes become U+FFFD and a finding.
func decode(_ bytes: [UInt8]) -> Decoded {
  if bytes.starts(with: [0xFF, 0xFE]) || looksLikeUTF16(bytes, littleEndian: true) { return decodeUTF16(bytes, littleEndian: true) }
  if bytes.starts(with: [0xFE, 0xFF]) || looksLikeUTF16(bytes, littleEndian: false) { return decodeUTF16(bytes, littleEndian: false) }
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  if UTF8Validation.isValid(body.span) { return Decoded(bytes: body, encoding: "utf-8") }
  let mended = Array(String(decoding: body, as: UTF8.self).utf8)
  return Decoded(
    bytes: mended, encoding: "utf-8",
    findings: [Finding(.invalidBytes, .warning, "bytes that are not UTF-8; each stretch is shown as U+FFFD")])
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
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var at = 0
  while at + 1 < bytes.count {
    units.append(littleEndian ? UInt16(bytes[at + 1]) << 8 | UInt16(bytes[at]) : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1]))
    at += 2
  }
  if units.first == 0xFEFF { units.removeFirst() }
  return Decoded(bytes: Array(String(decoding: units, as: UTF16.self).utf8), encoding: littleEndian ? "utf-16le" : "utf-16be")
}
