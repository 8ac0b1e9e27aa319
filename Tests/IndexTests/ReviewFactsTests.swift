import Model
import Platform
import Specimens
import Testing

@testable import Index

/// What is kept of verdicts from commit to commit says the same as looking at every mention anew.
@Suite struct ReviewFactsTests {
  /// Laws and decrees that have ended, what stands in their place, and local decisions that papers here replace.
  private static let national: [(number: String, type: DocumentType?, date: String?)] = [
    ("45/2013/QH13", .law, nil), ("31/2024/QH15", .law, nil), ("80/2015/QH13", .law, nil), ("64/2025/QH15", .law, nil),
    ("33/CT-TTg", nil, "2021-11-26"), ("43/2014/NĐ-CP", nil, "2014-05-15"), ("102/2024/NĐ-CP", nil, "2024-07-30"),
    ("71/2014/QH13", .law, nil),
  ]

  /// A paper whose sentences hold one to three citations, with words that call some of them old.
  private func paper(_ name: Int, _ random: inout SeededOrder) -> DocumentRecord {
    var text = ""
    var citations: [Citation] = []
    for _ in 0..<Int.random(in: 0..<5, using: &random) {
      text += ["Căn cứ ", "Thay thế ", "Thực hiện ", "Bãi bỏ "].randomElement(using: &random) ?? ""
      if Int.random(in: 0..<4, using: &random) == 0 {
        // The old and the new side by side.
        for (place, number) in ["45/2013/QH13", "31/2024/QH15"].enumerated() {
          if place > 0 { text += " và " }
          citations.append(placed(Specimens.citation(number, type: .law), &text))
        }
      }
      for place in 0..<Int.random(in: 0..<4, using: &random) {
        if place > 0 { text += [", ", " (nay là ", " và "].randomElement(using: &random) ?? "" }
        citations.append(cited(&text, &random))
      }
      text += [" đã hết hiệu lực", " kể từ ngày 01/8/2024", "", ""].randomElement(using: &random) ?? ""
      text += ";\n"
    }
    let date = ["2019-02-03", "2022-05-04", "2024-08-01", "2025-09-06", nil].randomElement(using: &random) ?? nil
    let own = header(
      Bool.random(using: &random) ? "\(name % 7)/QĐ-UBND" : nil, date: date, province: ["Huế", "Lào Cai"].randomElement(using: &random))
    let document = ParsedDocument(
      path: "p/\(name).txt", format: "text", encoding: "utf-8", raw: RawText(text), header: own, citations: citations, findings: [],
      sketch: TextSketch.empty)
    return DocumentRecord(
      document, source: DocumentRecord.Source(path: document.path, root: "/plans", size: 1, modified: 1, digest: []))
  }

  private func cited(_ text: inout String, _ random: inout SeededOrder) -> Citation {
    var citation: Citation
    if Int.random(in: 0..<4, using: &random) == 0 {
      let issuer = ["UBND tỉnh Huế", "UBND tỉnh Lào Cai"].randomElement(using: &random)
      citation = Specimens.citation("\(Int.random(in: 0..<7, using: &random))/QĐ-UBND", date: "2022-05-04", issuer: issuer)
    } else {
      let (number, type, date) = Self.national.randomElement(using: &random) ?? Self.national[0]
      citation = Specimens.citation(number, type: type, date: Bool.random(using: &random) ? date : nil)
    }
    citation.relation = [.cites, .cites, .cites, .cites, .replaces, .repeals, .amends].randomElement(using: &random) ?? .cites
    citation.zone = [.body, .body, .basis, .sidebar].randomElement(using: &random) ?? .body
    if Int.random(in: 0..<6, using: &random) == 0 { citation.title = "quy định chi tiết một số điều của Luật Đất đai" }
    return placed(citation, &text)
  }

  private func placed(_ citation: Citation, _ text: inout String) -> Citation {
    var citation = citation
    citation.span = TextSpan(text.utf8.count, text.utf8.count + citation.text.utf8.count)
    text += citation.text
    return citation
  }

  private func commit(_ papers: [String: DocumentRecord], changed: Set<String>, in folder: String, _ size: Int) throws -> Snapshot {
    var writer = try IndexWriter.open(folder: folder, rebuilding: false)
    writer.segmentSize = size
    for entry in try writer.previousDocuments()?.entries ?? [] {
      if papers[entry.source.path] != nil, !changed.contains(entry.source.path) { writer.keep(entry) }
    }
    for path in changed.sorted() { if let paper = papers[path] { try writer.add(paper) } }
    _ = try writer.commit(roots: [], metadata: [], program: "test", stated: .none)
    return try Snapshot(folder: folder)
  }

