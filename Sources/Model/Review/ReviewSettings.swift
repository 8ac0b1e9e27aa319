/// What a proof-reader looks for, and how grave it is. Of several settings the nearest that says something about a thing decides it.
public struct ReviewSettings: Hashable, Sendable {
  /// Nil: all.
  public var only: Set<ReviewCode>?
  public var ignored: Set<ReviewCode> = []
  public var severities: [ReviewCode: Finding.Severity] = [:]
  /// The day to judge drafts by that print none, and standing today. Nil: such questions are left alone.
  public var asOf: PrintedDate?

  public init() {}

  /// What both say together; what this one says stands above.
  public func over(_ other: ReviewSettings) -> ReviewSettings {
    var both = self
    both.only = only ?? other.only
    // What the nearer one asks for by name is not shut out by the farther one.
    both.ignored.formUnion(other.ignored.subtracting(only ?? []))
    both.severities.merge(other.severities) { own, _ in own }
    both.asOf = asOf ?? other.asOf
    return both
  }

  public func wants(_ code: ReviewCode) -> Bool { !ignored.contains(code) && only?.contains(code) ?? true }

  public func severity(_ code: ReviewCode) -> Finding.Severity { severities[code] ?? code.usualSeverity }
}
