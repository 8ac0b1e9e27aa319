import Facts
import Model

/// What the forms of one document say together.
struct Consensus {
  let number: DocumentNumber?
  let name: String?
  let type: DocumentType
  let date: PrintedDate?
  let issuer: String?
  let term: Int?
  /// Its `urn:lex` name where the document is told from all others, else the local key.
  let id: String

  /// - Parameter weights: how much each form counts: its mentions, and more for the document's own header.
  init(of group: FormGroup, evidence: [FormEvidence], weights allWeights: [Int]) {
    let forms = group.forms.map { evidence[$0] }
    let weights = group.forms.map { allWeights[$0] }
    // The fullest number wins: 73/2024/NQ-HĐND before 73/NQ-HĐND, 34/2007/PL-UBTVQH11 before 34/2007/PL-UBTVQH.
    let fullness = forms.compactMap { $0.number.map(Self.fullness) }.max() ?? 0
    let full = forms.map { form in form.number.flatMap { Self.fullness($0) == fullness ? $0 : nil } }
    let known = group.known
    number = known.flatMap(DocumentNumber.init) ?? mostVoted(full, weights, by: { ($0.normalised, $0.symbol) < ($1.normalised, $1.symbol) })
    name = mostVoted(forms.map(\.name), weights, by: <)
    type =
      known.flatMap { KnownDocuments.isLaw($0.type) ? $0.type : nil }
      ?? mostVoted(forms.map { $0.type == .other ? nil : $0.type }, weights, by: { $0.rawValue < $1.rawValue }) ?? known?.type ?? .other
    issuer = known?.value(.issuer, \.issuer) ?? mostVoted(forms.map(\.bestIssuer), weights, by: <) ?? known?.issuer
    term = mostVoted(forms.map(\.term), weights, by: <)
    // The dates of a group that could mean several documents would name one of them.
    let dates = group.epoch == nil ? [] : forms.map(\.bestDate)
    let days = dates.map { $0.flatMap { $0.day > 0 ? $0 : nil } }
    // What the user states or a source says stands above what papers print; what is only recalled stands below.
    date =
      known?.value(.date, \.date) ?? known.flatMap { $0.confidence == .recalled ? nil : $0.date }
      ?? mostVoted(days, weights, by: <) ?? known?.date ?? mostVoted(dates, weights, by: <)
    // A date that disagrees with the year in the number is a misprint.
    let year = number?.year
    let sound = year == nil || year == date?.year ? date : year.flatMap { PrintedDate(year: $0) }
    let urn = LexName.urn(number: number, name: name, type: type, date: sound, term: term, issuer: issuer, place: group.place)
    let key = LexName.localKey(number: number, name: name)
    let place = group.place.local.map { $0.jurisdiction.dropFirst() + ":" } ?? ""
    // Papers of one number and unknown places are told apart by their days.
    let day = group.status == .unknown && sound?.day ?? 0 > 0 ? sound.map { "\($0);" } ?? "" : ""
    id = (group.status == .one ? urn : nil) ?? place + day + key
  }

  /// Sound numbers before malformed ones, then those with year and legislature.
  private static func fullness(_ number: DocumentNumber) -> Int {
    (number.repaired == nil ? 4 : 0) + (number.year == nil ? 0 : 2) + (number.legislature == nil ? 0 : 1)
  }
}

/// The value with the most weight; of equal ones the first in order. Nil when there is none.
func mostVoted<Value: Hashable>(_ values: [Value?], _ weights: [Int], by precedes: (Value, Value) -> Bool) -> Value? {
  var votes: [Value: Int] = [:]
  for (value, weight) in zip(values, weights) {
    if let value { votes[value, default: 0] += weight }
  }
  return votes.max { $0.value == $1.value ? precedes($1.key, $0.key) : $0.value < $1.value }?.key
}

extension KnownDocument {
  /// A field that the user's register states.
  fileprivate func value<Value>(_ field: StatedField, _ path: KeyPath<KnownDocument, Value?>) -> Value? {
    stated.contains(field) ? self[keyPath: path] : nil
  }
}
