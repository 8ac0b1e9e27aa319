import Testing

/// The provision a citation points at.
@Suite struct PinpointTests {
  @Test(arguments: [
    "theo ⟮khoản 2 Điều 5⟯ ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧", "theo ⟮khoản 2 Điều 5⟯ của ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧",
    "theo ⟮Điều 28⟯ ⦃Luật Tiếp công dân⦄",
    "theo ⟮điểm b khoản 2 Điều 5⟯ ⦃Luật Tiếp công dân⦄", "theo ⟮điểm a, b khoản 1 Điều 10⟯ ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧",
    "theo các ⟮Điều 11, 12 và 13⟯ của ⟨Luật⟩ số ⟦10/2022/QH15⟧", "theo các ⟮khoản 1 và 3 Điều 51⟯ ⟨Quy định⟩ số ⟦69-QĐ/TW⟧",
    "theo ⟮khoản 1 và khoản 3 Điều 10⟯ ⟨Nghị định⟩ số ⟦88/2024/NĐ-CP⟧",
    "theo ⟮Điều 10, Điều 11 và Điều 13⟯ ⟨Pháp lệnh⟩ ⟦34/2007/PL-UBTVQH⟧",
    "theo ⟮Chương IV⟯ ⦃Luật Thực hiện dân chủ ở cơ sở⦄", "theo ⟮Mục 3⟯ ⟨Kết luận⟩ số ⟦114-KL/TW⟧",
    "theo ⟮Mục II⟯ ⟨Kết luận⟩ số ⟦120-KL/TW⟧",
    "theo ⟮Phụ lục I⟯ ⟨Quyết định⟩ số ⟦766/QĐ-TTg⟧", "theo ⟮Mục 2 phần II⟯ ⟨Kết luận⟩ số ⟦15/KL-TTr⟧",
    "theo ⟮Điều 5 và khoản 1 Điều 6⟯ ⟨Pháp lệnh⟩ số ⟦34/2007/PL-UBTVQH11⟧",
    "theo ⟮Chương II và Phụ lục I⟯ ⟨Nghị định⟩ số ⟦30/2020/NĐ-CP⟧", "theo ⟮Điều 12a⟯ ⦃Luật Tiếp công dân⦄",
    "theo ⟮Điều 28, Điều 30⟯ ⦃Hiến pháp⦄ ⟪năm 2013⟫",
    "theo ⟮điểm đ khoản 3 Điều 7⟯ ⦃Luật Tiếp công dân⦄", "theo ⟮điểm c tiểu mục 2 Mục III⟯ ⟨Nghị quyết⟩ số ⟦25-NQ/TW⟧",
    "theo ⟮Điều 4 đến Điều 9⟯ ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧",
    "theo ⟮điểm 3.1 khoản 3 Mục II Phần A⟯ ⟨Thông tư⟩ số ⟦12/2008/TT-BTC⟧",
    "theo ⟮Phụ lục 2, mẫu số 14⟯ ⟨Nghị định⟩ số ⟦30/2020/NĐ-CP⟧", "theo ⟮Phụ lục số 3⟯ ⟨Nghị định⟩ số ⟦30/2020/NĐ-CP⟧",
    "theo ⟮đoạn 2 khoản 1 Điều 8⟯ ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧", "theo ⟮Bảng 3 Phụ lục⟯ ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧",
    "theo ⟮số thứ tự 7 mục I Phụ lục II⟯ ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧",
    "theo ⟮Chương II⟯ (từ Điều 4 đến Điều 9) ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧",
    "theo ⟮khoản 1 Điều 9⟯ Quy chế tiếp dân ban hành kèm theo ⟨Quyết định⟩ số ⟦25/2019/QĐ-UBND⟧",
    "theo ⟮Mục 2⟯ Danh mục kèm theo ⟨Quyết định⟩ số ⟦25/2019/QĐ-UBND⟧",
    "theo ⟮Điều 5, Điều 6, từ Điều 24 đến Điều 27 và Điều 30⟯ của ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧",
    "theo ⟮khoản 1, khoản 2 và từ điểm a đến điểm d khoản 3 Điều 5⟯ ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧",
    "theo các ⟮điều từ 24 đến 27⟯ ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧", "theo các ⟮khoản từ 2 đến 5 Điều 7⟯ ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧",
    "theo ⟮điểm 1.2.d.1, Mục III, Phần B⟯ ⟨Thông tư⟩ số ⟦12/2008/TT-BTC⟧",
    "theo ⟮điểm 2.1.a khoản 3 mục II⟯ ⟨Thông tư⟩ số ⟦12/2008/TT-BTC⟧",
    "theo ⟮mục II.1 Phần A⟯ ⟨Thông tư⟩ số ⟦12/2008/TT-BTC⟧",
    "từ ⟮Điều 24 đến Điều 27⟯ ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧",
  ])
  func theProvisionStandsInFront(_ text: String) { checkParts(text) }

  @Test func theProvisionMayBreakOverALine() throws {
    checkParts("theo ⟮điểm a\nkhoản 1 Điều 17⟯ ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧")
    #expect(try onlyCitation("theo điểm a\nkhoản 1 Điều 17 Nghị định số 61/2018/NĐ-CP").pinpoint == "điểm a khoản 1 Điều 17")
    checkParts("theo ⟮khoản 1\nĐiều 17⟯ ⟨Nghị định⟩ số ⟦61/2018/NĐ-CP⟧")
    checkParts("theo ⟮khoản 4 Điều\n136⟯ ⦃BLHS⦄ ⟪năm 2015⟫")
  }

  @Test(arguments: [
    "theo ⟮Điều 5⟯ ⦃Luật Khiếu nại⦄ và ⦃Luật Tố cáo⦄",
    "theo ⟮khoản 2 Điều 5⟯ ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧ và ⟨Thông tư⟩ số ⟦01/2016/TT-BNV⟧",
    "theo ⟮Điều 5⟯ ⦃Luật Khiếu nại⦄ và ⟮khoản 1 Điều 9⟯ ⦃Luật Tố cáo⦄",
  ])
  func aProvisionBelongsToThePaperBehindIt(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "theo Điều 5 Kế hoạch này và ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧",
    "3 mục tiêu của ⟨Nghị quyết⟩ số ⟦76/NQ-CP⟧", "các điểm mới của ⦃Luật Đất đai⦄ ⟪năm 2024⟫",
    "Điều 5 Luật này và Quy chế ban hành kèm theo ⟨Quyết định⟩ số ⟦25/2019/QĐ-UBND⟧",
    "Tuyến đường gồm đoạn 2 và đoạn 3 theo ⟨Quyết định⟩ số ⟦25/2019/QĐ-UBND⟧",
    "từ khoản kinh phí theo ⟨Quyết định⟩ số ⟦12/QĐ-UBND⟧",
    "Điều 3. Giao Sở Nội vụ thực hiện ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧",
  ])
  func wordsThatPointAtNoProvisionAreNone(_ text: String) { checkParts(text) }

  @Test func theWordForProvisionsIsNone() {
    checkParts("đối chiếu các điều khoản của ⟨Nghị định⟩ số ⟦59/2023/NĐ-CP⟧")
  }
}
