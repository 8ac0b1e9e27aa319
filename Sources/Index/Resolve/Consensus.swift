import Facts
import Model

/// What the forms of one document say together. Strings and number are those of the lexicon, 0 for none.
struct Consensus {
  let number: UInt32
  let name: UInt32
  let type: DocumentType
  let date: PrintedDate?
  let issuer: UInt32
  let term: Int?

  /// - Parameter weights: how much each form counts: its mentions, and more for the document's own header.
  init(of group: FormGroup, claims: [Claim], weights: [Int], in lexicon: Lexicon) {
    let votes = Votes(forms: group.forms, claims: claims, weights: weights)
    let known = group.known
    number = Self.number(of: group, votes, in: lexicon)
    name = votes.most({ $0.name }, by: { lexicon.words.text($0) < lexicon.words.text($1) })
    let typed = votes.most(
      { UInt32($0.type == .other ? 0 : StoredCodes.code($0.type)) }, by: { Self.type($0).rawValue < Self.type($1).rawValue })
    type = known.flatMap { KnownDocuments.isLaw($0.type) ? $0.type : nil } ?? (typed == 0 ? nil : Self.type(typed)) ?? known?.type ?? .other
    let named = votes.most({ $0.issuer }, by: { lexicon.words.text($0) < lexicon.words.text($1) })
    issuer = named == 0 || known?.stated.contains(.issuer) == true ? lexicon.words.add(known?.issuer) : named
    let term = votes.most({ UInt32($0.term ?? 0) }, by: <)
    self.term = term == 0 ? nil : Int(term)
    // What the user states or a source says stands above what papers print; what is only recalled stands below.
    let date: PrintedDate?
    if let sure = known.flatMap({ $0.confidence == .recalled && !$0.stated.contains(.date) ? nil : $0.date }) {
      date = sure
    } else if group.epoch == nil {
      // The dates of a group that could mean several documents would name one of them.
      date = known?.date
    } else {
      let day = StoredCodes.date(votes.most({ StoredCodes.code($0.fullDay) }, by: <))
      date = day ?? known?.date ?? StoredCodes.date(votes.most({ StoredCodes.code($0.date) }, by: <))
    }
    self.date = date
  }

  /// The fullest number wins: 73/2024/NQ-HĐND before 73/NQ-HĐND, 34/2007/PL-UBTVQH11 before 34/2007/PL-UBTVQH.
  private static func number(of group: FormGroup, _ votes: Votes, in lexicon: Lexicon) -> UInt32 {
    if let known = group.known.flatMap(DocumentNumber.init) { return lexicon.number(known) }
    var fullness = 0
    votes.visit { if $0.number != 0 { fullness = max(fullness, lexicon.numberFacts[Int($0.number)].fullness) } }
    func precedes(_ a: UInt32, _ b: UInt32) -> Bool {
      let (a, b) = (lexicon.numbers[Int(a)], lexicon.numbers[Int(b)])
      return (a.normalised, a.symbol, a.proper, a.serial) < (b.normalised, b.symbol, b.proper, b.serial)
    }
    return votes.most({ lexicon.numberFacts[Int($0.number)].fullness == fullness ? $0.number : 0 }, by: precedes)
  }

  private static func type(_ code: UInt32) -> DocumentType { StoredCodes.value(UInt8(code), in: StoredCodes.types) ?? .other }
}

/// The claims of one group, and how much each counts.
private struct Votes {
  let forms: [Int]
  let claims: [Claim]
  let weights: [Int]

  func visit(_ body: (borrowing Claim) -> Void) {
    for form in forms { body(claims[form]) }
  }

  /// The value with the most weight; of equal ones the first in order; 0 when there is none. Linear where all agree, as they mostly do.
  func most(_ value: (borrowing Claim) -> UInt32, by precedes: (UInt32, UInt32) -> Bool) -> UInt32 {
    var first: UInt32 = 0
    var isOne = true
    for form in forms {
      let value = value(claims[form])
      if value == 0 || value == first { continue }
      if first == 0 {
        first = value
      } else {
        isOne = false
        break
      }
    }
    if isOne { return first }
    var votes: [UInt32: Int] = [:]
    for form in forms where value(claims[form]) != 0 { votes[value(claims[form]), default: 0] += weights[form] }
    return votes.max { $0.value == $1.value ? precedes($1.key, $0.key) : $0.value < $1.value }?.key ?? 0
  }
}
