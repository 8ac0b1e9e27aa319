import Model
import Specimens
import Testing

@testable import Render

@Suite struct GraphLayoutTests {
  /// Boxes of random graphs: each in the field of its level and year, none upon another.
  @Test(arguments: [1, 2, 3, 10, 60, 300]) func nothingOverlaps(_ count: Int) {
    var random = SeededOrder()
    let levels: [Level?] = [.central, .province, .province, .district, .commune, nil]
    let nodes = (0..<count).map { index in
      let year = Int.random(in: 0..<12, using: &random)
      return node("\(index)/KH-UBND", year: year == 0 ? nil : 2010 + 2 * year, level: levels.randomElement(using: &random) ?? nil)
    }
    let layout = GraphLayout(CitationGraph(nodes: nodes, edges: [], found: count))
    let (w, h) = (GraphLayout.boxWidth, GraphLayout.boxHeight)
    for (index, box) in layout.boxes.enumerated() {
      #expect(box.x >= GraphLayout.left && box.y >= GraphLayout.top && box.x + w <= layout.width && box.y + h <= layout.height)
      let column = layout.columns.first { $0.year == nodes[index].year }
      let layer = layout.layers.first { $0.level == nodes[index].level }
      #expect(column.map { box.x >= $0.x && box.x + w <= $0.x + $0.width } == true)
      #expect(layer.map { box.y >= $0.y && box.y + h <= $0.y + $0.height } == true)
      for other in layout.boxes[..<index] { #expect(abs(other.x - box.x) >= w || abs(other.y - box.y) >= h, "seed \(random.seed)") }
    }
  }

  @Test func yearsAndLayersInOrder() {
    let nodes = [node("a", year: 2021, level: .commune), node("b", year: nil, level: nil), node("c", year: 2013, level: .central)]
    let layout = GraphLayout(CitationGraph(nodes: nodes, edges: [], found: 3))
    #expect(layout.columns.map(\.year) == [nil, 2013, 2021] && layout.columns.map(\.isAfterGap) == [false, true, true])
    #expect(layout.layers.map(\.level) == [.central, .commune, nil])
  }
}

@Suite struct GraphPictureTests {
  private var graph: CitationGraph {
    var old = node("33/CT-TTg", year: 2021, level: .central)
    old.title = "Về <tăng cường> & \"đổi mới\""
    old.state = .notInForce(since: PrintedDate(year: 2025))
    var plan = node("289/KH-UBND", year: 2025, level: .province)
    plan.address = "a&b.txt"
    plan.isCentre = true
    var edge = CitationGraph.Edge(from: 1, to: 0, mentions: 2, relation: .replaces)
    edge.verdict = .superseded
    return CitationGraph(nodes: [old, plan], edges: [edge], found: 5)
  }

  @Test func whatIsWritten() {
    let picture = svg(graph, title: "Ai viện dẫn ai", in: .vi)
    #expect(picture.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=") && picture.hasSuffix("</svg>\n"))
    for words in [
      "2 văn bản, 1 quan hệ viện dẫn; 3 văn bản khác không vẽ", ">Trung ương<", ">Tỉnh<", ">2021<", ">2025<", ">33/CT-TTg<",
      ">289/KH-UBND<",
      ">hết hiệu lực<", "còn hiệu lực khi viện dẫn, nay đã hết",
      "289/KH-UBND → 33/CT-TTg: 2 lượt, thay thế, còn hiệu lực khi viện dẫn, nay đã hết", "prefers-color-scheme: dark",
    ] { #expect(picture.contains(words), "\(words)") }
  }

  /// Nothing a document says becomes markup, and nothing is loaded or run.
  @Test func selfContained() {
    let picture = svg(graph, title: "<script>x</script>", in: .en)
    #expect(picture.contains("Về &lt;tăng cường&gt; &amp; &quot;đổi mới&quot;") && picture.contains("a&amp;b.txt"))
    #expect(!picture.contains("<script") && !picture.contains("href") && !picture.contains("url(http") && !picture.contains("@import"))
    #expect(isWellFormed(picture))
  }

  /// Force is told without colour: shape of the box, dashes, a letter.
  @Test func marksWithoutColour() {
    let box = GraphLayout.Box(x: 0, y: 0)
    let outlines = [StateMark.inForce, .partly, .ended, .notYet].map { $0.outline(box) }
    #expect(Set(outlines).count == 4)
    for language in Language.allCases { #expect(Set(StateMark.allCases.map { $0.letter(in: language) }).count == StateMark.allCases.count) }
  }

  @Test func longNamesAreCut() {
    let name = "Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật"
    let short = shortened(name, to: 130, size: 12)
    #expect(short.hasSuffix("…") && name.hasPrefix(short.dropLast()) && textWidth(short, size: 12) <= 130 && short.count > 10)
    #expect(shortened("33/CT-TTg", to: 130, size: 12) == "33/CT-TTg")
  }

  @Test func graphMLAttributes() {
    let text = graphML(graph)
    #expect(isWellFormed(text))
    #expect(
      text.contains("<edge id=\"e0\" source=\"n1\" target=\"n0\"><data key=\"e-count\">2</data><data key=\"e-relation\">replaces</data>"))
    #expect(text.contains("<data key=\"n-force\">ended</data><data key=\"n-cited_by\">1</data>"))
    for key in text.split(separator: "data key=\"").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
      #expect(text.contains("<key id=\"\(key)\" for="), "\(key)")
    }
  }
}

private func node(_ label: String, year: Int?, level: Level?) -> CitationGraph.Node {
  CitationGraph.Node(
    key: label, label: label, number: label, type: .plan, date: nil, year: year, level: level, issuer: nil, province: nil, title: nil,
    address: nil, status: .one)
}

/// Whether tags nest and every ampersand begins a reference: what these writers could get wrong.
func isWellFormed(_ text: String) -> Bool {
  var open: [Substring] = []
  var rest = text[...]
  while let start = rest.firstIndex(of: "<") {
    guard hasOnlyReferences(rest[..<start]), let end = rest[start...].firstIndex(of: ">") else { return false }
    let tag = rest[rest.index(after: start)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("?") || tag.hasPrefix("!") { continue }
    if !hasOnlyReferences(tag) || tag.count(where: { $0 == "\"" }) % 2 == 1 || tag.contains("<") { return false }
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter }
    if tag.hasPrefix("/") {
      guard open.popLast() == name else { return false }
    } else if !tag.hasSuffix("/") {
      open.append(name)
    }
  }
  return open.isEmpty
}

private func hasOnlyReferences(_ text: Substring) -> Bool {
  text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
    ["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: part.hasPrefix)
  }
}
