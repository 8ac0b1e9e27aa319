import Model
import Parse
import Testing

/// "(Kèm theo …)" below the title of an annex goes on until its bracket is closed, and no further.
@Suite struct AnnexBracketTests {
  @Test(arguments: [
    (
      """
        (Kèm theo Kế hoạch số 36/KH-UBND ngày 20/02/2025 của UBND xã Mỹ
                                      Quý)
      """, "(Kèm theo Kế hoạch số 36/KH-UBND ngày 20/02/2025 của UBND xã Mỹ Quý)"
    ),
    (
      """
        (Kèm theo Kế hoạch số 36/KH-UBND ngày 20/02/2025 của UBND huyện
                                      Tháp
                                     Mười)
      """, "(Kèm theo Kế hoạch số 36/KH-UBND ngày 20/02/2025 của UBND huyện Tháp Mười)"
    ),
    (
      """
                 (Kèm theo Công văn số 715/UBND-NC ngày 10 tháng 3
                    năm 2023 của Ủy ban nhân dân tỉnh Bình Định)
      """, "(Kèm theo Công văn số 715/UBND-NC ngày 10 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh Bình Định)"
    ),
  ])
  func words(_ lines: String, _ joined: String) {
    let document = printed(
      """
                                  PHỤ LỤC I
                              DANH MỤC VĂN BẢN
      \(lines)
            1. Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính
      phủ về kiểm soát thủ tục hành chính.
             2. Quyết định số 1085/QĐ-TTg ngày 15/9/2022 của Thủ tướng Chính
      phủ.
      """)
    #expect(document.lines.contains(joined))
    #expect(document.lines.contains { $0.hasPrefix("1. Nghị định số 63/2010/NĐ-CP") && $0.hasSuffix("thủ tục hành chính.") })
  }

  @Test func aBracketThatIsNeverClosed() {
    let document = printed(
      """
                                    PHỤ LỤC I
             (Kèm theo Kế hoạch số 64/KH-UBND ngày 11/4/2023 của UBND tỉnh
                                DANH MỤC VĂN BẢN
           UBND tỉnh giao các sở thực hiện Kế hoạch số 60/KH-UBND ngày 11/3/2023 và
      Chỉ thị số 33/CT-TTg trong năm nay, có kết quả gửi về trước ngày 15 hằng tháng.
      """)
    #expect(document.lines.contains("DANH MỤC VĂN BẢN"))
    #expect(document.lines.last?.hasPrefix("UBND tỉnh giao các sở") == true)
  }

  @Test func aBracketInsideAParagraph() {
    let document = printed(
      """
           (Sau đây gọi là Kế hoạch), Sở Nội vụ chủ trì thực hiện Quyết định số 23-QĐ/TW ngày
      30/7/2021 của Bộ Chính trị và Kết luận số 54-KL/TW ngày 09/5/2022 (sau đây gọi tắt)
      Ban Bí thư đã gửi các nơi từ đầu năm để làm căn cứ thực hiện trong cả nhiệm kỳ này.
           (Ban hành kèm theo Quyết định số 23/QĐ-UBND ngày 30/7/2021 của UBND tỉnh Hòa Bình)
      và các văn bản khác có liên quan của tỉnh.
      """)
    #expect(document.lines.count == 2)
  }

  @Test func anAddressBrokenBehindItsScheme() {
    let document = printed(
      """
            Thực hiện Đề án ban hành kèm theo Quyết định số 407/QĐ-TTg đăng tại (https:
      //pbgdpl.moj.gov.vn/qt/tintuc/Pages/van-ban-chi-dao-dieu-hanh.aspx) ngày 30/3/2022
      của Thủ tướng Chính phủ, đề nghị Ủy ban nhân dân tỉnh chỉ đạo thực hiện như sau.
      """)
    #expect(document.text.contains("(https://pbgdpl.moj.gov.vn/qt"))
  }
}
