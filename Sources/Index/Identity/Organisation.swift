import Facts
import Model

/// What an organisation's code in a number tells: whose series it is and whether that series is unique in the country.
public struct Organisation: Hashable, Sendable {
  /// The code's first part as in the number: "UBND" of "UBND-NCVX".
  public let code: String
  /// The body without its place: "Ủy ban nhân dân"; nil for codes no list has.
  public let name: String?
  /// Nil where bodies of several levels share the code, and for codes no list has.
  public let level: Level?
  /// Whether every province, district or commune has its own series under this code, so that a number means nothing without a place.
  /// A code no list has (a school, a company) is taken for the only one of its kind.
  public let isLocal: Bool
  private let system: IssuingBody.System?

  public init(_ code: String) {
    let utf8 = code.utf8
    let end = utf8.firstIndex { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    let first = end.map { String(code[..<$0]) } ?? code
    // "QĐ-CT.UB"; CT alone may be a Chính trị or a Cục Thuế.
    let rest = end.map { code[$0...].dropFirst() } ?? ""
    let isChair = first == "CT" && ["UB", "UBND"].contains(rest.prefix { $0.isLetter })
    let body = IssuingBodyTable.codes.find(Syllable.word(isChair ? "CTUBND" : first))?.value
    self.code = first
    name = body?.name
    level = body?.level ?? Self.level(ofUnlisted: body == nil ? first : "")
    isLocal = body == nil ? level != nil && level != .central : level != .central
    system = body?.system
  }

  /// The Party's organs write the level at the end of their codes (number_grammar §2 P2); S begins the code of a provincial department.
  private static func level(ofUnlisted code: String) -> Level? {
    let folded = foldedLettersAndDigits(code)
    for (end, level) in [("tw", Level.central), ("thu", .district), ("tu", .province), ("hu", .district), ("qu", .district)] {
      if folded.count > end.count, folded.hasSuffix(end) { return level }
    }
    let letters = code.unicodeScalars.prefix(2).map { VietnameseAlphabet.letter($0.value) }
    let isDepartment = folded.count > 2 && letters[0]?.base == UInt8(ascii: "s") && letters.allSatisfy { $0?.isUpper == true }
    return isDepartment ? .province : nil
  }

  /// Whether a number under this code counts through a committee's term. 43-KH/UBND has the Party's separators but a state body: a slip.
  public func isParty(_ number: DocumentNumber) -> Bool {
    switch system {
    case .party: true
    case .state: false
    case .either, nil: number.isParty
    }
  }
}
