import Model

/// The text of a header field: encoded words (RFC 2047) decoded, letters of other encodings too, white space around it dropped.
///
/// Neighbours in one charset are put together before they are decoded: mail programs cut letters of several bytes in two.
func decodeWords(_ field: [UInt8]) -> String {
  var out: [UInt8] = []
  var pending: (charset: String, bytes: [UInt8])?
  func flush() {
    if let word = pending { out += decodeCharset(word.bytes, word.charset) ?? decode(word.bytes).bytes }
    pending = nil
  }
  var plainStart = 0
  var at = 0
  while at < field.count {
    guard field[at] == 0x3D, let word = encodedWord(field, at) else {
      at += 1
      continue
    }
    let plain = field[plainStart..<at]
    // White space between two encoded words is none of the text.
    if pending == nil || plain.contains(where: { $0 > 0x20 }) {
      flush()
      out += decode(Array(plain)).bytes
    }
    if pending?.charset == word.charset {
      pending?.bytes += word.bytes
    } else {
      flush()
      pending = (word.charset, word.bytes)
    }
    at = word.end
    plainStart = at
  }
  flush()
  out += decode(Array(field[plainStart...])).bytes
  return String(decoding: trimmed(out), as: UTF8.self)
}

/// `=?charset?B or Q?text?=` at a place, at most 1000 bytes long where the standard allows 75.
private func encodedWord(_ field: [UInt8], _ start: Int) -> (charset: String, bytes: [UInt8], end: Int)? {
  guard start + 1 < field.count, field[start + 1] == 0x3F else { return nil }
  let window = field[(start + 2)..<min(field.count, start + 1000)]
  guard let first = window.firstIndex(of: 0x3F), let second = window[(first + 1)...].firstIndex(of: 0x3F), second == first + 2,
    var end = window[(second + 1)...].firstIndex(of: 0x3F)
  else { return nil }
  // Some programs leave the question mark of the text as it is.
  while end + 1 < window.endIndex, window[end + 1] != 0x3D {
    guard let next = window[(end + 1)...].firstIndex(of: 0x3F) else { return nil }
    end = next
  }
  guard end + 1 < window.endIndex, window[(second + 1)..<end].allSatisfy({ $0 != 0x0A }) else { return nil }
  // RFC 2231 section 5: charset*language.
  let charset = window[..<first].prefix { $0 != 0x2A }
  let text = window[(second + 1)..<end]
  let bytes: [UInt8]
  switch field[first + 1] {
  case 0x42, 0x62: bytes = decodeBase64(text)
  case 0x51, 0x71: bytes = decodeQuotedPrintable(text, isWord: true)
  default: return nil
  }
  return (String(decoding: charset, as: UTF8.self).lowercased(), bytes, end + 2)
}

private func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
  var bytes = bytes[...]
  while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
  return bytes.drop { $0 <= 0x20 }
}
