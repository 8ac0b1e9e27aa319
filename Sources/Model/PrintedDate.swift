/// A date as a paper prints it: a day, a month or only a year. Never guessed, never swapped.
public struct PrintedDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 1900…2100.
  public let year: Int
  /// 1…12, or 0 where only the year is printed.
  public let month: Int
  /// 1…31, or 0 where the day is not printed.
  public let day: Int

  /// Nil when there is no such day in the calendar (31/02).
  public init?(year: Int, month: Int = 0, day: Int = 0) {
    guard (1900...2100).contains(year), (0...12).contains(month) else { return nil }
    guard day == 0 || (month > 0 && (1...Self.days(in: month, of: year)).contains(day)) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads "2021-11-26", "2021-11" or "2021".
  public init?(iso text: some StringProtocol) {
    // Tables of thousands of rows are read by this: figures one by one.
    var parts = (0, 0, 0)
    var (part, figures) = (0, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "-") {
        guard figures > 0, part < 2 else { return nil }
        (part, figures) = (part + 1, 0)
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), figures < 6 else { return nil }
      figures += 1
      let figure = Int(byte - UInt8(ascii: "0"))
      switch part {
      case 0: parts.0 = parts.0 * 10 + figure
      case 1: parts.1 = parts.1 * 10 + figure
      default: parts.2 = parts.2 * 10 + figure
      }
    }
    let (year, month, day) = parts
    guard figures > 0, part < 1 || month > 0, part < 2 || day > 0 else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  /// ISO 8601, as precise as printed.
  public var description: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    if month == 0 { return "\(year)" }
    return day == 0 ? "\(year)-\(two(month))" : "\(year)-\(two(month))-\(two(day))"
  }

  public static func < (a: PrintedDate, b: PrintedDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// Whether both could be the same day: equal in every part that both print.
  public func agrees(with other: PrintedDate) -> Bool {
    year == other.year
      && (month == 0 || other.month == 0 || month == other.month)
      && (day == 0 || other.day == 0 || day == other.day)
  }
}

extension PrintedDate {
  /// Days from another day to this one; nil where either prints no day.
  public func days(since other: PrintedDate) -> Int? {
    guard day > 0, other.day > 0 else { return nil }
    return dayNumber - other.dayNumber
  }

  /// Days of the Gregorian calendar since 1 March of the year 0.
  private var dayNumber: Int {
    // Years begin in March, so that the leap day is their last.
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
  }
}
