import Testing

@testable import Parse

/// Trees of parts, and bodies with their transfer encoding undone.
@Suite struct MailPartTests {
  private func message(_ text: String) -> MIMEMessage { MIMEMessage(Array(text.utf8)) }
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func aTree() {
    let message = message(
      """
      From: a@b.vn
      Content-Type: multipart/mixed; boundary="x"

      dành cho chương trình cũ
      --x
      Content-Type: multipart/alternative; boundary=xy

      --xy

      chữ
      --xy
      Content-Type: text/html; charset=utf-8

      <p>trang</p>

      --xy--
      giữa hai phần
      --x
      Content-Type: application/pdf
      Content-Disposition: attachment; filename=a.pdf
      Content-Transfer-Encoding: base64

      JVBE
      Ri0=
      --x--
      phần cuối
      """)
    #expect(message.parts.map(\.type.value) == ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"])
    #expect(message.parts.map(\.parent) == [nil, 0, 1, 1, 0])
    #expect(message.parts[2...].map { text(message.content(of: $0)) } == ["chữ", "<p>trang</p>\n", "%PDF-"])
    #expect(message.parts[4].isAttachment && message.parts[4].fileName == "a.pdf")
    #expect(message.children(of: message.parts[0]).map(\.index) == [1, 4])
    #expect(!message.isCut && !message.isOpenEnded)
  }

  @Test func linesEndingInCRLF() {
    let message = message("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nmột\r\nhai\r\n--b  \r\nX: y\r\n\r\nba\r\n--b--\r\n")
    #expect(message.parts.dropFirst().map { text(message.content(of: $0)) } == ["một\r\nhai", "ba"])
  }

  @Test(arguments: [
    ("quoted-printable", "K=E1=BA=BF ho=E1=BA=\r\n=A1ch 100=25 = a=b=", "Kế hoạch 100% = a=b"),
    ("QUOTED-PRINTABLE", "a=  \nb=3", "ab=3"),
    ("base64", "S+G6\r\n vw==", "Kế"),
    ("base64", "S+G6vw", "Kế"),
    ("base64", "YQ==YWI=YWJj", "aababc"),
    ("base64", "????", ""),
    ("8bit", "Kế =41", "Kế =41"),
    ("x-unknown", "Kế", "Kế"),
  ]) func transferEncodings(encoding: String, body: String, meant: String) {
    let message = message("Content-Transfer-Encoding: \(encoding)\n\n\(body)")
    #expect(text(message.content(of: message.parts[0])) == meant)
  }

  @Test func charsets() {
    let body: [UInt8] = [0x63, 0xE0]
    for (charset, meant) in [("iso-8859-1", Array("cà".utf8)), ("x-unknown", body)] {
      let message = MIMEMessage(Array("Content-Type: text/plain; charset=\"\(charset)\"\n\n".utf8) + body)
      #expect(message.text(of: message.parts[0]) == meant)
    }
  }

  @Test func aMailCutOff() {
    let message = message("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>một")
    #expect(message.isOpenEnded)
    #expect(message.parts.count == 2)
    #expect(text(message.content(of: message.parts[1])) == "<p>một")
  }

  @Test(arguments: [
    "", "\n", "chữ", "--\n--x--\n", "Content-Type: multipart/mixed\n\n--\n", "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n--",
  ])
  func whatIsNoTree(text: String) {
    #expect(message(text).parts.count == 1)
  }

  /// An inner multipart that lacks its closing line ends where the outer one goes on.
  @Test func anInnerOneLeftOpen() {
    let message = message(
      "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nmột\n--a\n\nhai\n--b\n--a--\n")
    #expect(message.parts.map(\.parent) == [nil, 0, 1, 0])
    #expect(text(message.content(of: message.parts[3])) == "hai\n--b")
  }

  @Test func partsInsidePartsEnd() {
    var mail = ""
    for level in 0..<100_000 { mail += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
    let message = message(mail)
    #expect(message.isCut)
    #expect(message.parts.count == 33)
  }

  @Test func partsSideBySideEnd() {
    let mail = "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 100_000)
    let message = message(mail)
    #expect(message.isCut)
    #expect(message.parts.count == 10_000)
  }
}
