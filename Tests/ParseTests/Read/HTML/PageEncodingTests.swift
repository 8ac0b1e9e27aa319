import Model
import Parse
import Testing

/// The bytes of a page are decoded before its markup is read.
@Suite struct PageEncodingTests {
  private let body = "<p>Thực hiện Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ về dân vận</p>"

  @Test(arguments: [
    "", "<meta charset=\"utf-8\">", "<meta charset=windows-1258>",
    "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\">", "<meta charset=unicode>",
  ])
  func utf8IsUtf8WhateverThePageDeclares(_ declaration: String) {
    let document = fragment("<html><head>\(declaration)</head><body>\(body)</body></html>")
    #expect(document.citations.map(\.text) == ["Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ"])
  }

  @Test func oneStrayByteDoesNotSpoilTheRest() {
    let bytes = Array("<html><body><p>Ghi ch".utf8) + [0xFF] + Array("</p>\(body)</body></html>".utf8)
    let document = parseDocument(SourceFile(path: "page.html", bytes: bytes))
    #expect(document.citations.map(\.text) == ["Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ"])
    #expect(document.findings.map(\.code) == [.invalidBytes])
  }

  @Test func wordsPagesInUtf16AreRead() {
    let html = "<html><head><meta content=\"text/html; charset=unicode\"></head><body>\(body)</body></html>"
    let bytes: [UInt8] = [0xFF, 0xFE] + html.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let document = parseDocument(SourceFile(path: "page.doc", bytes: bytes))
    #expect(document.format == "html")
    #expect(document.citations.map(\.text) == ["Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ"])
  }

  @Test(arguments: ["<!DOCTYPE html><html>", "<html>", "  \n<HTML>", "<!-- saved -->\n<html>", "<div>", "<p>", "<table><tr><td>"])
  func htmlIsKnownByItsFirstBytes(_ start: String) {
    #expect(parseDocument(SourceFile(path: "paper.doc", bytes: Array((start + body).utf8))).format == "html")
  }

  @Test func deepPagesAreReadToTheirEnd() {
    let depth = 3000
    let html = String(repeating: "<div>", count: depth) + body + String(repeating: "</div>", count: depth) + "<p>Theo 23-QĐ/TW</p>"
    #expect(page(html).numbers == ["33/CT-TTg", "23-QĐ/TW"])
  }

  @Test func manyAttributesAreNoTrap() {
    let attributes = (0..<3000).map { "a\($0)=\"\($0)\"" }.joined(separator: " ")
    #expect(page("<p \(attributes)>Theo 23-QĐ/TW</p>").numbers == ["23-QĐ/TW"])
  }

  @Test(arguments: [
    "<p>Theo 23-QĐ/TW", "<p>Theo 23-QĐ/TW</b></i></p></table>", "<p><b>Theo <i>23-QĐ/TW</b></i>", "<p>Theo 23-QĐ/TW<",
    "<p>Theo 23-QĐ/TW & 5 < 6",
  ])
  func brokenMarkupIsRead(_ body: String) { #expect(page(body).numbers == ["23-QĐ/TW"]) }
}
