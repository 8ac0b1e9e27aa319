import Facts
import Model
import Specimens
import Testing

@testable import Index

/// Mentions that leave something out, or print it wrong, and why they are taken for a document.
@Suite struct CompletionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func titled(_ citation: Citation, _ title: String) -> Citation {
    var citation = citation
    citation.title = title
    return citation
  }

  private func paper(_ path: String, date: String, title: String? = nil, _ citations: [Citation]) -> DocumentRecord {
    // Each paper has a number of its own, lest it be taken for a copy of another.
    let serial = path.utf8.reduce(1) { $0 * 7 % 9_973 + Int($1) }
    return record(path, header("\(serial)/KH-UBND", date: date, province: "Lào Cai", title: title), citations)
  }

  /// Number or name, day and status of what each mention of a paper means.
  private func meant(_ records: [DocumentRecord], by path: String) throws -> [String] {
    try snapshot(folder.path, records).citesOf(path, as: nil).papers.flatMap(\.mentions).map {
      "\($0.cited.number ?? $0.cited.name ?? "") \($0.cited.date?.description ?? "-") \($0.cited.status.rawValue)"
    }
  }

  private func reasons(_ records: [DocumentRecord], of citation: Citation) throws -> [ResolutionReason: Int] {
    let entry = try #require(try snapshot(folder.path, records).show(citation.text, as: subject(citation)).entries.first)
    return Dictionary(uniqueKeysWithValues: entry.reasons.map { ($0.value, $0.citations) })
  }

  // MARK: Names

  @Test func aNameIsItsNumber() throws {
    let records = [
      paper("a", date: "2023-09-01", [named("Luật Thực hiện dân chủ ở cơ sở", type: .law)]),
      paper("b", date: "2023-09-01", [citation("10/2022/QH15", type: .law)]),
      paper("c", date: "2023-09-01", [named("Luật thực hiện dân chủ ở cơ sở", type: .law, date: "2022")]),
    ]
    for path in ["a", "b", "c"] { #expect(try meant(records, by: path) == ["10/2022/QH15 2022-11-10 one"]) }
    let index = try snapshot(folder.path + "/2", records)
    for question in [named("Luật Thực hiện dân chủ ở cơ sở", type: .law), citation("10/2022/QH15")] {
      #expect(try index.whoCites(subject(question), among: DocumentFilter()).rows.map(\.citing.path) == ["a", "b", "c"])
    }
  }

  @Test func withoutAYearTheActInForce() throws {
    let law = named("Luật Đất đai", type: .law)
    #expect(try meant([paper("a", date: "2010-05-01", [law])], by: "a") == ["13/2003/QH11 2003-11-26 one"])
    #expect(try meant([paper("a", date: "2020-05-01", [law])], by: "a") == ["45/2013/QH13 2013-11-29 one"])
    #expect(try meant([paper("a", date: "2025-05-01", [law])], by: "a") == ["31/2024/QH15 2024-01-18 one"])
  }

  @Test func betweenAdoptionAndEffectBothMayBeMeant() throws {
    let found = try meant([paper("a", date: "2024-03-18", [named("Luật Đất đai", type: .law)])], by: "a")
    #expect(found == ["Luật Đất đai - ambiguous"])
  }

  /// Two laws on local government of 2025; that of 2015 is of no other year.
  @Test(arguments: [
    ("2025-11-11", "2025", "72/2025/QH15 2025-06-16 one"), ("2025-11-11", nil, "72/2025/QH15 2025-06-16 one"),
    ("2025-04-02", "2025", "65/2025/QH15 2025-02-19 one"), ("2024-04-02", nil, "77/2015/QH13 2015-06-19 one"),
  ])
  func ofTwoLawsOfOneYearTheOneInForce(_ day: String, _ year: String?, _ means: String) throws {
    let law = named("Luật Tổ chức chính quyền địa phương", type: .law, date: year)
    #expect(try meant([paper("a", date: day, [law])], by: "a") == [means])
  }

  @Test func anUndatedPaperNamesNoneOfSeveral() throws {
    let own = header("1/KH-UBND", province: "Lào Cai")
    let law = named("Luật Đất đai", type: .law)
    #expect(try meant([record("a", own, [law])], by: "a").allSatisfy { $0.hasSuffix("ambiguous") || own.date != nil })
  }

  @Test func theSamePapersNumberTellsTheLaw() throws {
    let records = [
      paper("a", date: "2024-03-18", [citation("45/2013/QH13", type: .law), named("Luật Đất đai", type: .law)])
    ]
    #expect(try meant(records, by: "a") == ["45/2013/QH13 2013-11-29 one", "45/2013/QH13 2013-11-29 one"])
  }

  @Test func aYearNoActBearsStaysAName() throws {
    let found = try meant([paper("a", date: "2024-03-18", [named("Luật Đất đai", type: .law, date: "1987")])], by: "a")
    #expect(found == ["Luật Đất đai 1987 one"])
  }

  @Test func aConferenceNamesItsResolution() throws {
    let records = [
      paper(
        "a", date: "2018-03-12",
        [named("Nghị quyết Trung ương 4 khóa XII", type: .resolution), citation("04-NQ/TW", date: "2016-10-30")])
    ]
    #expect(try meant(records, by: "a") == ["04-NQ/TW 2016-10-30 one", "04-NQ/TW 2016-10-30 one"])
  }

  @Test func ofSeveralResolutionsOfAConferenceNoneIsMeant() throws {
    let found = try meant([paper("a", date: "2018-03-12", [named("Nghị quyết Trung ương 6 khóa XII", type: .resolution)])], by: "a")
    #expect(found == ["Nghị quyết Trung ương 6 khóa XII - ambiguous"])
  }

  @Test func congressesHaveManySpellings() throws {
    let records = [
      "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
      "Nghị quyết Đại hội lần thứ XIII của Đảng",
    ].enumerated().map { paper("\($0)", date: "2022-01-01", [named($1, type: .resolution)]) }
    #expect(try snapshot(folder.path, records).stats(top: 5).citedDocuments == 1)
  }

  @Test func constitutionsAreToldByTheirYear() throws {
    let records = [
      paper(
        "a", date: "2015-01-01",
        [
          named("Hiến pháp", type: .constitution, date: "2013"),
          named("Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", type: .constitution),
          named("Hiến pháp", type: .constitution, date: "1992"),
        ])
    ]
    #expect(try meant(records, by: "a").map { $0.suffix(14) } == ["2013-11-28 one", "2013-11-28 one", "1992-04-15 one"])
  }

  // MARK: Years and types

  private var both: [DocumentRecord] {
    [
      paper("2020", date: "2022-01-01", [citation("33/CT-TTg", date: "2020-08-20")]),
      paper("2021", date: "2022-01-01", [citation("33/CT-TTg", date: "2021-11-26")]),
    ]
  }

  @Test func theTitleTellsTheYear() throws {
    let records =
      both + [
        paper("a", date: "2022-02-01", [titled(citation("33/CT-TTg"), "về công tác dân vận được xã dán ngay cửa phòng tiếp dân")]),
        paper("b", date: "2022-02-01", [titled(citation("33/CT-TTg"), "về giảm thiểu chất thải nhựa còn chậm")]),
        paper("c", date: "2022-02-01", [titled(citation("33/CT-TTg"), "về những việc cần làm ngay")]),
      ]
    #expect(try meant(records, by: "a") == ["33/CT-TTg 2021-11-26 one"])
    #expect(try meant(records, by: "b") == ["33/CT-TTg 2020-08-20 one"])
    #expect(try meant(records, by: "c") == ["33/CT-TTg - ambiguous"])
  }

  @Test func theSubjectOfTheCitingPaperTellsTheYear() throws {
    let records = both + [paper("a", date: "2022-02-01", title: "Công tác dân vận chính quyền năm 2022", [citation("33/CT-TTg")])]
    #expect(try meant(records, by: "a") == ["33/CT-TTg 2021-11-26 one"])
    #expect(try reasons(records, of: citation("33/CT-TTg", date: "2021-11-26"))[.subject] == 1)
  }

  @Test func aLaterDocumentIsNotMeant() throws {
    let records = both + [paper("a", date: "2020-10-01", [citation("33/CT-TTg")])]
    #expect(try meant(records, by: "a") == ["33/CT-TTg 2020-08-20 one"])
    let found = try reasons(records, of: citation("33/CT-TTg", date: "2020-08-20"))
    #expect(found[.time] == 1 && found[.consensus] == 1 && found[.stated] == 1)
  }

  @Test func aKnownDocumentHasTheTypeAndTheDay() throws {
    #expect(
      try meant([paper("a", date: "2023-02-01", [citation("10/2022/QH15", type: .other)])], by: "a") == ["10/2022/QH15 2022-11-10 one"])
    #expect(
      try meant([paper("a", date: "2023-02-01", [citation("100/2015/QH13", type: .other)])], by: "a") == ["100/2015/QH13 - ambiguous"])
  }

  @Test func theTablesDoNotGiveAMissingYear() throws {
    // They do not hold all numbers: 749/QĐ-TTg may be of any year.
    #expect(try meant([paper("a", date: "2023-02-01", [citation("749/QĐ-TTg")])], by: "a") == ["749/QĐ-TTg - unknown"])
  }

  @Test func theTermBehindTheNumber() throws {
    var mention = citation("25-NQ/TW")
    mention.term = 11
    let records = [
      paper("a", date: "2019-11-18", [citation("25-NQ/TW", date: "2003-03-12"), citation("25-NQ/TW", date: "2013-06-03"), mention])
    ]
    #expect(try meant(records, by: "a").last == "25-NQ/TW 2013-06-03 one")
  }

  // MARK: Two series a year

  @Test func decisionsWithAndWithoutAYearAreTwoSeries() throws {
    let records = [
      paper(
        "a", date: "2018-12-17",
        [
          citation("45/2018/QĐ-TTg", date: "2018-11-09"), citation("45/QĐ-TTg", date: "2018-01-10"), citation("45/2018/QĐ-TTg"),
          citation("45/QĐ-TTg", date: "2018-11-09"),
        ])
    ]
    #expect(
      try meant(records, by: "a") == [
        "45/2018/QĐ-TTg 2018-11-09 one", "45/QĐ-TTg 2018-01-10 one", "45/2018/QĐ-TTg 2018-11-09 one", "45/2018/QĐ-TTg 2018-11-09 one",
      ])
  }

  // MARK: Misprints and damage

  private let long = "về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp"

  @Test func aMisprintedYearOfTheSameDayAndTitle() throws {
    let records = [
      paper("a", date: "2025-05-09", [titled(citation("33/CT-TTg", date: "2021-11-26"), long)]),
      paper("b", date: "2025-05-09", [titled(citation("33/CT-TTg", date: "2022-11-26"), long)]),
    ]
    #expect(try meant(records, by: "b") == ["33/CT-TTg 2021-11-26 one"])
    let entry = try snapshot(folder.path, records).show("x", as: subject(citation("33/CT-TTg", date: "2021-11-26"))).entries[0]
    #expect(entry.dissents.map { "\($0.field) \($0.value) \($0.places.map(\.path))" } == [#"date 2022-11-26 ["b"]"#])
  }

  /// 01/NQ-CP is of the first of January in several years: the figures of the titles tell them apart.
  @Test func papersOfOneDayInTwoYearsStayTwo() throws {
    func yearly(_ year: Int) -> Citation {
      titled(citation("77/NQ-CP", date: "\(year)-01-01"), "về nhiệm vụ giải pháp chủ yếu thực hiện dự toán ngân sách nhà nước năm \(year)")
    }
    let records = [paper("a", date: "2025-05-09", [yearly(2019), yearly(2020)])]
    #expect(try meant(records, by: "a") == ["77/NQ-CP 2019-01-01 one", "77/NQ-CP 2020-01-01 one"])
  }

  @Test func aBodyOneLetterOffOfTheSameDayIsMended() throws {
    let records = [
      paper("a", date: "2025-05-09", [citation("33/CT-TTg", date: "2021-11-26")]),
      paper("b", date: "2025-05-09", [citation("33/CT-TTq", date: "2021-11-26")]),
      paper("c", date: "2025-05-09", [citation("33/CT-TTq", date: "2021-11-25")]),
    ]
    #expect(try meant(records, by: "b") == ["33/CT-TTg 2021-11-26 one"])
    #expect(try meant(records, by: "c") == ["33/CT-TTq 2021-11-25 one"])
    #expect(try reasons(records, of: citation("33/CT-TTg", date: "2021-11-26"))[.repaired] == 1)
  }

  // MARK: What is kept of a document nobody holds

  @Test func titleDateAndIssuerByMajority() throws {
    func cites(_ path: String, _ date: String, _ issuer: String, _ title: String) -> DocumentRecord {
      paper(path, date: "2025-05-09", [titled(citation("912/QĐ-BNV", date: date, issuer: issuer), title)])
    }
    let records = [
      cites("a", "2024-12-31", "Bộ Nội vụ", "về việc công bố thủ tục"), cites("b", "2024-12-31", "Bộ Nội vụ", "về việc công bố thủ tục"),
      cites("c", "2024-12-30", "Bộ trưởng Bộ Nội vụ", "về chương trình khảo sát hồ sơ lưu trữ"),
    ]
    let entry = try snapshot(folder.path, records).show("x", as: subject(citation("912/QĐ-BNV"))).entries[0]
    #expect(entry.cited?.title == "về việc công bố thủ tục")
    #expect(entry.cited?.date?.description == "2024-12-31")
    #expect(entry.cited?.issuer == "Bộ Nội vụ")
    #expect(
      entry.dissents.map { "\($0.field): \($0.value)" } == [
        "date: 2024-12-30", "issuer: Bộ trưởng Bộ Nội vụ", "title: về chương trình khảo sát hồ sơ lưu trữ",
      ])
    #expect(entry.dissents.allSatisfy { $0.places.map(\.path) == ["c"] })
  }

  @Test func theOrderOfThePapersMakesNoDifference() throws {
    let records = both + [paper("a", date: "2022-02-01", [titled(citation("33/CT-TTg"), "về công tác dân vận"), citation("33/CT-TTg")])]
    func bytes(_ records: [DocumentRecord]) -> [UInt8] {
      var builder = SegmentBuilder()
      for record in records { builder.add(record) }
      return builder.finish()
    }
    #expect(bytes(records) == bytes(records.reversed()))
  }
}
