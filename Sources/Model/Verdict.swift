/// What the standing of a cited document means for the paper that cites it. Facts about days, not a judgement of the paper.
public enum Verdict: String, CaseIterable, Sendable {
  /// Already not in force when it was cited.
  case outdated
  /// In force when it was cited, ended since: the citing paper is only old.
  case superseded
  /// In force when it was cited and on the day asked about.
  case inForce = "in-force"
  /// Nothing tells, or the days do not tell which of the others holds. Never to be shown as in force.
  case unknown
}

extension Standing {
  /// See `Course.verdict`.
  public func verdict(citedOn cited: PrintedDate?, asOf day: PrintedDate) -> Verdict { course.verdict(citedOn: cited, asOf: day) }
}

extension Standing.Course {
  /// - Parameters:
  ///   - cited: the day of the citing paper, else the month or year it prints; nil where it prints none. Without a day, a document that has ended may be
  ///     superseded or outdated: unknown.
  ///   - day: the day asked about.
  public func verdict(citedOn cited: PrintedDate?, asOf day: PrintedDate) -> Verdict {
    switch state(on: day) {
    case .inForce, .partlyInForce: return .inForce
    case .unknown, .notYetInForce: return .unknown
    case .notInForce:
      guard let cited, let end else { return .unknown }
      if let last = end.notAfter, cited.firstDay >= last { return .outdated }
      if let first = end.notBefore, cited.lastDay < first { return .superseded }
      return .unknown
    }
  }
}

/// Why a paper may cite what is no longer in force without fault.
public enum Purpose: String, CaseIterable, Sendable {
  /// The paper itself replaces, repeals, amends, corrects or consolidates it.
  case relation
  /// What stands in its place is cited in the same sentence.
  case successorBeside = "successor-beside"
  /// The words around it say that it has ended: "(nay là …)", "đã được thay thế", "hết hiệu lực".
  case wording
}
