import Facts
import Model
import Platform
import Specimens
import Testing

@testable import Index

/// What the user's register does to resolving.
@Suite struct StatedDocumentTests {
  private func row(_ number: String, date: String? = nil, type: DocumentType? = nil, issuer: String? = nil, title: String? = nil) throws
    -> RegisterRow
  {
    var row = RegisterRow(number: try #require(citation(number).number))
    row.date = date.flatMap { PrintedDate(iso: $0) }
    row.type = type
    row.issuer = issuer
    row.title = title
    return row
  }

  private func documents(_ rows: RegisterRow...) -> [KnownDocument] {
    let bucket = rows[0].number.bucket
    return StatedDocuments(rows).documents(inBucket: bucket, above: KnownDocuments.documents(inBucket: bucket))
  }

  @Test func aRowStandsInThePlaceOfTheBuiltInOne() throws {
    let builtIn = KnownDocuments.documents(inBucket: "33 ttg").filter { $0.year == 2021 && KnownDocuments.symbolType($0) == .directive }
    #expect(builtIn.count == 1)
    let found = documents(try row("33/CT-TTg", date: "2021-11-27", issuer: "Thủ tướng"))
    #expect(found.count == KnownDocuments.documents(inBucket: "33 ttg").count)
    #expect(found[0].date == PrintedDate(iso: "2021-11-27") && found[0].issuer == "Thủ tướng" && found[0].title == builtIn[0].title)
    #expect(found[0].stated == [.number, .date, .issuer])
    #expect(found.dropFirst().allSatisfy { $0.stated.isEmpty && $0.date != builtIn[0].date })
  }

  @Test func aRowOfAnotherYearIsAnotherDocument() throws {
    let found = documents(try row("33/CT-TTg", date: "1999-01-05"))
    #expect(found.count == KnownDocuments.documents(inBucket: "33 ttg").count + 1)
  }

  /// 33/CT-TTg is several: a row without a day says nothing.
  @Test func aRowThatMayMeanSeveralSaysNothing() throws {
    let builtIn = KnownDocuments.documents(inBucket: "33 ttg").filter { KnownDocuments.symbolType($0) == .directive }
    #expect(builtIn.count > 1)
    #expect(documents(try row("33/CT-TTg", title: "x")).count(where: { $0.title == "x" }) == 0)
  }

  @Test func theStampTellsRegistersApart() throws {
    let (a, b) = (try row("33/CT-TTg", date: "2021"), try row("33/CT-TTg", date: "2022"))
    #expect(StatedDocuments.none.stamp == 0 && StatedDocuments([a]).stamp != StatedDocuments([b]).stamp)
    #expect(StatedDocuments([a]).stamp == StatedDocuments([a]).stamp)
  }

  private func index(_ folder: String, _ rows: [RegisterRow]) throws -> Snapshot {
    var writer = try IndexWriter.open(folder: folder, rebuilding: false)
    let own = header(nil, province: "Phú Yên", level: .province, issuer: "UBND tỉnh Phú Yên")
    try writer.add(
      record(
        "a", own,
        [
          citation("43/KH-UBND", date: "2025-03-04", issuer: "UBND tỉnh Phú Yên"),
          citation("33/CT-TTg", date: "2021-11-26", issuer: "Thủ tướng Chính phủ"),
        ]))
    _ = try writer.commit(roots: [], metadata: [], program: "test", stated: StatedDocuments(rows))
    return try Snapshot(folder: folder)
  }

  @Test func statedFactsStandAboveWhatPapersPrint() throws {
    let folder = try TemporaryFolder()
    let rows = [
      try row("33/CT-TTg", date: "2021-11-27", title: "Dân vận"),
      try row("43/KH-UBND", date: "2025-03-05", issuer: "UBND tỉnh Phú Yên", title: "Kế hoạch dân vận"),
    ]
    let shown = try index(folder.path, rows).show("43/KH-UBND", as: subject(citation("43/KH-UBND"))).entries
    #expect(shown.count == 1)
    #expect(shown[0].cited?.date == PrintedDate(iso: "2025-03-05") && shown[0].cited?.title == "Kế hoạch dân vận")
    #expect(shown[0].cited?.stated == [.number, .date, .issuer, .title])
    #expect(shown[0].reasons.contains { $0.value == .register })
    #expect(shown[0].dissents.map(\.value) == ["2025-03-04"])
    let directive = try index(folder.path, rows).show("33/CT-TTg", as: subject(citation("33/CT-TTg"))).entries
    #expect(directive.map { $0.cited?.id } == ["urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2021-11-27;33-ct-ttg"])
    #expect(directive[0].cited?.title == "Dân vận")
  }

  /// A changed register makes a new catalogue over the same segments; an equal one makes nothing.
  private func byName(_ folder: String, _ rows: [RegisterRow], _ citations: [Citation], date: String = "2027-05-01") throws -> Snapshot {
    var writer = try IndexWriter.open(folder: folder, rebuilding: true)
    for (place, citation) in citations.enumerated() {
      // Of several provinces: else they would be copies of one paper.
      try writer.add(record("\(place)", header(nil, date: date, province: ["Phú Yên", "Lào Cai", "Huế"][place % 3]), [citation]))
    }
    _ = try writer.commit(roots: [], metadata: [], program: "test", stated: StatedDocuments(rows))
    return try Snapshot(folder: folder)
  }

  /// How many papers cite it.
  private func papers(_ index: Snapshot, _ asked: Citation) throws -> Int {
    Set(try index.whoCites(subject(asked), among: DocumentFilter()).rows.map(\.citing.path)).count
  }

  /// A law that only the register knows is met by its name, with and without its type word in the title.
  @Test(arguments: ["Luật Vận tải liên vùng", "Vận tải liên vùng"]) func aLawOfTheRegisterBearsItsName(title: String) throws {
    let folder = try TemporaryFolder()
    let rows = [try row("88/2027/QH16", date: "2027-02-01", type: title.hasPrefix("Luật") ? nil : .law, title: title)]
    let law = named("Luật Vận tải liên vùng", type: .law)
    let index = try byName(
      folder.path, rows, [citation("88/2027/QH16", type: .law), law, named("Luật vận tải liên vùng", type: .law, date: "2027")])
    #expect(try papers(index, citation("88/2027/QH16")) == 3)
    #expect(try papers(index, law) == 3)
    let without = try byName(folder.path, [], [citation("88/2027/QH16", type: .law), law])
    #expect(try papers(without, citation("88/2027/QH16")) == 1)
  }

  /// A new act of a known name: the one in force when the paper was written, and the one of the year printed.
  @Test func aLaterActOfTheRegister() throws {
    let folder = try TemporaryFolder()
    let rows = [try row("90/2030/QH16", date: "2030-06-01", title: "Luật Tiếp công dân")]
    func number(_ date: String, _ asked: Citation) throws -> [String?] {
      let index = try byName(folder.path, rows, [asked], date: date)
      return try index.whoCites(subject(asked), among: DocumentFilter()).rows.map(\.cited.number)
    }
    let law = named("Luật Tiếp công dân", type: .law)
    #expect(try number("2032-01-05", law) == ["90/2030/QH16"])
    #expect(try number("2024-01-05", law) == ["42/2013/QH13"])
    #expect(try number("2032-01-05", named("Luật Tiếp công dân", type: .law, date: "2013")) == ["42/2013/QH13"])
  }

  @Test func aChangedRegisterDerivesAnew() throws {
    let folder = try TemporaryFolder()
    _ = try index(folder.path, [])
    let stated = StatedDocuments([try row("43/KH-UBND", date: "2025-03-04", issuer: "UBND tỉnh Phú Yên", title: "Mới")])
    #expect(try IndexWriter.open(folder: folder.path, rebuilding: false).derive(from: stated) == 2)
    #expect(try IndexWriter.open(folder: folder.path, rebuilding: false).derive(from: stated) == nil)
    #expect(try FileSystem.names(in: folder.path) == ["catalogue-2", "lock", "manifest", "review-2", "segment-1"])
    let snapshot = try Snapshot(folder: folder.path)
    #expect(snapshot.manifest.register == stated.stamp)
    #expect(try snapshot.show("", as: subject(citation("43/KH-UBND"))).entries.first?.cited?.title == "Mới")
    #expect(try IndexWriter.open(folder: folder.path, rebuilding: false).derive(from: .none) == 3)
    #expect(try Snapshot(folder: folder.path).show("", as: subject(citation("43/KH-UBND"))).entries.first?.cited?.stated == [])
  }

  @Test func withoutAnIndexNothingIsDerived() throws {
    let folder = try TemporaryFolder()
    let stated = StatedDocuments([try row("33/CT-TTg", date: "2021")])
    #expect(try IndexWriter.open(folder: folder.path, rebuilding: false).derive(from: stated) == nil)
    #expect(try FileSystem.names(in: folder.path) == ["lock"])
  }
}
