import Model
import Specimens
import Testing

@testable import Index

@Suite struct ExportTests {
  private let folder: TemporaryFolder
  private let index: Snapshot

  init() throws {
    folder = try TemporaryFolder()
    let directive = citation("33/CT-TTg", date: "2021-11-26")
    index = try snapshot(
      folder.path,
      [
        record("a.docx", header("1/KH-UBND", date: "2022-01-01", province: "Lào Cai", title: "Kế hoạch"), [directive, directive]),
        record(
          "a.pdf", header("1/KH-UBND", date: "2022-01-01", province: "Lào Cai"), [directive, citation("23-QĐ/TW", date: "2021-07-30")]),
        record(
          "b", header("2/KH-UBND", date: "2022-02-01", province: "Quảng Bình"),
          [citation("1/KH-UBND", date: "2022-01-01", issuer: "UBND tỉnh Lào Cai")]),
      ])
  }

  private func documents() throws -> [ExportedDocument] {
    var documents: [ExportedDocument] = []
    try index.visitDocuments { documents.append($0) }
    return documents
  }

  private func cited() throws -> [ExportedCited] {
    var cited: [ExportedCited] = []
    try index.visitCited { cited.append($0) }
    return cited
  }

  /// Every file and every mention is there, also those that answers count once.
  @Test func nothingIsLeftOut() throws {
    let documents = try documents()
    #expect(documents.map(\.document.path) == ["a.docx", "a.pdf", "b"] && documents.map(\.id) == [1, 2, 3])
    #expect(documents.map(\.mentions.count) == [2, 2, 1])
    #expect(documents[0].digest == String(repeating: "07", count: 32))
  }

  @Test func copiesAreMarked() throws {
    let documents = try documents()
    #expect(documents.map(\.copyOf) == [nil, 1, nil])
    // The copy says the same of the directive, and alone cites the decision.
    #expect(documents[1].mentions.map(\.isCounted) == [false, true])
  }

  @Test func mentionsLeadToCitedDocuments() throws {
    let (documents, cited) = (try documents(), try cited())
    let labels = Dictionary(uniqueKeysWithValues: cited.map { ($0.id, $0.cited.label) })
    #expect(documents[0].mentions.map { labels[$0.cited] } == ["Chỉ thị 33/CT-TTg", "Chỉ thị 33/CT-TTg"])
    #expect(documents[2].mentions.map(\.cited) == [documents[0].ownCited])
    #expect(documents[2].ownCited == nil)
    #expect(cited.map(\.documents) == cited.map(\.citations).map { min($0, 1) })
    #expect(cited.first { $0.cited.number == "1/KH-UBND" }?.place == "lao cai")
  }

  /// A paper that nobody cites is no cited document.
  @Test func onlyWhatIsCited() throws {
    #expect(Set(try cited().compactMap(\.cited.number)) == ["33/CT-TTg", "23-QĐ/TW", "1/KH-UBND"])
  }
}
