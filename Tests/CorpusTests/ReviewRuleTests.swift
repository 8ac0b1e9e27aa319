import Index
import Model
import Parse
import Specimens
import Testing

@testable import Corpus

/// What is found in drafts, and what is not.
@Suite struct ReviewRuleTests {
  @Test func aDayThatOthersDate() throws {
    try checkReview(
      "Thực hiện Quyết định số 23-QĐ/TW ⟦date-conflict|ngày 23/7/2021⟧ của Bộ Chính trị về Quy chế công tác dân vận.", only: .dateConflict)
    try checkReview(
      "Căn cứ Nghị định số 59/2023/NĐ-CP ⟦date-conflict|ngày 14 tháng 8 năm 2022⟧ của Chính phủ.", only: .dateConflict, day: nil)
    try checkReview("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.", only: .dateConflict)
  }

  @Test func aDaySharedByAListIsNobodysOwn() throws {
    try checkReview(
      "Thực hiện Nghị định số 61/2018/NĐ-CP và Nghị định số 30/2020/NĐ-CP cùng ngày 05/3/2020 của Chính phủ.", only: .dateConflict)
  }

  @Test func whatRecollectionSaysProvesNothing() throws {
    // 154/2020/NĐ-CP is only recalled.
    try checkReview("Căn cứ Nghị định số 154/2020/NĐ-CP ngày 30/12/2020 của Chính phủ.", only: .dateConflict)
  }

  @Test func theSuggestionKeepsTheMannerOfTheDate() throws {
    func suggestion(_ date: String) throws -> String? {
      var settings = ReviewSettings()
      settings.only = [.dateConflict]
      return try review("Căn cứ Nghị định số 30/2020/NĐ-CP ngày \(date) của Chính phủ.", settings: settings).findings.first?.suggestion
    }
    #expect(try suggestion("06/3/2020") == "ngày 05/3/2020")
    #expect(try suggestion("6.3.2020") == "ngày 5.3.2020")
    #expect(try suggestion("06 tháng 3 năm 2020") == "ngày 05 tháng 3 năm 2020")
  }

