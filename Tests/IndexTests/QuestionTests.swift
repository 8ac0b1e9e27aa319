import Model
import Specimens
import Testing

@testable import Index

/// Questions over a small index: three plans of two provinces, one report, one directive of 2020 and one of 2021.
@Suite struct QuestionTests {
  private let folder: TemporaryFolder
  private let index: Snapshot

  init() throws {
    folder = try TemporaryFolder()
    index = try snapshot(
      folder.path,
      [
        record(
          "plans/quang-binh-2025.txt", header("289/KH-UBND", date: "2025-02-26", province: "Quảng Bình", title: "Dân vận chính quyền"),
          [
            citation("23-QĐ/TW", date: "2021-07-30", issuer: "Bộ Chính trị", zone: .basis),
            citation("33/CT-TTg", date: "2021-11-26", issuer: "Thủ tướng Chính phủ", zone: .basis), citation("33/CT-TTg"),
          ]),
        record(
          "plans/lao-cai-2022.txt", header("15/KH-UBND", date: "2022-01-20", province: "Lào Cai"),
          [citation("33/CT-TTg", date: "2021-11-26"), citation("289/KH-UBND", date: "2021-05-05", issuer: "UBND tỉnh")]),
        record(
          "plans/quang-binh-2026.txt", header("11/KH-UBND", date: "2026-01-10", province: "Quảng Bình"),
          [citation("289/KH-UBND", date: "2025-02-26", issuer: "UBND tỉnh"), citation("33/CT-TTg", date: "2020-08-20")]),
        record("reports/so-noi-vu.txt", header(nil, province: "Quảng Bình"), [citation("33/CT-TTg")]),
      ])
  }

  private func who(_ citation: Citation, date: String? = nil, of issuer: String? = nil, _ filter: DocumentFilter = DocumentFilter()) throws
    -> [String]
  {
    try index.whoCites(subject(citation, date: date, issuer: issuer), among: filter).rows.map {
      "\($0.cited.date?.description ?? "?") \($0.citing.path)"
    }
  }

