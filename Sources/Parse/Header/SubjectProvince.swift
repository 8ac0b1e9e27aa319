import Facts
import Model

/// The one province a text without a head is about, by the bodies it names: "Công văn số 3056/UBND-TH của UBND tỉnh Thanh Hóa …, Quyết định số 1789/QĐ-UBND
/// của Chủ tịch UBND tỉnh". A text that names another province anywhere leaves it open.
struct SubjectProvince {
  private(set) var province: Province?
  /// Whether it is called by its former name: "UBND tỉnh Thừa Thiên Huế".
  private(set) var hasFormerName = false
  /// The first byte at which a body of the province is named: before it nothing can mean that body by half its name.
  private(set) var first: Int?
  private(set) var isOne = true

  /// Councils and committees whose place stands behind them.
  private static let governing: PhraseTable<Bool> = PhraseTable(
    [
      "UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân", "Đảng bộ", "Tỉnh ủy", "Thành ủy", "Tỉnh đoàn", "Thành đoàn",
    ].map { ($0, true) })

  /// - Parameter isIssuer: the words are those of a cited paper's issuer.
  /// - Parameter isEvidence: whether a body named at a byte tells whose the text is; a name beside the paper does not.
  mutating func read(_ tokens: [Token], isIssuer: Bool, isEvidence: (Int) -> Bool = { _ in true }) {
    var body = 0
    for at in tokens.indices where tokens[at].isCapitalised {
      if let met = Self.governing.match(tokens, at: at, accents: .required) { body = max(body, met.end) }
      guard let name = PlaceTable.provinceNames.match(tokens, at: at, accents: .required) else { continue }
      let level = Self.level(tokens, before: at)
      // "xã Hòa Bình", "thị xã Phú Thọ" are called like a province.
      if let level, level.kind != "tỉnh", level.kind != "thành phố" { continue }
      let isOwnLevel = level.map { $0.kind == "tỉnh" || name.value.isCity } ?? false
      let begin = level?.at ?? at
      let isBody = (isOwnLevel || level == nil) && begin > 0 && body == begin || isIssuer && isOwnLevel
      // Cities are passed through in every text: "Hà Nội, ngày …". So are letters that shorten a province's name.
      guard isBody || isIssuer || !name.value.isCity && (level != nil || isPlain(tokens, name)) else { continue }
      if let province, province.name != name.value.name {
        isOne = false
        return
      }
      province = name.value
      if name.value.former?.isWritten(name.text) ?? false { hasFormerName = true }
      if isBody, isEvidence(tokens[at].start) { first = min(first ?? .max, tokens[begin].start) }
    }
  }

  /// A name of more than one word, none that goes on: "Điện Biên Phủ".
  private func isPlain(_ tokens: [Token], _ name: PhraseMatch<Province>) -> Bool {
    name.end - name.first > 1 && !PlaceContext.isOtherName(tokens, name)
  }

  /// The level that stands right before a name, and where: "tỉnh", "thị xã", "Tp.".
  private static func level(_ tokens: [Token], before at: Int) -> (kind: String, at: Int)? {
    for first in max(0, at - 3)..<at {
      guard let level = LevelWords.level(tokens, at: first) else { continue }
      if level.end == at || level.end == at - 1 && tokens[at - 1].is(Mark.stop) {
        return (LevelNames.usual[level.text] ?? level.text, first)
      }
    }
    return nil
  }
}

extension PlaceContext {
  /// Takes the province a text is about that has no head, or one that leaves its province out. It must be named before anything is called by half its
  /// name: a province's own paper that cites another one says "UBND tỉnh" of itself first.
  mutating func takeSubject(of mentions: [Mention], _ text: CleanText, _ zone: (Int) -> Zone) {
    guard province == nil, subject == nil, level == nil || level == .province else { return }
    let issuers = mentions.compactMap(\.issuerSpan)
    var found = SubjectProvince()
    for span in issuers {
      let isBeside = zone(span.start) == .sidebar
      found.read(text.tokens(from: span.start, to: span.end), isIssuer: true) { _ in !isBeside }
      guard found.isOne else { return }
    }
    // The whole text is read only where something hangs on it.
    guard issuers.contains(where: { isOpen($0, text, to: found.province ?? PlaceTable.provinces[1]) }) else { return }
    var from = 0
    while from < text.bytes.count, found.isOne {
      var end = min(from + 0x10000, text.bytes.count)
      while end < text.bytes.count, text.bytes[end] != Mark.lineEnd { end += 1 }
      found.read(text.tokens(from: from, to: end), isIssuer: false) { zone($0) != .sidebar }
      from = end
    }
    guard found.isOne, let province = found.province, let first = found.first else { return }
    guard !issuers.contains(where: { $0.start < first && isOpen($0, text, to: province) }) else { return }
    subject = province
    hasFormerName = found.hasFormerName
  }

  /// Whether an issuer's name would be filled with a province.
  private func isOpen(_ issuer: TextSpan<Clean>, _ text: CleanText, to province: Province) -> Bool {
    let isCut = IssuerNamer(context: self).isCut(text, issuer)
    var filled = self
    filled.subject = province
    return IssuerNamer(context: filled).name(text, issuer, isCut: isCut) != IssuerNamer(context: self).name(text, issuer, isCut: isCut)
  }
}
