import Model
import Specimens
import Testing

@testable import Index

/// What is known of a document from the user's rows, the tables, and papers, and which of them stands.
@Suite struct RegisterTests {
  private let folder: TemporaryFolder
  private let index: Snapshot

  init() throws {
    folder = try TemporaryFolder()
    var replacing = citation("12/QĐ-UBND", date: "2022-05-10", issuer: "UBND tỉnh")
    replacing.relation = .replaces
    var repealing = citation("03/2018/TT-BNV", date: "2018-03-06")
    repealing.relation = .repeals
    repealing.pinpoint = "khoản 3 Điều 7"
    var aside = citation("03/2018/TT-BNV", date: "2018-03-06", zone: .sidebar)
    aside.relation = .replaces
    index = try snapshot(
      folder.path,
      [
        record(
          "a.txt", header("45/QĐ-UBND", date: "2024-02-01", province: "Phú Yên"),
          [replacing, citation("33/CT-TTg", date: "2021-11-26"), aside]),
        record("b.txt", header("9/TT-BNV", date: "2024-03-01", level: .central, issuer: "Bộ Nội vụ"), [repealing]),
        record("c.txt", header("12/QĐ-UBND", date: "2022-05-10", province: "Phú Yên", title: "Quy chế"), []),
      ])
  }

  private func row(_ text: String, _ fill: (inout RegisterRow) -> Void = { _ in }) -> RegisterRow {
    var row = RegisterRow(number: number(text))
    fill(&row)
    return row
  }

  private func entries(_ text: String, _ rows: [RegisterRow] = [], date: String? = nil, index: Snapshot?) throws -> [RegisterAnswer.Entry] {
    try whatIsKnown(of: subject(citation(text), date: date), register: rows, in: index).entries
  }

  /// "name value source" of each fact, those overruled with "!", those of a part with "~".
  private func facts(_ entry: RegisterAnswer.Entry?) -> [String] {
    (entry?.facts ?? []).map { fact in
      let value =
        switch fact.value {
        case .text(let text): text
        case .date(let date): date.description
        case .type(let type): type.rawValue
        case .status(let status): status.word
        }
      return (fact.isOverruled ? "!" : "") + (fact.isPartial ? "~" : "") + "\(fact.name.rawValue) \(value) \(fact.source.rawValue)"
    }
  }

  @Test func whatPapersSay() throws {
    let entries = try entries("12/QĐ-UBND", index: index)
    #expect(entries.count == 1)
    #expect(
      facts(entries.first) == [
        "type QĐ paper", "date 2022-05-10 paper", "date 2022-05-10 paper", "issuer UBND tỉnh Phú Yên paper",
        "issuer UBND tỉnh Phú Yên paper",
        "title Quy chế paper", "replaced_by 45/QĐ-UBND paper",
      ])
    guard case .statement(let paper, let line, nil, let quotation)? = entries.first?.facts.last?.evidence else {
      Issue.record("no statement")
      return
    }
    #expect(paper.path == "a.txt" && line == 1 && quotation == "Căn cứ 12/QĐ-UBND;")
  }

  /// A part is told from the whole, and what stands beside a paper is not said by it.
  @Test func partsAndSidebars() throws {
    let facts = try facts(entries("03/2018/TT-BNV", index: index).first)
    #expect(facts.contains("~repealed_by 9/TT-BNV paper"))
    #expect(!facts.contains { $0.contains("45/QĐ-UBND") })
  }

  @Test func theUsersRowStandsAboveAll() throws {
    let mine = row("12/QĐ-UBND") { row in
      row.date = PrintedDate(iso: "2022-05")
      row.title = "Quy chế phối hợp"
      row.status = .notInForce
      row.ended = PrintedDate(iso: "2024-02-01")
      row.replacedBy = ["46/QĐ-UBND"]
    }
    let facts = try facts(entries("12/QĐ-UBND", [mine], index: index).first)
    #expect(facts.starts(with: ["type QĐ paper", "date 2022-05 user", "date 2022-05-10 paper"]))
    #expect(
      facts.suffix(6) == [
        "title Quy chế phối hợp user", "title Quy chế paper", "status not-in-force user", "ended 2024-02-01 user",
        "replaced_by 46/QĐ-UBND user", "replaced_by 45/QĐ-UBND paper",
      ])
    var other = mine
    other.title = "Việc khác"
    #expect(try self.facts(entries("12/QĐ-UBND", [other], index: index).first).contains("!title Quy chế paper"))
  }

  /// The built-in rows: a status only where a source tells one, the user's above it.
  @Test func builtInRows() throws {
    let known = try entries("04/2015/NĐ-CP", index: nil)
    #expect(known.count == 1)
    #expect(facts(known.first).contains("status not-in-force built-in"))
    #expect(known.first?.facts.allSatisfy { $0.confidence != nil || $0.evidence == .relation(.page) } == true)
    let mine = row("04/2015/NĐ-CP") { $0.status = .partlyInForce }
    let both = try facts(entries("04/2015/NĐ-CP", [mine], index: nil).first)
    #expect(both.contains("status partly-in-force user") && both.contains("!status not-in-force built-in"))
    let unknown = try entries("33/2015/QĐ-TTg", index: nil).first
    #expect(unknown?.value(.status) == nil)
  }

  /// One number, several documents: rows join the one they fit, and none where they fit several.
  @Test func severalDocumentsOfANumber() throws {
    let dated = row("33/CT-TTg") { row in
      row.date = PrintedDate(iso: "2021-11-26")
      row.note = "x"
    }
    let entries = try entries("33/CT-TTg", [dated], index: index)
    #expect(entries.map { facts($0).contains("note x user") } == [false, true, false])
    #expect(facts(entries.first).contains { $0.hasPrefix("date 2020-08-20") })
    #expect(facts(entries[1]).contains("date 2021-11-26 paper"))
    #expect(try self.entries("33/CT-TTg", [dated], date: "2020", index: index).count == 1)
    let loose = row("33/CT-TTg") { $0.note = "y" }
    #expect(try self.entries("33/CT-TTg", [loose], index: nil).map { facts($0).contains("note y user") } == [true, false, false, false])
  }

  /// Plans of one number of two provinces are two documents.
  @Test func placesAreToldApart() throws {
    let rows = ["Phú Yên", "Bình Định"].map { place in row("12/QĐ-UBND") { $0.issuer = "UBND tỉnh " + place } }
    let entries = try entries("12/QĐ-UBND", rows, index: index)
    #expect(entries.count == 2)
    for entry in entries {
      let facts = facts(entry)
      #expect(facts.contains("replaced_by 45/QĐ-UBND paper") == facts.contains("issuer UBND tỉnh Phú Yên user"))
    }
  }

  @Test func nothing() throws {
    #expect(try entries("9999/QĐ-TTg", index: index).isEmpty)
  }

  @Test(arguments: [
    ("còn hiệu lực", KnownDocument.Status.inForce), ("Hết hiệu lực", .notInForce), ("het hieu luc mot phan", .partlyInForce),
    ("not-yet-in-force", .notYetInForce), ("unknown", .unknown),
  ]) func statusWords(words: String, status: KnownDocument.Status) {
    #expect(KnownDocument.Status(written: words) == status)
    #expect(KnownDocument.Status(written: status.word) == status)
  }
}
