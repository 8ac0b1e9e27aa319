import Model
import Parse
import Testing

/// The stamp of the registry that took a paper in stands beside the paper, wherever it was put.
@Suite struct ArrivalStampTests {
  private static let head = """
                  UBND TỈNH LÀO CAI            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                       SỞ NỘI VỤ                      Độc lập - Tự do - Hạnh phúc
                   Số: 874/SNV-CCVC             Lào Cai, ngày 22 tháng 7 năm 2024
                  V/v triển khai Thông tư số
                      07/2024/TT-BNV
    """

  @Test func besideTheTextAtOneBlank() {
    let document = printed(
      Self.head + """


                             Sở Nội vụ nhận được Công văn số 4123/BNV-TL ngày 15/7/2024 của
                      Bộ Nội vụ về việc hướng dẫn xếp lương, Sở Nội vụ đề nghị các cơ quan, đơn
        CÔNG VĂN ĐẾN vị triển khai thực hiện Thông tư số 07/2024/TT-BNV ngày 05/7/2024 của Bộ
        Số: 3345      trưởng Bộ Nội vụ và Kế hoạch số 41/KH-UBND ngày 15/3/2024 của UBND
        Ngày: 23/7/2024 tỉnh Lào Cai, Quyết định số 22/QĐ-UBND ngày 08/01/2024 của UBND tỉnh
        Chuyển: P. NV
                      Lào Cai về phân công nhiệm vụ của các sở, ngành.
        """)
    let issuers = document.citations.dropFirst().map(\.issuer)
    #expect(issuers == ["Bộ Nội vụ", "Bộ trưởng Bộ Nội vụ", "UBND tỉnh Lào Cai", "UBND tỉnh Lào Cai"])
    #expect(document.lines.suffix(4) == ["CÔNG VĂN ĐẾN", "Số: 3345", "Ngày: 23/7/2024", "Chuyển: P. NV"])
    #expect(document.header.number?.normalised == "874/SNV-CCVC")
  }

  @Test func inTheHeadWithTheNameOfTheOffice() {
    let document = printed(
      """
          UBND TỈNH LÀO CAI            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
             SỞ NỘI VỤ                       Độc lập - Tự do - Hạnh phúc
           Số: 874/SNV-CCVC                Lào Cai, ngày 22 tháng 7 năm 2024
                                                    SỞ Y TẾ TỈNH LÀO CAI
       V/v hướng dẫn thực hiện Nghị                 ĐẾN Số: 3345
       định số 73/2024/NĐ-CP ngày                   Ngày: 22/7/2024
      30/6/2024 của Chính phủ

                   Kính gửi: UBND các huyện, thị xã, thành phố
        Sở Nội vụ nhận được Công văn số 4123/BNV-TL ngày 15/7/2024 của Bộ Nội vụ.
      """)
    #expect(document.header.title == "V/v hướng dẫn thực hiện Nghị định số 73/2024/NĐ-CP ngày 30/6/2024 của Chính phủ")
    #expect(document.header.issuer == "Sở Nội vụ tỉnh Lào Cai")
    #expect(document.lines.suffix(4) == ["SỞ Y TẾ TỈNH LÀO CAI", "ĐẾN", "Số: 3345", "Ngày: 22/7/2024"])
  }

  @Test func besideTheTitleWithTheWordInTheMiddle() {
    let document = printed(
      """
          ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH HÒA BÌNH                       Độc lập - Tự do - Hạnh phúc
           Số: 64/KH-UBND                   Hòa Bình, ngày 11 tháng 4 năm 2023

             Số: 3345                         KẾ HOẠCH
       ĐẾN   Ngày: 12/4/2023     Nâng chất lượng đối thoại năm 2023
             Lưu hồ sơ số: ........

              Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính
        phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung như sau đây:
      """)
    #expect(document.header.title == "Nâng chất lượng đối thoại năm 2023")
    #expect(document.lines.suffix(4) == ["Số: 3345", "ĐẾN", "Ngày: 12/4/2023", "Lưu hồ sơ số: ........"])
  }

