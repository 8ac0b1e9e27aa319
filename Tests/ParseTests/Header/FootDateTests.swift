import Model
import Testing

/// Place and day above the signature, where the head prints none.
@Suite struct FootDateTests {
  private let articles = (1...30).map { "Điều \($0). Chợ phiên số \($0) họp vào ngày chủ nhật hằng tuần tại bến sông của xã." }

  private func header(_ foot: String, number: String = "Số: 15/2005/NĐ-CP") -> DocumentHeader {
    parsed("CHÍNH PHỦ\n\(number)\n\nNGHỊ ĐỊNH\nVề chợ phiên\n\n" + articles.joined(separator: "\n") + "\n\n\(foot)\n").header
  }

  @Test(arguments: [
    "Hà Nội, ngày 6 tháng 3 năm 2005\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG",
    "Hà Nội, ngày 6 tháng 3 năm 2005\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG",
    "Hà Nội, ngày 06 tháng 3 năm 2005\nCHỦ TỊCH\nNguyễn Văn An",
    "Nơi nhận:                Hà Nội, ngày 6 tháng 3 năm 2005\n- Như trên;              TM. CHÍNH PHỦ\n                         THỦ TƯỚNG",
  ])
  func itIsTheDayOfThePaper(_ foot: String) {
    let header = header(foot)
    #expect(header.date == PrintedDate(iso: "2005-03-06"), "\(foot)")
    #expect(header.place == "Hà Nội", "\(foot)")
  }

  /// The day of an annex, of another year than the number's, of no signature, and of a letter behind the paper.
  @Test(arguments: [
    "PHỤ LỤC I\nHà Nội, ngày 6 tháng 3 năm 2005\nTM. CHÍNH PHỦ",
    "TM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\nPHỤ LỤC I\nLào Cai, ngày 6 tháng 3 năm 2005\nTM. ỦY BAN NHÂN DÂN",
    "Hà Nội, ngày 6 tháng 3 năm 2006\nTM. CHÍNH PHỦ",
    "Hà Nội, ngày 6 tháng 3 năm 2005\nChợ phiên họp lần đầu.\nBến sông mở lại.\nTHỦ TƯỚNG",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLào Cai, ngày 6 tháng 3 năm 2005\nCHỦ TỊCH",
  ])
  func othersAreNot(_ foot: String) {
    #expect(header(foot).date == nil, "\(foot)")
    #expect(header(foot).place == nil, "\(foot)")
  }

  @Test func theHeadsOwnDayStands() {
    let read = header("Lào Cai, ngày 6 tháng 3 năm 2005\nCHỦ TỊCH", number: "Số: 15/2005/NĐ-CP\nHà Nội, ngày 2 tháng 3 năm 2005")
    #expect(read.date == PrintedDate(iso: "2005-03-02"))
    #expect(read.place == "Hà Nội")
  }
}
