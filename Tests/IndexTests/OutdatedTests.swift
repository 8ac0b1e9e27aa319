import Model
import Platform
import Specimens
import Testing

@testable import Index

/// Citations of what has ended, over an index.
@Suite struct OutdatedTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func ending(_ text: String, _ relation: Relation, date: String, issuer: String? = nil, pinpoint: String? = nil) -> Citation {
    var citation = citation(text, date: date, issuer: issuer)
    citation.relation = relation
    citation.pinpoint = pinpoint
    return citation
  }

  private func answer(
    _ records: [DocumentRecord], asOf: String = "2026-06-01", all: Bool = false, order: OutdatedQuestion.Order = .citing,
    register: [RegisterRow] = [], filter: DocumentFilter = DocumentFilter()
  ) throws -> OutdatedAnswer {
    let index = try snapshot(folder.path, records)
    return try index.outdated(
      OutdatedQuestion(filter: filter, asOf: PrintedDate(iso: asOf), order: order, wantsAll: all), register: register)
  }

  private func words(_ answer: OutdatedAnswer) -> [String] {
    answer.rows.map { "\($0.citing.path) \($0.printed) \($0.verdict.rawValue) \($0.standing.end?.since?.description ?? "-")" }
  }

  @Test func theTablesKnow() throws {
    let citations = [citation("45/2013/QH13", type: .law), citation("33/CT-TTg", date: "2021-11-26"), citation("28/2026/NĐ-CP")]
    let found = try answer([
      record("a.txt", header("1/KH-UBND", date: "2023-05-05", province: "Phú Yên"), citations),
      record("b.txt", header("2/KH-UBND", date: "2025-05-05", province: "Gia Lai"), citations),
      record("c.txt", header(nil, province: "Gia Lai"), citations),
    ])
    #expect(words(found) == ["a.txt 45/2013/QH13 superseded 2024-08-01", "b.txt 45/2013/QH13 outdated 2024-08-01"])
    #expect(found.counts == [.outdated: 1, .superseded: 1, .unknown: 4, .inForce: 3])
    #expect(found.documents == 3 && found.hasFindings)
    #expect(found.provinces.map(\.name) == ["Gia Lai", "Phú Yên"] && found.years.map(\.name) == ["2023", "2025"])
    #expect(found.years.map(\.outdated) == [0, 1] && found.years.map(\.superseded) == [1, 0])
  }

  /// One open index, asked by many threads at once before any of its blocks was looked at.
  @Test func askedByManyThreads() throws {
    let records = (0..<400).map { number in
      record(
        "\(number % 7)/\(number).txt", header("\(number)/KH-UBND", date: "2025-05-05", province: "Gia Lai"),
        [citation("45/2013/QH13", type: .law), citation("33/CT-TTg", date: "2021-11-26")])
    }
    let question = OutdatedQuestion(filter: DocumentFilter(), asOf: PrintedDate(iso: "2026-06-01"), wantsAll: true)
    let wanted = words(try snapshot(folder.path, records).outdated(question, register: []))
    #expect(wanted.count == 800)
    let fresh = try Snapshot(folder: folder.path)
    let answers = try parallelMap(Array(0..<16), jobs: 8) { _ in words(try fresh.outdated(question, register: [])) }
    #expect(answers.allSatisfy { $0 == wanted })
  }

  /// Before its end nothing is said of it.
  @Test func asOfAnEarlierDay() throws {
    let found = try answer(
      [record("a.txt", header("1/KH-UBND", date: "2023-05-05", province: "Phú Yên"), [citation("45/2013/QH13", type: .law)])],
      asOf: "2024-07-31")
    #expect(found.rows.isEmpty && found.counts == [.inForce: 1] && !found.hasFindings)
  }

  /// A paper says it replaces another: from its day on the old one is outdated, and the paper itself is at no fault.
  @Test func whatPapersReplace() throws {
    let old = { citation("12/QĐ-UBND", date: "2022-05-10", issuer: "UBND tỉnh Phú Yên") }
    let found = try answer(
      [
        record(
          "a.txt", header("45/QĐ-UBND", date: "2024-02-01", province: "Phú Yên"),
          [ending("12/QĐ-UBND", .replaces, date: "2022-05-10", issuer: "UBND tỉnh Phú Yên")]),
        record("b.txt", header("7/KH-UBND", date: "2023-01-05", province: "Phú Yên"), [old()]),
        record("c.txt", header("8/KH-UBND", date: "2024-03-05", province: "Phú Yên"), [old()]),
      ], all: true)
    #expect(
      words(found) == [
        "a.txt 12/QĐ-UBND outdated 2024-02-01", "b.txt 12/QĐ-UBND superseded 2024-02-01", "c.txt 12/QĐ-UBND outdated 2024-02-01",
      ])
    #expect(
      found.rows.map(\.purpose) == [.relation, nil, nil] && found.onPurpose == 1 && found.rows.map(\.isFinding) == [false, true, true])
    #expect(found.rows[2].standing.successors == ["45/QĐ-UBND"] && found.rows[2].standing.confidence == .printed)
    guard case .statement(let paper, let line, nil, let quotation)? = found.rows[2].standing.evidence.first?.evidence else {
      Issue.record("no statement")
      return
    }
    #expect(paper.path == "a.txt" && line == 1 && quotation == "Căn cứ 12/QĐ-UBND;")
  }

  /// A draft replaces nothing yet, a province ends nothing of the central government, a provision is not the whole, and what stands beside a paper
  /// on its page is not said by it.
  @Test func whatEndsNothing() throws {
    let national = { ending("33/CT-TTg", .replaces, date: "2021-11-26") }
    var aside = national()
    aside.zone = .sidebar
    let citing = record("z.txt", header("9/KH-UBND", date: "2025-03-05", province: "Phú Yên"), [citation("33/CT-TTg", date: "2021-11-26")])
    let central = { (path: String, date: String?, own: Citation) in
      record(path, header("9/QĐ-TTg", date: date, level: .central, issuer: "Thủ tướng Chính phủ"), [own])
    }
    for ended in [
      central("a.txt", nil, national()), central("a.txt", "2024-02-02", aside),
      record("a.txt", header("3/KH-UBND", date: "2024-02-02", province: "Gia Lai"), [national()]),
      central("a.txt", "2024-02-02", ending("33/CT-TTg", .repeals, date: "2021-11-26", pinpoint: "khoản 2 Mục I")),
      central("a.txt", "2020-02-02", national()),
    ] {
      #expect(try answer([ended, citing]).rows.isEmpty)
    }
    #expect(try words(answer([central("a.txt", "2024-02-02", national()), citing])) == ["z.txt 33/CT-TTg outdated 2024-02-02"])
  }

  @Test func theUsersRegister() throws {
    var mine = RegisterRow(number: number("33/CT-TTg"))
    mine.date = PrintedDate(iso: "2021-11-26")
    mine.ended = PrintedDate(iso: "2025-01-01")
    let records = [
      record("a.txt", header("1/KH-UBND", date: "2023-05-05", province: "Phú Yên"), [citation("33/CT-TTg", date: "2021-11-26")]),
      record("b.txt", header("2/KH-UBND", date: "2023-06-05", province: "Phú Yên"), [citation("33/CT-TTg", date: "2020-08-20")]),
    ]
    let found = try answer(records, register: [mine])
    #expect(words(found) == ["a.txt 33/CT-TTg superseded 2025-01-01"] && found.rows.first?.standing.confidence == .stated)
  }

  @Test func theOldBesideTheNew() throws {
    var old = citation("11/2022/QH15 (nay là Luật Thanh tra năm 2025)", type: .law)
    old.numberPrinted = "11/2022/QH15"
    let found = try answer(
      [record("a.txt", header("1/KH-UBND", date: "2025-09-05", province: "Phú Yên"), [old])], all: true)
    // The words stand in the mention itself here: its span ends before them in papers.
    #expect(found.rows.count == 1 && found.rows[0].verdict == .outdated)
  }

  @Test func whatDetailsAnEndedLaw() throws {
    var decree = citation("199/2016/NĐ-CP", date: "2016-10-10")
    decree.title = "quy định chi tiết thi hành một số điều của Luật Đất đai"
    let found = try answer([record("a.txt", header("1/KH-UBND", date: "2025-09-05", province: "Phú Yên"), [decree])], all: true)
    #expect(found.rows.first?.verdict == .unknown && found.rows.first?.ended?.number == "45/2013/QH13")
    #expect(found.checks.map(\.act.number) == ["45/2013/QH13"] && found.checks.first?.documents == 1)
    #expect(
      try answer([record("a.txt", header("1/KH-UBND", date: "2023-09-05", province: "Phú Yên"), [decree])], asOf: "2024-01-01").checks
        .isEmpty)
  }

  /// A decree issued after the law that replaced the one of its title may detail the new one.
  @Test func whatMayDetailTheSuccessor() throws {
    var decree = citation("981/2024/NĐ-CP", date: "2024-12-31")
    decree.title = "quy định chi tiết Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ"
    #expect(try answer([record("a.txt", header("1/KH-UBND", date: "2025-09-05", province: "Phú Yên"), [decree])]).checks.isEmpty)
  }

  @Test func orderAndFilter() throws {
    let records = [
      record(
        "a.txt", header("1/KH-UBND", date: "2025-05-05", province: "Phú Yên"),
        [citation("80/2015/QH13", type: .law), citation("45/2013/QH13", type: .law)]),
      record("b.txt", header("2/KH-UBND", date: "2025-05-06", province: "Gia Lai"), [citation("45/2013/QH13", type: .law)]),
    ]
    #expect(
      try answer(records, order: .cited).rows.map { $0.citing.path + $0.printed } == [
        "a.txt45/2013/QH13", "b.txt45/2013/QH13", "a.txt80/2015/QH13",
      ])
    var filter = DocumentFilter()
    filter.provinces = ["Gia Lai"]
    #expect(try words(answer(records, filter: filter)) == ["b.txt 45/2013/QH13 outdated 2024-08-01"])
  }

  /// No clock: the newest day of the tables, or of a paper that is not a misprint.
  @Test func theNewestDay() throws {
    func newest(_ date: String) throws -> String {
      try snapshot(folder.path, [record("a.txt", header("1/KH-UBND", date: date, province: "Phú Yên"), [])]).newestDay().description
    }
    #expect(try newest("2020-01-01") == "2026-05-07")
    #expect(try newest("2026-08-09") == "2026-08-09")
    #expect(try newest("2062-08-09") == "2026-05-07")
  }

  @Test func theStandingShown() throws {
    let index = try snapshot(
      folder.path, [record("a.txt", header("1/KH-UBND", date: "2025-05-05", province: "Phú Yên"), [citation("45/2013/QH13", type: .law)])])
    let shown = try index.show("45/2013/QH13", as: subject(citation("45/2013/QH13")), asOf: PrintedDate(iso: "2025-01-01"))
    #expect(shown.entries.first?.standing.state(on: PrintedDate(iso: "2025-01-01")!) == .notInForce(since: PrintedDate(iso: "2024-08-01")))
  }
}
