import Foundation

/// What the parser must keep to on the gold documents, as corpus/floors.txt has it: how many documents and citations there are, and the least
/// precision, recall and accuracy. `make floors` writes the file and only raises; to lower a floor it wants ALLOW_LOWER_FLOORS=1.
struct GoldFloors: Equatable {
  enum Kind: String, CaseIterable { case texts, pages }

  /// The first three are counts of the gold, the rest shares.
  static let measures = [
    "documents", "numbered", "named", "precision", "recall", "f1", "named-f1", "type", "date", "issuer", "zone", "relation", "pinpoint",
    "header",
  ]
  static let counts: Set<String> = ["documents", "numbered", "named"]

  /// For texts and for pages, by measure.
  var values: [Kind: [String: Double]]

  /// The figures themselves.
  init(texts: GoldScore, pages: GoldScore) {
    values = [.texts: Self.figures(texts), .pages: Self.figures(pages)]
  }

  private static func figures(_ score: GoldScore) -> [String: Double] {
    [
      "documents": Double(score.documents), "numbered": Double(score.numbered.recall.all), "named": Double(score.named.recall.all),
      "precision": score.numbered.precision.value, "recall": score.numbered.recall.value, "f1": score.numbered.f1,
      "named-f1": score.named.f1, "type": score.type.value, "date": score.date.value, "issuer": score.issuer.value,
      "zone": score.zone.value, "relation": score.relation.value, "pinpoint": score.pinpoint.value, "header": score.header.value,
    ]
  }

  /// What these figures lie under, and gold that came or went.
  func broken(by figures: GoldFloors) -> [String] {
    each { kind, measure, floor in
      let figure = figures[kind, measure]
      if Self.counts.contains(measure) { return figure == floor ? nil : "\(kind) \(measure): \(figure), not \(floor)" }
      return figure < floor ? "\(kind) \(measure): \(figure) is under \(floor)" : nil
    }
  }

  /// The floors once these figures are reached: shares in steps of half a hundredth, so that one citation more or less in a document to come
  /// does not break them.
  /// - Returns: the new floors, and which of them are lower than before; where that is not allowed they stay.
  func moved(to figures: GoldFloors, allowLower: Bool) -> (floors: GoldFloors, lowered: [String]) {
    var floors = self
    let lowered = each { kind, measure, floor in
      let figure = figures[kind, measure]
      let isCount = Self.counts.contains(measure)
      let isLower = figure < floor
      if !isLower || allowLower { floors[kind, measure] = isCount ? figure : max((figure * 200).rounded(.down) / 200, isLower ? 0 : floor) }
      return isLower ? "\(kind) \(measure): from \(floor) to \(figure)" : nil
    }
    return (floors, lowered)
  }

  subscript(_ kind: Kind, _ measure: String) -> Double {
    get { values[kind]?[measure] ?? 0 }
    set { values[kind, default: [:]][measure] = newValue }
  }

  private func each(_ look: (Kind, String, Double) -> String?) -> [String] {
    Kind.allCases.flatMap { kind in Self.measures.compactMap { look(kind, $0, self[kind, $0]) } }
  }
}
