import Model
import Testing

@testable import Facts

/// Issuing bodies with their years.
@Suite struct IssuerLifeTests {
  @Test func everyRowParses() {
    let rows = tableRows(issuerLifeRows)
    #expect(IssuerLives.all.count == rows.count)
    for row in rows {
      for date in row[3...4] where !date.isEmpty { #expect(PrintedDate(iso: date) != nil, "\(row)") }
      #expect(!row[7].isEmpty && !(row[3].isEmpty && row[4].isEmpty), "\(row)")
    }
  }

  @Test func noLifeEndsBeforeItBegins() {
    for life in IssuerLives.all {
      if let from = life.from, let until = life.until { #expect(from < until, "\(life.name)") }
    }
  }

  /// A body with two lives: the second begins when the first is over.
  @Test func livesFollowOneAnother() {
    for (code, lives) in Dictionary(grouping: IssuerLives.all, by: \.code) where lives.count > 1 {
      for (first, second) in zip(lives, lives.dropFirst()) {
        guard let until = first.until, let from = second.from else {
          Issue.record("\(code ?? "")")
          continue
        }
        #expect(until < from, "\(code ?? "")")
      }
    }
  }

  /// What took a body's place names it as a predecessor, and the other way round, where both have rows.
  @Test func successorsAndPredecessorsAgree() {
    let byName = Dictionary(grouping: IssuerLives.all, by: \.name)
    for life in IssuerLives.all where life.name != "Bộ Tài chính" && life.name != "Bộ Xây dựng" {
      for name in life.predecessors {
        guard let others = byName[name] else { continue }
        #expect(others.contains { $0.successors.contains(life.name) }, "\(life.name) from \(name)")
      }
    }
  }

  @Test(arguments: ["BLĐTBXH", "BLDTBXH", "bldtbxh"]) func aCodeIsFoundHoweverItIsSpelled(_ code: String) {
    let lives = IssuerLives.ofCode(code)
    #expect(lives.map(\.until) == [PrintedDate(iso: "2025-02-28")])
    #expect(lives.first?.successors.first == "Bộ Nội vụ")
  }

  @Test(arguments: [
    ("Bộ Lao động - Thương binh và Xã hội", "BLĐTBXH"), ("Bộ Lao động, Thương binh và Xã hội", "BLĐTBXH"), ("Bộ LĐ-TB&XH", "BLĐTBXH"),
    ("Bộ trưởng Bộ Giao thông vận tải", "BGTVT"), ("Sở Kế hoạch và Đầu tư tỉnh Lào Cai", "SKHĐT"), ("Giám đốc Sở Xây dựng", "SXD"),
    ("Ban Dân vận Tỉnh ủy Lai Châu", "BDVTU"), ("Trưởng Ban Dân vận Trung ương", "BDVTW"), ("Tổng cục Thuế", "TCT"),
  ])
  func aNameIsFoundWithTitleAndPlace(_ name: String, _ code: String) {
    #expect(IssuerLives.ofName(name).first?.code == code)
  }

  @Test(arguments: ["UBND tỉnh Lào Cai", "Bộ Quốc phòng", "Thủ tướng Chính phủ", "Ban Dân tộc Hội đồng nhân dân tỉnh", "Bộ", ""])
  func otherNamesAreNotKnown(_ name: String) { #expect(IssuerLives.ofName(name).isEmpty) }

  @Test func aMinistryThatTookAnotherInHasTwoLives() {
    let lives = IssuerLives.ofName("Bộ Nội vụ")
    #expect(lives.map(\.until) == [PrintedDate(iso: "2025-02-28"), nil])
    #expect(lives[1].predecessors.contains("Bộ Lao động - Thương binh và Xã hội"))
  }

  @Test(
    arguments: [
      ("BKHĐT", "2025-02-28", true), ("BKHĐT", "2025-03-01", false), ("BKHĐT", "1990-01-01", false), ("BNNMT", "2025-02-28", false),
      ("BNNMT", "2025-03-01", true), ("BCN", "2007-07-31", nil), ("BCN", "2007-09-03", false), ("BTNMT", "2002-06-01", nil),
      ("BNNMT", "2025", nil), ("BTM", "2006-01-01", nil),
    ] as [(String, String, Bool?)])
  func daysTell(_ code: String, _ day: String, _ existed: Bool?) throws {
    let date = try #require(PrintedDate(iso: day))
    #expect(IssuerLives.ofCode(code).first?.existed(on: date) == existed)
  }
}
