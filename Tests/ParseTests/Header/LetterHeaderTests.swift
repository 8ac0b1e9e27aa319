import Model
import Testing

/// Official letters: no type line; the subject stands under the number as "V/v …".
@Suite struct LetterHeaderTests {
  private let letter = """
    UBND TỈNH PHÚ THỌ                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ NỘI VỤ                                 Độc lập - Tự do - Hạnh phúc

    Số: 812/SNV-CCHC                        Phú Thọ, ngày 14 tháng 7 năm 2020
    V/v thực hiện dân chủ ở cơ sở
    và công tác dân vận

    Kính gửi:
    - Các sở, ban, ngành;
    - UBND các huyện, thành, thị.

    Thực hiện Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ, Sở Nội vụ đề nghị các đơn vị báo cáo.
    """

  @Test func theSubjectIsTheTitle() {
    let header = parsed(letter).header
    #expect(header.title?.contains("thực hiện dân chủ ở cơ sở và công tác dân vận") == true)
    #expect(header.type == .officialLetter)
    #expect(header.number?.normalised == "812/SNV-CCHC")
    #expect(header.date == PrintedDate(iso: "2020-07-14"))
    #expect(header.issuer == "Sở Nội vụ tỉnh Phú Thọ")
  }

  /// "V/v" alone is the subject where its words stand below; a blank one is none.
  @Test func theWordsOfASubjectMayStandBelowIt() {
    let broken = parsed(letter.replacing("V/v thực hiện", with: "V/v\nthực hiện"))
    #expect(broken.header.title == "V/v thực hiện dân chủ ở cơ sở và công tác dân vận")
    let decision = """
      UBND TỈNH PHÚ THỌ
      Số: 812/QĐ-UBND
      V/v
      Phú Thọ, ngày 14 tháng 7 năm 2020
      QUYẾT ĐỊNH
      Về việc quản lý nước
      Căn cứ Nghị định số 149/2004/NĐ-CP ngày 27/7/2004 của Chính phủ;
      """
    #expect(parsed(decision).header.title == "Về việc quản lý nước")
  }

  @Test func theOpeningOfALetterIsItsBasis() {
    #expect(parsed(letter).citations.map(\.zone) == [.basis])
  }

  @Test func aCitationInTheSubjectIsHeader() {
    let citations = parsed(letter.replacing("V/v thực hiện dân chủ ở cơ sở", with: "V/v thực hiện Chỉ thị số 33/CT-TTg")).citations
    #expect(citations.map(\.zone) == [.header, .basis])
  }
}
