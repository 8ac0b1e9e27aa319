import Facts
import Model

/// Facts about one document under collection, and what tells it from others of its number.
struct KnownFacts {
  let number: String
  let type: DocumentType?
  /// As precise as known.
  var date: PrintedDate?
  /// Folded name of the unit of local government; nil for central bodies and where not known.
  let unit: String?
  let isAmbiguous: Bool
  var facts: [RegisterAnswer.Fact] = []

  /// Whether both may be the same document.
  func fits(_ other: KnownFacts) -> Bool {
    if isAmbiguous || other.isAmbiguous { return false }
    if let type, let second = other.type, type != .other, second != .other, type != second,
      !(KnownDocuments.isLaw(type) && KnownDocuments.isLaw(second))
    {
      return false
    }
    if let date, let second = other.date, !date.agrees(with: second) { return false }
    return unit == nil || other.unit == nil || unit == other.unit
  }

  private func isSure(_ other: KnownFacts) -> Bool { fits(other) && date != nil && date?.day != 0 && date == other.date }

  /// Puts what other sources know with the documents it is about: those of the very day, else the only one it fits and that fits nothing else.
  /// What fits none or several is a document of its own.
  static func join(_ others: [KnownFacts], to known: inout [KnownFacts]) {
    var rest: [KnownFacts] = []
    var taken = Set<Int>()
    for other in others {
      let sure = known.indices.filter { known[$0].isSure(other) }
      if sure.count == 1 { known[sure[0]].take(other) } else { rest.append(other) }
      if sure.count == 1 { taken.insert(sure[0]) }
    }
    let open = known.indices.filter { !taken.contains($0) }
    let fitting = rest.map { other in open.filter { known[$0].fits(other) } }
    for (other, places) in zip(rest, fitting) {
      if places.count == 1, fitting.count(where: { $0.contains(places[0]) }) == 1 {
        known[places[0]].take(other)
      } else {
        known.append(other)
      }
    }
  }

  private mutating func take(_ other: KnownFacts) {
    facts += other.facts
    if let second = other.date, date?.day ?? 0 == 0 { date = second }
  }

  /// Sorted by name and source, facts that a source above contradicts marked.
  func entry() -> RegisterAnswer.Entry {
    var facts = facts.enumerated().sorted { a, b in
      let keys = [a, b].map { (Self.place($0.element.name), Self.place($0.element.source), $0.offset) }
      return keys[0] < keys[1]
    }.map(\.element)
    for index in facts.indices where facts[index].name.isSingle {
      guard let first = facts.first(where: { $0.name == facts[index].name }) else { continue }
      facts[index].isOverruled = first.source != facts[index].source && !Self.agree(first.value, facts[index].value)
    }
    var entry = RegisterAnswer.Entry(number: number, facts: facts)
    entry.isAmbiguous = isAmbiguous
    return entry
  }

  private static func place(_ name: RegisterAnswer.Name) -> Int { RegisterAnswer.Name.allCases.firstIndex(of: name) ?? 0 }
  private static func place(_ source: RegisterAnswer.Source) -> Int { RegisterAnswer.Source.allCases.firstIndex(of: source) ?? 0 }

  /// Names may be fuller or shorter: "Bộ trưởng Bộ Nội vụ", "Bộ Nội vụ".
  private static func agree(_ a: RegisterAnswer.Value, _ b: RegisterAnswer.Value) -> Bool {
    switch (a, b) {
    case (.date(let a), .date(let b)): a.agrees(with: b)
    case (.text(let a), .text(let b)): fold(a).contains(fold(b)) || fold(b).contains(fold(a))
    default: a == b
    }
  }
}

extension RegisterRow {
  /// Everything the row says.
  var facts: [RegisterAnswer.Fact] {
    var facts: [RegisterAnswer.Fact] = []
    func add(_ name: RegisterAnswer.Name, _ value: RegisterAnswer.Value?) {
      if let value { facts.append(RegisterAnswer.Fact(name, value, .user, .register)) }
    }
    add(.type, type.map { .type($0) })
    add(.date, date.map { .date($0) })
    add(.issuer, issuer.map { .text($0) })
    add(.title, title.map { .text($0) })
    add(.status, status.map { .status($0) })
    add(.ended, ended.map { .date($0) })
    for number in replacedBy { add(.replacedBy, .text(number)) }
    add(.note, note.map { .text($0) })
    return facts
  }
}

extension KnownDocument {
  /// Everything the row of the tables says; relations that `told` has with evidence of their own are left out.
  func facts(besides told: [RegisterAnswer.Fact]) -> [RegisterAnswer.Fact] {
    var facts: [RegisterAnswer.Fact] = []
    func add(_ name: RegisterAnswer.Name, _ value: RegisterAnswer.Value?, _ evidence: RegisterAnswer.Evidence? = nil) {
      guard let value, !told.contains(where: { $0.name == name && $0.value == value }) else { return }
      facts.append(RegisterAnswer.Fact(name, value, .builtIn, evidence ?? .known(sources, asOf: nil), confidence: confidence))
    }
    add(.type, .type(type))
    add(.date, date.map { .date($0) })
    add(.issuer, issuer.map { .text($0) })
    add(.title, title.isEmpty ? nil : .text(title))
    add(.effectiveFrom, effectiveFrom.map { .date($0) })
    // Being listed or codified proves nothing about force: only pages and acts do.
    let onForce = sources.filter { source in
      switch source {
      case .page, .act: true
      default: false
      }
    }
    add(.status, status == .unknown ? nil : .status(status), .known(onForce, asOf: statusAsOf))
    for number in replacedBy { add(.replacedBy, .text(number), .known(onForce.isEmpty ? sources : onForce, asOf: nil)) }
    for number in amendedBy { add(.amendedBy, .text(number)) }
    return facts
  }
}

extension KnownRelation {
  var fact: RegisterAnswer.Fact {
    let name: RegisterAnswer.Name =
      switch kind {
      case .amends: .amendedBy
      case .repeals, .partlyRepeals: .repealedBy
      case .replaces: .replacedBy
      case .suspends: .suspendedBy
      }
    var fact = RegisterAnswer.Fact(
      name, .text(subject), .builtIn, .relation(source), confidence: source == .recollection ? .recalled : nil)
    fact.isPartial = !isWhole || kind == .partlyRepeals
    return fact
  }
}

extension Relation {
  /// What a document undergoes by it; nil for a mere citation.
  var name: RegisterAnswer.Name? {
    switch self {
    case .cites: nil
    case .amends: .amendedBy
    case .replaces: .replacedBy
    case .repeals: .repealedBy
    case .details: .detailedBy
    case .corrects: .correctedBy
    case .consolidates: .consolidatedBy
    }
  }
}
