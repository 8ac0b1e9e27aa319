import Facts
import Model

/// A number met in a text, and how sure its own shape makes it.
struct NumberMatch {
  enum Strength { case certain, needsContext }

  let span: TextSpan<Clean>
  let number: DocumentNumber
  let strength: Strength
  /// Letters for figures, blanks between them, separators lost: worth a flag.
  let isDamaged: Bool

  /// The same symbol under another running number: the "12" of "số 12, 13/QĐ-UBND".
  func withSerial(_ token: Token) -> NumberMatch {
    let serial = token.figures
    func replaced(_ text: String) -> String { serial + text.dropFirst(number.serial.count) }
    let made = DocumentNumber(
      serial: serial, year: number.year, symbol: number.symbol, normalised: replaced(number.normalised),
      repaired: number.repaired.map(replaced),
      symbolType: number.symbolType, organisation: number.organisation, legislature: number.legislature, isParty: number.isParty)
    return NumberMatch(span: TextSpan(token.start, token.end), number: made, strength: strength, isDamaged: false)
  }
}

/// Makes a document number of its pieces: usual letter case, number system, repair. The rules of
/// Decree 30/2020/NĐ-CP Art. 8 and Annex III (state), Guidance 36-HD/VPTW (Party), and older forms by observation.
enum NumberGrammar {
  /// The number that begins at a byte of a clean text; nil where none does. Constant time.
  static func match(_ bytes: [UInt8], at start: Int, isExpected: Bool, anyCase: Bool = false, isOwn: Bool = false) -> NumberMatch? {
    let reader = NumberReader(bytes: bytes, anyCase: anyCase, isExpected: isExpected, isOwn: isOwn)
    guard let pieces = reader.read(at: start), !isFalse(pieces, bytes) else { return nil }
    return make(pieces, bytes)
  }

  /// Judgments (12/2023/HS-PT) and registers of courts, standards (06:2022/BXD is no match at all), single letters (12/A) and pages (12/tr) are no
  /// numbers of papers.
  private static func isFalse(_ number: NumberPieces, _ bytes: [UInt8]) -> Bool {
    guard let first = number.pieces.first, let last = number.pieces.last else { return true }
    if number.pieces.count == 2, courtKinds.contains(letters: first.word.letters), courtStages.contains(letters: last.word.letters) {
      return true
    }
    if number.pieces.count == 1, first.end - first.start < 2 || first.word.letters == page.letters { return true }
    if courtRegisters.contains(letters: first.word.letters) { return true }
    return number.pieces.contains { !$0.isKnown && standards.contains(letters: $0.word.letters) }
  }

  private static let page = Syllable.word("tr")
  private static let courtKinds = WordSet(lettersOf: "DS HS HC HNGĐ KDTM LĐ QĐST")
  private static let courtStages = WordSet(lettersOf: "ST PT GĐT DS HNGĐ KDTM")
  /// Cases a court has taken up: "thụ lý số 332/2022/TLPT-HC".
  private static let courtRegisters = WordSet(lettersOf: "TLST TLPT TLGĐT")
  private static let standards = WordSet(lettersOf: "TCVN QCVN ISO TCXD TCXDVN")

  private static func make(_ number: NumberPieces, _ bytes: [UInt8]) -> NumberMatch? {
    let pieces = split(number, bytes)
    let typeIndex = typeIndex(pieces)
    let type = typeIndex.flatMap { pieces[$0].piece.type?.value }.map { isOrder(pieces) ? DocumentType.order : $0 }
    let legislature = pieces.contains { isAssembly($0.piece) } ? pieces.lazy.compactMap(\.piece.figures).first : nil
    let serial = figures(number, bytes)
    let printed = join(serial, number, pieces, bytes)
    let system = system(pieces, typeIndex)
    let proper = repaired(serial, number, pieces, typeIndex, system, bytes)
    var organisation = ""
    for index in pieces.indices where index != typeIndex {
      if !organisation.isEmpty { organisation += "-" }
      organisation += core(pieces[index])
    }
    let symbolStart = number.year == nil ? serial.utf8.count + 1 : serial.utf8.count + 6
    let symbol = String(Substring((proper ?? printed).utf8.dropFirst(symbolStart)))
    let year = number.year.flatMap { (1900...2100).contains($0.value) ? $0.value : nil }
    let made = DocumentNumber(
      serial: serial, year: year, symbol: symbol, normalised: printed, repaired: proper == printed ? nil : proper,
      symbolType: type.map { system == .party && $0 == .circular ? .other : $0 } ?? impliedType(pieces, number), organisation: organisation,
      legislature: legislature,
      isParty: system == .party)
    let certain =
      (type != nil && pieces.count > 1) || legislature != nil
      || (number.year != nil && (number.year?.value ?? 0) >= 1945 && pieces[0].piece.isKnown)
      || (pieces.count > 1 && pieces[0].piece.organisationCode != nil)
    return NumberMatch(
      span: TextSpan(number.start, number.end), number: made, strength: certain && !number.hasDamagedFigures ? .certain : .needsContext,
      isDamaged: number.hasDamagedFigures || made.repaired != nil)
  }

