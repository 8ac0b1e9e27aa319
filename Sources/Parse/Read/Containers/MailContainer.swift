import Model

/// Mails: a document each (`MailReader`), and the files attached to them.
struct MailContainer: ContainerReader {
  let isDocument = true

  func recognises(_ source: ContainerSource) -> Bool {
    MailHead.isMail(source.bytes(from: 0, atMost: 1 << 16))
  }

  func read(_ source: ContainerSource, _ limits: ArchiveLimits, _ take: (ContainerMember) -> Bool) -> [Finding] {
    let mail = Mail(source.whole())
    for part in mail.attachments where !take(ContainerMember(path: name(of: part, in: mail), content(of: part, in: mail, limits))) {
      return []
    }
    guard mail.message.isCut else { return [] }
    return [Finding(.tooLarge, .error, "more parts than this program looks at, or parts too deep inside each other")]
  }

  private func content(of part: MIMEPart, in mail: Mail, _ limits: ArchiveLimits) -> ContainerMember.Content {
    // RFC 8551 section 3.3: the whole message is inside, locked.
    if part.type.value.hasSuffix("pkcs7-mime") { return .failed(Finding(.encrypted, .error, "locked for its receiver")) }
    var bytes = mail.message.content(of: part)
    // Whatever its head lacks, it is a mail (RFC 2046 section 5.2.1).
    if part.type.value == "message/rfc822", !MailHead.isMail(bytes) { bytes = Array("Received: inside another mail\n".utf8) + bytes }
    if mail.message.isOpenEnded, part.body.upperBound == mail.message.bytes.count {
      return .failed(Finding(.damaged, .error, "cut off, as the mail is"))
    }
    return bytes.count > limits.memberBytes ? .failed(Finding(.tooLarge, .error, "longer than this program unpacks")) : .bytes(bytes)
  }

  /// The name it was sent with; a mail in a mail is named after its subject; other nameless parts by their place.
  private func name(of part: MIMEPart, in mail: Mail) -> String {
    if let name = part.fileName.map(MemberPath.tidy), !name.isEmpty { return name }
    guard part.type.value == "message/rfc822" else { return "\(part.index)" }
    let inner = mail.message.content(of: part)
    let subject = MIMEHeaders(inner.prefix(1 << 16))["subject"].map(MemberPath.oneName) ?? ""
    return (subject.isEmpty ? "\(part.index)" : subject) + ".eml"
  }
}
