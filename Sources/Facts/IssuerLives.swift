import Model

/// A stretch of time in which an issuing body existed in one shape.
public struct IssuerLife: Hashable, Sendable {
  /// As in symbols ("BKHĐT"); nil for bodies found by their place alone.
  public let code: String?
  /// The name in full; of local bodies without their place.
  public let name: String
  /// First day; nil where not known.
  public var from: PrintedDate?
  /// Last day; nil for a body that goes on.
  public var until: PrintedDate?
  public let predecessors: [String]
  /// Names of the bodies that took its place; its own name where it took others in.
  public var successors: [String]
  /// Numbers of acts, or words: "recollection", "papers of 2025".
  public let sources: [String]
  public let confidence: KnownDocument.Confidence

  public init(
    code: String?, name: String, from: PrintedDate?, until: PrintedDate?, predecessors: [String], successors: [String], sources: [String],
    confidence: KnownDocument.Confidence
  ) {
    self.code = code
    self.name = name
    self.from = from
    self.until = until
    self.predecessors = predecessors
    self.successors = successors
    self.sources = sources
    self.confidence = confidence
  }

  /// Whether the body existed on a day; nil where the dates are not known or too coarse to tell.
  public func existed(on day: PrintedDate) -> Bool? {
    if let until, Self.isBefore(until, day) { return false }
    if let from, Self.isBefore(day, from) { return false }
    let hasBegun = from.map { Self.isBefore($0, day) || $0 == day && day.day > 0 } ?? false
    let goesOn = until.map { Self.isBefore(day, $0) || $0 == day && day.day > 0 } ?? true
    return hasBegun && goesOn ? true : nil
  }

  /// Whether the body ended so long before a year that its letters mean another one there: HĐBT of 2025 is no Hội đồng Bộ trưởng. Papers name a body that
  /// ended for some years more.
  public func isLongEnded(in year: Int) -> Bool { until.map { Self.isLongEnded($0.year, in: year) } ?? false }

  static func isLongEnded(_ last: Int, in year: Int) -> Bool { last + 10 < year }

  /// Whether every day the first may mean lies before every day of the second.
  private static func isBefore(_ a: PrintedDate, _ b: PrintedDate) -> Bool { a < b && !a.agrees(with: b) }
}

/// When issuing bodies existed and what took their place. Nothing is built before the first question.
public enum IssuerLives {
  /// The lives of the body a code in a symbol means ("BKHĐT", "bkhdt"), oldest first; empty where no years are known. Constant time.
  public static func ofCode(_ code: String) -> [IssuerLife] { byCode[foldedLettersAndDigits(code)] ?? [] }

  /// Whether every body a code meant, spelled as in the table, is long ended in a year. Constant time.
  public static func isLongEnded(code: String, in year: Int) -> Bool {
    guard let entry = endedCodes.find(Syllable.word(code)), entry.code == code else { return false }
    return IssuerLife.isLongEnded(entry.value, in: year)
  }

  /// The last year of every body a code meant, where all have ended.
  private static let endedCodes: CodeTable<Int> = {
    let years = Dictionary(grouping: all.filter { $0.code != nil }) { $0.code ?? "" }.compactMapValues { lives in
      lives.allSatisfy { $0.until != nil } ? lives.compactMap { $0.until?.year }.max() : nil
    }
    return CodeTable(years.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }()

  /// The lives of the body a name begins with, oldest first: "Bộ trưởng Bộ Nội vụ" and "Bộ Nội vụ" are one, and
  /// "Sở LĐ-TB&XH tỉnh Lào Cai" is found without its place. Linear in the words.
  public static func ofName(_ name: String) -> [IssuerLife] { match(name)?.lives ?? [] }

  /// As `ofName`, with the folded words behind the body's name: "tinh lao cai".
  public static func match(_ name: String) -> (lives: [IssuerLife], rest: String)? {
    var words = fold(name).split(separator: " ")[...]
    for title in titles where words.starts(with: title) && words.count > title.count {
      words = words.dropFirst(title.count)
      break
    }
    for count in stride(from: min(words.count, longest), to: 0, by: -1) {
      if let lives = byName[words.prefix(count).joined(separator: " ")] { return (lives, words.dropFirst(count).joined(separator: " ")) }
    }
    return nil
  }

  public static let all: [IssuerLife] = tableRows(issuerLifeRows).compactMap(life)

  private static let byCode = Dictionary(grouping: all) { foldedLettersAndDigits($0.code ?? "") }

  private static let byName: [String: [IssuerLife]] = {
    var table: [String: [IssuerLife]] = [:]
    for row in tableRows(issuerLifeRows) {
      guard let life = life(row) else { continue }
      for name in Set(([life.name] + alternatives(row[2])).map(fold)) { table[name, default: []].append(life) }
    }
    return table
  }()

  private static let longest = byName.keys.map { $0.split(separator: " ").count }.max() ?? 0

  /// Heads of bodies, whose acts are the body's: longer ones first.
  private static let titles = ["bo truong", "thu truong", "chu nhiem", "giam doc", "pho giam doc", "truong", "tong cuc truong"].map {
    $0.split(separator: " ")
  }

  private static func life(_ row: [String]) -> IssuerLife? {
    guard row.count == 9, let confidence = KnownDocument.Confidence(rawValue: row[8]) else { return nil }
    return IssuerLife(
      code: row[0], name: row[1], from: PrintedDate(iso: row[3]), until: PrintedDate(iso: row[4]), predecessors: alternatives(row[5]),
      successors: alternatives(row[6]), sources: alternatives(row[7]), confidence: confidence)
  }
}
