import Model

/// A graph as GraphML 1.0 for Gephi, yEd, Cytoscape and the like: nodes and edges with their facts, names of attributes the same in both languages.
public func graphML(_ graph: CitationGraph) -> String {
  var out = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

    """
  for (name, type) in nodeKeys { out += "<key id=\"n-\(name)\" for=\"node\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n" }
  for (name, type) in edgeKeys { out += "<key id=\"e-\(name)\" for=\"edge\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n" }
  out += "<graph id=\"cite\" edgedefault=\"directed\">\n"
  var cited = [Int](repeating: 0, count: graph.nodes.count)
  for edge in graph.edges { cited[edge.to] += 1 }
  for (index, node) in graph.nodes.enumerated() {
    let values: [String?] = [
      node.label, node.key, node.number, node.type?.rawValue, node.date?.description, node.year.map { "\($0)" }, node.level?.rawValue,
      node.issuer, node.province, node.title, node.address, node.status.rawValue, StateMark(node.state).rawValue, "\(cited[index])",
    ]
    out += "<node id=\"n\(index)\">\(data("n", nodeKeys, values))</node>\n"
  }
  for (index, edge) in graph.edges.enumerated() {
    let values: [String?] = ["\(edge.mentions)", edge.relation.rawValue, edge.verdict?.rawValue ?? "on-purpose"]
    out += "<edge id=\"e\(index)\" source=\"n\(edge.from)\" target=\"n\(edge.to)\">\(data("e", edgeKeys, values))</edge>\n"
  }
  return out + "</graph>\n</graphml>\n"
}

private let nodeKeys = [
  ("label", "string"), ("id", "string"), ("number", "string"), ("type", "string"), ("date", "string"), ("year", "int"), ("level", "string"),
  ("issuer", "string"), ("province", "string"), ("title", "string"), ("path", "string"), ("status", "string"), ("force", "string"),
  ("cited_by", "int"),
]

private let edgeKeys = [("count", "int"), ("relation", "string"), ("verdict", "string")]

private func data(_ kind: String, _ keys: [(String, String)], _ values: [String?]) -> String {
  zip(keys, values).compactMap { key, value in value.map { "<data key=\"\(kind)-\(key.0)\">\(markup($0))</data>" } }.joined()
}
