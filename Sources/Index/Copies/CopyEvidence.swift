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
  /// Spelling aside. Readers of different formats cut titles differently, so that unequal ones prove nothing.
  var title: UInt32
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
  /// provinces are often made from one template. Where the number is blank, the plan of another year must be shut out too.
  func isAnchored(with other: CopyEvidence) -> Bool {
    if anchor != 0, anchor == other.anchor {
      return number != 0 || date != nil && other.date != nil || title != 0 && title == other.title
    }
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
  private var provinces: [String: UInt32] = [:]
  private var issuers: [String: (number: UInt32, isSure: Bool)] = [:]

  /// Texts of fewer runs of words say too little: pages of errors, empty forms.
  static let fewestRuns = 64

  /// - Parameter own: the bucket and series of the paper's own number.
  mutating func evidence(_ header: DocumentHeader, own: (bucket: String, series: Series)?, sketch: TextSketch) -> CopyEvidence {
    let day = header.date.flatMap { $0.day > 0 ? $0 : nil }
    var identity: String?
    if let own, let day, own.series.place != .unknown {
      identity = "identity \(own.bucket)|\(own.series.system)|\(own.series.type)|\(own.series.place.key)|\(day)"
    }
    let province = header.province.map { number(ofProvince: $0) } ?? 0
    let issuer = header.issuer.map { number(ofIssuer: $0) } ?? (number: 0, isSure: false)
    let isSure = header.level == .central || issuer.isSure
    let figures = header.title.map(Self.figures) ?? ""
    return CopyEvidence(
      identity: facts.number(identity), number: facts.number(own.map { "number " + $0.bucket }),
      symbol: facts.number(header.symbol.map { "symbol " + foldedLettersAndDigits($0) }),
      type: facts.number(header.type.map { "type " + $0.rawValue }), date: header.date ?? header.period,
      province: province, issuer: issuer.number,
      title: facts.number(header.title.map { "title " + fold($0) }),
      titleFigures: facts.number(figures.isEmpty ? nil : "figures " + figures),
      anchor: province != 0 ? province : isSure ? issuer.number : 0, digest: sketch.runs >= Self.fewestRuns ? sketch.digest : 0)
  }

  private mutating func number(ofProvince name: String) -> UInt32 {
    if let known = provinces[name] { return known }
    let number = facts.number("province " + fold(province(named: name)?.name ?? name))
    provinces[name] = number
    return number
  }

  private mutating func number(ofIssuer name: String) -> (number: UInt32, isSure: Bool) {
    if let known = issuers[name] { return known }
    let found = (facts.number("issuer " + fold(name)), IssuerPlace.read(name)?.key != nil)
    issuers[name] = found
    return found
  }

  /// The runs of figures of a title, in order.
  private static func figures(_ title: String) -> String {
    title.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.map { String(Substring($0)) }.joined(separator: " ")
  }
}
