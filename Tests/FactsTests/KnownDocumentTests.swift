import Model
import Testing

@testable import Facts

/// Papers that sources know.
@Suite struct KnownDocumentTests {
  @Test func everyRowParsesAndIsFound() {
    var count = 0
    for table in KnownDocuments.tables {
      for row in tableRows(table.table) {
        #expect(row.count == 13, "\(row)")
        count += 1
        let found = KnownDocuments.documents(inBucket: row[0])
        #expect(found.contains { ($0.number ?? "") == row[1] && $0.type.rawValue == row[2] }, "\(row)")
      }
    }
    #expect(count == KnownDocuments.all().count)
    #expect(count > 6_000)
  }

  @Test func rowsStandInTheOrderOfTheirFirstColumn() {
    for table in KnownDocuments.tables + [KnownRelations.table] {
      let keys = tableRows(table.table).map { $0[0] }
      for (a, b) in zip(keys, keys.dropFirst()) { #expect(!b.utf8.lexicographicallyPrecedes(a.utf8), "\(a) \(b)") }
    }
  }

  @Test func aStatusHasItsEvidence() {
    for known in KnownDocuments.all() where known.status != .unknown {
      #expect(known.statusAsOf != nil, "\(known.number ?? known.title)")
      #expect(
        known.sources.contains {
          switch $0 {
          case .page, .act: true
          default: false
          }
        }, "\(known.number ?? known.title)")
    }
  }

  /// Sources misprint years: "có hiệu lực từ 25/01/2025" in a circular of December 2025. Rules on money may reach back some months.
  @Test func nothingTakesEffectLongBeforeItWasMade() {
    for known in KnownDocuments.all() {
      guard let made = known.date, made.day > 0, let from = known.effectiveFrom, from.day > 0 else { continue }
      let isConsolidated = known.type == .consolidatedText
      #expect(isConsolidated || (from.days(since: made) ?? 0) > -200, "\(known.number ?? known.title): made \(made), in force \(from)")
    }
    for relation in KnownRelations.all() {
      guard let made = relation.subjectDate, made.day > 0, let from = relation.effectiveFrom, from.day > 0 else { continue }
      #expect((from.days(since: made) ?? 0) > -200, "\(relation.subject) of \(made) on \(relation.object) from \(from)")
    }
  }

  @Test func theYearInANumberIsThatOfItsDay() {
    for known in KnownDocuments.all() {
      guard let year = known.numberYear, let date = known.date else { continue }
      #expect(year == date.year, "\(known.number ?? "") of \(date)")
    }
  }

  @Test func recalledRowsSaySo() {
    for known in KnownDocuments.all() {
      #expect((known.confidence == .recalled) == (known.sources == [.recollection]), "\(known.number ?? known.title)")
    }
  }

  @Test func directivesOfOneNumberAreSeveral() {
    let found = KnownDocuments.documents(inBucket: "33 ttg").filter { $0.number == "33/CT-TTg" }
    #expect(found.map(\.date?.description) == ["2020-08-20", "2021-11-26", "2026-08-14"])
    #expect(found.map(\.confidence) == [.corroborated, .corroborated, .recalled])
  }

  @Test func aLawAndAResolutionMayHaveOneNumber() {
    let found = KnownDocuments.documents(inBucket: "100 qh").filter { $0.number == "100/2015/QH13" }
    #expect(found.map(\.type) == [.resolution, .code])
    #expect(found.allSatisfy { $0.year == 2015 })
  }

  @Test func nothingIsFoundUnderOtherKeys() {
    for key in ["", "33", "33 tt", "33 ttgg", "zzz", "0", "999999 cp"] {
      #expect(KnownDocuments.documents(inBucket: key).isEmpty, "\(key)")
    }
  }

  @Test(arguments: [
    ("Luật Thực hiện dân chủ ở cơ sở", ["10/2022/QH15"]), ("luật thực hiện dân chủ ở cơ sở", ["10/2022/QH15"]),
    ("Luật Đất đai", ["13/2003/QH11", "45/2013/QH13", "31/2024/QH15"]), ("Bộ luật Hình sự", ["15/1999/QH10", "100/2015/QH13"]),
    ("Luật Phòng cháy, chữa cháy", ["27/2001/QH10"]), ("Luật Sĩ quan Quân đội nhân dân Việt Nam", ["16/1999/QH10"]),
    ("Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn", ["34/2007/PL-UBTVQH11"]), ("Luật của muôn loài", []),
  ]) func lawsAreFoundByName(_ name: String, _ numbers: [String]) {
    #expect(KnownDocuments.documents(named: name).compactMap(\.number) == numbers)
  }

  @Test func constitutionsHaveNoNumber() {
    #expect(KnownDocuments.documents(named: "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam").map(\.date?.year) == [1992, 2013])
  }

  @Test func theTypeOfASymbolIsNotAlwaysThatOfThePaper() throws {
    let known = try #require(KnownDocuments.documents(inBucket: "37 tw").first { $0.number == "37-QĐ/TW" })
    #expect(known.type == .provisions)
    #expect(KnownDocuments.symbolType(known) == .decision)
  }

  @Test func relationsAreFoundByWhatTheyAreDoneTo() {
    let rows = KnownRelations.all()
    #expect(rows.count == tableRows(knownRelationRows).count)
    for row in rows { #expect(KnownRelations.relations(toBucket: row.objectBucket).contains(row)) }
  }

  /// What may tell whether a document is in force is found without reading the tables through.
  @Test func bucketsOnForce() {
    let documents = Set(KnownDocuments.bucketsOnForce())
    let told = KnownDocuments.all().filter { $0.status != .unknown || !$0.replacedBy.isEmpty }
    #expect(told.count > 800 && told.allSatisfy { documents.contains($0.bucket) })
    let relations = Set(KnownRelations.bucketsOnForce())
    #expect(KnownRelations.all().allSatisfy { $0.kind == .amends || relations.contains($0.objectBucket) })
    #expect(KnownRelations.all().contains { $0.kind == .amends && !relations.contains($0.objectBucket) })
  }

  @Test func actsNamedInATitle() {
    let acts = KnownDocuments.acts(namedIn: "Quy định chi tiết thi hành một số điều của Luật Đất đai")
    #expect(acts.map { $0.compactMap(\.number) } == [["13/2003/QH11", "45/2013/QH13", "31/2024/QH15"]])
    #expect(KnownDocuments.acts(namedIn: "về hợp đồng theo Bộ luật Lao động và Luật Việc làm").count == 2)
    #expect(KnownDocuments.acts(namedIn: "về kỷ luật, kỷ cương hành chính").isEmpty)
  }

  @Test(arguments: [
    ("Nghị quyết Trung ương 4 khóa XII", ["04-NQ/TW"]),
    ("Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XI", ["12-NQ/TW"]),
    ("Nghị quyết Hội nghị Trung ương 7 (khóa XI)", ["24-NQ/TW", "25-NQ/TW"]), ("Nghị quyết Trung ương 9 khoá XI", ["33-NQ/TW"]),
    ("Nghị quyết Đại hội lần thứ XIII của Đảng", []), ("Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Đảng bộ tỉnh khóa XII", []),
    ("Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Hội Nông dân Việt Nam khóa XI", []),
    ("Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đoàn khóa XI", []),
  ]) func conferencesNameTheirResolutions(_ name: String, _ numbers: [String]) {
    #expect(PlenumTable.resolutions(named: name).map(\.number) == numbers)
  }
}
