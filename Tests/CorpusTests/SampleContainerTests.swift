import Model
import Parse
import Testing

@testable import Corpus

/// What is in corpus/containers, read by a person.
@Suite struct SampleContainerTests {
  private static let folder = String(#filePath.dropLast("Tests/CorpusTests/SampleContainerTests.swift".count)) + "corpus/containers/"

  /// Members by their paths, with the numbers they cite in the order of the text.
  private func read(_ name: String) throws -> (members: [[String]], report: ParsePathsReport) {
    var members: [[String]] = []
    let report = try parsePaths(
      [Self.folder + name], input: .auto, jobs: 2, limits: .usual, tools: ReadingTools(),
      transform: {
        [String($0.document.path.dropFirst(Self.folder.utf8.count)), $0.document.header.number?.proper ?? ""]
          + $0.document.citations.map(\.text)
      },
      emit: { members.append($0) })
    return (members, report)
  }

  @Test func theArchive() throws {
    let read = try read("goi-van-ban-tuy-an-2023.zip")
    #expect(
      read.members == [
        [
          "goi-van-ban-tuy-an-2023.zip//Kế hoạch/ke-hoach-118.txt", "118/KH-UBND",
          "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ", "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ",
        ],
        [
          "goi-van-ban-tuy-an-2023.zip//bao-cao/bao-cao-57.html", "57-BC/HU", "Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị",
          "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ",
        ],
      ])
    #expect(read.report.failures.isEmpty)
    #expect(read.report.noPapers.map { String($0.dropFirst(Self.folder.utf8.count)) } == ["goi-van-ban-tuy-an-2023.zip//anh/con-dau.png"])
  }

  @Test func theMail() throws {
    let read = try read("thu-gop-y-an-my-2023.eml")
    #expect(
      read.members == [
        [
          "thu-gop-y-an-my-2023.eml", "", "Kế hoạch số 118/KH-UBND", "Nghị định số 61/2018/NĐ-CP của Chính phủ", "Chỉ thị số 33/CT-TTg",
        ],
        [
          "thu-gop-y-an-my-2023.eml//Dự thảo sửa đổi.txt", "",
          "Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ",
        ],
      ])
    #expect(read.report.failures.isEmpty && read.report.noPapers.isEmpty)
  }
}
