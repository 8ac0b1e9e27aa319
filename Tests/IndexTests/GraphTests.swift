import Model
import Specimens
import Testing

@testable import Index

@Suite struct GraphTests {
  private let folder: TemporaryFolder
  private let index: Snapshot

  init() throws {
    folder = try TemporaryFolder()
    let directive = citation("33/CT-TTg", date: "2021-11-26", issuer: "Thủ tướng Chính phủ")
    let decision = citation("23-QĐ/TW", date: "2021-07-30", issuer: "Bộ Chính trị")
    index = try snapshot(
      folder.path,
      [
        record("a", header("1/KH-UBND", date: "2022-01-01", province: "Lào Cai"), [directive, directive, decision]),
        record("b", header("2/KH-UBND", date: "2023-02-01", province: "Quảng Bình"), [directive]),
        record(
          "c", header("3/BC-UBND", date: "2023-03-01", province: "Lào Cai", level: .district, issuer: "UBND huyện Bắc Hà"),
          [citation("1/KH-UBND", date: "2022-01-01", issuer: "UBND tỉnh Lào Cai")]),
        record("d", header(nil, title: "Tin"), [decision]),
      ])
  }

  private func graph(
    around: Citation? = nil, path: String? = nil, top: Int? = nil, limit: Int? = nil, _ filter: DocumentFilter = DocumentFilter()
  ) throws -> CitationGraph {
    let name = around.map { CrossTableQuestion.Name(words: $0.text, subject: subject($0)) } ?? path.map { .init(words: $0, subject: nil) }
    return try index.citationGraph(CitationGraphQuestion(filter: filter, around: name, top: top, limit: limit, register: [], asOf: nil))
  }

  private func links(_ graph: CitationGraph) -> [String] {
    graph.edges.map { "\(graph.nodes[$0.from].label)→\(graph.nodes[$0.to].label) \($0.mentions)" }
  }

  @Test func whoCitesWhom() throws {
    let graph = try graph()
    // By level, year, date and label; what has no year first.
    #expect(graph.nodes.map(\.label) == ["23-QĐ/TW", "33/CT-TTg", "Tin", "1/KH-UBND", "2/KH-UBND", "3/BC-UBND"])
    #expect(graph.nodes.map(\.level) == [.central, .central, .province, .province, .province, .district])
    #expect(links(graph).contains("1/KH-UBND→33/CT-TTg 2") && links(graph).contains("3/BC-UBND→1/KH-UBND 1") && graph.edges.count == 5)
    #expect(graph.nodes.first { $0.label == "1/KH-UBND" }?.address == "a")
    #expect(graph.nodes.first { $0.label == "33/CT-TTg" }?.address == nil)
  }

  @Test func aroundANumber() throws {
    let graph = try graph(around: citation("1/KH-UBND", date: "2022-01-01", issuer: "UBND tỉnh Lào Cai"))
    #expect(Set(graph.nodes.map(\.label)) == ["1/KH-UBND", "23-QĐ/TW", "33/CT-TTg", "3/BC-UBND"] && graph.edges.count == 3)
    #expect(graph.nodes.filter(\.isCentre).map(\.label) == ["1/KH-UBND"])
  }

  @Test func aroundAPath() throws {
    let graph = try graph(path: "d")
    #expect(links(graph).count == 1 && graph.nodes.filter(\.isCentre).map(\.address) == ["d"])
  }

  @Test func aroundNothing() throws {
    let graph = try graph(around: citation("34/CT-TTg"))
    #expect(graph.nodes.isEmpty && graph.found == 0 && graph.nearMisses == ["33/CT-TTg (2021-11-26)"])
  }

  @Test func theMostCitedAndTheirPapers() throws {
    let graph = try graph(top: 1)
    // Two papers cite either; the directive stands first in the catalogue of equal ones.
    #expect(graph.edges.count == 2 && Set(graph.edges.map(\.to)).count == 1)
  }

  @Test func filtersAreAboutCitingPapers() throws {
    var filter = DocumentFilter()
    filter.provinces = ["Quảng Bình"]
    #expect(links(try graph(filter)) == ["2/KH-UBND→33/CT-TTg 1"])
  }

  /// Force is told by day; what a paper replaces it cites on purpose.
  @Test func verdicts() throws {
    let old = citation("45/2013/QH13", type: .law, date: "2013-11-29")
    var ending = old
    ending.relation = .replaces
    let index = try snapshot(
      folder.path + "/laws",
      [
        record("a", header("1/KH-UBND", date: "2020-01-01", province: "Lào Cai"), [old]),
        record("b", header("2/KH-UBND", date: "2025-06-01", province: "Lào Cai"), [old]),
        record("c", header("3/KH-UBND", date: "2025-06-01", province: "Huế"), [old, ending]),
      ])
    let graph = try index.citationGraph(
      CitationGraphQuestion(
        filter: DocumentFilter(), around: nil, top: nil, limit: nil, register: [], asOf: PrintedDate(year: 2026, month: 1, day: 1)))
    #expect(graph.edges.map(\.verdict) == [.superseded, .outdated, nil])
    guard case .notInForce = graph.nodes[0].state else {
      Issue.record("\(graph.nodes[0].state)")
      return
    }
  }

  /// Too many are not drawn by chance: nothing is, unless the user asks for the most cited.
  @Test func tooMany() throws {
    let graph = try graph(limit: 3)
    #expect(graph.nodes.isEmpty && graph.found == 6)
    let some = try self.graph(top: 2, limit: 4)
    #expect(some.nodes.count == 4 && some.found == 5 && some.nodes.contains { $0.label == "1/KH-UBND" })
  }
}
