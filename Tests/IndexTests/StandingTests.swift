import Facts
import Model
import Specimens
import Testing

@testable import Index

/// What holds of a document on a day, and what that means for those who cite it.
@Suite struct StandingTests {
  private func day(_ text: String) -> PrintedDate { PrintedDate(iso: text) ?? PrintedDate(year: 1900)! }

  private func ended(_ first: String?, _ last: String?) -> Standing {
    var standing = Standing()
    standing.end = Standing.End(notBefore: first.map(day), notAfter: last.map(day))
    return standing
  }

  /// Cited on, as of, what is meant.
  @Test(arguments: [
    ("2023-06-30", "2026-01-01", Verdict.superseded), ("2023-07-01", "2026-01-01", .outdated), ("2024", "2026-01-01", .outdated),
    ("2023-06", "2026-01-01", .superseded), ("2023-07", "2026-01-01", .outdated), ("2023", "2026-01-01", .unknown),
    ("2022-05-05", "2023-06-30", .inForce), ("2022-05-05", "2023-07-01", .superseded),
  ])
  func verdictsByDate(cited: String, asOf: String, verdict: Verdict) {
    let standing = ended("2023-07-01", "2023-07-01")
    #expect(standing.verdict(citedOn: day(cited), asOf: day(asOf)) == verdict)
  }

  /// Without the day of the citing paper the old may be either; without the day of the end too.
  @Test func whatIsNotKnownIsUnknown() {
    #expect(ended("2023-07-01", "2023-07-01").verdict(citedOn: nil, asOf: day("2026-01-01")) == .unknown)
    #expect(ended(nil, nil).verdict(citedOn: day("2024-01-01"), asOf: day("2026-01-01")) == .unknown)
    #expect(Standing().verdict(citedOn: day("2024-01-01"), asOf: day("2026-01-01")) == .unknown)
    #expect(Standing().state(on: day("2026-01-01")) == .unknown)
    // Between the date of the replacing act and the last day it can have waited, nothing is said.
    let open = ended("2024-06-29", "2025-12-31")
    #expect(open.verdict(citedOn: day("2024-06-28"), asOf: day("2026-06-01")) == .superseded)
    #expect(open.verdict(citedOn: day("2025-01-01"), asOf: day("2026-06-01")) == .unknown)
    #expect(open.verdict(citedOn: day("2026-01-01"), asOf: day("2026-06-01")) == .outdated)
    #expect(open.verdict(citedOn: day("2023-01-01"), asOf: day("2025-01-01")) == .unknown)
    #expect(open.end?.since == nil && ended("2024-06-29", "2024-12-31").end?.since == day("2024"))
  }

  @Test func statesOfADay() {
    var standing = Standing()
    standing.effectiveFrom = day("2026-07-01")
    standing.isSeenInForce = true
    #expect(standing.state(on: day("2026-06-30")) == .notYetInForce(from: day("2026-07-01")))
    #expect(standing.state(on: day("2026-07-01")) == .inForce)
    standing.partlyEnded = day("2027-01-01")
    #expect(standing.state(on: day("2026-12-31")) == .inForce)
    #expect(standing.state(on: day("2027-01-01")) == .partlyInForce)
    #expect(standing.verdict(citedOn: day("2027-02-01"), asOf: day("2027-03-01")) == .inForce)
  }

  // MARK: The tables

  private func standing(_ text: String, type: DocumentType? = nil, _ rows: [RegisterRow] = []) -> Standing {
    Index.standing(of: number(text), type: type, date: nil, register: rows).standing
  }

  /// The day a replacing act takes effect, not the day it was signed, nor the day of the evidence.
  @Test func theDayOfTheReplacingAct() {
    let land = standing("45/2013/QH13")
    #expect(land.end == Standing.End(on: day("2024-08-01")) && land.successors == ["31/2024/QH15"] && land.confidence == .verified)
    #expect(standing("34/2007/PL-UBTVQH11").end?.since == day("2023-07-01"))
    // In force until then.
    #expect(land.state(on: day("2024-07-31")) == .inForce)
    #expect(land.state(on: day("2024-08-01")) == .notInForce(since: day("2024-08-01")))
  }

