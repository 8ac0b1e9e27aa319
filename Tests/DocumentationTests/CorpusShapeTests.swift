import Foundation
import Index
import Model
import Testing

@testable import Parse

/// The sample corpus is what was promised of it: its size, its spread, its shapes.
@Suite struct CorpusShapeTests {
  /// A row of the tables of corpus/README.md, and the file it is about.
  private struct Paper {
    let name, place, level, kind, year, traps: String
    let hasGold: Bool
    let bytes: [UInt8]

    init(_ row: [String]) throws {
      name = row[0].replacing("`", with: "")
      (place, level, kind, year) = (row[1], row[2], row[3], row[4])
      hasGold = row[5] == "yes"
      traps = row[6]
      bytes = Array(try Data(contentsOf: repositoryFolder.appending(path: "corpus/documents/\(name)")))
    }

    var isPage: Bool { name.hasSuffix(".html") || name.hasSuffix(".htm") }
    var isCopy: Bool { name.contains("-ban-sao.") || name.contains("-ban-2.") }
    /// An error page is there to be left out.
    var isDocument: Bool { kind != "error page" }

    /// Words of the paper itself, without what stands beside it on a page.
    func words() -> Int {
      let read = readFile(SourceFile(path: name, bytes: bytes), ReadingTools())
      let text = clean(read.raw, isMarkup: read.lines == .paragraphs)
      let parts = layOut(text, marks: read.marks(in: text))
      return parts.lines.filter { parts.zone(at: $0.start) != .sidebar }.reduce(0) { sum, line in
        sum + String(decoding: text.bytes[line.span.range], as: UTF8.self).split(whereSeparator: \.isWhitespace).count
      }
    }
  }

  private let papers: [Paper]

  init() throws {
    papers = try Page("corpus/README.md").rows.map(Paper.init)
  }

  @Test func fortyDocumentsOfAFewPages() {
    let documents = papers.filter(\.isDocument)
    #expect(documents.count >= 40)
    for paper in documents { #expect((250...900).contains(paper.words()), "\(paper.name): \(paper.words()) words") }
  }

  @Test func manyProvincesAllLevelsTenYears() {
    let provinces = Set(papers.compactMap { Index.province(named: $0.place.components(separatedBy: ", ").last ?? "")?.name })
    #expect(provinces.count >= 16, "\(provinces.sorted())")
    for level in ["central", "province", "department", "district", "commune", "Party", "Front"] {
      #expect(papers.contains { $0.level.contains(level) }, "\(level)")
    }
    for kind in ["kế hoạch", "báo cáo", "chỉ thị", "quyết định", "công văn"] {
      #expect(papers.contains { $0.kind.hasPrefix(kind) }, "\(kind)")
    }
    #expect(Set(papers.map(\.year)) == Set((2017...2026).map(String.init)))
  }

  @Test func newsCentralPapersAndCopies() {
    #expect(papers.count { $0.kind == "news" } == 3)
    let changing = papers.filter { $0.isDocument && $0.level.hasPrefix("central") && !$0.level.hasSuffix("city") && changesAnother($0) }
    #expect(changing.count >= 3, "\(changing.map(\.name))")
    let copies = papers.filter(\.isCopy)
    #expect(copies.count >= 3)
    for copy in copies {
      let original = copy.name.components(separatedBy: "-ban-")[0]
      #expect(papers.contains { $0.name.hasPrefix(original + ".") }, "\(copy.name)")
    }
  }

  /// Whether the paper replaces or amends another, as the reader sees it.
  private func changesAnother(_ paper: Paper) -> Bool {
    let citations = parseDocument(SourceFile(path: paper.name, bytes: paper.bytes)).citations
    return citations.contains { $0.relation == .replaces || $0.relation == .amends }
  }

  @Test func pagesInSeveralLayouts() {
    let pages = papers.filter { $0.isPage && $0.isDocument }
    #expect(pages.count >= 14)
    let layouts = [
      "legal portal": ["legal portal"], "Word's HTML": ["Word's HTML"], "old tables": ["old table"], "news site": ["news site", "byline"],
    ]
    for (layout, words) in layouts {
      #expect(pages.count { page in words.contains { page.traps.contains($0) } } >= 2, "\(layout)")
    }
    #expect(papers.contains { !$0.isPage && $0.traps.contains("as from a scanner") })
  }

  @Test func gold() {
    #expect(papers.count(where: \.hasGold) >= 16)
    #expect(papers.contains { $0.hasGold && $0.isPage } && papers.contains { $0.hasGold && !$0.isPage })
  }
}