  @Test func everyDocumentOfThatNumber() throws {
    #expect(
      try who(citation("33/CT-TTg")) == [
        "2020-08-20 plans/quang-binh-2026.txt", "2021-11-26 plans/lao-cai-2022.txt", "2021-11-26 plans/quang-binh-2025.txt",
        "? reports/so-noi-vu.txt",
      ])
  }

  @Test func aYearPicksOne() throws {
    #expect(try who(citation("33/CT-TTg"), date: "2020") == ["2020-08-20 plans/quang-binh-2026.txt"])
    #expect(try who(citation("33/CT-TTg", date: "2021-11-26")).first == "2021-11-26 plans/lao-cai-2022.txt")
    #expect(try who(citation("33/CT-TTg"), date: "2019").isEmpty)
  }

  @Test func rowsCarryTheirEvidence() throws {
    let row = try #require(try index.whoCites(subject(citation("33/CT-TTg"), date: "2021"), among: DocumentFilter()).rows.last)
    #expect(row.cited.id == "urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2021-11-26;33-ct-ttg")
    #expect(row.cited.status == .one)
    #expect(row.count == 2)
    #expect(row.printedForms == ["33/CT-TTg"])
    #expect(row.zones == [.basis, .body])
    #expect(row.line == 2)
    #expect(row.quotation == "Căn cứ 33/CT-TTg;")
    #expect(row.citing.header.title == "Dân vận chính quyền")
  }

  @Test func filters() throws {
    var filter = DocumentFilter()
    filter.provinces = ["lao cai"]
    #expect(try who(citation("33/CT-TTg"), filter) == ["2021-11-26 plans/lao-cai-2022.txt"])
    filter.provinces = ["Tỉnh Quảng Bình"]
    filter.years = 2026...2026
    #expect(try who(citation("33/CT-TTg"), filter) == ["2020-08-20 plans/quang-binh-2026.txt"])
    filter = DocumentFilter()
    filter.types = [.report]
    #expect(try who(citation("33/CT-TTg"), filter).isEmpty)
    filter = DocumentFilter()
    filter.since = PrintedDate(iso: "2022-01-20")
    filter.until = PrintedDate(iso: "2025")
    #expect(try who(citation("33/CT-TTg"), filter).count == 2)
    filter = DocumentFilter()
    filter.issuer = "ubnd tinh lao"
    #expect(try who(citation("33/CT-TTg"), filter).count == 1)
  }

  @Test func localPapersByPlace() throws {
    #expect(try who(citation("289/KH-UBND", issuer: "UBND tỉnh Quảng Bình")) == ["2025-02-26 plans/quang-binh-2026.txt"])
    #expect(try who(citation("289/KH-UBND"), of: "Lào Cai") == ["2021-05-05 plans/lao-cai-2022.txt"])
  }

  @Test func nearMisses() throws {
    let filter = DocumentFilter()
    #expect(
      try index.whoCites(subject(citation("34/CT-TTg")), among: filter).nearMisses == [
        "33/CT-TTg (2021-11-26)", "33/CT-TTg (2020-08-20)", "33/CT-TTg",
      ])
    #expect(try index.whoCites(subject(citation("24-QĐ/TW")), among: filter).nearMisses == ["23-QĐ/TW (2021-07-30)"])
    #expect(try index.whoCites(subject(citation("999/QĐ-BNV")), among: filter).nearMisses == [])
  }

  @Test func citesInOrder() throws {
    for words in ["plans/quang-binh-2025.txt", "quang-binh-2025.txt"] {
      let answer = try index.citesOf(words, as: nil)
      #expect(answer.papers.count == 1)
      #expect(answer.papers.first?.mentions.map(\.printed) == ["23-QĐ/TW", "33/CT-TTg", "33/CT-TTg"])
      #expect(answer.papers.first?.mentions.map(\.cited.status) == [.one, .one, .one])
      #expect(Set(answer.papers.flatMap { $0.mentions.dropFirst().map(\.cited.id) }).count == 1)
    }
  }

  @Test func citesByNumber() throws {
    let asked = citation("289/KH-UBND")
    #expect(try index.citesOf("289/KH-UBND", as: subject(asked)).papers.map(\.document.path) == ["plans/quang-binh-2025.txt"])
  }

  @Test func citesOfNothing() throws {
    let answer = try index.citesOf("quang-bin-2025.txt", as: nil)
    #expect(answer.papers.isEmpty)
    #expect(answer.nearMisses == ["plans/quang-binh-2025.txt", "plans/quang-binh-2026.txt"])
  }

  @Test func mentionsOfUnknownDocumentsShareALocalKey() throws {
    let mention = try #require(try index.citesOf("so-noi-vu.txt", as: nil).papers.first?.mentions.first)
    #expect(mention.cited.status == .ambiguous)
    #expect(mention.cited.id == "33-ct-ttg")
    #expect(mention.cited.date == nil)
  }

  @Test func show() throws {
    let entry = try #require(try index.show("289/KH-UBND", as: subject(citation("289/KH-UBND"), issuer: "Quảng Bình")).entries.first)
    #expect(entry.cited?.id == "urn:lex:vn;quang.binh:uy.ban.nhan.dan:ke.hoach:2025-02-26;289-kh-ubnd")
    #expect(entry.copies.map(\.path) == ["plans/quang-binh-2025.txt"])
    #expect(entry.citedBy.map(\.citing.path) == ["plans/quang-binh-2026.txt"])
    #expect(entry.forms == [Tally("289/KH-UBND", documents: 1, citations: 1)])
    #expect(entry.dates.map(\.value.description) == ["2025-02-26"])
    #expect(entry.cites.first?.mentions.count == 3)
  }

  @Test func stats() throws {
    let stats = try index.stats(top: 2)
    #expect(stats.documents == 4)
    #expect(stats.citations == 8)
    #expect(stats.citedDocuments == 6)
    #expect(stats.unsure == 1)
    #expect(stats.mostCited.map(\.documents) == [2, 1])
    #expect(stats.mostCited.first?.citations == 3)
    #expect(stats.provinces == [Tally("Quảng Bình", documents: 3, citations: 6), Tally("Lào Cai", documents: 1, citations: 2)])
    #expect(stats.types == [Tally(.plan, documents: 3, citations: 7), Tally(nil, documents: 1, citations: 1)])
    #expect(stats.years.map(\.value) == [2026, 2025, 2022, nil])
  }

  /// The National Assembly passed two laws on the organisation of local government in 2025: the year does not tell which.
  @Test func aNameOfTwoActsOfOneYearMeansBoth() throws {
    let folder = try TemporaryFolder()
    let index = try snapshot(
      folder.path,
      [
        record("a", header(nil), [citation("65/2025/QH15", type: .law, date: "2025-02-19")]),
        record("b", header(nil), [citation("72/2025/QH15", type: .law, date: "2025-06-16")]),
        record("c", header(nil), [citation("72/2025/QH15", type: .law)]),
      ])
    func cited(_ date: String?) throws -> [String: Int] {
      let asked = subject(named("Luật Tổ chức chính quyền địa phương", type: .law, date: date))
      return Dictionary(
        try index.whoCites(asked, among: DocumentFilter()).rows.map { ($0.cited.number ?? "", $0.count) }, uniquingKeysWith: +)
    }
    #expect(try cited("2025") == ["65/2025/QH15": 1, "72/2025/QH15": 2])
    #expect(try cited("2025-06-16") == ["72/2025/QH15": 2])
  }
}
