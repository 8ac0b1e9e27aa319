import Model
import Parse
import Specimens
import Testing

/// Pages saved with their pictures in one file.
@Suite struct MHTMLTests {
  private let page = "<html><body><p>theo Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ</p></body></html>"

  @Test(arguments: ["8bit", "quoted-printable", "base64"]) func encodings(_ encoding: String) {
    let document = parsedFile(savedPage(page, encoding: encoding))
    #expect(document.format == "mhtml")
    #expect(document.text == "theo Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ\n")
    #expect(document.findings.isEmpty)
  }

  @Test func theNamedPartIsThePage() {
    let message = """
      MIME-Version: 1.0
      Content-Type: multipart/related; start="<b@x>"; boundary=x

      --x
      Content-Type: text/html; charset=utf-8
      Content-ID: <a@x>

      <p>đầu trang 12/QĐ-UBND</p>
      --x
      Content-Type: text/html; charset=utf-8
      Content-ID: <b@x>

      <p>theo 33/CT-TTg</p>
      --x--
      """
    #expect(parsedFile(Array(message.utf8)).numbers == ["33/CT-TTg"])
  }

  @Test func aCutPageIsReadUpToTheCut() {
    let whole = savedPage(page + String(repeating: "<p>một đoạn văn</p>", count: 200), encoding: "quoted-printable")
    let document = parsedFile(Array(whole.prefix(whole.count / 2)))
    #expect(document.numbers == ["33/CT-TTg"])
    #expect(document.codes == [.damaged])
  }

  @Test func aMessageWithoutAPageIsAnError() {
    let message =
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\nabc\r\n--x--\r\n"
    #expect(parsedFile(Array(message.utf8)).findings.map(\.severity) == [.error])
  }

  @Test(arguments: ["Ghi chú: theo 33/CT-TTg", "Content-Type: theo 33/CT-TTg", "Subject: 33/CT-TTg\n\nTo: a"])
  func textThatBeginsLikeAFieldIsText(_ text: String) {
    #expect(parsedFile(Array(text.utf8)).format == "text")
  }

  @Test func aMailIsNoSavedPage() {
    let mail = "Received: from a\r\nTo: b@example.org\r\nContent-Type: text/html\r\n\r\n<p>theo 33/CT-TTg</p>"
    #expect(parsedFile(Array(mail.utf8)).format != "mhtml")
  }
}
