import Model
import Specimens
import Testing

@testable import Index

/// Which files are copies of one paper, told by their heads and words. Letters name files; sets are written "AB C".
@Suite struct CopyTests {
  /// A text of 300 words, every `every`th of which is another one in another variant.
  private func words(_ seed: Int = 1, variant: String = "", every: Int = 1000) -> String {
    (0..<300).map { index in
      index % every == every - 1
        ? "chữ\(variant)\(index)"
        : ["kế", "hoạch", "dân", "vận", "năm", "tỉnh", "sở", "huyện"][(index * seed * 7 + index / 8) % 8] + "\(index)"
    }.joined(separator: " ")
  }

  private func paper(_ name: String, _ header: DocumentHeader, _ words: String, cites: [String] = ["33/CT-TTg"]) -> DocumentRecord {
    var record = DocumentRecord(
      document(name, header, cites.map { citation($0, date: "2021-11-26") }, words: words),
      source: DocumentRecord.Source(path: name, root: "/plans", size: 1, modified: 1, digest: []))
    record.source.digest = [UInt8](repeating: 1, count: 32)
    return record
  }

  private func check(_ expected: String, _ records: [DocumentRecord], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = try TemporaryFolder()
    let index = try snapshot(folder.path, records)
    #expect(try sets(index) == expected, sourceLocation: sourceLocation)
  }

  /// The sets of copies, the best of each first; sets by their least letter.
  private func sets(_ index: Snapshot) throws -> String {
    var sets = Set<String>()
    for (segment, reader) in index.segments.enumerated() {
      for ordinal in 0..<(try reader.documentCount) {
        let copies = try index.copies(of: DocumentAddress(segment: segment, ordinal: ordinal))
        if copies.count > 1 {
          sets.insert(try copies.map { try index.segments[$0.segment].title(.documentPath, $0.ordinal) ?? "" }.joined())
        }
      }
    }
    return sets.sorted().joined(separator: " ")
  }

  private let plan = header("15/KH-UBND", date: "2022-01-20", province: "Lào Cai", title: "Dân vận năm 2022")

  @Test func oneIdentity() throws {
    try check("AB", [paper("A", plan, words()), paper("B", plan, words(variant: "x", every: 9))])
  }

  /// A spoiled scan of the same paper, half of whose words are misread.
  @Test func oneIdentitySpoiledText() throws {
    try check("AB", [paper("A", plan, words()), paper("B", plan, words(variant: "x", every: 6))])
  }

  /// A regulation in a file of its own repeats number and day of the decision that issues it.
  @Test func anAnnexIsNoCopy() throws {
    try check("", [paper("A", plan, words()), paper("B", plan, words(variant: "y", every: 2))])
  }

  /// One template, two provinces.
  @Test func templates() throws {
    let other = header("15/KH-UBND", date: "2022-01-20", province: "Yên Bái", title: "Dân vận năm 2022")
    try check("", [paper("A", plan, words()), paper("B", other, words(variant: "x", every: 60))])
    try check("", [paper("A", plan, words()), paper("B", other, words())])
  }

  @Test func everyKnownFactMustAgree() throws {
    func other(_ change: (inout DocumentHeader) -> Void) -> DocumentHeader {
      var header = plan
      header.date = nil
      change(&header)
      return header
    }
    try check("AB", [paper("A", plan, words()), paper("B", other { _ in }, words())])
    try check("", [paper("A", plan, words()), paper("B", other { $0.date = PrintedDate(iso: "2022-01-21") }, words())])
    try check("", [paper("A", plan, words()), paper("B", other { $0.period = PrintedDate(iso: "2022-02") }, words())])
    try check("AB", [paper("A", plan, words()), paper("B", other { $0.period = PrintedDate(iso: "2022") }, words())])
    try check("", [paper("A", plan, words()), paper("B", other { $0.province = "Sơn La" }, words())])
    try check("", [paper("A", plan, words()), paper("B", other { $0.issuer = "Sở Nội vụ tỉnh Lào Cai" }, words())])
    try check("", [paper("A", plan, words()), paper("B", other { $0.type = .report }, words())])
    try check("", [paper("A", plan, words()), paper("B", other { $0.title = "Dân vận năm 2023" }, words())])
    try check("", [paper("A", plan, words()), paper("B", other { $0.number = number("16/KH-UBND") }, words())])
    try check("", [paper("A", plan, words()), paper("B", other { $0.number = nil }, words())])
  }

