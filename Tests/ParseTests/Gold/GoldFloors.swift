/// What the parser must keep to on the gold documents of corpus/. A floor is lowered here and nowhere else.
struct GoldFloors: Sendable {
  let areForPages: Bool
  /// Gold files, and their citations by number and by name (of those that are scored).
  let documents, numbered, named: Int
  /// Citations by number.
  let precision, recall, f1: Double
  /// Citations by name.
  let namedF1: Double
  /// Shares of the aligned numbered citations whose part is right.
  let type, date, issuer, zone, relation, pinpoint: Double
  /// Share of the documents' own fields that are right.
  let header: Double

  static let table = [
    GoldFloors(
      areForPages: false, documents: 14, numbered: 281, named: 27, precision: 0.99, recall: 0.99, f1: 0.992, namedF1: 0.98,
      type: 0.99, date: 0.99, issuer: 0.985, zone: 0.99, relation: 0.99, pinpoint: 0.99, header: 0.98),
    GoldFloors(
      areForPages: true, documents: 12, numbered: 181, named: 49, precision: 0.99, recall: 0.99, f1: 0.99, namedF1: 0.98,
      type: 0.99, date: 0.99, issuer: 0.985, zone: 0.99, relation: 0.99, pinpoint: 0.99, header: 0.97),
  ]

  /// The floors a score lies under, with both figures.
  func broken(by score: GoldScore) -> [String] {
    let figures: [(String, Double, Double)] = [
      ("precision", score.numbered.precision.value, precision), ("recall", score.numbered.recall.value, recall),
      ("f1", score.numbered.f1, f1),
      ("named f1", score.named.f1, namedF1), ("type", score.type.value, type), ("date", score.date.value, date),
      ("issuer", score.issuer.value, issuer), ("zone", score.zone.value, zone), ("relation", score.relation.value, relation),
      ("pinpoint", score.pinpoint.value, pinpoint), ("header", score.header.value, header),
    ]
    return figures.filter { $0.1 < $0.2 }.map { "\($0.0): \($0.1) is under \($0.2)" }
  }
}
