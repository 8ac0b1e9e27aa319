import Facts
import Model

/// The lines of a cross-reference table, and the line each paper belongs to.
struct CrossTableLines {
  var lines: [CrossTable.Line] = []
  /// Where lines are papers: those, before `readPapers` makes lines of them.
  var papers: [DocumentAddress] = []
  /// By segment and ordinal; -1: none.
  var lineOf: [[Int32]]
  var unknownPapers: [String] = []

  init(_ segments: [SegmentReader]) throws {
    lineOf = try segments.map { [Int32](repeating: -1, count: try $0.documentCount) }
  }

  var count: Int { max(lines.count, papers.count) }

  mutating func place(_ address: DocumentAddress, at line: Int) {
    lineOf[address.segment][address.ordinal] = Int32(line)
  }

  /// Leaves some lines, in the order given.
  mutating func keep(_ kept: [Int]) {
    var numbers = [Int32](repeating: -1, count: count)
    for (new, old) in kept.enumerated() { numbers[old] = Int32(new) }
    if lines.isEmpty { papers = kept.map { papers[$0] } } else { lines = kept.map { lines[$0] } }
    lineOf = lineOf.map { $0.map { $0 < 0 ? -1 : numbers[Int($0)] } }
  }

  mutating func readPapers(in index: Snapshot) throws {
    guard lines.isEmpty else { return }
    lines = try papers.map { paper in
      CrossTable.Line(paper: try index.segments[paper.segment].document(paper.ordinal), group: nil, documents: 1)
    }
  }
}

extension Snapshot {
  /// A line a paper: those that words name, else all that are admitted.
  /// - Parameter inOrder: whether all that are admitted are wanted by path.
  func paperLines(_ names: [CrossTableQuestion.Name]?, among admitted: AdmittedDocuments, inOrder: Bool) throws -> CrossTableLines {
    var lines = try CrossTableLines(segments)
    func add(_ address: DocumentAddress) {
      guard lines.lineOf[address.segment][address.ordinal] < 0 else { return }
      lines.place(address, at: lines.papers.count)
      lines.papers.append(address)
    }
    guard let names else {
      var papers: [DocumentAddress] = []
      admitted.visit { papers.append($0) }
      for paper in inOrder ? try inPathOrder(papers) : papers { add(paper) }
      return lines
    }
    for name in names {
      let found = try documents(named: name.words, as: name.subject)
      if found.isEmpty { lines.unknownPapers.append(name.words) }
      for address in found where admitted.contains(address) { add(address) }
    }
    return lines
  }

  /// A line a province, year, type or issuer. Linear in the papers admitted.
  /// - Parameter list: provinces that have a line even without papers, where lines are provinces.
  func groupLines(
    by citing: CrossTable.Citing, among admitted: AdmittedDocuments, list: MissingAnswer.ProvinceList?, only wanted: [String]
  ) throws -> CrossTableLines {
    var lines = try CrossTableLines(segments)
    var counts: [String?: Int] = [:]
    var keys = try segments.map { try GroupKeys(citing, of: $0, list: list) }
    try admitted.visit { counts[try keys[$0.segment].key(of: $0.ordinal), default: 0] += 1 }
    var order = (list?.provinces.map { $0.name } ?? []).map(Optional.some)
    if !wanted.isEmpty, let list {
      let places = Set(wanted.compactMap(list.place))
      order = order.filter { $0.map(places.contains) ?? false }
    }
    let others = counts.keys.filter { !order.contains($0) }
    order += others.sorted { ($0 == nil ? 1 : 0, $0 ?? "") < ($1 == nil ? 1 : 0, $1 ?? "") }
    lines.lines = order.map { CrossTable.Line(paper: nil, group: $0, documents: counts[$0] ?? 0) }
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    try admitted.visit { address in
      if let line = numbers[try keys[address.segment].key(of: address.ordinal)] { lines.place(address, at: line) }
    }
    return lines
  }
}

/// The group each paper of a segment belongs to, read off one column.
private struct GroupKeys {
  private let citing: CrossTable.Citing
  private let segment: SegmentReader
  private let list: MissingAnswer.ProvinceList?
  private let values: [UInt32]
  private var known: [UInt32: String?] = [:]

  init(_ citing: CrossTable.Citing, of segment: SegmentReader, list: MissingAnswer.ProvinceList?) throws {
    self.citing = citing
    self.segment = segment
    self.list = list
    switch citing {
    case .province: values = try segment.file.numbers(UInt32.self, .documentProvince)
    case .issuer: values = try segment.file.numbers(UInt32.self, .documentIssuer)
    case .type: values = try segment.file.numbers(UInt8.self, .documentType).map(UInt32.init)
    case .year: values = try segment.bestDates().map { $0 >> 9 }
    case .document: values = []
    }
  }

  mutating func key(of ordinal: Int) throws -> String? {
    guard ordinal < values.count else { return nil }
    let value = values[ordinal]
    if let key = known[value] { return key }
    let key = try make(value)
    known[value] = .some(key)
    return key
  }

  private func make(_ value: UInt32) throws -> String? {
    switch citing {
    case .year: return value == 0 ? nil : "\(value)"
    case .type: return StoredCodes.value(UInt8(truncatingIfNeeded: value), in: StoredCodes.types)?.rawValue
    case .issuer: return try segment.string(value, .nameOffsets, .nameBytes)
    case .province:
      guard let name = try segment.string(value, .nameOffsets, .nameBytes) else { return nil }
      return list?.place(of: name) ?? name
    case .document: return nil
    }
  }
}
