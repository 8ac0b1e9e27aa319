import Model

/// What tells whether two files hold one paper, boiled down to numbers: equal facts have equal numbers, 0 is "not printed".
struct CopyEvidence: Hashable {
  /// Whose series, place, number and day, where all of them are known: by it alone two files are one paper.
  var identity: UInt32
  /// Serial and organisation of its number.
  var number: UInt32
  var symbol: UInt32
  var type: UInt32
  /// Day, else month or year.
  var date: PrintedDate?
  var province: UInt32
  var issuer: UInt32
  /// The figures in its title: "năm 2024" is not "năm 2025".
  var titleFigures: UInt32
  /// The province, else the issuer where that says which one it is.
  var anchor: UInt32
  /// Of all words; 0 where they are too few to tell one paper from another.
  var digest: UInt64

  /// Facts that both print and that differ.
  func contradicts(_ other: CopyEvidence) -> Bool {
    func differ(_ fact: KeyPath<CopyEvidence, UInt32>) -> Bool {
      self[keyPath: fact] != 0 && other[keyPath: fact] != 0 && self[keyPath: fact] != other[keyPath: fact]
    }
    if identity != 0, other.identity != 0 { return identity != other.identity }
    if let date, let others = other.date, !date.agrees(with: others) { return true }
    return [\.number, \.symbol, \.type, \.province, \.issuer, \.titleFigures].contains(where: differ)
  }

  /// Whether both stand for one place of issue, or for one number of one day: what the words alone cannot tell, since plans of two
  /// provinces are often made from one template.
  func isAnchored(with other: CopyEvidence) -> Bool {
    if anchor != 0, anchor == other.anchor { return true }
    return number != 0 && number == other.number && date?.day ?? 0 > 0 && date == other.date
  }
}

/// Numbers for facts, given on first sight; 0 for none.
struct FactNumbers {
  private var numbers: [String: UInt32] = [:]

  mutating func number(_ fact: String?) -> UInt32 {
    guard let fact, !fact.isEmpty else { return 0 }
    let next = UInt32(numbers.count + 1)
    let known = numbers[fact]
    if known == nil { numbers[fact] = next }
    return known ?? next
  }
}

/// Reads the evidence of papers; facts of all of them get their numbers from one table.
struct CopyEvidenceReader {
  private var facts = FactNumbers()

  /// Texts of fewer runs of words say too little: pages of errors, empty forms.
  static let fewestRuns = 64

  mutating func evidence(_ header: DocumentHeader, own: FormEvidence?, sketch: TextSketch) -> CopyEvidence {
    let series = own.map(Series.init)
    let day = header.date.flatMap { $0.day > 0 ? $0 : nil }
    var identity: String?
    if let own, let series, let day, series.place != .unknown {
      identity = "identity \(own.bucket)|\(series.system)|\(series.type)|\(series.place.key)|\(day)"
    }
    let province = header.province.map { "province " + fold(Index.province(named: $0)?.name ?? $0) }
    let issuer = header.issuer.map { "issuer " + fold($0) }
    let isSure = header.level == .central || header.issuer.flatMap(IssuerPlace.read)?.key != nil
    let figures = header.title.map(Self.figures) ?? ""
    return CopyEvidence(
      identity: facts.number(identity), number: facts.number(own.map { "number " + $0.bucket }),
      symbol: facts.number(header.symbol.map { "symbol " + foldedLettersAndDigits($0) }),
      type: facts.number(header.type.map { "type " + $0.rawValue }), date: header.date ?? header.period,
      province: facts.number(province), issuer: facts.number(issuer),
      titleFigures: facts.number(figures.isEmpty ? nil : "figures " + figures),
      anchor: facts.number(province ?? (isSure ? issuer : nil)), digest: sketch.runs >= Self.fewestRuns ? sketch.digest : 0)
  }

  /// The runs of figures of a title, in order.
  private static func figures(_ title: String) -> String {
    title.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.map { String(Substring($0)) }.joined(separator: " ")
  }
}
