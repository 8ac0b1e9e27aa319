import Model

/// A message of RFC 5322 with the parts of RFC 2045 and 2046, as a flat list in the order of the text; part 0 is the message itself.
///
/// Never fails: what is no MIME is one part. Linear in the bytes, whatever they hold; bodies are places in the bytes, not copies.
struct MIMEMessage {
  let bytes: [UInt8]
  private(set) var parts: [MIMEPart] = []
  /// Set when a limit was met: a part behind it, or inside it, is not listed.
  private(set) var isCut = false
  /// Whether a multipart lacks its closing line, as in a mail that was cut off.
  private(set) var isOpenEnded = false

  /// What a message may ask of the reader.
  struct Limits: Sendable {
    /// Parts, multiparts included.
    var parts = 10_000
    /// Multiparts inside each other; a deeper one is a part whose body is not looked into.
    var depth = 32
    /// Bytes of the headers of one part; the rest is not looked at.
    var headers = 1 << 20
  }

  init(_ bytes: [UInt8], limits: Limits = Limits()) {
    self.bytes = bytes
    var scan = MIMEScan(bytes, limits)
    scan.run()
    parts = scan.parts
    isCut = scan.isCut
    isOpenEnded = scan.isOpenEnded
  }

  /// The parts right below a multipart.
  func children(of part: MIMEPart) -> [MIMEPart] {
    parts.filter { $0.parent == part.index }
  }

  /// The body with its transfer encoding undone (RFC 2045 section 6); characters that do not belong are passed over.
  func content(of part: MIMEPart) -> [UInt8] {
    let body = bytes[part.body]
    switch part.headers.structured("content-transfer-encoding")?.value {
    case "base64": return decodeBase64(body)
    case "quoted-printable": return decodeQuotedPrintable(body)
    default: return Array(body)
    }
  }

  /// The body of a text part in UTF-8 where its charset is stated and known, else as it stands, for the reader to find out.
  func text(of part: MIMEPart) -> [UInt8] {
    let content = content(of: part)
    guard let charset = part.type.parameters["charset"] else { return content }
    return decodeCharset(content, charset) ?? content
  }
}

/// One part of a message.
struct MIMEPart: Sendable {
  /// Place in the list of parts.
  let index: Int
  /// The multipart it stands in.
  let parent: Int?
  var headers = MIMEHeaders()
  /// Content-Type; `text/plain` where none is given, `message/rfc822` below a digest (RFC 2046 section 5.1.5).
  var type = MIMEValue(value: "text/plain")
  /// Place of the body in the message, without the line break before the next boundary.
  var body = 0..<0

  var isMultipart: Bool { type.value.hasPrefix("multipart/") }

  /// Whether it is sent to be kept as a file, not to be shown with the message (RFC 2183).
  var isAttachment: Bool { headers.structured("content-disposition")?.value == "attachment" }

  /// The name of the file it was: of RFC 2183, else of the type's old parameter; may hold anything, slashes too.
  var fileName: String? {
    let name = headers.structured("content-disposition")?.parameters["filename"] ?? type.parameters["name"]
    return name.flatMap { $0.isEmpty ? nil : $0 }
  }
}
