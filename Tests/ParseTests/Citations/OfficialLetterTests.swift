import Model
import Testing

/// Official letters, whose symbol bears no type: letters stand for their type word, or the symbol says CV after all.
@Suite struct OfficialLetterTests {
  @Test(arguments: [
    "theo ⟨CV⟩ ⟦27/BVĐK-KHTH⟧ ⟪ngày 04/5/2026⟫ về khám bệnh", "theo ⟨CV⟩ số ⟦28/TTYT-DS⟧ ⟪ngày 04/5/2026⟫ về tiêm chủng",
    "theo ⟨CV⟩ ⟦29/THCSLL⟧ về tuyển sinh",
    "PL-07 ⟨CV⟩ ⟦33/CTCN-TCKT⟧ về giá nước", "theo ⟨CV⟩ ⟦30/CTCN-TCKT⟧ và ⟦31/CTCN-TCKT⟧ về giá nước",
    "theo ⟨CV⟩ ⟦32/UBND-KT⟧ ⟪ngày 04/5/2026⟫ của ⦅UBND tỉnh⦆ về giá nước",
  ])
  func lettersStandForTheTypeWord(_ text: String) {
    checkParts(text)
    #expect(parsed(MarkedText(text).text).citations.allSatisfy { $0.type == .officialLetter })
  }

  /// A curriculum vitae, months, fractions, and the letters inside another word.
  @Test(arguments: [
    "nộp CV 12/2020 và bằng cấp", "gửi CV 3/5 cho phòng", "đủ CV 15 người", "kèm CV 27/B của ứng viên", "theo TCV 27/BVĐK-KHTH",
    "theo cv 27/BVĐK-KHTH", "tàu cá từ 90 CV 5/BB trở lên",
  ])
  func otherThingsCalledSo(_ text: String) { #expect(parsed(text).citations.map(\.text) == [], "\(text)") }

  @Test func aTypeInTheSymbolIsNoLetters() throws {
    #expect(try onlyCitation("theo CV 27/KH-BVĐK ngày 04/5/2026").type == .plan)
  }

  /// A list of papers of several types: the one before lends its type to symbols without one only.
  @Test(arguments: [
    ("Báo cáo số 27-BC/HU ngày 4/5/2024, 28-CV/HU ngày 5/5/2024", ["BC", "CV"]),
    ("Báo cáo số 27-BC/HU ngày 4/5/2024\n28-CV/BTGHU ngày 5/5/2024", ["BC", "CV"]),
    ("Kế hoạch số 27/KH-UBND, 28/BC-UBND và 29/CV-UBND", ["KH", "BC", "CV"]),
    ("Công văn số 27-CV/HU và 28-CV/HU", ["CV", "CV"]), ("Báo cáo số 27-CV/HU", ["BC"]),
  ])
  func theSymbolBeatsTheTypeOfTheItemBefore(_ text: String, _ types: [String]) {
    #expect(parsed("theo \(text)").citations.map(\.type.rawValue) == types, "\(text)")
  }

  /// One type word stands before all, so that they share day and body, whatever type the symbol tells.
  @Test func aLetterInAListSharesWhatClosesTheList() {
    let citations = parsed("theo các Thông báo số 27-TB/TU, 28-CV/TU ngày 4/5/2024 của Tỉnh ủy Lào Cai").citations
    #expect(citations.map(\.type.rawValue) == ["TB", "CV"])
    #expect(citations.map(\.issuer) == ["Tỉnh ủy Lào Cai", "Tỉnh ủy Lào Cai"])
    #expect(citations.map { $0.date?.description } == ["2024-05-04", "2024-05-04"])
    // Types that the symbols themselves tell share no day.
    let others = parsed("theo Kế hoạch số 27/KH-UBND, 28/BC-UBND ngày 4/5/2024").citations
    #expect(others.map { $0.date?.description } == [nil, "2024-05-04"])
  }

  /// Tr is a submission; in capitals it is a body's code.
  @Test func capitalsAreNoSubmission() throws {
    #expect(try onlyCitation("theo Công văn số 27/TR-CP ngày 04/5/2006").type == .officialLetter)
    #expect(try onlyCitation("theo Tờ trình số 27/Tr-SNV ngày 04/5/2006").type == .submission)
  }
}