  /// A piece and its text in usual letter case.
  private typealias Written = (piece: NumberPieces.Piece, text: String)

  /// Pieces in usual case; one piece that is a type and an organisation glued together (QĐTTg, NĐCP) becomes two.
  private static func split(_ number: NumberPieces, _ bytes: [UInt8]) -> [Written] {
    var written: [Written] = []
    written.reserveCapacity(number.pieces.count)
    for piece in number.pieces {
      let asType = written.isEmpty && number.pieces.count > 1
      if let code = asType ? piece.type?.code ?? piece.organisation?.code : piece.organisation?.code ?? unit(piece) {
        written.append((piece, piece.figures == nil ? code : code + figures(behind: piece, bytes)))
        continue
      }
      // "KV III" has a blank.
      let printed = central(String(decoding: bytes[piece.start..<piece.end].filter { $0 != 0x20 }, as: UTF8.self))
      if number.pieces.count == 1, let two = glued(piece, printed) {
        written.append(contentsOf: two)
      } else {
        written.append((piece, printed))
      }
    }
    return written
  }

  /// "293/SKHĐT-DN": behind an organisation the code of a type is that of a unit, with or without its stroke.
  private static func unit(_ piece: NumberPieces.Piece) -> String? {
    piece.type.flatMap { Syllable.word($0.code) == piece.word ? $0.code : nil }
  }

