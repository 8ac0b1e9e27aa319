import Index
import Model
import Parse
import Specimens
import Testing

@testable import Corpus

/// What indexed papers say against a draft.
@Suite struct ReviewIndexTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func paper(_ number: Int, _ words: String) throws {
    try folder.write(
      "van-ban/\(number).txt",
      "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: \(number)/BC-UBND\nLào Cai, ngày 12 tháng 5 năm 2022\n\nBÁO CÁO\nKết quả số \(number)\n\n\(words)\n"
    )
  }

  private func index() throws -> DraftIndex {
    let options = UpdateOptions(folder: folder.path + "/index", paths: [folder.path + "/van-ban"], jobs: 2, program: "test")
    _ = try updateIndex(options) { _ in }
    return try DraftIndex(Snapshot(folder: folder.path + "/index"))
  }

  private let cited = "Kế hoạch số 77/KH-UBND ngày 14/3/2022 của UBND tỉnh Lào Cai"

  @Test func allOthersPrintAnotherDay() throws {
    try paper(1, "Thực hiện \(cited) về thi đua.")
    let draft = "Theo Kế hoạch số 77/KH-UBND ngày 14/4/2022 của UBND tỉnh Lào Cai."
    // One voice is none.
    try checkReview(draft, only: .dateConflict, index: try index())
    try paper(2, "Báo cáo việc thực hiện \(cited) về thi đua yêu nước.")
    let found = draft.replacing("ngày 14/4/2022", with: "⟦date-conflict|ngày 14/4/2022⟧")
    try checkReview(found, only: .dateConflict, index: try index())
    // They differ among themselves.
    try paper(3, "Báo cáo tình hình theo \(cited.replacing("14/3", with: "15/3")).")
    try checkReview(draft, only: .dateConflict, index: try index())
  }

  @Test func theDocumentItselfIsEnough() throws {
    try folder.write(
      "van-ban/77.txt",
      "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: 77/KH-UBND\nLào Cai, ngày 14 tháng 3 năm 2022\n\nKẾ HOẠCH\nPhát động phong trào thi đua\n\nNội dung như sau.\n"
    )
    try checkReview(
      "Theo Kế hoạch số 77/KH-UBND ⟦date-conflict|ngày 14/4/2022⟧ của UBND tỉnh Lào Cai.", only: .dateConflict, index: try index())
  }

  @Test func whatAPaperSaysItReplaces() throws {
    try folder.write(
      "van-ban/90.txt",
      "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: 90/KH-UBND\nLào Cai, ngày 12 tháng 9 năm 2022\n\nKẾ HOẠCH\nThi đua yêu nước\n\nKế hoạch này thay thế \(cited) về thi đua.\n"
    )
    try checkReview("Theo ⟦outdated|\(cited)⟧ về thi đua.", only: .outdated, .superseded, index: try index())
    try checkReview(
      "Theo ⟦superseded|\(cited)⟧ về thi đua.", only: .outdated, .superseded, day: "ngày 12 tháng 5 năm 2022", index: try index())
  }

  @Test func aDraftIsNoWitnessOfItself() throws {
    let text = "Theo Nghị định số 914/2021/NĐ-CP ngày 01/3/2021 của Chính phủ."
    try folder.write("van-ban/du-thao.txt", text)
    let index = try index()
    var codes: [ReviewCode] = []
    let report = try parsePaths(
      [folder.path + "/van-ban/du-thao.txt"], input: .auto, jobs: 1, limits: .usual, tools: .init(), transform: { $0 },
      emit: { (read: ReadDocument) in
        let review = try checkDraft(read.document, source: read.source, settings: ReviewSettings(), register: [], index: index)
        codes += review.findings.map(\.code)
      })
    #expect(codes == [.unknownDocument])
    #expect(report.failures.isEmpty)
  }
}
