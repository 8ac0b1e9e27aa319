import Facts
import Model

/// The standings of the rows of a catalogue: the user's register, the tables, and what indexed papers say they do.
struct RowStandings {
  private let index: Snapshot
  private let register: [String: [RegisterRow]]
  private let bucketStarts: [UInt32]
  private let isKnown: [UInt8]
  /// Mentions by which papers replace or repeal the document of a row.
  private let statements: [Int: [Mention]]

  struct Mention {
    let paper: DocumentAddress
    let citation: Int
    let relation: Relation
  }

  init(_ index: Snapshot, stated: StatedDocuments, statements: [Int: [Mention]] = [:]) throws {
    self.index = index
    self.statements = statements
    register = stated.rows
    bucketStarts = try index.catalogue.file.numbers(UInt32.self, .bucketForms)
    isKnown = try index.catalogue.file.numbers(UInt8.self, .rowKnown)
  }

  /// The rows about which some source may say something, ascending: all others are unknown.
  func tellable() throws -> [Int] {
    var rows = Set(statements.keys)
    for bucket in KnownDocuments.bucketsOnForce() + KnownRelations.bucketsOnForce() + register.keys {
      rows.formUnion(try index.catalogue.buckets.rows(of: bucket))
    }
    return rows.sorted()
  }

  func standing(of row: Int) throws -> Standing { try workOut(row, statements[row] ?? []) }

  /// Of one row whose papers are looked through for what they do to it. Linear in the citations of the papers that cite it.
  func standing(ofSingle row: Int) throws -> Standing {
    var mentions: [Mention] = []
    let forms = try index.formsBySegment(of: row)
    for paper in try index.bestCopies(among: index.papers(with: forms)) {
      let reader = index.segments[paper.segment]
      for citation in try reader.citations(of: paper.ordinal) {
        guard let relation = try reader.code(.citationRelation, citation, in: StoredCodes.relations), relation.endsWhatItCites,
          forms[paper.segment]?.contains(try reader.form(ofCitation: citation)) == true, try reader.zone(ofCitation: citation) != .sidebar
        else { continue }
        mentions.append(Mention(paper: paper, citation: citation, relation: relation))
      }
    }
    return try workOut(row, mentions)
  }

  private func workOut(_ row: Int, _ mentions: [Mention]) throws -> Standing {
    let cited = try index.catalogue.cited(row)
    guard cited.status != .ambiguous, case let place = bucketIndex(row), place >= 0 else { return Standing() }
    let bucket = try index.catalogue.buckets.bucket(place)
    let year = try index.catalogue.year(row)
    var builtIn = ForceFacts()
    // A national document; local series are in no table.
    if try index.catalogue.place(row).isEmpty, cited.status == .one {
      let known =
        isKnown[row] == 0 ? nil : theOne(of: KnownDocuments.documents(inBucket: bucket), type: cited.type, year: year, date: cited.date)
      if let known {
        builtIn = ForceFacts(known)
      } else {
        builtIn.add(relations(to: bucket, type: cited.type, year: year, date: cited.date))
      }
    }
    let unit = cited.issuer.flatMap(IssuerPlace.read)?.key
    let rows = (register[bucket] ?? []).filter { fits($0, type: cited.type, year: year, date: cited.date, unit: unit) }
    return Standing(user: ForceFacts(rows), builtIn: builtIn, papers: try said(by: mentions, of: cited, row: row))
  }

  private func bucketIndex(_ row: Int) -> Int {
    var (low, high) = (0, bucketStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if bucketStarts[middle] <= UInt32(row) { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// What papers say they do to a document. A draft, without number or day, does nothing yet; what central bodies issue, only central bodies end;
  /// nothing ends what is issued after it.
  private func said(by mentions: [Mention], of cited: CitedDocument, row: Int) throws -> ForceFacts {
    var facts = ForceFacts()
    let isNational = try index.catalogue.place(row).isEmpty
    for mention in mentions {
      let reader = index.segments[mention.paper.segment]
      let header = try reader.header(mention.paper.ordinal)
      guard let date = header.date, date.day > 0, let form = try reader.ownForm(mention.paper.ordinal), let own = try reader.number(form),
        try index.catalogue.row(segment: mention.paper.segment, form: form) != row, !isNational || header.level == .central,
        cited.date.map({ $0.firstDay <= date }) ?? true, let name = mention.relation.name
      else { continue }
      let paper = try index.paperWithCopies(mention.paper)
      let quotation = try reader.quotation(ofCitation: mention.citation)
      let pinpoint = try reader.name(.citationPinpoint, mention.citation)
      var fact = RegisterAnswer.Fact(
        name, .text(own.proper), .paper,
        .statement(
          paper, line: Int(try reader.file.value(UInt32.self, .citationLine, mention.citation)), pinpoint: pinpoint, quotation: quotation))
      fact.isPartial = pinpoint != nil
      let end = dayOfEffect(of: own, type: header.type, date: date, saying: quotation)
      facts.endings.append(
        Ending(
          end: end, successor: mention.relation == .replaces ? own.proper : nil, isPartial: pinpoint != nil, fact: fact,
          confidence: .printed))
    }
    return facts
  }
}

/// When a paper ends what it replaces: on the day its sentence names; of the tables' documents as they say; what is no legal document of its kind
/// (Law 64/2025/QH15, article 4) on the day it is signed; else some time after.
private func dayOfEffect(of own: DocumentNumber, type: DocumentType?, date: PrintedDate, saying quotation: String) -> Standing.End {
  if let day = effectiveDay(in: quotation, signed: date), day >= date { return Standing.End(on: day) }
  if let known = knownAct(own.proper, dated: date), known.date == date, let end = Standing.End(by: own.proper, dated: date, effective: nil)
  {
    return end
  }
  let isLegal = own.year != nil || [.law, .code, .ordinance, .decree, .circular, .jointCircular].contains(type ?? .other)
  return isLegal ? Standing.End(notBefore: date, notAfter: date.latestEffect) : Standing.End(on: date)
}

/// "có hiệu lực kể từ ngày 01/7/2024 và thay thế …", "… kể từ ngày ký": the day a sentence names behind "hiệu lực".
func effectiveDay(in sentence: String, signed date: PrintedDate) -> PrintedDate? {
  let words = fold(sentence).split(separator: " ").map(String.init)
  for at in words.indices.dropLast(3) where words[at] == "hieu" && words[at + 1] == "luc" {
    guard at == 0 || words[at - 1] != "het" else { continue }
    for place in (at + 2)..<min(at + 8, words.count - 1) where words[place] == "ngay" {
      if words[place + 1] == "ky" { return date }
      let rest = words[(place + 1)...].filter { $0 != "thang" && $0 != "nam" }.prefix(3).compactMap { Int($0) }
      if rest.count == 3 { return PrintedDate(year: rest[2], month: rest[1], day: rest[0]) }
    }
  }
  return nil
}

extension Relation {
  var endsWhatItCites: Bool { self == .replaces || self == .repeals }
}
