import Model

/// The stretch of time within which a series counts up: a calendar year of state papers, a term of Party papers.
enum Epoch: Hashable, Comparable {
  case year(Int)
  /// The first or the second half of 2025, of papers of a body that ended on 30 June and began anew under the same name.
  case half(Int, HalfYear)
  /// Named by the khóa of the Central Committee of the same round.
  case term(Int)
  /// Only the day tells a paper from others: a Party paper of the months of congresses, a local paper without a known place.
  case day(PrintedDate)

  /// Nil where the claim does not tell.
  /// - Parameter placed: false where the place of a local body is not known: then a year or term holds papers of many places, and only the
  ///   day tells them apart.
  init?(_ claim: Claim, placed: Bool, in lexicon: Lexicon) {
    if !placed, let date = claim.fullDay {
      self = .day(date)
      return
    }
    let number = lexicon.numberFacts[Int(claim.number)]
    guard claim.number != 0, number.isParty else {
      guard let year = claim.year else { return nil }
      guard year == LocalPlace.yearOfMergers, lexicon.seriesFacts[Int(claim.series)].beganAnew else {
        self = .year(year)
        return
      }
      // Without a month the number may be of either body.
      guard let date = claim.date, date.year == year, date.month > 0 else { return nil }
      self = .half(year, HalfYear(month: date.month))
      return
    }
    let level = number.level ?? .province
    if let date = claim.date {
      if let term = CommitteeTerm.term(on: date, level: level) {
        self = .term(term)
      } else if date.day > 0 {
        self = .day(date)
      } else {
        return nil
      }
    } else if let term = claim.term, level == .central {
      self = .term(term)
    } else {
      return nil
    }
  }

  /// The year of state papers; nil for terms and days.
  var year: Int? {
    switch self {
    case .year(let year), .half(let year, _): year
    case .term, .day: nil
    }
  }

  /// The first year a document of this stretch may be of.
  var firstYear: Int? {
    switch self {
    case .year(let year), .half(let year, _): year
    case .day(let day): day.year
    // Lower committees begin their terms in the year before.
    case .term(let term): CommitteeTerm.firstYear(of: term).map { $0 - 1 }
    }
  }

  /// Whether a date without a full day, which gave no epoch, may fall into this one.
  func mayHold(_ date: PrintedDate?, level: Level) -> Bool {
    guard let date else { return true }
    switch self {
    case .year(let year): return date.year == year
    case .half(let year, let half): return date.year == year && (date.month == 0 || HalfYear(month: date.month) == half)
    case .day(let day): return date.agrees(with: day)
    case .term(let term):
      return CommitteeTerm.term(on: PrintedDate(year: date.year, month: 1, day: 1) ?? date, level: level) == term
        || CommitteeTerm.term(on: PrintedDate(year: date.year, month: 12, day: 31) ?? date, level: level) == term
    }
  }
}

enum HalfYear: Comparable {
  case first, second

  init(month: Int) {
    self = month > 6 ? .second : .first
  }
}
