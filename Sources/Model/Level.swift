/// The level of government an issuing body belongs to. District bodies ended on 30 June 2025.
public enum Level: String, CaseIterable, Hashable, Sendable {
  case central, province, district, commune
}
