/// What the citing paper itself says it does to the cited one.
public enum Relation: String, CaseIterable, Hashable, Sendable {
  case cites, amends, replaces, repeals, details, corrects, consolidates
}
