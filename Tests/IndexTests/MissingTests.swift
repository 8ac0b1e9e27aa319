import Facts
import Model
import Specimens
import Testing

@testable import Index

@Suite struct MissingTests {
  private let folder: TemporaryFolder
  private let index: Snapshot

  init() throws {
    let directive = citation("33/CT-TTg", date: "2021-11-26")
    let other = citation("23-QĐ/TW", date: "2021-07-30")
    folder = try TemporaryFolder()
    index = try snapshot(
      folder.path,
      [
        record("a", header("1/KH-UBND", date: "2022-01-01", province: "Lào Cai"), [directive, directive]),
        record("b", header("2/KH-UBND", date: "2022-02-01", province: "Lào Cai"), [other]),
        record("c", header("3/KH-UBND", date: "2022-03-01", province: "Quảng Bình"), [other]),
        record("d", header("4/KH-UBND", date: "2025-09-01", province: "Quảng Trị"), [directive]),
        record("e", header("5/BC-UBND", date: "2024-01-01", province: "Huế"), [other]),
        record("f", header(nil), [other]),
      ])
  }

  private func missing(
    _ list: MissingAnswer.ProvinceList? = nil, _ filter: DocumentFilter = DocumentFilter(), number: String = "33/CT-TTg"
  ) throws -> MissingAnswer {
    try index.missing(subject(citation(number)), among: filter, list: list)
  }

  @Test func withAndWithoutPapers() throws {
    let answer = try missing()
    #expect(answer.list == .until2025 && answer.rows.count == 63)
    #expect(answer.rows(.cites).map(\.province) == ["Lào Cai", "Quảng Trị"])
    #expect(answer.rows(.noCitation).map(\.province) == ["Quảng Bình", "Huế"])
    #expect(answer.rows(.noPapers).count == 59)
    #expect(answer.unplaced == 1)
    let row = answer.rows[0..<63].first { $0.province == "Lào Cai" }
    #expect(row.map { [$0.documents, $0.citing, $0.citations] } == [2, 1, 2])
  }

  /// Papers of former provinces count for those that took them in.
  @Test func theListSince2025() throws {
    let answer = try missing(.since2025)
    #expect(answer.rows.count == 34)
    #expect(answer.rows(.cites).map { [$0.documents, $0.citing] } == [[2, 1], [2, 1]])
    #expect(answer.rows(.noCitation).map(\.province) == ["Huế"])
  }

  @Test func aFilterNarrowsWhatIsCounted() throws {
    var filter = DocumentFilter()
    filter.types = [.report]
    #expect(try missing(nil, filter).rows(.noCitation).map(\.province) == ["Huế"])
    filter = DocumentFilter()
    filter.years = 2026...2027
    #expect(try missing(nil, filter).list == .since2025)
    filter = DocumentFilter()
    filter.provinces = ["quang tri", "TT-Huế"]
    #expect(try missing(nil, filter).rows.map(\.province) == ["Quảng Trị", "Huế"])
    #expect(try missing(.since2025, filter).rows.map(\.documents) == [2, 1])
  }

  @Test func nobodyCites() throws {
    let answer = try missing(number: "34/CT-TTg")
    #expect(answer.cited.isEmpty && answer.rows(.cites).isEmpty && answer.rows(.noCitation).count == 4)
    #expect(answer.nearMisses == ["33/CT-TTg (2021-11-26)"])
  }

  @Test func spellingsOfProvinces() {
    for name in ["Lào Cai", "tỉnh Lào Cai", "LAO CAI", "lao cai"] { #expect(Index.province(named: name)?.name == "Lào Cai") }
    for name in ["TPHCM", "TP. Hồ Chí Minh", "thành phố Hồ Chí Minh", "ho chi minh"] {
      #expect(Index.province(named: name)?.name == "Hồ Chí Minh")
    }
    #expect(Index.province(named: "Thừa Thiên - Huế")?.name == "Huế")
    #expect(Index.province(named: "Bà Rịa – Vũng Tàu")?.name == "Bà Rịa - Vũng Tàu")
    for name in ["", "tỉnh", "Lao Kai", "Lào Cai Yên Bái"] { #expect(Index.province(named: name) == nil) }
  }

  /// The lists are whole, and each former province has a successor among the 34.
  @Test func theLists() {
    let lists = MissingAnswer.ProvinceList.allCases.map { $0.provinces.map(\.name) }
    #expect(lists.map(\.count) == [63, 34])
    #expect(PlaceTable.provinces.allSatisfy { lists[1].contains($0.successor) })
  }
}
