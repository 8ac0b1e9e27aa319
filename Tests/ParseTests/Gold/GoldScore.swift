import Model
import Parse

/// How well the parser reads the gold documents. Citations beside the paper are left out on both sides; of the citations by name
/// only constitutions, codes, laws, ordinances and resolutions are scored.
struct GoldScore {
  struct Share {
    var hits = 0
    var all = 0
    /// 1 where there is nothing to hit.
    var value: Double { all == 0 ? 1 : Double(hits) / Double(all) }

    mutating func add(_ isHit: Bool) {
      hits += isHit ? 1 : 0
      all += 1
    }
  }

  struct Tally {
    /// Of what was found, what is right; of what is there, what was found.
    var precision = Share()
    var recall = Share()
    var f1: Double { 2 * precision.value * recall.value / max(precision.value + recall.value, .leastNonzeroMagnitude) }

    mutating func add(pairs: Int, gold: Int, found: Int) {
      precision.hits += pairs
      precision.all += found
      recall.hits += pairs
      recall.all += gold
    }
  }

  var documents = 0
  var numbered = Tally()
  var named = Tally()
  var type = Share()
  var date = Share()
  var issuer = Share()
  var zone = Share()
  var relation = Share()
  var pinpoint = Share()
  var header = Share()
  /// What was missed, invented or read wrong: for the message of a failing test.
  var faults: [String] = []

  init(_ golds: [GoldDocument], tools: ReadingTools = ReadingTools()) throws {
    for gold in golds { add(gold, parseDocument(SourceFile(path: gold.file, bytes: try gold.bytes()), with: tools)) }
  }

  private mutating func add(_ gold: GoldDocument, _ document: ParsedDocument) {
    documents += 1
    let wanted = gold.citations.filter { $0.zone != "sidebar" }
    let found = document.citations.filter { $0.zone != .sidebar }
    addNumbered(wanted.filter { $0.kind == "numbered" }, found.filter { $0.kind == .numbered }, gold.file)
    addNamed(
      wanted.filter { $0.kind == "named" && Self.scoredNames.contains($0.type) },
      found.filter { $0.kind == .named && Self.scoredNames.contains($0.type.rawValue) }, gold.file)
    addHeader(gold.`self`, document.header, gold.file)
  }

  private static let scoredNames: Set<String> = ["HP", "BL", "L", "PL", "NQ"]

  private mutating func addNumbered(_ wanted: [GoldDocument.Citation], _ found: [Citation], _ file: String) {
    let pairs = GoldMatching.aligned(wanted, found, GoldMatching.areSameNumber)
    numbered.add(pairs: pairs.count, gold: wanted.count, found: found.count)
    addFaults(wanted, found, pairs, file)
    for (i, j) in pairs {
      let (gold, read) = (wanted[i], found[j])
      let name = "\(file): \(read.text)"
      note(gold.type == read.type.rawValue, \.type, "type \(read.type.rawValue), not \(gold.type): \(name)")
      note(gold.date == read.date?.description, \.date, "date \(read.date?.description ?? "–"), not \(gold.date ?? "–"): \(name)")
      note(
        GoldMatching.areSameIssuer(gold.issuer, read.issuerPrinted), \.issuer,
        "issuer \(read.issuerPrinted ?? "–"), not \(gold.issuer ?? "–"): \(name)")
      note(gold.zone == read.zone.rawValue, \.zone, "zone \(read.zone), not \(gold.zone): \(name)")
      note(gold.relation == read.relation.rawValue, \.relation, "relation \(read.relation), not \(gold.relation): \(name)")
      note(
        fold(gold.pinpoint ?? "") == fold(read.pinpoint ?? ""), \.pinpoint,
        "pinpoint \(read.pinpoint ?? "–"), not \(gold.pinpoint ?? "–"): \(name)")
    }
  }

  private mutating func addNamed(_ wanted: [GoldDocument.Citation], _ found: [Citation], _ file: String) {
    let pairs = GoldMatching.aligned(wanted, found, GoldMatching.areSameName)
    named.add(pairs: pairs.count, gold: wanted.count, found: found.count)
    addFaults(wanted, found, pairs, file)
  }

  private mutating func addHeader(_ own: GoldDocument.Own, _ read: DocumentHeader, _ file: String) {
    for (name, value) in own.fields {
      let printed: String? =
        switch name {
        case "number": read.number?.normalised
        case "type": read.type?.rawValue
        case "date": read.date?.description
        case "place": read.place
        case "issuer": read.issuer
        default: read.title
        }
      note(GoldMatching.isSameField(name, value, printed), \.header, "own \(name) \(printed ?? "–"), not \(value ?? "–"): \(file)")
    }
  }

  private mutating func addFaults(_ wanted: [GoldDocument.Citation], _ found: [Citation], _ pairs: [(Int, Int)], _ file: String) {
    let (hitWanted, hitFound) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
    faults += wanted.indices.filter { !hitWanted.contains($0) }.map { "missed in \(file): \(wanted[$0].text)" }
    faults += found.indices.filter { !hitFound.contains($0) }.map { "invented in \(file): \(found[$0].text)" }
  }

  private mutating func note(_ isRight: Bool, _ share: WritableKeyPath<GoldScore, Share>, _ fault: @autoclosure () -> String) {
    self[keyPath: share].add(isRight)
    if !isRight { faults.append(fault()) }
  }
}
