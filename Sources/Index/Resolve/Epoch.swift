import Model

/// The stretch of time within which a series counts up: a calendar year of state papers, a term of Party papers.
enum Epoch: Hashable, Comparable {
  case year(Int)
  /// Named by the khóa of the Central Committee of the same round.
  case term(Int)
  /// A Party paper of the months of congresses: which term it counts in is not known, so only its day tells it from others.
  case day(Int)

  /// Nil where the form does not tell.
  init?(_ form: FormEvidence) {
    guard let number = form.number, case let body = Organisation(number.organisation), body.isParty(number) else {
      guard let year = form.year else { return nil }
      self = .year(year)
      return
    }
    let level = body.level ?? .province
    if let date = form.bestDate {
      if let term = CommitteeTerm.term(on: date, level: level) {
        self = .term(term)
      } else if date.day > 0 {
        self = .day(date.year * 10_000 + date.month * 100 + date.day)
      } else {
        return nil
      }
    } else if let term = form.term, level == .central {
      self = .term(term)
    } else {
      return nil
    }
  }

  /// Whether a date without a full day, which gave no epoch, may fall into this one.
  func mayHold(_ date: PrintedDate?, level: Level) -> Bool {
    guard let date else { return true }
    switch self {
    case .year(let year): return date.year == year
    case .day(let day): return date.year == day / 10_000
    case .term(let term):
      return CommitteeTerm.term(on: PrintedDate(year: date.year, month: 1, day: 1) ?? date, level: level) == term
        || CommitteeTerm.term(on: PrintedDate(year: date.year, month: 12, day: 31) ?? date, level: level) == term
    }
  }
}
