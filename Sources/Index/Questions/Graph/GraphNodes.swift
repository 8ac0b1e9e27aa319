import Model

/// What a node stands for: a document as others cite it, or a paper nobody could cite.
enum GraphKey: Hashable {
  case row(Int)
  case paper(DocumentAddress)
}

extension Snapshot {
  func graphKey(of paper: DocumentAddress) throws -> GraphKey { try ownRow(paper).map(GraphKey.row) ?? .paper(paper) }

  /// The documents some links join, and what was asked for.
  func nodes(of links: GraphLinks) throws -> Set<GraphKey> {
    var keys = Set(links.links.map { GraphKey.row($0.row) } + links.centre.map(GraphKey.row))
    for paper in Set(links.links.map(\.paper)).union(links.centrePapers) { keys.insert(try graphKey(of: paper)) }
    return keys
  }

  /// - Parameter found: documents that fit the question, also those left out.
  /// - Parameter judge: tells what is in force.
  func graph(_ links: GraphLinks, found: Int, judge: ForceJudge) throws -> CitationGraph {
    let keys = try nodes(of: links)
    var papers: [Int: DocumentAddress] = [:]
    for paper in try bestCopies(among: documents(ofRows: keys.compactMap { if case .row(let row) = $0 { row } else { nil } })) {
      if let row = try ownRow(paper), papers[row] == nil { papers[row] = paper }
    }
    var made: [(node: CitationGraph.Node, key: GraphKey)] = try keys.map { key in
      var node: CitationGraph.Node
      switch key {
      case .row(let row):
        node = try self.node(row: row, paper: papers[row])
        node.isCentre = links.centre.contains(row)
        node.state = judge.state(of: row)
      case .paper(let paper):
        node = try self.node(paper)
        node.isCentre = links.centrePapers.contains(paper)
      }
      return (node, key)
    }
    made.sort { Self.order($0.node) < Self.order($1.node) }
    let places = Dictionary(uniqueKeysWithValues: made.enumerated().map { ($1.key, $0) })
    var edges: [CitationGraph.Edge] = []
    var known: [SIMD2<Int>: Int] = [:]
    for link in links.links {
      guard let from = places[try graphKey(of: link.paper)], let to = places[.row(link.row)], from != to else { continue }
      // Two papers of one number are one node.
      if let place = known[SIMD2(from, to)] {
        edges[place].mentions += link.mentions
      } else {
        known[SIMD2(from, to)] = edges.count
        var edge = CitationGraph.Edge(from: from, to: to, mentions: link.mentions, relation: link.relation)
        let reader = segments[link.paper.segment]
        let date = try reader.date(.documentDate, link.paper.ordinal) ?? reader.date(.documentPeriod, link.paper.ordinal)
        switch link.relation {
        case .cites, .details: edge.verdict = link.isOnPurpose ? nil : judge.verdict(on: link.row, citedOn: date)
        case .amends, .replaces, .repeals, .corrects, .consolidates: edge.verdict = nil
        }
        edges.append(edge)
      }
    }
    edges.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    var graph = CitationGraph(nodes: made.map(\.node), edges: edges, found: found)
    graph.asOf = judge.asOf
    return graph
  }

  private static func order(_ node: CitationGraph.Node) -> (Int, Int, String, String, String) {
    let level = node.level.flatMap { Level.allCases.firstIndex(of: $0) } ?? Level.allCases.count
    return (level, node.year ?? 0, node.date?.description ?? "", node.label, node.key)
  }

  private func node(row: Int, paper: DocumentAddress?) throws -> CitationGraph.Node {
    let cited = try catalogue.cited(row)
    let document = try paper.map { try segments[$0.segment].document($0.ordinal) }
    let place = try catalogue.place(row).split(separator: "/").first.map(String.init)
    return CitationGraph.Node(
      key: cited.id, label: cited.number ?? cited.name ?? cited.label, number: cited.number, type: cited.type, date: cited.date,
      year: try catalogue.year(row) ?? document?.bestDate?.year, level: try document?.header.level ?? level(ofRow: row, cited),
      issuer: cited.issuer ?? document?.header.issuer,
      province: document?.header.province ?? place.flatMap { province(named: $0)?.name }, title: document?.header.title ?? cited.title,
      address: document?.address, status: cited.status)
  }

  private func node(_ paper: DocumentAddress) throws -> CitationGraph.Node {
    let document = try segments[paper.segment].document(paper.ordinal)
    let header = document.header
    return CitationGraph.Node(
      key: document.address, label: document.displayName, number: document.number, type: header.type, date: header.date ?? header.period,
      year: document.bestDate?.year, level: header.level, issuer: header.issuer, province: header.province, title: header.title,
      address: document.address, status: .one)
  }

  /// The level of a cited document: of the unit its issuer names, else of the code in its number.
  private func level(ofRow row: Int, _ cited: CitedDocument) throws -> Level? {
    if let level = cited.issuer.flatMap(IssuerPlace.read)?.level { return level }
    let unit = try catalogue.place(row).split(separator: "/").map(String.init)
    if unit.count > 1 { return ["xa ", "phuong ", "thi tran ", "dac khu "].contains(where: unit[1].hasPrefix) ? .commune : .district }
    if unit.count == 1 { return .province }
    if [.constitution, .code, .law, .ordinance].contains(cited.type) { return .central }
    guard let (segment, form) = try catalogue.forms(of: row).first, let number = try segments[segment].number(form) else { return nil }
    let code = Organisation(number.organisation)
    return code.level ?? (number.legislature != nil || code.name != nil && !code.isLocal ? .central : nil)
  }
}
