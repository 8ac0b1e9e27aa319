import Model
import Testing

/// Lists of papers under a heading "Căn cứ …" in plans and projects that have chapters.
@Suite struct GroundsListTests {
  private static let list = "- Luật Thương mại ngày 14 tháng 6 năm 2005;\n- Quyết định số 21/QĐ-TTg ngày 5/1/2021 của Thủ tướng Chính phủ;"
  private static let goals = "II. MỤC TIÊU\n1. Mục tiêu chung\nMở thêm chợ theo Nghị quyết số 22-NQ/TU ngày 6/2/2021."

  private func zones(_ heading: String, _ list: String = Self.list, above: String = "") -> [Zone] {
    parsed(plan(basis: above, body: [heading, list, Self.goals].joined(separator: "\n"))).citations.map(\.zone)
  }

  @Test(arguments: [
    "I. CĂN CỨ PHÁP LÝ", "I. Căn cứ", "1. Căn cứ pháp lý:", "I/ CĂN CỨ XÂY DỰNG KẾ HOẠCH", "1.1. Căn cứ xây dựng kế hoạch",
    "CĂN CỨ XÂY DỰNG KẾ HOẠCH", "Căn cứ pháp lý:", "I. CĂN CỨ\nXÂY DỰNG KẾ HOẠCH",
    "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n1. Các văn bản của Trung ương",
  ])
  func papersUnderTheHeadingAreTheBasis(_ heading: String) { #expect(zones(heading) == [.basis, .basis, .body], "\(heading)") }

  @Test func theListGoesOnBehindItsHeadingsAndClauses() {
    let more = "\n2. Văn bản của tỉnh\n- Các Kế hoạch: số 23/KH-UBND, 24/KH-UBND;\n- Căn cứ Quyết định số 25/QĐ-UBND ngày 7/3/2021;"
    #expect(zones("I. CĂN CỨ", Self.list + more) == [.basis, .basis, .basis, .basis, .basis, .body])
  }

  @Test func theListMayStandBehindTheFirstSentences() {
    let above = "Chợ phiên là nét văn hóa lâu đời của đồng bào các dân tộc trong tỉnh."
    for heading in ["I. CĂN CỨ PHÁP LÝ", "a) Căn cứ pháp lý", "Căn cứ lập kế hoạch"] {
      #expect(zones(heading, above: above) == [.basis, .basis, .body], "\(heading)")
    }
  }

  /// What is no paper ends the list.
  @Test(arguments: [
    "- Số hộ kinh doanh theo Công văn số 26/SCT-QLTM ngày 8/4/2021;\n- Quyết định số 27/QĐ-UBND ngày 9/4/2021.",
    "2. Kế hoạch thực hiện\n- Thực hiện Công văn số 26/SCT-QLTM ngày 8/4/2021;\n- Quyết định số 27/QĐ-UBND ngày 9/4/2021.",
    "- Nhu cầu của nhân dân, theo Báo cáo số 28/BC-UBND ngày 8/4/2021;\n- Kết quả điều tra theo Kế hoạch số 29/KH-UBND.",
  ])
  func otherGroundsAreBody(_ list: String) { #expect(zones("2. Căn cứ tính toán", list) == [.body, .body, .body], "\(list)") }

  /// Provisions and reckonings begin so too.
  @Test(arguments: [
    "2. Căn cứ lập quy hoạch bao gồm:", "2. Căn cứ thanh toán", "1. Căn cứ tình hình thực tế", "Căn cứ xây dựng định mức",
  ])
  func otherHeadingsAreBody(_ heading: String) { #expect(zones(heading) == [.body, .body, .body], "\(heading)") }

  @Test func theSentenceThatEnactsThePaperIsBody() {
    let sentence = "\nCăn cứ Kế hoạch số 23/KH-UBND, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện Nghị quyết số 24-NQ/TU như sau:"
    #expect(zones("I. CĂN CỨ PHÁP LÝ", Self.list + sentence).suffix(2) == [.body, .body])
  }

  /// A page of advice has no basis of its own.
  @Test func aTextWithoutAHead() {
    let zones = parsed("1. Căn cứ pháp lý\n\(Self.list)\n2. Thủ tục\nTheo Thông tư số 30/2021/TT-BCT.").citations.map(\.zone)
    #expect(zones == [.body, .body, .body])
  }
}
