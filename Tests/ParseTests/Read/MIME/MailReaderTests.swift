import Model
import Testing

@testable import Parse

/// What of a mail is text, what is a file, and what is a mail at all.
@Suite struct MailReaderTests {
  private let head = "From: a@b.vn\nTo: c@d.vn\nSubject: =?UTF-8?Q?K=E1=BA=BF_ho=E1=BA=A1ch?= 12\n"

  private func read(_ mail: String) -> (text: String, format: String, findings: [Finding]) {
    let read = readFile(SourceFile(path: "thu.eml", bytes: Array(mail.utf8)), ReadingTools())
    return (String(decoding: read.raw.bytes, as: UTF8.self), read.format, read.findings)
  }

  private func attachments(_ mail: String) -> [String] {
    var names: [String] = []
    _ = MailContainer().read(
      ContainerSource(name: "thu.eml", Array(mail.utf8)), ArchiveLimits(entries: 10, memberBytes: 1000, totalBytes: 1000, ratio: 10)
    ) { member in
      if case .bytes(let bytes) = member.content { names.append("\(member.path): \(String(decoding: bytes, as: UTF8.self))") }
      if case .failed(let finding) = member.content { names.append("\(member.path)! \(finding.code.rawValue)") }
      return true
    }
    return names
  }

  @Test func aPlainMail() {
    let read = read(head + "\nThực hiện Chỉ thị số 33/CT-TTg.\n")
    #expect(read.format == "eml")
    #expect(read.text == "Kế hoạch 12\n\nThực hiện Chỉ thị số 33/CT-TTg.\n")
    #expect(attachments(head + "\nchữ").isEmpty)
  }

  @Test func thePageIsPreferred() {
    let mail =
      head + """
        Content-Type: multipart/mixed; boundary=m

        --m
        Content-Type: multipart/alternative; boundary=a

        --a
        Content-Type: text/plain; charset=utf-8

        bản chữ
        --a
        Content-Type: multipart/related; boundary=r

        --r
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <html><head><title>x</title></head><body><p>b=E1=BA=A3n trang</p></body></html>
        --r
        Content-Type: image/png; name=logo.png
        Content-ID: <1>

        x
        --r--
        --a--
        --m
        Content-Type: text/plain

        a < b
        --m
        Content-Type: text/plain; name="ghi chú.txt"

        ghi
        --m
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename*=UTF-8''b%C3%A1o.pdf

        %PDF
        --m
        Content-Type: application/pkcs7-signature; name=smime.p7s

        x
        --m
        Content-Type: message/rfc822

        From: x@y.vn
        Subject: 33/CT-TTg

        trong
        --m--
        """
    let read = read(mail)
    #expect(read.text.split(separator: "\n").map { $0.trimmed } == ["Kế hoạch 12", "bản trang", "a < b"])
    #expect(read.findings.isEmpty)
    #expect(
      attachments(mail) == [
        "ghi chú.txt: ghi", "báo.pdf: %PDF", "33-CT-TTg.eml: Received: inside another mail\nFrom: x@y.vn\nSubject: 33/CT-TTg\n\ntrong",
      ])
  }

  @Test func faults() {
    let cut = head + "Content-Type: multipart/mixed; boundary=m\n\n--m\n\nchữ\n--m\nContent-Disposition: attachment; filename=a.txt\n\nmột"
    #expect(read(cut).findings.map(\.code) == [.damaged])
    #expect(attachments(cut) == ["a.txt! damaged"])
    #expect(attachments(head + "Content-Type: application/pkcs7-mime; name=smime.p7m\n\nx") == ["smime.p7m! encrypted"])
    let long = String(repeating: "x", count: 1001)
    #expect(attachments(head + "Content-Type: application/pdf; name=a.pdf\n\n" + long) == ["a.pdf! too-large"])
    #expect(read("From: a@b.vn\nTo: c@d.vn\n\n").findings.map(\.code) == [.empty])
  }

  @Test(arguments: [
    ("From: a\nTo: b\n\n", true), ("Received: x\nFrom: a\n\nchữ", true), ("\u{FEFF}From: a\r\nMessage-ID: <1>\r\n\r\n", true),
    ("From: a\nContent-Type: multipart/alternative; boundary=b\n\n", true),
    ("From: a\nContent-Type: multipart/related; boundary=b\n\n", false),
    ("From nguyen@tinh.gov.vn Mon Jan 06\nFrom: a\nTo: b\n\n", true),
    // A page saved by a browser, a note, a paper, nothing.
    ("From: <Saved by Blink>\nSnapshot-Content-Location: http://a.vn\nSubject: x\n\n", false), ("From: a\nSubject: b\n\nTo: c\n", false),
    ("Kính gửi: Ủy ban nhân dân tỉnh\nTo: a\nFrom: b\n", false), ("Kế hoạch\nFrom: a\nTo: b\n", false), ("", false), (":\n", false),
  ]) func whatIsAMail(text: String, isMail: Bool) {
    #expect(MailHead.isMail(Array(text.utf8)) == isMail)
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
