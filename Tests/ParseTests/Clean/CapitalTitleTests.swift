import Model
import Testing

/// Titles in capitals that print breaks inside the paper they cite.
@Suite struct CapitalTitleTests {
  private static let whole = "SỬA ĐỔI THÔNG TƯ SỐ 57/2014/TT-BTC NGÀY 08 THÁNG 12 NĂM 2014 CỦA BỘ TÀI CHÍNH VỀ CHỢ PHIÊN"

  /// Broken behind each word from the number on.
  @Test(arguments: 3..<17) func oneBreakInsideTheCitedPaper(_ place: Int) throws {
    var words = Self.whole.split(separator: " ").map(String.init)
    words[place] += "\n"
    let title = words.joined(separator: " ").replacing("\n ", with: "\n")
    for behind in ["Căn cứ Luật Thương mại;", "\nCăn cứ Luật Thương mại;"] {
      let document = parsed("BỘ TÀI CHÍNH\nSố: 39/2016/TT-BTC\nHà Nội, ngày 1 tháng 3 năm 2016\n\nTHÔNG TƯ\n\(title)\n\(behind)")
      let cited = try #require(document.citations.first)
      #expect(cited.date == PrintedDate(iso: "2014-12-08"), "\(title)")
      #expect(cited.issuer == "Bộ Tài chính", "\(title)")
      #expect(document.header.title == Self.whole)
    }
  }

  @Test(arguments: ["22/12/2014\nCỦA", "22-12-2014\nCỦA", "22/12/2014 CỦA\n", "\n22/12/2014 CỦA"]) func aDayInFigures(_ day: String) {
    let title = "THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY \(day) BỘ CHÍNH TRỊ".replacing("\n ", with: "\n").replacing(" \n", with: "\n")
    for behind in ["I. MỤC ĐÍCH", "PHẦN THỨ NHẤT", "ĐẶT VẤN ĐỀ"] {
      let document = parsed("UBND TỈNH LÀO CAI\nSố: 39/KH-UBND\nLào Cai, ngày 1 tháng 3 năm 2016\n\nKẾ HOẠCH\n\(title)\n\(behind)\nMở chợ.")
      #expect(document.citations.map(\.date) == [PrintedDate(iso: "2014-12-22")])
      #expect(document.citations.map(\.issuer) == ["Bộ Chính trị"])
      #expect(document.header.title == title.replacing("\n", with: " "))
    }
  }

  @Test func twoPapersAndManyBreaks() {
    let title =
      "BÃI BỎ THÔNG TƯ SỐ 57/2014/TT-BTC NGÀY 08 THÁNG\n12 NĂM 2014 CỦA BỘ TÀI CHÍNH VÀ THÔNG TƯ SỐ\n58/2014/TT-BTC NGÀY 09 THÁNG 12 NĂM\n2014 CỦA BỘ TÀI CHÍNH"
    let citations = parsed("BỘ TÀI CHÍNH\nSố: 39/2016/TT-BTC\nHà Nội, ngày 1 tháng 3 năm 2016\n\nTHÔNG TƯ\n\(title)\n\nĐiều 1. Bãi bỏ.")
      .citations
    #expect(citations.map(\.date) == [PrintedDate(iso: "2014-12-08"), PrintedDate(iso: "2014-12-09")])
    #expect(citations.map(\.issuer) == ["Bộ Tài chính", "Bộ Tài chính"])
  }

  /// Columns of days, numbers of the paper itself, bodies that stand for themselves, and headings.
  @Test(arguments: [
    "TÊN CHỢ, NGÀY\n05\n06", "CHỢ SỐ\n12 thôn", "Số: 12/KH-UBND\nNGÀY 05 THÁNG 3", "THỰC HIỆN TRONG NĂM\n12 CHỢ", "CHỢ THÁNG\n12 CHỢ",
    "ĐỀ ÁN NĂM 2025\nNGÀY HỘI CHỢ PHIÊN", "CHỢ PHIÊN NĂM 2025\nBỘ TRƯỞNG BỘ Y TẾ\nCăn cứ Luật Dược",
    "NGÀY 08 THÁNG 12 NĂM 2014 CỦA BỘ Y TẾ\nBỘ TRƯỞNG BỘ Y TẾ\nCăn cứ Luật Dược", "CỦA BỘ Y TẾ\nCHỢ PHIÊN",
    "NGÀY 08 THÁNG 12 NĂM 2014 CỦA BỘ CHÍNH TRỊ\nPHẦN THỨ NHẤT", "KẾT QUẢ NĂM 2025 CỦA SỞ NỘI VỤ\nĐẶT VẤN ĐỀ",
    "NĂM 2025 CỦA BỘ TÀI CHÍNH\nKẾ HOẠCH",
  ])
  func whatStaysApart(_ text: String) { #expect(cleaned(text) == text) }
}
