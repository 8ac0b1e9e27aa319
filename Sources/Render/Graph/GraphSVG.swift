import Model

/// A graph as a picture: levels as layers, years from left to right, a box a document, a line from each citing to the cited document. Whether
/// something is in force is told by shapes, dashes and letters; pointing at a box shows its lines alone.
/// - Parameter title: what was asked.
public func svg(_ graph: CitationGraph, title: String, in language: Language) -> String {
  let layout = GraphLayout(graph)
  let legend = GraphLegend(graph, width: max(layout.width, GraphLegend.narrowest), in: language)
  let width = max(layout.width, GraphLegend.narrowest)
  var drawing = SVGDrawing(
    width: width, height: layout.height + legend.height, title: title, description: caption(graph, in: language),
    style: graphStyle + hoverRules(graph), in: language)
  drawing.text(shortened(title, to: width - 40, size: 17), x: 16, y: 28, class: "heading")
  drawing.text(caption(graph, in: language), x: 16, y: 50, class: "caption")
  drawField(graph, layout, width: width, in: language, on: &drawing)
  drawEdges(graph, layout, in: language, on: &drawing)
  for index in graph.nodes.indices { drawNode(graph, index, layout.boxes[index], in: language, on: &drawing) }
  legend.draw(y: layout.height, on: &drawing)
  return drawing.finish()
}

private func caption(_ graph: CitationGraph, in language: Language) -> String {
  var text = language(
    "\(graph.nodes.count) văn bản, \(graph.edges.count) quan hệ viện dẫn",
    "\(graph.nodes.count) document\(graph.nodes.count == 1 ? "" : "s"), \(graph.edges.count) link\(graph.edges.count == 1 ? "" : "s")")
  if graph.found > graph.nodes.count {
    let count = graph.found - graph.nodes.count
    text += language("; \(count) văn bản khác không vẽ", "; \(count) more document\(count == 1 ? " is" : "s are") not drawn")
  }
  if let day = graph.asOf {
    text += language("; hiệu lực tính đến \(shown(day, in: language))", "; force as of \(shown(day, in: language))")
  }
  return text
}

/// Bands of levels, columns of years, their names.
private func drawField(_ graph: CitationGraph, _ layout: GraphLayout, width: Int, in language: Language, on drawing: inout SVGDrawing) {
  for (index, layer) in layout.layers.enumerated() {
    if index % 2 == 0 { drawing.add("<rect class=\"band\" x=\"0\" y=\"\(layer.y)\" width=\"\(width)\" height=\"\(layer.height)\"/>") }
    for (line, words) in wrapped(levelName(layer.level, in: language), to: 10).enumerated() {
      drawing.text(words, x: 14, y: layer.y + 30 + 17 * line, class: "side")
    }
  }
  for column in layout.columns {
    let x = column.x + column.width / 2
    let name = column.year.map { "\($0)" } ?? language("chưa rõ năm", "year not known")
    drawing.text(name, x: x, y: GraphLayout.top - 12, class: "axis")
    let end = column.x + column.width
    drawing.add("<path class=\"rule\" d=\"M\(end) \(GraphLayout.top - 24)V\(layout.height)\"/>")
    if column.isAfterGap { drawing.add("<path class=\"rule gap\" d=\"M\(column.x) \(GraphLayout.top - 24)V\(layout.height)\"/>") }
  }
  drawing.add("<path class=\"rule\" d=\"M0 \(GraphLayout.top)H\(width)\"/>")
}

private func drawNode(_ graph: CitationGraph, _ index: Int, _ box: GraphLayout.Box, in language: Language, on drawing: inout SVGDrawing) {
  let node = graph.nodes[index]
  let mark = StateMark(node.state)
  let classes = ["n", mark.rawValue] + (node.address == nil ? [] : ["held"]) + (node.isCentre ? ["centre"] : [])
  let room = GraphLayout.boxWidth - 34
  drawing.add("<g id=\"n\(index)\" class=\"\(classes.joined(separator: " "))\">")
  drawing.add("<title>\(markup(tooltip(graph, index, in: language)))</title>")
  drawing.add("<path class=\"box\" d=\"\(mark.outline(box))\"/>")
  drawing.text(shortened(node.label, to: room, size: 12), x: box.x + 9, y: box.y + 15, class: "label")
  drawing.text(shortened(secondLine(node, in: language), to: room, size: 10), x: box.x + 9, y: box.y + 29, class: "note")
  drawing.text(mark.letter(in: language), x: box.x + GraphLayout.boxWidth - 13, y: box.y + 23, class: "letter")
  drawing.add("</g>")
}

/// Under the number: whose document it is, or its name.
private func secondLine(_ node: CitationGraph.Node, in language: Language) -> String {
  if let title = node.title, title != node.label, node.issuer == nil || [.law, .code, .ordinance, .constitution].contains(node.type) {
    return title
  }
  if let issuer = node.issuer { return issuer }
  if node.status != .one { return statusName(node.status, in: language) }
  return node.province ?? node.date.map { shown($0, in: language) } ?? node.address ?? ""
}