  /// The figures at the end of a piece as they are printed: PA03 is no PA3.
  private static func figures(behind piece: NumberPieces.Piece, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[piece.start..<piece.end].reversed().prefix(while: isDigit).reversed(), as: UTF8.self)
  }

  /// "T.Ư" is TW beyond doubt; "TƯ" is left to the body beside the number.
  private static func central(_ printed: String) -> String {
    printed.hasSuffix("T.Ư") || printed.hasSuffix("T.W") ? printed.dropLast(3) + "TW" : printed
  }

  private static func glued(_ piece: NumberPieces.Piece, _ printed: String) -> [Written]? {
    for cut in printed.indices.dropFirst(2) {
      guard let type = TypeTable.codes.index(of: Syllable.word(String(printed[..<cut]))),
        let organisation = IssuingBodyTable.codes.index(of: Syllable.word(String(printed[cut...])))
      else { continue }
      var first = piece
      first.typeCode = type
      var second = piece
      second.organisationCode = organisation
      second.typeCode = nil
      second.separator = NumberPieces.Separator()
      return [(first, TypeTable.codes.entries[type].code), (second, IssuingBodyTable.codes.entries[organisation].code)]
    }
    return nil
  }

  /// The first piece is the type where it is a type code and an organisation follows (QĐ-UBND), or stands alone (64-SL).
  private static func typeIndex(_ pieces: [Written]) -> Int? {
    guard let first = pieces.first?.piece, first.typeCode != nil, first.figures == nil else { return nil }
    return pieces.count > 1 || first.organisationCode == nil ? 0 : nil
  }

  /// 15/2022/L-CTN is a Lệnh of the President; 08-L/CTN a law he made public before 1998.
  private static func isOrder(_ pieces: [Written]) -> Bool {
    pieces.count == 2 && pieces[0].text == "L" && pieces[1].text == "CTN" && pieces[1].piece.separator.mark == UInt8(ascii: "-")
  }

  /// What a symbol without a type code implies: UBND-NCVX is an official letter; QH15 alone does not tell law from resolution.
  private static func impliedType(_ pieces: [Written], _ number: NumberPieces) -> DocumentType? {
    guard let first = pieces.first?.piece, !isAssembly(first) else { return nil }
    return pieces.count > 1 && number.year == nil ? .officialLetter : nil
  }

  private static func isAssembly(_ piece: NumberPieces.Piece) -> Bool {
    piece.organisationCode.map(houses.contains) ?? false || piece.figures != nil && piece.word.letters == council.letters
  }

  /// Of the National Assembly and its committee.
  private static let houses = ["QH", "UBTVQH"].compactMap { IssuingBodyTable.codes.index(of: Syllable.word($0)) }
  private static let council = Syllable.word("HĐNN")

  /// The organisation without a legislature's figures.
  private static func core(_ written: Written) -> String {
    isAssembly(written.piece) ? written.piece.organisation?.code ?? written.text : written.text
  }

  private static func system(_ pieces: [Written], _ typeIndex: Int?) -> IssuingBody.System? {
    guard let organisation = pieces.indices.first(where: { $0 != typeIndex }).map({ pieces[$0].piece }) else { return nil }
    if let known = organisation.organisation?.value.system { return known }
    // Advisory bodies of committees end in the committee's code.
    let letters = organisation.word.letters
    let isCommittee = committeeSuffixes.contains { letters & $0.mask == $0.letters && letters > $0.mask }
    if isCommittee && typeIndex != nil { return .party }
    return typeIndex == 0 && pieces[0].piece.separator.mark == UInt8(ascii: "-") && organisation.separator.mark == UInt8(ascii: "/")
      ? .party : nil
  }

  private static let committeeSuffixes: [(letters: UInt64, mask: UInt64)] = ["TW", "TU", "HU", "ThU"].map { code in
    let letters = Syllable.word(code).letters
    return (letters, code.count == 2 ? 0xFFFF : 0xFF_FFFF)
  }

  /// The serial, letters that stand for figures replaced and blanks between them left out.
  private static func figures(_ number: NumberPieces, _ bytes: [UInt8]) -> String {
    guard number.hasDamagedFigures else { return String(known: bytes, number.start..<number.serialEnd) }
    var serial = bytes[number.start..<number.serialEnd].filter { $0 != 0x20 }
    for index in serial.indices {
      switch serial[index] {
      case UInt8(ascii: "l"), UInt8(ascii: "I"): serial[index] = UInt8(ascii: "1")
      case UInt8(ascii: "O"), UInt8(ascii: "o"): serial[index] = UInt8(ascii: "0")
      default: break
      }
    }
    return String(known: serial)
  }

  /// The number as printed, without blanks and doubled separators.
  private static func join(_ serial: String, _ number: NumberPieces, _ pieces: [Written], _ bytes: [UInt8]) -> String {
    joined(serial, number, pieces, bytes, yearMark: number.year?.separator.mark) { pieces[$0].piece.separator.mark }
  }

  private static func joined(
    _ serial: String, _ number: NumberPieces, _ pieces: [Written], _ bytes: [UInt8], yearMark: UInt8?, mark: (Int) -> UInt8?
  ) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(40)
    out += serial.utf8
    if let year = number.year {
      if let yearMark { out.append(yearMark) }
      out += String(year.value).utf8
    }
    for index in pieces.indices {
      if let mark = mark(index) { out.append(mark) }
      out += pieces[index].text.utf8
    }
    return String(known: out)
  }

  /// The number with the separators of its system; nil where print and rule agree or the rule is not known.
  private static func repaired(
    _ serial: String, _ number: NumberPieces, _ pieces: [Written], _ typeIndex: Int?, _ system: IssuingBody.System?, _ bytes: [UInt8]
  ) -> String? {
    let slash = UInt8(ascii: "/")
    let hyphen = UInt8(ascii: "-")
    let yearMarks = number.year == nil ? 0 : 1
    /// The mark printed before the year and each piece, from left to right.
    func mark(_ index: Int) -> UInt8? { index < yearMarks ? number.year?.separator.mark : pieces[index - yearMarks].piece.separator.mark }
    let all = 0..<(yearMarks + pieces.count)
    let lost =
      pieces.contains { $0.piece.separator.mark == nil || $0.piece.separator.isDoubled }
      || number.year.map { $0.separator.mark == nil || $0.separator.isDoubled } ?? false
    let hasTypeApart = pieces.count > 1 && mark(0) == nil && mark(1) == slash
    // N-YEAR/NQ-CP is the Government's yearly series; dots are the usual form before 2005.
    if system == .state, typeIndex == 0, all.contains(where: { mark($0) == UInt8(ascii: ".") }) { return nil }
    func proper(_ index: Int) -> UInt8 {
      let piece = index - yearMarks
      switch (system, typeIndex) {
      case (.party, 0) where yearMarks == 0: return piece == 0 ? hyphen : piece == 1 || pieces[piece].text == "nb" ? slash : hyphen
      // "298 KH/TWĐTN", "148 HD/TWH": of the two orders only the Party's has a slash behind the type.
      case (.either, 0) where piece == 0 && hasTypeApart, (nil, 0) where piece == 0 && hasTypeApart: return hyphen
      case (.state, 0): return piece < 0 ? (mark(0) == hyphen ? hyphen : slash) : piece == 0 ? slash : hyphen
      default: return mark(index) ?? (index < 1 + yearMarks ? slash : hyphen)
      }
    }
    guard lost || all.contains(where: { mark($0) != proper($0) }) else { return nil }
    return joined(serial, number, pieces, bytes, yearMark: proper(0)) { proper($0 + yearMarks) }
  }
}
