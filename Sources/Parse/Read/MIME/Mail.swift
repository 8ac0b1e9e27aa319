import Model

/// A mail as people see it: the parts that are its text, and those that are files sent with it.
struct Mail {
  let message: MIMEMessage
  /// In the order of the mail; of alternatives one.
  private(set) var texts: [MIMEPart] = []
  private(set) var attachments: [MIMEPart] = []
  private let children: [[Int]]

  init(_ bytes: [UInt8]) {
    message = MIMEMessage(bytes)
    var children = [[Int]](repeating: [], count: message.parts.count)
    for part in message.parts { if let parent = part.parent { children[parent].append(part.index) } }
    self.children = children
    take(0, isShown: true)
  }

  var findings: [Finding] {
    message.isOpenEnded ? [Finding(.damaged, .warning, "a mail that was cut off: its last part has no end")] : []
  }

  /// Depth is bounded by the limits of the message.
  /// - Parameter isShown: false for the other forms of a text that is shown in one.
  private mutating func take(_ index: Int, isShown: Bool) {
    let part = message.parts[index]
    switch part.type.value {
    case "multipart/alternative":
      // Pages say more than plain text: tables, footnotes.
      let shown = children[index].first { holds("text/html", $0) } ?? children[index].first { holds("text/plain", $0) }
      for child in children[index] { take(child, isShown: isShown && child == shown) }
    case let type where type.hasPrefix("multipart/"):
      for child in children[index] { take(child, isShown: isShown) }
    case "text/html", "text/plain":
      if part.isAttachment || part.fileName != nil {
        attachments.append(part)
      } else if isShown {
        texts.append(part)
      }
    case let type where isFile(part, type): attachments.append(part)
    default: break
    }
  }

  private func holds(_ type: String, _ index: Int) -> Bool {
    message.parts[index].type.value == type || children[index].contains { holds(type, $0) }
  }

  /// Pictures shown in the text, signatures and delivery notes are not sent to be read.
  private func isFile(_ part: MIMEPart, _ type: String) -> Bool {
    if type.hasSuffix("-signature") || type.hasPrefix("message/") && type != "message/rfc822" { return false }
    if type.hasPrefix("image/") { return part.isAttachment && part.headers["content-id"] == nil }
    return part.isAttachment || part.fileName != nil || type.hasPrefix("application/") || type == "message/rfc822"
  }
}
