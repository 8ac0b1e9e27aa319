import Model
import Testing

/// Numbers of pages in text that was copied out of a printed paper.
@Suite struct PageNumberTests {
  private static let page = String(
    repeating: "Các cơ quan, đơn vị tổ chức thực hiện nghiêm túc các nội dung của kế hoạch này trong phạm vi quản lý.\n", count: 4)

  /// A paper whose pages 2, 3 and 4 are cut inside what is given.
  private func paper(_ cuts: [String], _ number: (Int) -> String) -> String {
    plan(
      body: cuts.enumerated().map { index, cut in Self.page + cut.replacing("¦", with: number(index + 2)) }.joined(separator: "\n") + "\n"
        + Self.page)
  }

  private static let cuts = [
    "Thực hiện Thông tư số 59/2021/TT-BCA ngày¦15/5/2021 của Bộ Công an.", "Theo Quyết định số 06/QĐ-¦TTg ngày 06/01/2022.",
    "Theo Kế hoạch số 12/KH-UBND ngày 27¦tháng 02 năm 2023 của UBND¦tỉnh.", "Theo khoản 2¦Điều 5 Nghị định số 15/2020/NĐ-CP.",
  ]

  @Test(arguments: ["\n", "\n\n", "\r\n", "\n\n\n"], ["#", "- # -", "– # –", "Trang #", "#/9", "Trang #/9"])
  func theyAreLineEnds(_ end: String, _ form: String) {
    let cuts = Self.cuts.map { $0.replacing("UBND¦tỉnh", with: "UBND tỉnh") }
    let read = parsed(paper(cuts) { end + form.replacing("#", with: String($0)) + end })
    #expect(read.citations.map { $0.number?.normalised ?? "" } == ["59/2021/TT-BCA", "06/QĐ-TTg", "12/KH-UBND", "15/2020/NĐ-CP"])
    #expect(read.citations.map { $0.date?.description ?? "" } == ["2021-05-15", "2022-01-06", "2023-02-27", ""])
    #expect(read.citations.last?.pinpoint == "khoản 2 Điều 5")
    // Places count in the raw text, the number of the page inside.
    for citation in read.citations { #expect(read.raw.slice(citation.span) == citation.text) }
    #expect(read.citations.first?.text.contains("2") == true)
  }

  @Test func theNameOfABodyGoesOnBehindThem() {
    let read = parsed(paper(["Theo Kế hoạch số 12/KH-UBND của UBND¦tỉnh.", "Theo Kế hoạch số 13/KH-UBND của UBND¦tỉnh."]) { "\n\($0)\n" })
    #expect(read.citations.map(\.issuer) == ["UBND tỉnh Lào Cai", "UBND tỉnh Lào Cai"])
  }

  /// A figure alone is of no series, nor are figures that do not grow, or grow with hardly a word between.
  @Test(arguments: [
    ("theo Kế hoạch của UBND\n4\ntỉnh", "theo Kế hoạch của UBND\n4 tỉnh"), ("\(page)5\n\(page)3\n\(page)", "\(page)5\n\(page)3\n\(page)"),
    ("1\nchợ phiên của\n2\nxã\n3\nhuyện", "1 chợ phiên của 2 xã\n3 huyện"), ("của\n12.\ntỉnh", "của\n12.\ntỉnh"),
    ("của\n2024\ntỉnh\n2025\nxã", "của\n2024\ntỉnh\n2025\nxã"),
  ])
  func otherFiguresAreText(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  /// The running numbers of rows with long cells are no pages.
  @Test func longRows() {
    let cell = String(Self.page.prefix { $0 != "\n" })
    let read = cleaned((1...4).map { "\($0)\nxã. \(cell) \(cell) Kế hoạch của UBND\n" }.joined())
    #expect(read.contains("UBND\n2 xã") && read.contains("UBND\n3 xã"))
  }

  @Test func manyBlankLinesBeforeThem() {
    let blank = String(repeating: "\n", count: 40)
    let cuts = ["Theo Kế hoạch số 12/KH-UBND ngày¦2/3/2023.", "Theo Kế hoạch số 13/KH-UBND ngày¦3/3/2023."]
    let read = parsed(paper(cuts) { "\(blank)\($0)\n" })
    #expect(read.citations.map { $0.date?.description ?? "" } == ["2023-03-02", "2023-03-03"])
  }

  @Test func aPageThatEndsWithItsParagraphKeepsItsLines() {
    let text = "\(Self.page)2\n\(Self.page)3\n\(Self.page)"
    #expect(cleaned(text) == text)
  }
}