  /// The next act of the same name ends a law that no row says has ended; a law that amends it does not.
  @Test func aLaterActOfTheSameName() {
    let budget = standing("83/2015/QH13")
    #expect(budget.end?.since == day("2026-01-01") && budget.successors == ["89/2025/QH15"] && budget.confidence == .corroborated)
    #expect(budget.evidence.first?.evidence == .sameName)
    let local = [standing("77/2015/QH13"), standing("65/2025/QH15"), standing("72/2025/QH15")]
    #expect(local[0].successors == ["65/2025/QH15"] && local[1].successors == ["72/2025/QH15"] && local[2].end == nil)
    #expect(standing("47/2005/QH11").end == nil)
    // A law whose date nobody knows is of the year of its number.
    #expect(standing("25/2012/QH13").successors.first == "39/2024/QH15")
  }

  @Test func aPageSawItInForce() {
    let standing = standing("28/2026/NĐ-CP")
    #expect(standing.state(on: day("2026-04-26")) == .inForce && standing.confidence == .verified && standing.end == nil)
    #expect(standing.state(on: day("2026-01-18")) == .notYetInForce(from: day("2026-01-19")))
  }

  /// A law and a resolution of one number are two documents.
  @Test func numbersOfTwoDocuments() {
    #expect(standing("55/2010/QH12").end == nil || standing("55/2010/QH12", type: .law) != standing("55/2010/QH12", type: .resolution))
    #expect(standing("999/2019/NĐ-CP") == Standing())
  }

  @Test func byName() {
    let old = Index.standing(of: nil, name: "Luật Đất đai", type: .law, date: day("2013"))
    #expect(old.known?.number == "45/2013/QH13" && old.standing.end?.since == day("2024-08-01"))
    #expect(Index.standing(of: nil, name: "Luật Đất đai", type: .law, date: nil).known == nil)
  }

  // MARK: The user's rows

  private func row(_ text: String, _ fill: (inout RegisterRow) -> Void) -> RegisterRow {
    var row = RegisterRow(number: number(text))
    fill(&row)
    return row
  }

  /// They stand above the tables, whatever they say.
  @Test func theUsersRowStandsAboveTheTables() {
    let kept = standing("45/2013/QH13", [row("45/2013/QH13") { $0.status = .inForce }])
    #expect(kept.state(on: day("2026-01-01")) == .inForce && kept.confidence == .stated)
    let earlier = standing("45/2013/QH13", [row("45/2013/QH13") { $0.ended = PrintedDate(iso: "2024-01-01") }])
    #expect(earlier.end?.since == day("2024-01-01"))
    let unsure = standing("45/2013/QH13", [row("45/2013/QH13") { $0.status = .unknown }])
    #expect(unsure.state(on: day("2026-01-01")) == .unknown)
    // The user knows that, the tables know when.
    let known = standing("45/2013/QH13", [row("45/2013/QH13") { $0.status = .notInForce }])
    #expect(known.end?.since == day("2024-08-01"))
    let mine = standing("7/2020/NĐ-CP", [row("07/2020/NĐ-CP") { $0.replacedBy = ["31/2024/QH15"] }])
    #expect(mine.end?.since == day("2024-08-01") && mine.successors == ["31/2024/QH15"])
  }

  /// A row of one place says nothing about another.
  @Test func rowsOfOnePlace() {
    let mine = row("12/KH-UBND") {
      $0.issuer = "UBND tỉnh Phú Yên"
      $0.ended = PrintedDate(iso: "2023-01-01")
    }
    func end(_ issuer: String?) -> PrintedDate? {
      Index.standing(of: number("12/KH-UBND"), type: nil, date: PrintedDate(iso: "2022"), issuer: issuer, register: [mine]).standing.end?
        .since
    }
    #expect(end("UBND tỉnh Phú Yên") == day("2023-01-01"))
    #expect(end("UBND tỉnh Gia Lai") == nil && end(nil) == nil)
  }
}
