import Model
import Specimens
import Testing

@testable import Index

@Suite struct CrossTableTests {
  private let folder: TemporaryFolder
  private let index: Snapshot

  init() throws {
    folder = try TemporaryFolder()
    let directive = citation("33/CT-TTg", date: "2021-11-26")
    var clause = citation("33/CT-TTg", date: "2021-11-26", zone: .basis)
    clause.pinpoint = "khoản 2 Điều 5"
    let decision = citation("23-QĐ/TW", date: "2021-07-30")
    index = try snapshot(
      folder.path,
      [
        record("a", header("1/KH-UBND", date: "2022-01-01", province: "Lào Cai"), [clause, directive, decision]),
        record("b", header("2/BC-UBND", date: "2023-02-01", province: "Lào Cai"), [directive]),
        record("c", header("3/KH-UBND", date: "2023-03-01", province: "Quảng Bình"), [citation("33/CT-TTg")]),
        record("d", header(nil), [decision]),
      ])
  }

  private func table(
    _ citing: CrossTable.Citing = .document, papers: [String]? = nil, cited: [String]? = nil, top: Int = 10, topLines: Int? = nil,
    counts: Bool = true, _ filter: DocumentFilter = DocumentFilter()
  ) throws -> CrossTable {
    try index.crossTable(
      CrossTableQuestion(
        citing: citing, papers: papers?.map { CrossTableQuestion.Name(words: $0, subject: nil) },
        cited: cited?.map { subject(citation($0)) }, top: top, topLines: topLines, filter: filter, list: nil, countsMentions: counts))
  }

  private func names(_ table: CrossTable) -> [String?] { table.lines.map { $0.paper?.path ?? $0.group } }

  @Test func papersAgainstDocuments() throws {
    let table = try table(cited: ["23-QĐ/TW", "33/CT-TTg"])
    #expect(names(table) == ["a", "b", "c", "d"] && table.cited.map(\.number) == ["23-QĐ/TW", "33/CT-TTg"])
    #expect(table.cells.map { $0.map(\.mentions) } == [[1, 2], [0, 1], [0, 1], [1, 0]])
    #expect(table.cells[0][1].zones == [.basis, .body] && table.cells[0][1].pinpoints == ["khoản 2 Điều 5"])
  }

  /// A number without day or place is neither a citation nor none.
  @Test func aNumberThatMayMeanAnother() throws {
    let other = try snapshot(
      folder.path + "/two",
      [
        record("a", header("1/KH-UBND", date: "2022-01-01", province: "Lào Cai"), [citation("33/CT-TTg", date: "2021-11-26")]),
        record("b", header("2/KH-UBND", date: "2022-01-02", province: "Lào Cai"), [citation("33/CT-TTg", date: "2020-08-20")]),
        record("c", header("3/KH-UBND", date: "2022-01-03", province: "Lào Cai"), [citation("33/CT-TTg")]),
      ])
    let table = try other.crossTable(
      CrossTableQuestion(
        citing: .document, papers: nil, cited: [subject(citation("33/CT-TTg", date: "2021-11-26"), date: "2021-11-26")], top: 10,
        topLines: nil, filter: DocumentFilter(), list: nil, countsMentions: false))
    #expect(table.cells.map { $0.map(\.status) } == [[.cited], [.none], [.unclear]])
  }

  /// Verdicts by the day of the citing paper; a paper that replaces a document cites it on purpose.
  @Test func verdicts() throws {
    let old = citation("45/2013/QH13", type: .law, date: "2013-11-29")
    var ending = old
    ending.relation = .replaces
    let index = try snapshot(
      folder.path + "/laws",
      [
        record("a", header("1/KH-UBND", date: "2020-01-01", province: "Lào Cai"), [old]),
        record("b", header("2/KH-UBND", date: "2025-06-01", province: "Lào Cai"), [old]),
        record("c", header("3/KH-UBND", date: "2025-06-01", province: "Huế"), [ending]),
        record("d", header(nil, province: "Huế"), [old]),
      ])
    var question = CrossTableQuestion(
      citing: .document, papers: nil, cited: nil, top: 1, topLines: nil, filter: DocumentFilter(), list: nil, countsMentions: true)
    question.verdicts = ([], PrintedDate(iso: "2026-01-01"))
    let table = try index.crossTable(question)
    #expect(table.cells.map { $0[0].verdicts } == [[.superseded: 1], [.outdated: 1], [:], [.unknown: 1]])
    #expect(table.cells.map { $0[0].onPurpose } == [0, 0, 1, 0] && table.asOf == PrintedDate(iso: "2026-01-01"))
  }

  @Test func totals() throws {
    let table = try table(cited: ["23-QĐ/TW", "33/CT-TTg"])
    #expect(table.lineTotals.map(\.mentions) == table.cells.map { $0.reduce(0) { $0 + $1.mentions } })
    #expect(table.citedTotals.map(\.documents) == [2, table.cells.count { $0[1].documents > 0 }])
    // A paper that cites both counts once.
    #expect(table.total.documents == Set(table.cells.indices.filter { table.cells[$0].contains { $0.documents > 0 } }).count)
    #expect(table.total.mentions == table.citedTotals.reduce(0) { $0 + $1.mentions })
  }

  @Test func groups() throws {
    #expect(names(try table(.year, cited: ["23-QĐ/TW"])) == ["2022", "2023", nil])
    #expect(names(try table(.type, cited: ["23-QĐ/TW"])) == ["BC", "KH", nil])
    let issuers = try table(.issuer, cited: ["23-QĐ/TW"])
    #expect(names(issuers) == ["UBND tỉnh Lào Cai", "UBND tỉnh Quảng Bình", nil] && issuers.lines.map(\.documents) == [2, 1, 1])
    let provinces = try table(.province, cited: ["23-QĐ/TW"])
    #expect(provinces.lines.count == 64 && provinces.list == .until2025 && names(provinces).last == .some(nil))
    #expect(provinces.lines.indices.filter { provinces.cells[$0][0].status == .noPapers }.count == 61)
  }

  @Test func mostCitedAndMostCiting() throws {
    let table = try table(top: 1, topLines: 2)
    #expect(table.cited.map(\.number) == ["33/CT-TTg"] && names(table) == ["a", "b"])
  }

  @Test func listsKeepTheirOrderAndNameWhatIsMissing() throws {
    let table = try table(papers: ["d", "a", "nowhere"], cited: ["999/QĐ-TTg", "33/CT-TTg"])
    #expect(names(table) == ["d", "a"] && table.unknownPapers == ["nowhere"] && table.uncited == ["999/QĐ-TTg"])
  }

  @Test func filters() throws {
    var filter = DocumentFilter()
    filter.types = [.plan]
    let plans = try table(top: 5, filter)
    #expect(names(plans) == ["a", "c"] && plans.documents == 2 && plans.cited.count == 2)
    filter.years = 2030...2031
    #expect(try table(top: 5, filter).lines.isEmpty)
  }

  /// Without mentions a table counts papers alone, and says the same of them.
  @Test func papersAlone() throws {
    let (with, without) = (try table(cited: ["33/CT-TTg"]), try table(cited: ["33/CT-TTg"], counts: false))
    #expect(with.cells.map { $0.map(\.documents) } == without.cells.map { $0.map(\.documents) })
    #expect(without.cells.allSatisfy { $0.allSatisfy { $0.mentions == 0 } })
  }
}
