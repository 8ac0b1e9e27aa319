import Model

/// What a server answered (RFC 9112): status, fields, and the bytes it meant.
struct HTTPResponse {
  var status: Int
  var headers: MIMEHeaders
  private var body: ArraySlice<UInt8>

  /// Nil for bytes that do not begin as an answer does.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: "HTTP/".utf8), let line = bytes.firstIndex(of: 0x0A) else { return nil }
    let words = bytes[..<line].split(separator: 0x20, maxSplits: 2)
    guard words.count >= 2, let status = Int(String(decoding: words[1].filter { $0 > 0x20 }, as: UTF8.self)) else { return nil }
    self.status = status
    var at = line + 1
    while let end = bytes[at...].firstIndex(of: 0x0A), bytes[at..<end].contains(where: { $0 != 0x0D }) { at = end + 1 }
    headers = MIMEHeaders(bytes[(line + 1)..<at])
    body = bytes[at...].dropFirst(bytes[at...].starts(with: [0x0D]) ? 2 : 1)
  }

  /// Media type in small letters; empty where none is given.
  var type: String { headers.structured("content-type")?.value ?? "" }

  /// The bytes with transfer and content coding undone (RFC 9112 section 7, RFC 9110 section 8.4). Programs that archive pages often have undone
  /// them already and left the fields: what does not look coded is taken as it is.
  func content(_ limits: ArchiveLimits) -> ContainerMember.Content {
    var bytes = Array(body)
    if headers["transfer-encoding"]?.lowercased().contains("chunked") == true { bytes = joinedChunks(bytes) ?? bytes }
    let codings = (headers["content-encoding"] ?? "").lowercased().split { $0 == "," || $0 == " " }
    for coding in codings.reversed() {
      switch coding {
      case "identity": break
      case "gzip", "x-gzip", "zstd":
        if !Magic.filters.contains(where: { bytes.starts(with: $0) }) { break }
        let content = unpack(bytes, limits)
        guard case .bytes(let unpacked) = content else { return content }
        bytes = unpacked
      case "deflate":
        guard case .bytes(let unpacked) = unpack(gzipped(bytes), limits) else { break }
        bytes = unpacked
      default:
        return .failed(Finding(.unreadable, .error, "content coding \(coding.prefix(20)), which this program does not undo"))
      }
    }
    return .bytes(bytes)
  }

  private func unpack(_ bytes: [UInt8], _ limits: ArchiveLimits) -> ContainerMember.Content {
    var content = ContainerMember.Content.failed(Finding(.damaged, .error, "its content coding is damaged"))
    visitArchive(bytes, .packedFile, limits) { _, read in
      content = read().content
      return .stop
    }
    return content
  }

  /// Deflated bytes, bare or in the frame of zlib (RFC 1950), in the frame of gzip (RFC 1952), whose checksum nobody looks at.
  private func gzipped(_ bytes: [UInt8]) -> [UInt8] {
    let hasFrame = bytes.count > 6 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + (hasFrame ? bytes.dropFirst(2).dropLast(4) : bytes[...])
      + [UInt8](repeating: 0, count: 8)
  }
}

/// RFC 9112 section 7.1; nil where the bytes are not cut into chunks.
func joinedChunks(_ bytes: [UInt8]) -> [UInt8]? {
  var out: [UInt8] = []
  var at = 0
  while let end = bytes[at...].firstIndex(of: 0x0A) {
    let digits = bytes[at..<end].prefix { hexDigit($0) != nil }
    guard !digits.isEmpty, digits.count <= 8 else { return nil }
    let size = digits.reduce(0) { $0 << 4 | Int(hexDigit($1) ?? 0) }
    if size == 0 { return out }
    // The last chunk may be cut off with the record.
    out += bytes[(end + 1)..<min(bytes.count, end + 1 + size)]
    at = end + 1 + size
    if at >= bytes.count { return out }
    guard let next = bytes[at...].firstIndex(of: 0x0A), next - at <= 1 else { return nil }
    at = next + 1
  }
  return out.isEmpty ? nil : out
}