  /// The number and the day are blank: the place and nearly equal words must tell.
  @Test func blankNumbers() throws {
    var blank = plan
    blank.number = nil
    blank.date = nil
    blank.period = PrintedDate(iso: "2022-01")
    let text = words()
    try check("AB", [paper("A", blank, text), paper("B", blank, words(variant: "x", every: 60))])
    try check("", [paper("A", blank, text), paper("B", blank, words(variant: "x", every: 12))])
    try check("", [paper("A", blank, text), paper("B", blank, words(variant: "x", every: 60), cites: ["34/CT-TTg"])])
    var undated = blank
    undated.period = nil
    try check("AB", [paper("A", undated, text), paper("B", undated, words(variant: "x", every: 60))])
    undated.title = nil
    try check("", [paper("A", undated, text), paper("B", undated, words(variant: "x", every: 60))])
    var nowhere = blank
    (nowhere.province, nowhere.issuer, nowhere.place) = (nil, "UBND tỉnh", nil)
    try check("", [paper("A", nowhere, text), paper("B", nowhere, words(variant: "x", every: 100))])
    try check("AB", [paper("A", nowhere, text), paper("B", nowhere, text)])
  }

  /// Pages of errors and empty forms are not copies of one another.
  @Test func shortTexts() throws {
    let nothing = DocumentHeader()
    try check("", [paper("A", nothing, "không tìm thấy trang", cites: []), paper("B", nothing, "không tìm thấy trang", cites: [])])
  }

  /// B fits A and C, which differ: nothing is joined but what is sure.
  @Test func aBridgeJoinsNothing() throws {
    let other = header("15/KH-UBND", date: "2022-01-20", province: "Yên Bái", title: "Dân vận năm 2022")
    var bridge = plan
    (bridge.province, bridge.issuer, bridge.place, bridge.level) = (nil, nil, nil, nil)
    try check("AB", [paper("A", plan, words()), paper("B", bridge, words())])
    try check(
      "AD",
      [
        paper("A", plan, words()), paper("B", bridge, words()), paper("C", other, words()),
        paper("D", plan, words(variant: "x", every: 50)),
      ])
  }

  @Test func theBestStandsForTheSet() throws {
    var poor = plan
    poor.title = nil
    try check(
      "c.docxb.txta.pdfd.docx",
      [paper("a.pdf", plan, words()), paper("b.txt", plan, words()), paper("c.docx", plan, words()), paper("d.docx", poor, words())])
  }

  /// Whatever way the papers come, in one segment or many, the sets are the same.
  @Test func theOrderDoesNotShow() throws {
    var order = SeededOrder()
    var records: [DocumentRecord] = []
    for index in 0..<12 {
      var header = Specimens.header(
        "\(index % 3 + 1)/KH-UBND", date: "2022-01-20", province: ["Lào Cai", "Huế"][index % 2], title: "Năm 2022")
      if index % 4 == 1 { header.date = nil }
      if index % 5 == 2 {
        header.province = nil
        header.issuer = nil
      }
      if index % 6 == 3 { header.number = nil }
      records.append(
        paper("\(UnicodeScalar(65 + index)!)", header, words(index % 3 + 1, variant: "\(index)", every: index % 2 == 0 ? 1000 : 70)))
    }
    let folder = try TemporaryFolder()
    let expected = try sets(snapshot(folder.path + "/0", records))
    #expect(expected.contains(" "))
    for round in 1...5 {
      let shuffled = records.shuffled(using: &order)
      #expect(try sets(snapshot(folder.path + "/\(round)", shuffled)) == expected, "seed \(order.seed)")
      var writer = try IndexWriter.open(folder: folder.path + "/many\(round)", rebuilding: false)
      writer.segmentSize = 20_000
      for record in shuffled { try writer.add(record) }
      _ = try writer.commit(roots: [], metadata: [], program: "test", stated: .none)
      let many = try Snapshot(folder: folder.path + "/many\(round)")
      #expect(many.segments.count > 1)
      #expect(try sets(many) == expected, "seed \(order.seed)")
    }
  }
}