  /// Every mention, its standing asked for by itself.
  private func slowly(_ index: Snapshot, asOf day: PrintedDate) throws -> [String] {
    let standings = try RowStandings(index, stated: .none, statements: index.endingStatements())
    var purposes = try PurposeReader(index, CitationColumns.all(of: index), standings)
    var rows: [String] = []
    var admitted = try AdmittedDocuments(DocumentFilter(), in: index.segments)
    try admitted.hideCopies(in: index)
    var papers: [DocumentAddress] = []
    admitted.visit { papers.append($0) }
    for paper in try index.inPathOrder(papers) {
      let reader = index.segments[paper.segment]
      let citations = try reader.citations(of: paper.ordinal)
      for citation in citations where try reader.zone(ofCitation: citation) != .sidebar {
        let row = try index.catalogue.row(segment: paper.segment, form: reader.form(ofCitation: citation))
        let standing = try standings.standing(of: row)
        let verdict = standing.verdict(citedOn: try reader.document(paper.ordinal).bestDate, asOf: day)
        var purpose: Purpose?
        var ended: OutdatedAnswer.EndedAct?
        if case .notInForce = standing.state(on: day) {
          purpose = try purposes.purpose(of: citation, among: citations, in: paper.segment)
        } else {
          ended = endedAct(detailedBy: try index.catalogue.cited(row), asOf: day)
        }
        rows.append(
          words(
            try reader.document(paper.ordinal).path, try index.catalogue.cited(row).id, verdict, purpose, standing, ended,
            try reader.quotation(ofCitation: citation)))
      }
    }
    return rows
  }

  private func words(
    _ path: String, _ cited: String, _ verdict: Verdict, _ purpose: Purpose?, _ standing: Standing, _ ended: OutdatedAnswer.EndedAct?,
    _ quotation: String
  ) -> String { "\(path) \(cited) \(verdict) \(purpose?.rawValue ?? "-") \(standing) \(ended.map { "\($0)" } ?? "-") \(quotation)" }

  @Test(arguments: [64 << 20, 1 << 14]) func asLookedAtAnew(segmentSize: Int) throws {
    var random = SeededOrder()
    let folder = try TemporaryFolder()
    var papers: [String: DocumentRecord] = [:]
    var purposes = Set<Purpose>()
    var verdicts = Set<Verdict>()
    var step = 0
    func hasSeenAll() -> Bool { purposes == [.relation, .wording, .successorBeside] && verdicts == Set(Verdict.allCases) }
    // Now and then the rarest purpose comes late: the history goes on until everything was looked at.
    while step < 16 || step < 96 && !hasSeenAll() {
      defer { step += 1 }
      var changed = Set<String>()
      for _ in 0..<Int.random(in: step % 10 == 0 ? 30..<60 : 0..<3, using: &random) {
        let made = paper(Int.random(in: 0..<50, using: &random), &random)
        papers[made.source.path] = made
        changed.insert(made.source.path)
      }
      if step % 4 == 3, let gone = papers.keys.sorted().randomElement(using: &random) { papers[gone] = nil }
      let index = try commit(papers, changed: changed, in: folder.path, segmentSize)
      let kept = try index.review.map { try ReviewFacts(in: $0, rowCount: index.catalogue.rowCount, segmentCount: index.segments.count) }
      #expect(try kept == ReviewFacts(of: index, stated: .none, following: nil), "step \(step), seed \(random.seed)")
      for day in ["2026-06-01", "2024-07-31", "2015-01-01"].compactMap({ PrintedDate(iso: $0) }) {
        let answer = try index.outdated(OutdatedQuestion(filter: DocumentFilter(), asOf: day, wantsAll: true), register: [])
        let rows = answer.rows.map { words($0.citing.path, $0.cited.id, $0.verdict, $0.purpose, $0.standing, $0.ended, $0.quotation) }
        #expect(try rows == slowly(index, asOf: day), "step \(step), \(day), seed \(random.seed)")
        try compareTables(index, answer, asOf: day, "step \(step), \(day), seed \(random.seed)")
        purposes.formUnion(answer.rows.compactMap(\.purpose))
        verdicts.formUnion(answer.rows.map(\.verdict))
      }
    }
    // Else the test looks at nothing.
    #expect(hasSeenAll(), "seed \(random.seed)")
  }

