/// What people may state about a paper, above what is read in it.
public enum StatedField: String, CaseIterable, Sendable {
  case number, date, issuer, province, title
}
