import Model

/// Pages saved with their pictures in one file (MHTML, RFC 2557): what browsers and Word save as `.mht` or `.mhtml`.
struct MHTMLReader: FormatReader {
  /// A message whose parts make one page and that was never sent.
  func recognises(_ file: SourceFile) -> Bool {
    guard file.kind == nil, let headers = head(file.bytes), let type = headers.structured("content-type") else { return false }
    return (type.value == "multipart/related" || type.value == "text/html") && Self.postmarks.allSatisfy { headers[$0] == nil }
  }

  /// Fields that a mail has and a saved page has not.
  private static let postmarks = ["received", "to", "message-id", "delivered-to", "return-path"]

  /// The first header fields, if the file begins with one.
  private func head(_ bytes: [UInt8]) -> MIMEHeaders? {
    let head = bytes.prefix(8192)
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")), colon > 1, colon < 40,
      head[..<colon].allSatisfy({ $0 == UInt8(ascii: "-") || (0x41...0x5A).contains($0 & 0xDF) && $0 > 0x40 })
    else { return nil }
    var end = colon
    while end < head.endIndex, !isBlankLine(head, behind: end) { end += 1 }
    return MIMEHeaders(head[..<end])
  }

  private func isBlankLine(_ bytes: ArraySlice<UInt8>, behind at: Int) -> Bool {
    guard bytes[at] == 0x0A, at + 1 < bytes.endIndex else { return false }
    return bytes[at + 1] == 0x0A || bytes[at + 1] == 0x0D
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    let message = MIMEMessage(file.bytes)
    guard let page = page(of: message) else {
      return .unreadable("mhtml", message.isOpenEnded ? .damaged : .unreadable, "a saved page without a page in it")
    }
    var read = readHTML(decode(message.text(of: page)))
    read.format = "mhtml"
    if message.isOpenEnded, page.index == message.parts.count - 1 {
      read.findings.append(Finding(.damaged, .warning, "cut off: the end of the page is missing"))
    }
    return read
  }

  /// The part that `start` names (RFC 2387 section 3.2), else the first that is a page. Word also keeps running heads as pages; they come later.
  private func page(of message: MIMEMessage) -> MIMEPart? {
    let pages = message.parts.filter { $0.type.value == "text/html" || $0.type.value == "application/xhtml+xml" }
    if let start = message.parts.first?.type.parameters["start"], let named = pages.first(where: { $0.headers["content-id"] == start }) {
      return named
    }
    return pages.first
  }
}
