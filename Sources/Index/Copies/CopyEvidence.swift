import Model

/// What tells whether two files hold one paper, boiled down to numbers that a segment keeps: equal facts have equal numbers, 0 is "not printed".
///
/// The numbers are hashes: of 64 bits where two equal ones join papers, of 32 where they only leave a pair in question.
struct CopyEvidence: Hashable {
  /// Whose series, place, number and day, where all of them are known: by it alone two files are one paper.
  var identity: UInt64 = 0
  /// Of all words; 0 where they are too few to tell one paper from another.
  var digest: UInt64 = 0
  /// The buckets it cites, those beside the text left out.
  var citations: UInt64 = 0
  /// Serial and organisation of its number.
  var number: UInt32 = 0
  var symbol: UInt32 = 0
  var type: UInt32 = 0
  /// Day, else month or year; as it is stored.
  var date: UInt32 = 0
  var province: UInt32 = 0
  var issuer: UInt32 = 0
  /// Spelling aside. Readers of different formats cut titles differently, so that unequal ones prove nothing.
  var title: UInt32 = 0
  /// The figures in its title: "năm 2024" is not "năm 2025".
  var titleFigures: UInt32 = 0
  /// The province, else the issuer where that says which one it is.
  var anchor: UInt32 = 0

  /// Of each of these two copies print the same, or one prints none.
  private var telling: [UInt32] { [number, symbol, type, province, issuer, titleFigures] }

  var printedDate: PrintedDate? { StoredCodes.date(date) }

  /// Facts that both print and that differ.
  func contradicts(_ other: CopyEvidence) -> Bool {
    if identity != 0, other.identity != 0 { return identity != other.identity }
    if number != 0, other.number != 0, number != other.number { return true }
    if let date = printedDate, let others = other.printedDate, !date.agrees(with: others) { return true }
    return zip(telling, other.telling).contains { $0 != 0 && $1 != 0 && $0 != $1 }
  }

  /// Whether any two of a set differ in what they print. Linear.
  static func contradict(_ set: [CopyEvidence]) -> Bool {
    if Set(set.map(\.identity)).subtracting([0]).count > 1 { return true }
    if set.allSatisfy({ $0.identity != 0 }) { return false }
    let dates = set.compactMap(\.printedDate)
    if let fullest = dates.max(by: { ($0.day > 0 ? 2 : $0.month > 0 ? 1 : 0) < ($1.day > 0 ? 2 : $1.month > 0 ? 1 : 0) }),
      !dates.allSatisfy({ $0.agrees(with: fullest) })
    {
      return true
    }
    let facts = set.map(\.telling)
    return facts[0].indices.contains { fact in Set(facts.map { $0[fact] }).subtracting([0]).count > 1 }
  }

  /// Whether both stand for one place of issue, or for one number of one day: what the words alone cannot tell, since plans of two
  /// provinces are often made from one template. Where the number is blank, the plan of another year must be shut out too.
  func isAnchored(with other: CopyEvidence) -> Bool {
    if anchor != 0, anchor == other.anchor {
      return number != 0 || date != 0 && other.date != 0 || title != 0 && title == other.title
    }
    return number != 0 && number == other.number && date & 31 > 0 && date == other.date
  }

  /// Whether both tell the same in the same words: one file twice, or two of one text.
  func isSameText(_ other: CopyEvidence) -> Bool {
    guard digest != 0, digest == other.digest else { return false }
    var same = self
    same.citations = other.citations
    return same == other
  }
}

extension CopyEvidence {
  /// Texts of fewer runs of words say too little: pages of errors, empty forms.
  static let fewestRuns = 64

  /// Linear in the mentions.
  init(_ record: DocumentRecord) {
    let header = record.header
    let own = record.own.flatMap { form in form.number.map { (bucket: $0.bucket, series: Series(form)) } }
    if let own, let day = header.date, day.day > 0, own.series.place != .unknown {
      identity = factCode("\(own.bucket)|\(own.series.system)|\(own.series.type)|\(own.series.place.key)|\(day)")
    }
    digest = record.sketch.runs >= Self.fewestRuns ? record.sketch.digest : 0
    let cited = Set(record.mentions.lazy.filter { $0.zone != .sidebar && $0.zone != .header }.map { factCode($0.evidence.bucket) })
    // Of a set, in whatever order it comes.
    citations = cited.reduce(UInt64(cited.count)) { $0 &+ mixed($1) }
    number = Self.code(own?.bucket)
    symbol = Self.code(header.symbol.map(foldedLettersAndDigits))
    type = UInt32(StoredCodes.code(header.type))
    date = StoredCodes.code(header.date ?? header.period)
    province = Self.code(header.province.map { fold(Index.province(named: $0)?.name ?? $0) })
    issuer = Self.code(header.issuer.map(fold))
    title = Self.code(header.title.map(fold))
    titleFigures = Self.code(header.title.map(Self.figures))
    let isSure = header.level == .central || header.issuer.flatMap(IssuerPlace.read)?.key != nil
    anchor = province != 0 ? province : isSure ? issuer : 0
  }

  private static func code(_ fact: String?) -> UInt32 {
    guard let fact, !fact.isEmpty else { return 0 }
    return max(1, UInt32(truncatingIfNeeded: factCode(fact) >> 32))
  }

  /// The runs of figures of a title, in order.
  private static func figures(_ title: String) -> String {
    title.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.map { String(Substring($0)) }.joined(separator: " ")
  }

  // MARK: On disk

  /// Numbers of 32 bits a paper.
  static let width = 15

  var stored: [UInt32] {
    [identity, digest, citations].flatMap { [UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)] }
      + [number, symbol, type, date, province, issuer, title, titleFigures, anchor]
  }

  init(stored numbers: [UInt32]) {
    precondition(numbers.count == Self.width, "as many numbers as are stored")
    func wide(_ place: Int) -> UInt64 { UInt64(numbers[place]) | UInt64(numbers[place + 1]) << 32 }
    (identity, digest, citations) = (wide(0), wide(2), wide(4))
    (number, symbol, type, date) = (numbers[6], numbers[7], numbers[8], numbers[9])
    (province, issuer, title, titleFigures, anchor) = (numbers[10], numbers[11], numbers[12], numbers[13], numbers[14])
  }
}

/// FNV-1a of a fact's words, mixed; never 0.
private func factCode(_ fact: String) -> UInt64 {
  max(1, mixed(fact.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }))
}

/// The finaliser of SplitMix64.
func mixed(_ value: UInt64) -> UInt64 {
  var value = value &+ 0x9E37_79B9_7F4A_7C15
  value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
  value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
  return value ^ value >> 31
}
