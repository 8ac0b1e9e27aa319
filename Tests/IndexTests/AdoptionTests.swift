import Model
import Specimens
import Testing

@testable import Index

@Suite struct AdoptionTests {
  private let folder: TemporaryFolder
  private let index: Snapshot

  init() throws {
    folder = try TemporaryFolder()
    let directive = citation("33/CT-TTg", date: "2021-11-26")
    let month = header("9/KH-UBND", province: "Hà Tĩnh")
    var undated = month
    undated.period = PrintedDate(iso: "2022-03")
    index = try snapshot(
      folder.path,
      [
        record("a", header("5/KH-UBND", date: "2022-03-01", province: "Lào Cai"), [directive]),
        record("b", header("1/KH-UBND", date: "2021-12-06", province: "Lào Cai"), [directive]),
        record("c", header("2/KH-UBND", date: "2022-11-26", province: "Quảng Bình"), [directive]),
        record(
          "d", header("3/KH-UBND", date: "2021-12-01", province: "Gia Lai", level: .district, issuer: "UBND huyện Chư Sê"), [directive]),
        record("e", header("4/KH-UBND", date: "2022-01-01", province: "Gia Lai"), [citation("23-QĐ/TW", date: "2021-07-30")]),
        record("f", undated, [directive]),
        record("g", header("6/KH-UBND", date: "2020-01-01", province: "Sơn La"), [directive]),
        record("h", header("7/KH-UBND", date: "2022-05-05", province: "Sơn La"), [citation("33/CT-TTg", date: "2020-08-20")]),
      ])
  }

  private func adoption(_ date: String? = "2021-11-26", _ filter: DocumentFilter = DocumentFilter()) throws -> AdoptionAnswer {
    try index.adoption(of: subject(citation("33/CT-TTg"), date: date), among: filter, list: nil)
  }

  @Test func daysToTheFirstPaper() throws {
    let answer = try adoption()
    let adopted = answer.rows.filter { $0.status == .adopted }
    #expect(adopted.map(\.province) == ["Lào Cai", "Quảng Bình"] && adopted.map(\.days) == [10, 365])
    #expect(adopted.map(\.first?.path) == ["b", "c"] && adopted.map(\.citing) == [2, 1] && adopted[0].line == 1)
    #expect(answer.median == 365 && answer.rows.count == 63)
  }

  /// What cannot be counted is told apart: no day, no citation, no papers.
  @Test func theOthers() throws {
    let answer = try adoption()
    #expect(answer.rows.filter { $0.status == .noDay }.map(\.province) == ["Hà Tĩnh"])
    #expect(Set(answer.rows.filter { $0.status == .noCitation }.map(\.province)) == ["Gia Lai", "Sơn La"])
    #expect(answer.rows.count { $0.status == .noPapers } == 58)
    // A district's plan is not the province's; a plan older than the directive is a misprint or a draft.
    #expect(answer.others == 1 && answer.earlier.map(\.path) == ["g"])
  }

  @Test func provincesAskedFor() throws {
    var filter = DocumentFilter()
    filter.provinces = ["Lào Cai"]
    #expect(try adoption("2021-11-26", filter).rows.map(\.province) == ["Lào Cai"])
  }

  @Test func wordsThatMeanSeveralOrNone() throws {
    #expect(
      throws: AdoptionFault.several([
        "Chỉ thị 33/CT-TTg, 2020-08-20, Thủ tướng Chính phủ", "Chỉ thị 33/CT-TTg, 2021-11-26, Thủ tướng Chính phủ",
      ])
    ) { try adoption(nil) }
    #expect(throws: AdoptionFault.uncited(near: ["33/CT-TTg (2021-11-26)", "33/CT-TTg (2020-08-20)"])) {
      try index.adoption(of: subject(citation("34/CT-TTg")), among: DocumentFilter(), list: nil)
    }
  }
}

@Suite struct DayCountTests {
  @Test func leapYearsAndTurns() throws {
    func days(_ from: String, _ to: String) throws -> Int? {
      try #require(PrintedDate(iso: to)).days(since: try #require(PrintedDate(iso: from)))
    }
    #expect(try days("2021-11-26", "2022-11-26") == 365 && days("2023-12-31", "2024-03-01") == 61)
    #expect(try days("1900-02-28", "1900-03-01") == 1 && days("2000-02-28", "2000-03-01") == 2)
    #expect(try days("2022-01-02", "2022-01-01") == -1 && days("2022", "2022-01-01") == nil)
  }
}
