import Model
import Specimens
import Testing

/// Tables of contents behind the title: neither title nor basis.
@Suite struct ContentsListTests {
  private let head = "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 12/ĐA-UBND\nLào Cai, ngày 9 tháng 1 năm 2024\n\nĐỀ ÁN\nMở chợ phiên vùng cao\n\n"
  private let body = """
    I. CĂN CỨ PHÁP LÝ
    Luật Thương mại số 36/2005/QH11 ngày 14/6/2005;
    II. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 22-NQ/TU
    Thực hiện Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ, tỉnh đã mở 12 chợ.
    """

  @Test(arguments: ["MỤC LỤC", "Mục lục", "Mục lục:", "Contents", "PHẦN MỞ ĐẦU", "Phần mở đầu", "NỘI DUNG", "Nội dung"])
  func aHeadingIsNoTitle(_ heading: String) {
    #expect(parsed(head + heading + "\n" + body).header.title == "Mở chợ phiên vùng cao")
  }

  @Test(arguments: [
    ("QUYẾT ĐỊNH\nBan hành mục lục\nngân sách nhà nước", "Ban hành mục lục ngân sách nhà nước"),
    ("THÔNG BÁO\nVỀ ĐIỀU CHỈNH MỘT SỐ\nNỘI DUNG", "VỀ ĐIỀU CHỈNH MỘT SỐ NỘI DUNG"),
    ("THÔNG BÁO\nVỀ ĐIỀU CHỈNH MỘT SỐ\n\nNỘI DUNG KẾ HOẠCH", "VỀ ĐIỀU CHỈNH MỘT SỐ NỘI DUNG KẾ HOẠCH"),
    ("THÔNG BÁO\nVề điều chỉnh một số\n\nNội dung", "Về điều chỉnh một số Nội dung"),
    ("ĐỀ ÁN\nNỘI DUNG CHƯƠNG TRÌNH CHỢ PHIÊN", "NỘI DUNG CHƯƠNG TRÌNH CHỢ PHIÊN"),
  ])
  func theSameWordsInATitle(_ lines: String, _ title: String) {
    let above = "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 12/UBND\nLào Cai, ngày 9 tháng 1 năm 2024\n\n"
    #expect(parsed(above + lines + "\n\nCăn cứ Luật Thương mại ngày 14/6/2005;").header.title == title)
  }

  @Test(arguments: [
    "I. CĂN CỨ PHÁP LÝ ........ 1\nII. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 22-NQ/TU ........ 3",
    "I. CĂN CỨ PHÁP LÝ…………1\nII. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 22-NQ/TU…………3",
    "I. CĂN CỨ PHÁP LÝ .... 1\nII. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 22-NQ/TU\nGIAI ĐOẠN 2016 - 2020 .... 3\nIII. NHIỆM VỤ .... 4",
    "I. CĂN CỨ PHÁP LÝ\t1\nII. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 22-NQ/TU\t3",
    "Trang\nI. CĂN CỨ PHÁP LÝ 1\nII. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 22-NQ/TU 3",
  ])
  func entriesStandBesideThePaper(_ entries: String) {
    let zones = parsed(head + "MỤC LỤC\n" + entries + "\n\n" + body).citations.map(\.zone)
    #expect(zones == [.sidebar, .basis, .body, .body], "\(entries)")
  }

  /// Pages grow; what names no page ends the list.
  @Test(arguments: [
    "II. KẾT QUẢ THEO NGHỊ QUYẾT SỐ 22-NQ/TU GIAI ĐOẠN 2016 - 2020", "II. KẾT QUẢ THEO NGHỊ QUYẾT SỐ 22-NQ/TU 2",
    "Thực hiện Nghị quyết số 22-NQ/TU về Chương trình 135",
  ])
  func otherLinesAreNoEntries(_ line: String) {
    let zones = parsed(head + "MỤC LỤC\nI. MỤC ĐÍCH ........ 3\n" + line + "\n").citations.map(\.zone)
    #expect(zones.count == 1)
    #expect(!zones.contains(.sidebar))
  }

  // MARK: Fields of Word

  private func entry(_ words: String, _ page: String, tab: Bool = true) -> String {
    let field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGEREF _Toc1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(MadeDocx.run(page))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    return "<w:p>\(MadeDocx.run(words))\(tab ? "<w:r><w:tab/></w:r>" : "")\(field)</w:p>"
  }

  private func paper(_ entries: String) -> ParsedDocument {
    let above = (head + "Mục lục").split(separator: "\n").map { MadeDocx.paragraph(String($0)) }.joined()
    return docx(above + entries + MadeDocx.paragraph("I. MỤC ĐÍCH"))
  }

  @Test func anEntryEndsWithTheNumberOfItsPage() {
    let document = paper(entry("I. MỤC ĐÍCH", "1") + entry("II. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 22-NQ/TU", "3"))
    #expect(document.header.title == "Mở chợ phiên vùng cao")
    #expect(document.citations.map(\.zone) == [.sidebar])
    #expect(document.text.contains("NGHỊ QUYẾT SỐ 22-NQ/TU\n"))
  }

  /// "xem trang 3" is no entry.
  @Test func aSentenceThatNamesAPageIsNone() {
    let document = paper(entry("Theo Nghị quyết số 22-NQ/TU ngày 6/2/2021, kết quả ở trang ", "3", tab: false))
    #expect(document.citations.count == 1)
    #expect(!document.citations.map(\.zone).contains(.sidebar))
  }
}
