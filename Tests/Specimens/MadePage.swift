/// A page as a browser saves it with its pictures (RFC 2557), in one of the encodings of RFC 2045 section 6.
public func savedPage(_ html: String, encoding: String, charset: String? = "utf-8") -> [UInt8] {
  let parameter = charset.map { "; charset=\"\($0)\"" } ?? ""
  let lines = [
    "From: <Saved by a browser>", "Subject: =?utf-8?Q?K=E1=BA=BF=20ho=E1=BA=A1ch?=", "MIME-Version: 1.0",
    "Content-Type: multipart/related;", "\ttype=\"text/html\";", "\tboundary=\"----=_Part_1\"", "", "", "------=_Part_1",
    "Content-Type: text/html\(parameter)", "Content-Transfer-Encoding: \(encoding)", "Content-Location: https://example.org/van-ban", "",
    encoded(Array(html.utf8), encoding), "------=_Part_1", "Content-Type: image/png", "Content-Transfer-Encoding: base64", "",
    "iVBORw0KGgo=",
    "------=_Part_1--", "",
  ]
  return Array(lines.joined(separator: "\r\n").utf8)
}

private func encoded(_ bytes: [UInt8], _ encoding: String) -> String {
  switch encoding {
  case "base64": base64(bytes)
  case "quoted-printable": quotedPrintable(bytes)
  default: String(decoding: bytes, as: UTF8.self)
  }
}

private func base64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var out = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    var four: [Character] = []
    for _ in 0..<4 {
      four.append(letters[bits & 63])
      bits >>= 6
    }
    out += String(four.reversed().prefix(group.count + 1)) + String(repeating: "=", count: 3 - group.count)
    if start % 57 == 54 { out += "\r\n" }
  }
  return out
}

/// Lines of at most 76 signs, cut inside letters and numbers as it falls.
private func quotedPrintable(_ bytes: [UInt8]) -> String {
  var out = ""
  var column = 0
  for byte in bytes {
    let sign = byte == 0x3D || byte > 0x7E || byte < 0x20 && byte != 0x0A ? "=" + hex(byte) : String(UnicodeScalar(byte))
    if byte == 0x0A {
      out += "\r\n"
      column = 0
      continue
    }
    if column + sign.utf8.count > 75 {
      out += "=\r\n"
      column = 0
    }
    out += sign
    column += sign.utf8.count
  }
  return out
}

private func hex(_ byte: UInt8) -> String {
  let text = String(byte, radix: 16, uppercase: true)
  return text.utf8.count < 2 ? "0" + text : text
}
