import Model

/// Mails (RFC 5322): the subject as a line of its own, then the text; what is attached are members of the mail (`MailContainer`).
struct MailReader: FormatReader {
  func recognises(_ file: SourceFile) -> Bool {
    file.kind == nil && MailHead.isMail(file.bytes)
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    let mail = Mail(file.bytes)
    let texts = mail.texts.map { (isPage: $0.type.value == "text/html", bytes: decode(mail.message.text(of: $0))) }
    let subject = (mail.message.parts[0].headers["subject"] ?? "").filter { $0 != "\n" && $0 != "\r" }
    let findings = texts.dropFirst().flatMap(\.bytes.findings) + mail.findings
    // The first text tells how letters of old encodings are restored.
    var shown = texts.first?.bytes ?? Decoded(bytes: [], encoding: "utf-8")
    if texts.contains(where: \.isPage) {
      var page = Array("<h1>\(escaped(Array(subject.utf8)))</h1>\n".utf8)
      for text in texts { page += text.isPage ? text.bytes.bytes : Array("<pre>\(escaped(text.bytes.bytes))</pre>".utf8) }
      shown.bytes = page
      var read = readHTML(shown)
      read.format = "eml"
      read.findings += findings
      return read
    }
    let lines = [Array(subject.utf8)] + texts.map(\.bytes.bytes)
    shown.bytes = Array(lines.filter { !$0.isEmpty }.joined(separator: "\n\n".utf8))
    var read = ReadFile(shown, raw: RawText(shown.bytes), format: "eml")
    read.findings += findings
    if shown.bytes.isEmpty { read.findings.append(Finding(.empty, .warning, "a mail without subject and text")) }
    return read
  }

  private func escaped(_ text: [UInt8]) -> String {
    var out: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "<"): out += "&lt;".utf8
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// What the first bytes of a file say about its being a mail.
enum MailHead {
  /// Fields that a mail which was sent, or is to be sent, has besides its sender.
  private static let fields: Set<String> = [
    "to", "cc", "bcc", "received", "message-id", "delivered-to", "return-path", "reply-to", "in-reply-to", "references",
  ]

  /// A head of fields with a sender and one of the others. Pages that browsers save as mails (MHTML) have no receiver.
  static func isMail(_ bytes: [UInt8]) -> Bool {
    var head = bytes.prefix(1 << 16)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    // The first line is a field, or the line programs put before each mail of a mailbox.
    guard let end = head.prefix(1000).firstIndex(where: { $0 == 0x3A || $0 == 0x0A }), end > head.startIndex else { return false }
    let first = head[..<end]
    guard head[end] == 0x3A && first.allSatisfy(isNameByte) || first.starts(with: "From ".utf8) else { return false }
    if let blank = blankLine(head) { head = head[..<blank] }
    let headers = MIMEHeaders(head)
    guard headers["from"] != nil || headers["sender"] != nil, headers["snapshot-content-location"] == nil else { return false }
    return headers.fields.contains { fields.contains($0.name) } || headers["content-type"].map(isOfMails) == true
  }

  /// Drafts have no receiver yet. Saved pages are multipart/related.
  private static func isOfMails(_ type: String) -> Bool {
    ["multipart/alternative", "multipart/mixed"].contains { type.lowercased().hasPrefix($0) }
  }

  /// Where the first empty line begins.
  private static func blankLine(_ head: ArraySlice<UInt8>) -> Int? {
    var at = head.startIndex
    while let end = head[at...].firstIndex(of: 0x0A) {
      if head[at..<end].allSatisfy({ $0 == 0x0D }) { return at }
      at = end + 1
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