  /// The verdicts of a table are those of the mentions; its best lines are those of the whole table.
  private func compareTables(_ index: Snapshot, _ answer: OutdatedAnswer, asOf day: PrintedDate, _ place: String) throws {
    var question = CrossTableQuestion(
      citing: .document, papers: nil, cited: nil, top: 6, topLines: nil, filter: DocumentFilter(), list: nil, countsMentions: true)
    question.verdicts = ([], day)
    let whole = try index.crossTable(question)
    for (line, cells) in zip(whole.lines, whole.cells) {
      for (cited, cell) in zip(whole.cited, cells) where cell.status == .cited {
        let rows = answer.rows.filter { $0.citing.path == line.paper?.path && $0.cited.id == cited.id }
        guard case .notInForce? = rows.first?.standing.state(on: day) else { continue }
        let verdict = rows.first { $0.purpose == nil }?.verdict
        #expect(cell.verdicts == (verdict.map { [$0: 1] } ?? [:]) && cell.onPurpose == (verdict == nil ? 1 : 0), "\(place)")
      }
    }
    question.topLines = 4
    let best = try index.crossTable(question)
    func rank(_ line: Int) -> (Int, Int, Int) {
      let total = whole.lineTotals[line]
      return (-whole.cells[line].count { $0.status == .cited }, -total.documents - total.mentions, line)
    }
    let kept = whole.lines.indices.sorted { rank($0) < rank($1) }.prefix(4).sorted()
    #expect(best.lines == kept.map { whole.lines[$0] } && best.cells == kept.map { whole.cells[$0] }, "\(place)")
    #expect(best.lineTotals == kept.map { whole.lineTotals[$0] } && best.citedTotals == whole.citedTotals, "\(place)")
    #expect(best.total == whole.total, "\(place)")
  }

  /// Rows of a register that was changed since the last commit count all the same.
  @Test func anotherRegister() throws {
    let folder = try TemporaryFolder()
    let index = try snapshot(
      folder.path, [record("a.txt", header("1/KH-UBND", date: "2023-05-05", province: "Huế"), [citation("33/CT-TTg", date: "2021-11-26")])])
    var row = RegisterRow(number: number("33/CT-TTg"))
    row.ended = PrintedDate(iso: "2022-01-01")
    let asked = StatedDocuments([row])
    #expect(asked.stamp != index.manifest.register)
    let question = OutdatedQuestion(filter: DocumentFilter(), asOf: PrintedDate(iso: "2024-01-01"))
    #expect(try index.outdated(question, register: [row]).rows.map(\.verdict) == [.outdated])
    #expect(try index.outdated(question, register: []).rows.isEmpty)
  }

  @Test func asWritten() throws {
    let folder = try TemporaryFolder()
    var course = Standing.Course()
    course.end = Standing.End(notBefore: nil, notAfter: PrintedDate(iso: "2024-08-01"))
    course.isSeenInForce = true
    var facts = ReviewFacts()
    facts.known = [
      ReviewFacts.Known(row: 1, course: course, successorBuckets: ["31 qh", "5 cp"]), ReviewFacts.Known(row: 4, course: Standing.Course()),
    ]
    facts.excused = [[], [ReviewFacts.Excused(citation: 3, purpose: .wording), ReviewFacts.Excused(citation: 9, purpose: .relation)]]
    facts.detailing = [
      ReviewFacts.Detailing(row: 2, number: "45/2013/QH13", title: "Luật Đất đai", end: Standing.End(on: PrintedDate(year: 2024)!))
    ]
    let path = try folder.write("review", "")
    try FileSystem.write(facts.file(), to: path)
    let file = try SegmentFile(path: path)
    #expect(try ReviewFacts(in: file, rowCount: 5, segmentCount: 2) == facts)
    #expect(throws: SegmentError.self) { try ReviewFacts(in: file, rowCount: 4, segmentCount: 2) }
    #expect(throws: SegmentError.self) { try ReviewFacts(in: file, rowCount: 5, segmentCount: 3) }
    #expect(facts.purpose(ofCitation: 9, in: 1) == .relation && facts.purpose(ofCitation: 4, in: 1) == nil)
    #expect(facts.purpose(ofCitation: 3, in: 0) == nil)
  }
}
