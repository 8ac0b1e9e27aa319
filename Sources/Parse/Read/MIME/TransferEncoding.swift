import Model

/// RFC 2045 section 6.8. Bytes outside the alphabet are passed over; padding in the middle begins a new run, as mails put together have it.
func decodeBase64(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(text.count / 4 * 3)
  var bits: UInt32 = 0
  var count = 0
  func flush() {
    if count >= 2 { out.append(UInt8(truncatingIfNeeded: (bits << UInt32(6 * (4 - count))) >> 16)) }
    if count == 3 { out.append(UInt8(truncatingIfNeeded: (bits << 6) >> 8)) }
    (bits, count) = (0, 0)
  }
  let values = base64Values
  for byte in text {
    let value = values[Int(byte)]
    if value < 64 {
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        out.append(UInt8(truncatingIfNeeded: bits >> 16))
        out.append(UInt8(truncatingIfNeeded: bits >> 8))
        out.append(UInt8(truncatingIfNeeded: bits))
        (bits, count) = (0, 0)
      }
    } else if byte == 0x3D {
      flush()
    }
  }
  flush()
  return out
}

/// 0–63 for the letters of base64, 64 for all others.
private let base64Values: [UInt8] = {
  var values = [UInt8](repeating: 64, count: 256)
  for (value, letter) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
    values[Int(letter)] = UInt8(value)
  }
  return values
}()

/// RFC 2045 section 6.7; what is no escape stays as it is.
/// - Parameter isWord: of an encoded word (RFC 2047 section 4.2), where an underscore is a blank.
func decodeQuotedPrintable(_ text: ArraySlice<UInt8>, isWord: Bool = false) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(text.count)
  var at = text.startIndex
  while at < text.endIndex {
    let byte = text[at]
    at += 1
    if byte == 0x5F, isWord {
      out.append(0x20)
    } else if byte != 0x3D {
      out.append(byte)
    } else if at + 1 < text.endIndex, let high = hexDigit(text[at]), let low = hexDigit(text[at + 1]) {
      out.append(high << 4 | low)
      at += 2
    } else if let next = softBreak(text, at) {
      at = next
    } else {
      out.append(byte)
    }
  }
  return out
}

/// Behind an equals sign: white space up to and with the end of the line, where the line goes on.
private func softBreak(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
  var at = start
  while at < text.endIndex, [0x20, 0x09, 0x0D].contains(text[at]) { at += 1 }
  if at == text.endIndex { return at }
  return text[at] == 0x0A ? at + 1 : nil
}