  @Test func theWordsOfALineUnderItStay() {
    let document = printed(
      """
               UBND TỈNH LÀO CAI               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                  SỞ NỘI VỤ                          Độc lập - Tự do - Hạnh phúc
                 Số: 874/SNV-CCVC                     Lào Cai, ngày 22 tháng 7 năm 2024
      CÔNG VĂN V/vĐẾN
                    hướng dẫn thực hiện Nghị
      Số: 3345 định số 73/2024/NĐ-CP ngày
      Ngày: 22/5/2024
             30/6/2024 của Chính phủ về mức
      Chuyển: P. NV
                       lương cơ sở

                              Kính gửi: Các sở, ban, ngành tỉnh
            Sở Nội vụ nhận được Công văn số 4123/BNV-TL ngày 15/7/2024 của Bộ Nội vụ.
      """)
    #expect(document.header.title == "V/v hướng dẫn thực hiện Nghị định số 73/2024/NĐ-CP ngày 30/6/2024 của Chính phủ về mức lương cơ sở")
    #expect(document.citations.first?.date?.description == "2024-06-30")
  }

  /// A field between the words of the title ends before the second one.
  @Test(arguments: ["Giờ: 8", "Chuyển: P. TC", "Lưu hồ sơ số: 12", "Số: 3346", "Số:"])
  func fieldsBetweenTheWordsOfTheTitle(_ field: String) {
    let document = printed(
      Self.head + """

             CÔNG VĂN \(field) ĐẾN
             Số: 3345
             Ngày: 23/7/2024

                             Kính gửi: Các sở, ban, ngành tỉnh
            Sở Nội vụ nhận được Công văn số 4123/BNV-TL ngày 15/7/2024 của Bộ Nội vụ.
        """)
    #expect(document.lines.contains("CÔNG VĂN") && document.lines.contains("ĐẾN") && document.lines.contains(field))
    #expect(document.lines.last == "Ngày: 23/7/2024")
    #expect(document.header.number?.normalised == "874/SNV-CCVC")
    #expect(document.citations.last?.issuer == "Bộ Nội vụ")
  }

  /// Figures stand apart from their labels where no other words stand behind them.
  @Test func figuresInTheirOwnColumn() {
    let document = printed(
      Self.head + """

             CÔNG VĂN ĐẾN
             Số:        3345
             Ngày:      23/7/2024
             Chuyển:    12 xã ven sông và các phòng

                             Kính gửi: Các sở, ban, ngành tỉnh
            Sở Nội vụ nhận được Công văn số 4123/BNV-TL ngày 15/7/2024 của Bộ Nội vụ.
        """)
    #expect(document.lines.suffix(4) == ["CÔNG VĂN ĐẾN", "Số: 3345", "Ngày: 23/7/2024", "Chuyển:"])
    #expect(!document.lines.contains("3345"))
  }

  @Test(arguments: ["15 cán bộ dự họp ở tỉnh", "3345/SNV-TC là số cũ của bản này"])
  func wordsOfThePaperBesideALabelStay(_ words: String) {
    let document = printed(
      Self.head + """

             CÔNG VĂN ĐẾN
             Số: 3345
             Ngày:      \(words)

                             Kính gửi: Các sở, ban, ngành tỉnh
            Sở Nội vụ nhận được Công văn số 4123/BNV-TL ngày 15/7/2024 của Bộ Nội vụ.
        """)
    #expect(document.text.contains(words))
  }

  /// A word alone is no stamp, nor are number and day without it.
  @Test func whatIsNoStampStays() {
    let document = printed(
      """
          ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH HÒA BÌNH                       Độc lập - Tự do - Hạnh phúc
           Số: 64/KH-UBND                   Hòa Bình, ngày 11 tháng 4 năm 2023

                                       KẾ HOẠCH
                     ĐỐI THOẠI GIAI ĐOẠN 2021 - 2025, ĐỊNH HƯỚNG
                                    ĐẾN NĂM 2030

              Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính
        phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung như sau đây:
              Ngày: 12/4/2023 là ngày bắt đầu.
      """)
    #expect(document.lines.contains("ĐẾN NĂM 2030"))
    #expect(document.lines.last == "Ngày: 12/4/2023 là ngày bắt đầu.")
    #expect(document.header.number?.normalised == "64/KH-UBND")
  }
}