/// Everything a box has no room for.
private func tooltip(_ graph: CitationGraph, _ index: Int, in language: Language) -> String {
  let node = graph.nodes[index]
  var parts = [node.label]
  if let date = node.date { parts.append(shown(date, in: language)) }
  if let issuer = node.issuer { parts.append(issuer) }
  if let title = node.title, title != node.label { parts.append(title) }
  if node.status != .one { parts.append(statusName(node.status, in: language)) }
  parts.append(StateMark(node.state).name(in: language))
  let cited = graph.edges.count { $0.to == index }
  let cites = graph.edges.count { $0.from == index }
  parts.append(
    language("trong hình: \(cited) văn bản viện dẫn nó, nó viện dẫn \(cites)", "in this picture: cited by \(cited), cites \(cites)"))
  if let address = node.address { parts.append(address) }
  return parts.joined(separator: " · ")
}

private func drawEdges(_ graph: CitationGraph, _ layout: GraphLayout, in language: Language, on drawing: inout SVGDrawing) {
  drawing.add(edgeMarkers)
  drawing.add("<g class=\"\(graph.edges.count > 150 ? "edges many" : "edges")\">")
  let paths = GraphPaths(graph, layout)
  for (index, edge) in graph.edges.enumerated() {
    let mark = LineMark(edge.verdict)
    let words =
      "\(graph.nodes[edge.from].label) → \(graph.nodes[edge.to].label): "
      + language("\(edge.mentions) lượt", "\(edge.mentions) mention\(edge.mentions == 1 ? "" : "s")")
      + (edge.relation == .cites ? "" : ", " + relationName(edge.relation, in: language))
      + (edge.verdict == nil ? "" : ", " + mark.name(in: language))
    drawing.add(
      "<path class=\"e v-\(mark.rawValue) f\(edge.from) t\(edge.to)\" marker-end=\"url(#m-\(mark.rawValue))\" "
        + "d=\"\(paths.path(index))\"><title>\(markup(words))</title></path>")
  }
  drawing.add("</g>")
}

/// Pointing at a box dims all lines but its own. Readers that do not know `:has` show all.
private func hoverRules(_ graph: CitationGraph) -> String {
  var rules = "svg:has(.n:hover) .e { opacity: .05; }\n"
  for index in graph.nodes.indices { rules += "svg:has(#n\(index):hover) :is(.f\(index),.t\(index)) { opacity: 1; stroke-width: 2; }\n" }
  return rules
}

/// Ends of lines: an arrow, a ring, a cross, an open arrow, a diamond.
let edgeMarkers = """
  <defs>
  <marker id="m-in-force" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="solid" d="M0 1L10 5L0 9Z"/></marker>
  <marker id="m-superseded" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><circle class="ring" cx="5" cy="5" r="3.6"/></marker>
  <marker id="m-outdated" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="11" markerHeight="11" markerUnits="userSpaceOnUse" orient="auto"><path class="cross" d="M1 1L9 9M1 9L9 1"/></marker>
  <marker id="m-unknown" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="open" d="M1 1L9 5L1 9"/></marker>
  <marker id="m-changes" viewBox="0 0 12 10" refX="11" refY="5" markerWidth="12" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto"><path class="diamond" d="M1 5L6 1L11 5L6 9Z"/></marker>
  </defs>
  """

private let graphStyle = """
  .e { fill: none; stroke: var(--soft); stroke-width: 1.2; opacity: .75; }
  .many .e { opacity: .4; }
  .v-in-force { stroke: var(--good); }
  .v-superseded { stroke: var(--old); stroke-dasharray: 8 4; }
  .v-outdated { stroke: var(--bad); stroke-width: 1.8; stroke-dasharray: 3 3; }
  .many .v-outdated { opacity: .8; }
  .v-unknown { stroke: var(--soft); stroke-width: .9; }
  .v-changes { stroke: var(--ink); stroke-width: 1.8; }
  .diamond { fill: var(--ink); }
  .solid { fill: var(--good); }
  .ring { fill: var(--paper); stroke: var(--old); stroke-width: 1.4; }
  .cross { fill: none; stroke: var(--bad); stroke-width: 2; }
  .open { fill: none; stroke: var(--soft); stroke-width: 1.4; }
  .box { fill: var(--box); stroke: var(--soft); stroke-width: 1.2; }
  .held .box { stroke-width: 2.4; stroke: var(--ink); }
  .centre .box { fill: var(--mark); }
  .ended .box { stroke: var(--bad); stroke-dasharray: 7 3; }
  .partly .box { stroke: var(--old); }
  .not-yet .box { stroke-dasharray: 2 3; }
  .label { fill: var(--ink); font-size: 12px; font-weight: 600; }
  .note { fill: var(--soft); font-size: 10px; }
  .letter { fill: var(--ink); font-size: 13px; font-weight: 700; text-anchor: middle; }
  .unknown .letter { fill: var(--soft); font-weight: 400; }
  .ended .letter { fill: var(--bad); }
  .gap { stroke-dasharray: 2 4; }
  .n:hover .box { stroke-width: 3; }

  """