  @Test func theRegisterStandsAboveTheTables() throws {
    let citation = try #require(parseCitation("Nghị định 30/2020/NĐ-CP"))
    var row = RegisterRow(number: try #require(citation.number))
    row.date = PrintedDate(year: 2020, month: 3, day: 6)
    try checkReview(
      "Căn cứ Nghị định số 30/2020/NĐ-CP ⟦date-conflict|ngày 05/3/2020⟧ của Chính phủ.", only: .dateConflict, register: [row])
    row.status = .notInForce
    row.ended = PrintedDate(year: 2023, month: 1, day: 1)
    row.date = PrintedDate(year: 2020, month: 3, day: 5)
    try checkReview(
      "Căn cứ ⟦outdated|Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ⟧.", only: .outdated, .dateConflict, register: [row])
  }

  @Test func aBodyOfAnotherSymbol() throws {
    try checkReview("Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của ⟦issuer-conflict|Chính phủ⟧.", only: .issuerConflict)
    try checkReview(
      "Theo Kế hoạch số 20/KH-UBND ngày 01/02/2023 của ⟦issuer-conflict|Tỉnh ủy⟧ Lào Cai.".replacing("⟧ Lào Cai", with: " Lào Cai⟧"),
      only: .issuerConflict)
    // The words are right, or may be.
    for words in [
      "Nghị định số 18-HĐBT ngày 16/01/1990 của Hội đồng Bộ trưởng", "Nghị định số 24/CP ngày 18/3/1994 của Chính phủ",
      "Quyết định số 869-QĐ/TƯ ngày 08/7/2022 của Ban Bí thư", "Thông tư số 02/2021/TT-BNV ngày 11/6/2021 của Bộ trưởng Bộ Nội vụ",
      "Kế hoạch số 20/KH-UBND ngày 01/02/2023 của Chủ tịch UBND tỉnh", "Công văn số 2739/VPCP-ĐMDN ngày 21/4/2022 của Văn phòng Chính phủ",
      "theo Nghị định 69/2010/NĐ-CP Bộ Y tế tổ chức thẩm định", "Nghị quyết số 21/NQ-HĐND ngày 10/12/2022 của Thường trực HĐND tỉnh",
    ] { try checkReview(words + ".", only: .issuerConflict) }
  }

  @Test func oldMannersOfNumbersAreNoFaults() throws {
    for words in [
      "Quyết định số 105 TC/ĐT ngày 02/3/1995", "Thông tư liên tịch số 103/2008/TTLT/BTC-BGTVT ngày 12/11/2008",
      "Quyết định số 157/QĐ.UB ngày 05/5/1996",
      "Công văn số 210A-TC/VP ngày 01/8/2004",
    ] { try checkReview("Theo \(words).", only: .malformedNumber) }
    try checkReview("Theo Nghị định số ⟦malformed-number|59/2023NĐ-CP⟧ ngày 14/8/2023.", only: .malformedNumber)
  }

  @Test func aDocumentIsCalledByTheWordOfItsCitation() throws {
    func subjects(_ text: String) throws -> [String] {
      var settings = ReviewSettings()
      settings.only = [.futureDate]
      settings.asOf = PrintedDate(year: 2024, month: 3, day: 12)
      return try review(text, settings: settings).findings.map(\.subject)
    }
    #expect(try subjects("Thực hiện Quy định số 89-QĐ/TU ngày 05/9/2025 của Ban Thường vụ Tỉnh ủy.") == ["Quy định 89-QĐ/TU"])
    #expect(try subjects("Thực hiện Quyết định số 89-QĐ/TU ngày 05/9/2025 của Ban Thường vụ Tỉnh ủy.") == ["Quyết định 89-QĐ/TU"])
    #expect(try subjects("Thực hiện số 89-QĐ/TU ngày 05/9/2025 của Ban Thường vụ Tỉnh ủy.") == ["Quyết định 89-QĐ/TU"])
    // The symbol knows better than a wrong word.
    #expect(try subjects("Thực hiện Kế hoạch số 12/QĐ-UBND ngày 05/9/2025 của UBND tỉnh.") == ["Quyết định 12/QĐ-UBND"])
  }

  @Test func typeWords() throws {
    try checkReview("Theo ⟦type-conflict|Kế hoạch⟧ số 12/QĐ-UBND ngày 09/01/2023 của Ủy ban nhân dân tỉnh.", only: .typeConflict)
    try checkReview("Theo ⟦type-conflict|Quyết chế⟧ số 08-QC/TU ngày 09/01/2023 của Tỉnh ủy.", only: .typeConflict)
    for words in [
      "Quy định số 124-QĐ/TW", "Quy chế số 08-QC/TU", "Bộ luật số 91/2015/QH13", "Văn bản số 20/UBND-NC", "Thông tri số 28/TTr-MTTW-BTT",
    ] { try checkReview("Theo \(words) ngày 04/10/2022.", only: .typeConflict) }
  }

  @Test func aMisprintedYear() throws {
    try checkReview(
      "Theo Nghị định số ⟦probable-misprint|61/2017/NĐ-CP⟧ ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa.",
      only: .probableMisprint, .dateConflict)
    try checkReview(
      "Theo Chỉ thị số 33/CT-TTg ⟦probable-misprint|ngày 26/11/2022⟧ của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới.",
      only: .probableMisprint, .dateConflict)
    // A day of another year alone is not enough.
    try checkReview("Theo Chỉ thị số 33/CT-TTg ngày 26/11/2019 của Thủ tướng Chính phủ về điều hành giá.", only: .probableMisprint)
  }

  @Test func laterThanTheDraft() throws {
    try checkReview("Theo Công văn số 12/UBND-NC ⟦future-date|ngày 13/5/2023⟧ của UBND tỉnh.", only: .futureDate)
    try checkReview("Theo Công văn số 12/UBND-NC ngày 12/5/2023 của UBND tỉnh.", only: .futureDate)
    try checkReview("Theo Nghị định số ⟦future-date|59/2024/NĐ-CP⟧ của Chính phủ.", only: .futureDate)
    // Nothing tells the day of the draft.
    try checkReview("Theo Công văn số 12/UBND-NC ngày 13/5/2099 của UBND tỉnh.", only: .futureDate, day: nil)
  }

  @Test func whatTheDraftSaysTwice() throws {
    try checkReview(
      "Theo Kế hoạch số 21/KH-UBND ngày 03/4/2023 của UBND tỉnh Lào Cai.\nKế hoạch số 21/KH-UBND ⟦contradiction|ngày 04/3/2023⟧ của UBND tỉnh Lào Cai.",
      only: .contradiction)
    // Of the province and of the town.
    try checkReview(
      "Theo Kế hoạch số 43/KH-UBND ngày 06/3/2023 của UBND tỉnh Lào Cai và Kế hoạch số 43/KH-UBND ngày 14/3/2023 của UBND thị xã Sa Pa.",
      only: .contradiction)
  }

  /// A correction quotes what was wrong.
  @Test func whatACorrectionQuotes() throws {
    let (wrong, right) = (
      "Kế hoạch số 21/KH-UBND ngày 03/4/2023 của UBND tỉnh Lào Cai", "Kế hoạch số 21/KH-UBND ngày 04/3/2023 của UBND tỉnh Lào Cai"
    )
    for words in [
      "Tại khoản 2 Điều 1, đã viết là: “\(wrong)”; đính chính thành: “\(right)”.", "Tại mục 1, cụm từ “\(wrong)” sửa thành “\(right)”.",
      "Tại mục 1 đã in là \"\(wrong)\", nay đính chính là \"\(right)\".",
    ] {
      try checkReview(words, only: .contradiction)
    }
    try checkReview(
      "Theo “Kế hoạch số 21/KH-UBND ngày 03/4/2023 của UBND tỉnh Lào Cai” và “Kế hoạch số 21/KH-UBND ⟦contradiction|ngày 04/3/2023⟧ của UBND tỉnh Lào Cai”.",
      only: .contradiction)
  }

  @Test func bodiesThatEnded() throws {
    let after = "ngày 12 tháng 8 năm 2025"
    try checkReview("1. ⟦issuer-ended|UBND các huyện⟧, thị xã, thành phố chủ trì thực hiện.", only: .issuerEnded, day: after)
    try checkReview("Giao ⟦issuer-ended|Bộ Giao thông vận tải⟧ hướng dẫn.", only: .issuerEnded, day: after)
    try checkReview("1. UBND các huyện, thị xã, thành phố chủ trì thực hiện.", only: .issuerEnded, day: "ngày 30 tháng 6 năm 2025")
    for words in [
      "Theo Kế hoạch số 20/KH-UBND ngày 01/02/2025 của UBND huyện Bát Xát.",
      "1. UBND huyện Bát Xát đã tổ chức tổng kết trước khi kết thúc hoạt động.",
      "1. UBND các xã, phường chủ trì thực hiện.", "Thông tư của Bộ Giao thông vận tải tiếp tục áp dụng.",
      "1. Ủy ban nhân dân thành phố Hà Nội chủ trì thực hiện.", "1. UBND tỉnh Gia Lai chủ trì thực hiện.",
      "Giao Đảng, đoàn thể các cấp tuyên truyền.", "Giao Sở Nông nghiệp và Môi trường thực hiện.",
      "Giao Sở Nội vụ xử lý việc UBND huyện giao trước ngày 01/7/2025.", "Giao UBND huyện Bát Xát thực hiện trước ngày 01/7/2025.",
      "Giao Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn.", "1. Sở Lao động - Thương binh và Xã hội trước đây tổ chức thực hiện.",
    ] { try checkReview(words, only: .issuerEnded, day: after) }
    // Departments, Party bodies, merged provinces; a term set for the work is no history.
    for words in [
      "Giao ⟦issuer-ended|UBND huyện⟧ Bát Xát hoàn thành trước ngày 30/11/2025.", "Giao ⟦issuer-ended|Sở KH&ĐT⟧ tổng hợp.",
      "1. ⟦issuer-ended|Sở Lao động - Thương binh và Xã hội⟧ chủ trì thực hiện.",
      "1. ⟦issuer-ended|UBND tỉnh Quảng Bình⟧ tổ chức thực hiện.", "Đề nghị ⟦issuer-ended|Ban Dân vận Tỉnh ủy⟧ phối hợp.",
      "Giao ⟦issuer-ended|Tòa án nhân dân huyện⟧ phối hợp.",
    ] { try checkReview(words, only: .issuerEnded, day: after) }
    // Of a Party body the month is known: within it nothing is said.
    try checkReview("Đề nghị Ban Dân vận Tỉnh ủy phối hợp.", only: .issuerEnded, day: "ngày 20 tháng 02 năm 2025")
  }

  @Test func notes() throws {
    try checkReview("Theo ⟦missing-date|Kế hoạch số 95/KH-UBND của UBND tỉnh⟧ về thi đua.", only: .missingDate, .ambiguous)
    try checkReview("Theo Kế hoạch số 95/KH-UBND của UBND tỉnh và Kế hoạch số 95/KH-UBND ngày 03/4/2023.", only: .missingDate)
    try checkReview("Theo ⟦ambiguous|Chỉ thị số 16/CT-TTg⟧.", only: .missingDate, .ambiguous)
    try checkReview("Theo Nghị định số ⟦unknown-document|914/2021/NĐ-CP⟧ ngày 01/3/2021 của Chính phủ.", only: .unknownDocument)
    try checkReview("Theo Công văn số 914/BNV-TH ngày 01/3/2021 của Bộ Nội vụ.", only: .unknownDocument)
  }

  @Test func firstCitations() throws {
    try checkReview("Căn cứ ⟦incomplete-first-citation|Nghị định số 30/2020/NĐ-CP⟧.", only: .incompleteFirstCitation)
    for words in [
      "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.", "Căn cứ Luật Tiếp công dân.",
      "Mẫu ban hành kèm theo Quyết định số 12/2020/QĐ-UBND ngày 05/5/2020.", "(Kế hoạch số 289/KH-UBND ngày 26/02/2023).",
      "Căn cứ các Nghị định của Chính phủ: số 43/2014/NĐ-CP ngày 15/5/2014; số 30/2020/NĐ-CP ngày 05/3/2020.",
    ] { try checkReview(words, only: .incompleteFirstCitation) }
    // The decree was not yet there.
    try checkReview("Căn cứ Nghị định số 09/2019/NĐ-CP.", only: .incompleteFirstCitation, day: "ngày 12 tháng 5 năm 2019")
  }
}
