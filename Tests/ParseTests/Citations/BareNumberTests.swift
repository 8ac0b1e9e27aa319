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

  /// Newspapers leave the symbol out; a decree is the Government's whoever reads it.
  @Test(arguments: [
    "mức phạt theo ⟨Nghị định⟩ ⟦100/2019⟧ là cao", "theo ⟨Nghị định⟩ số ⟦168/2024⟧ ⟪ngày 26/12/2024⟫ của ⦅Chính phủ⦆, mức phạt",
    "theo ⟨Thông tư⟩ ⟦54/2015⟧ của ⦅Bộ Y tế⦆ về báo cáo", "tại ⟨Nghị quyết⟩ ⟦2/2011⟧ của ⦅Hội đồng Thẩm phán⦆ ⟪ngày 5/8/2011⟫",
    "⟨Nghị định⟩ ⟦15/2020⟧, ⟨Nghị định⟩ ⟦14/2022⟧.",
  ])
  func aYearStandsForTheSymbol(_ text: String) { checkParts(text) }

  @Test(arguments: [
    "Báo cáo tháng 5/2020 của UBND tỉnh", "Kế hoạch 10/2019 của UBND tỉnh", "Thông tư 10/2019 quy định", "Quyết định 12/2020 là",
    "tỷ lệ 15/2020 của Chính phủ", "Nghị định 15/20200", "Nghị định 15/1820", "Nghị quyết tháng 12/2020 của Chính phủ",
    "Xây dựng Nghị định 10/2025 Bộ Y tế",
    "Dự thảo Nghị định 8/2023 trình Chính phủ", "Nghị quyết 2021/2030 của Quốc hội",
  ])
  func aYearAloneIsNone(_ text: String) {
    #expect(parsed(text).citations.filter { $0.kind == .numbered }.map(\.text) == [], "\(text)")
  }

  @Test func theBodyMayStandBefore() throws {
    let citation = try onlyCitation("Ngày 8/1/2002, Bộ Chính trị ra Nghị quyết số 09 về một số chủ trương")
    #expect(citation.bucket == "9 tw" && citation.issuer == "Bộ Chính trị" && citation.type == .resolution)
    #expect(parsed("Nghị quyết số 09 về một số chủ trương").citations.isEmpty)
    #expect(parsed("nhiệm vụ của Bộ Y tế tại Nghị quyết số 20 về công tác y tế").citations.isEmpty)
    let decree = try onlyCitation("Theo Nghị định 38/2024 Bộ Nông nghiệp và Môi trường đã hướng dẫn")
    #expect(decree.bucket == "38 cp" && decree.issuer == nil)
  }

  /// Who issues it stands right before, and "số" before the figures.
  @Test(arguments: [
    "Hôm qua, Sở Y tế đã phát hành Công văn số 4015, yêu cầu các trạm trực", "Đảng ủy phường Hòa Bình ban hành Kế hoạch số 37. Các chi bộ",
    "Chiều nay UBND huyện ban hành Công văn số 512",
  ])
  func theBodyBeforeIsEnoughBehindTheNumberWord(_ text: String) throws {
    let citation = try onlyCitation(text)
    #expect(citation.number?.symbol == "" && citation.issuer != nil, "\(text)")
  }

  @Test(arguments: [
    "theo Công văn số 4015, các trạm trực", "Sở Y tế ban hành Kế hoạch số 37 nêu trên", "UBND tỉnh ban hành số 12, Lê Lợi",
    "có Công văn số 3.500",
    "Sở Y tế có Công văn 4015, yêu cầu",
  ])
  func figuresBehindTheNumberWordAloneAreNone(_ text: String) {
    #expect(parsed(text).citations.filter { $0.kind == .numbered && $0.number?.serial != "37" }.map(\.text) == [], "\(text)")
  }

  @Test(arguments: [
    ("học tập các Kết luận 91, 96 và 102 của Bộ Chính trị", ["91 tw", "96 tw", "102 tw"]),
    ("Nghị quyết 27, 33, số 41 của Bộ Chính trị về", ["27 tw", "33 tw", "41 tw"]),
    ("Nghị quyết 27, 33 điều", []), ("Kết luận 91, 96 và 102 nêu rõ", []), ("Quyết định 5, 10 của năm", []),
  ])
  func oneBodyClosesAList(_ text: String, _ buckets: [String]) {
    let citations = parsed(text).citations
    #expect(citations.map(\.bucket) == buckets, "\(text)")
    #expect(Set(citations.compactMap(\.issuer)).count == (buckets.isEmpty ? 0 : 1), "\(text)")
  }

  @Test(arguments: [("Nghị định 100/2019 quy định", "100 cp", 2019), ("Thông tư 54/2015 của Bộ Y tế", "54 byt", 2015)])
  func theYearIsKept(_ text: String, _ bucket: String, _ year: Int) throws {
    let citation = try onlyCitation("theo " + text)
    #expect(citation.bucket == bucket && citation.number?.year == year)
  }

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

  @Test func thongTriWithoutASymbol() {
    let text = "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Lào Cai đã ban hành Thông tri số 7, Thông tri số 8 ngày 9/12/2025 về bầu cử."
    let citations = parsed(text).citations
    #expect(citations.map(\.number?.serial) == ["7", "8"])
    #expect(citations.allSatisfy { $0.type == .other && $0.date?.day == 9 && $0.issuer?.hasPrefix("Ban Thường trực") ?? false })
    #expect(parsed("Hợp đồng số 7 ngày 9/12/2025; Điều lệ số 8 ngày 9/12/2025; thông tri số 9.").citations.map(\.text) == [])
  }

  @Test(arguments: ["Kế hoạch 2024, 2025 của UBND tỉnh", "Báo cáo 2023 của Bộ Y tế", "Chương trình 2021 và 2022 của Chính phủ"])
  func yearsAreNoNumbers(_ text: String) { #expect(parsed(text).citations.map(\.text) == [], "\(text)") }

  /// A list costs what its length says, and a long one is no list.
  @Test func endlessListsAreCut() {
    let text = "Quyết định " + (1...20_000).map { "số \($0)" }.joined(separator: ", ") + " của Bộ Chính trị"
    #expect(parsed(text).citations.count <= 33)
  }
}
