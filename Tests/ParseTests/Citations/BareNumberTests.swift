import Model
import Testing

@testable import Parse

/// Numbers without a symbol: a citation where a day or a body stands right behind, figures like any others where not.
@Suite struct BareNumberTests {
  @Test(arguments: [
    "theo ⟨Chỉ thị⟩ ⟦05⟧ của ⦅Bộ Chính trị (khóa XII)⦆ về học tập và làm theo Bác",
    "theo ⟨Kết luận⟩ số ⟦01⟧ ⟪ngày 18/5/2021⟫ của ⦅Bộ Chính trị⦆ và nhiệm vụ được giao",
    "theo ⟨Văn bản⟩ số ⟦02⟧ ⟪ngày 21/4/2026⟫ của ⦅Công ty TNHH Hòa Bình⦆, đề nghị cấp phép",
    "theo ⟨Nghị định⟩ ⟦59⟧ của ⦅Chính phủ⦆ và ⟨Nghị quyết⟩ số ⟦18⟧ của ⦅Ban Chấp hành Trung ương⦆",
    "theo ⟨Thông tư⟩ số ⟦02⟧, ⟪ngày 15/3/2023⟫ của ⦅Bộ Nội vụ⦆", "theo ⟨Công văn⟩ số ⟦468⟧ ⟪ngày 27/8/2019⟫ về tuyên truyền",
  ])
  func aDayOrABodyFollows(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "theo Chỉ thị 05 về học tập", "Báo cáo 6 tháng của UBND tỉnh", "Đề án 06 của Chính phủ", "Điều 5 của Luật này",
    "Mẫu số 02 ngày 01/01/2020",
    "Phụ lục số 3 của Bộ Nội vụ", "Hội nghị lần thứ 5 của Trung ương", "quyết định 2 của Giám đốc", "trong 15 ngày của tháng 5",
    "Quyết định 12345 của Chính phủ", "theo quyết định 5 ngày trước", "số 12 của Bộ Chính trị",
  ])
  func figuresAloneSayNothing(_ text: String) {
    #expect(parsed(text).citations.filter { $0.kind == .numbered }.map(\.text) == [], "\(text)")
  }

  @Test(arguments: [
    ("Chỉ thị 05 của Bộ Chính trị", "5 tw"), ("Chỉ thị 05 của Ban Bí thư", "5 tw"), ("Nghị định số 59 của Chính phủ", "59 cp"),
    ("Thông tư 02 của Bộ Nội vụ", "2 bnv"), ("Kế hoạch số 15 của Ban Thường vụ Tỉnh ủy", "15 tu"),
    ("Kế hoạch số 15 của UBND huyện", "15 ubnd"),
    ("Công văn số 468 ngày 27/8/2019", "468 "),
  ])
  func theBodyTellsTheSeries(_ text: String, _ bucket: String) throws {
    let citation = try #require(parsed("theo \(text), các đơn vị báo cáo").citations.first)
    #expect(citation.bucket == bucket)
    #expect(citation.number?.normalised == citation.numberPrinted)
  }
}
