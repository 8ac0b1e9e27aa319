import Model
import Parse
import Testing

/// Two bodies that issue a paper together have their heads side by side, left of the motto.
@Suite struct JointHeadTests {
  @Test func headsOfDifferentHeight() {
    let document = printed(
      """
                          ỦY BAN MTTQ VIỆT       CỘNG HÒA XÃ HỘI CHỦ NGHĨA
      ỦY BAN NHÂN DÂN             NAM                       VIỆT NAM
      HUYỆN BÌNH SƠN       HUYỆN BÌNH SƠN           Độc lập - Tự do - Hạnh phúc
       Số: 05/CTPH-UBND    Số: 12/CTPH-MTTQ      Bình Sơn, ngày 18 tháng 4 năm 2022

                          CHƯƠNG TRÌNH PHỐI HỢP
                  Thực hiện công tác dân vận giai đoạn 2022 - 2026
            Căn cứ Luật Mặt trận Tổ quốc Việt Nam ngày 09 tháng 6 năm 2015;
      """)
    #expect(
      document.lines.prefix(7) == [
        "ỦY BAN NHÂN DÂN", "HUYỆN BÌNH SƠN", "Số: 05/CTPH-UBND", "ỦY BAN MTTQ VIỆT", "NAM", "HUYỆN BÌNH SƠN", "Số: 12/CTPH-MTTQ",
      ])
    #expect(document.header.number?.normalised == "05/CTPH-UBND")
    #expect(document.header.issuer == "UBND huyện Bình Sơn")
    #expect(document.header.date?.description == "2022-04-18")
    #expect(document.header.title == "Thực hiện công tác dân vận giai đoạn 2022 - 2026")
    #expect(document.numbers.isEmpty, "the second number is the paper's own, too")
  }

  @Test func headsOfOneHeight() {
    let document = printed(
      """
         TỈNH ĐOÀN GIA LAI        SỞ NỘI VỤ GIA LAI      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                                             Độc lập - Tự do - Hạnh phúc
         Số: 05/CTPH-TĐ           Số: 12/CTPH-SNV         Gia Lai, ngày 18 tháng 4 năm 2022

                                  CHƯƠNG TRÌNH PHỐI HỢP
                  Thực hiện công tác dân vận giai đoạn 2022 - 2026
            Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020;
      """)
    #expect(document.lines.prefix(4) == ["TỈNH ĐOÀN GIA LAI", "Số: 05/CTPH-TĐ", "SỞ NỘI VỤ GIA LAI", "Số: 12/CTPH-SNV"])
    #expect(document.numbers.isEmpty)
  }
}
