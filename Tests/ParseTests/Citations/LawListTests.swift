import Model
import Testing

/// Several laws named together.
@Suite struct LawListTests {
  @Test(arguments: [
    "Căn cứ các ⦃Luật: Ngân sách nhà nước⦄ ⟪ngày 25 tháng 6 năm 2015⟫; ⦃Đầu tư công⦄ ⟪ngày 13 tháng 6 năm 2019⟫;",
    "Theo các ⦃Luật Đất đai⦄, ⦃Nhà ở⦄, ⦃Kinh doanh bất động sản⦄ ⟪năm 2023⟫ và các văn bản khác",
    "phổ biến 02 ⦃Luật: Hộ tịch⦄, ⦃Căn cước⦄.",
    "Theo các ⦃Luật Đất đai⦄ và ⦃Nhà ở⦄.",
    // Names that go on, no plural, a place in a law.
    "Theo các ⦃Luật Đất đai⦄, Giáo dục và Đào tạo nghề", "Theo các ⦃Luật Đất đai⦄, Xây dựng nông thôn mới",
    "Theo ⦃Luật Đất đai⦄, Nhà ở, Xây dựng.",
    "Trong ⦃Luật Đất đai⦄, Nhà ở.", "Các sở: Xây dựng, Tài chính",
  ])
  func oneTypeWordForSeveralNames(_ text: String) { checkPartsAsWritten(text) }

  @Test func membersAreNamedInFull() {
    #expect(parsed("theo các Luật: Đất đai, Nhà ở và văn bản khác").citations.map(\.name) == ["Luật Đất đai", "Luật Nhà ở"])
  }

  @Test func numbersBehindTheNames() {
    let citations = parsed("Căn cứ các Luật: Tổ chức Chính phủ số 76/2015/QH13, Đầu tư công số 39/2019/QH14 và Đất đai số 31/2024/QH15;")
      .citations
    #expect(citations.map(\.number?.normalised) == ["76/2015/QH13", "39/2019/QH14", "31/2024/QH15"])
    #expect(citations.map(\.type) == [.law, .law, .law])
  }

  @Test func numbersBehindSomeOfTheNames() {
    let citations = parsed(
      "Căn cứ các Luật: Tổ chức Chính phủ ngày 19/6/2015; Ngân sách nhà nước số 83/2015/QH13 ngày 25/6/2015; Đầu tư công ngày 13/6/2019;"
    ).citations
    #expect(citations.map { $0.number?.normalised ?? $0.name } == ["Luật Tổ chức Chính phủ", "83/2015/QH13", "Luật Đầu tư công"])
    #expect(citations.map(\.date?.description) == ["2015-06-19", "2015-06-25", "2019-06-13"])
    // A number behind a law of no list.
    #expect(parsed("Theo Luật Đầu tư số 61/2020/QH14 và số 39/2019/QH14, Đất đai, Nhà ở").citations.count == 2)
  }

  @Test func aLongListOfAmendedLawsIsOneName() throws {
    let text =
      "Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính số 56/2024/QH15"
    #expect(try onlyCitation("Căn cứ \(text).").text == text)
  }

  @Test func anAmendedLawKeepsItsOwnNumber() {
    func texts(_ text: String) -> [String] { parsed(text).citations.map(\.text) }
    #expect(
      texts("Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 số 43/2024/QH15")
        == ["Luật Đất đai số 31/2024/QH15", "Luật Nhà ở số 27/2023/QH15", "43/2024/QH15"])
    // A number of which the tables know no such law is that of the whole.
    #expect(
      texts("Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 12/2024/QH15")
        == ["Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 12/2024/QH15"])
  }
}
