import Model

/// Terms of Party committees: numbers of Party papers run through a term, not a year.
public enum CommitteeTerm {
  /// First day of the terms of the Central Committee from VIII (congress days; domain notes §5).
  private static let national: [(term: Int, start: (Int, Int, Int))] = [
    (8, (1996, 6, 28)), (9, (2001, 4, 19)), (10, (2006, 4, 18)), (11, (2011, 1, 12)), (12, (2016, 1, 28)), (13, (2021, 2, 1)),
    (14, (2026, 1, 19)),
  ]

  /// The year in which a term of the Central Committee began.
  static func firstYear(of term: Int) -> Int? { national.first { $0.term == term }?.start.0 }

  /// The day the congress of a term closed or began the term.
  static func congress(of term: Int) -> PrintedDate? {
    national.first { $0.term == term }.flatMap { PrintedDate(year: $0.start.0, month: $0.start.1, day: $0.start.2) }
  }

  /// The term a day falls into, named by the khóa of the Central Committee of the same round; nil when it cannot be told.
  ///
  /// Congresses of lower committees come some months earlier, province by province (August to October of the year before the
  /// national one), district ones from May: days in those months belong to either term.
  public static func term(on date: PrintedDate, level: Level) -> Int? {
    let first = term(from: (date.year, max(date.month, 1), max(date.day, 1)), level: level)
    let last = term(from: (date.year, date.month == 0 ? 12 : date.month, date.day == 0 ? 31 : date.day), level: level)
    return first == last ? first : nil
  }

  private static func term(from day: (Int, Int, Int), level: Level) -> Int? {
    var found: Int?
    for (term, start) in national {
      if level == .central {
        if day >= start { found = term }
        continue
      }
      let opening = level == .province ? 8 : 5
      if day >= (start.0 - 1, 11, 1) {
        found = term
      } else if day >= (start.0 - 1, opening, 1) {
        return nil
      }
    }
    return found
  }

  /// The Roman khóa in an issuer's words: "Ban Chấp hành Trung ương (khóa XI)" → 11. Nil without one.
  public static func printedTerm(_ issuer: String) -> Int? {
    // Most names have no "kh" but in capitals.
    let bytes = issuer.utf8.span
    guard bytes.indices.dropLast().contains(where: { bytes[$0] == UInt8(ascii: "k") && bytes[$0 + 1] == UInt8(ascii: "h") }) else {
      return nil
    }
    let tokens = issuer.split { !$0.isLetter && !$0.isNumber }
    guard let index = tokens.firstIndex(where: { $0.hasPrefix("kh") && Syllable.word(String($0)) == khoa }), index + 1 < tokens.count else {
      return nil
    }
    return roman(String(tokens[index + 1]))
  }

  private static let khoa = Syllable.word("khóa")

  static func roman(_ text: String) -> Int? {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50]
    var total = 0
    var previous = 0
    for letter in text.uppercased().reversed() {
      guard let value = values[letter] else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total > 0 ? total : nil
  }
}
