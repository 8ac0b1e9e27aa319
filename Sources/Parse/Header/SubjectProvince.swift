import Facts
import Model

/// The one province a text without a head is about, by the bodies it names: "Công văn số 3056/UBND-TH của UBND tỉnh Thanh Hóa …, Kế hoạch của Sở Tư pháp
/// tỉnh Thanh Hóa …, Quyết định số 1789/QĐ-UBND của Chủ tịch UBND tỉnh". One body may be another's, whose experience is studied: two must be named. A text
/// that names another province, or a district of another, anywhere leaves it open.
struct SubjectProvince {
  private(set) var province: Province?
  /// Whether it is called by its former name: "UBND tỉnh Thừa Thiên Huế".
  private(set) var hasFormerName = false
  /// Where the bodies of the province that tell whose the text is are named: bytes of the names.
  private var bodies: Set<Int> = []
  /// The first byte at which such a body is named: before it nothing can mean that body by half its name.
  private var first = Int.max
  /// Where a body is called "UBND tỉnh" first.
  private var half = Int.max
  /// The provinces that have a district of each name met.
  private var districts: [Set<String>] = []
  /// Whether nothing speaks against all provinces yet.
  private(set) var isOpen = true

  /// The province, where all speaks for it.
  var found: Province? {
    guard isOpen, let province, bodies.count > 1, first < half, districts.allSatisfy({ $0.contains(province.name) }) else { return nil }
    return province
  }

  /// Councils and committees whose place stands behind them.
  private static let governing: PhraseTable<Bool> = PhraseTable(
    [
      "UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân", "Đảng bộ", "Tỉnh ủy", "Thành ủy", "Tỉnh đoàn", "Thành đoàn",
    ].map { ($0, true) })

  /// An issuer that is called by half its name.
  mutating func call(at start: Int) { half = min(half, start) }

  /// - Parameter isIssuer: the words are those of a cited paper's issuer.
  /// - Parameter isEvidence: whether a body named at a byte tells whose the text is; a name beside the paper does not.
  mutating func read(_ tokens: [Token], isIssuer: Bool, isEvidence: (Int) -> Bool = { _ in true }) {
    var body = 0
    for at in tokens.indices where tokens[at].isCapitalised {
      if let met = Self.governing.match(tokens, at: at, accents: .required) {
        body = max(body, met.end)
        if isHalf(tokens, met) { half = min(half, tokens[at].start) }
      }
      let level = Self.level(tokens, before: at)
      if let level { addDistricts(tokens, at, kind: level.kind) }
      guard let name = PlaceTable.provinceNames.match(tokens, at: at, accents: .required) else { continue }
      // "xã Hòa Bình", "thị xã Phú Thọ" are called like a province.
      if let level, level.kind != "tỉnh", level.kind != "thành phố" { continue }
      let isOwnLevel = level.map { $0.kind == "tỉnh" || name.value.isCity } ?? false
      let begin = level?.at ?? at
      let isBody = (isOwnLevel || level == nil) && begin > 0 && body == begin || isIssuer && isOwnLevel
      // Letters that shorten a province's name stand for much else; "Hà Nội, ngày …" is where a paper was written.
      guard isBody || isIssuer || (level != nil || isPlain(tokens, name)) && !(name.value.isCity && isDayline(tokens, name.end)) else {
        continue
      }
      if let province, province.name != name.value.name {
        isOpen = false
        return
      }
      province = name.value
      if name.value.former?.isWritten(name.text) ?? false { hasFormerName = true }
      guard isBody, isEvidence(tokens[at].start) else { continue }
      bodies.insert(tokens[at].start)
      first = min(first, tokens[begin].start)
    }
  }

  /// "UBND tỉnh", "Tỉnh ủy" with no name behind it.
  private func isHalf(_ tokens: [Token], _ body: PhraseMatch<Bool>) -> Bool {
    let hasLevel = tokens[body.first].looks(like: UnitWords.tinh)
    guard hasLevel || body.end < tokens.count && tokens[body.end].looks(like: UnitWords.tinh) else { return false }
    let name = hasLevel ? body.end : body.end + 1
    return name >= tokens.count || PlaceTable.provinceNames.match(tokens, at: name, accents: .required) == nil
  }

  private func isDayline(_ tokens: [Token], _ at: Int) -> Bool {
    let day = at < tokens.count && tokens[at].is(UInt8(ascii: ",")) ? at + 1 : at
    return day < tokens.count && tokens[day].is(Word.ngay)
  }

  private mutating func addDistricts(_ tokens: [Token], _ at: Int, kind: String) {
    guard let met = PlaceTable.districtNames.match(tokens, at: at, accents: .required) else { return }
    let provinces = Set(met.value.filter { $0.kind == kind }.map(\.province))
    if !provinces.isEmpty { districts.append(provinces) }
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
  /// Takes the province a text is about that has no head. It must be named before anything is called by half its name: a province's own paper that cites
  /// another one says "UBND tỉnh" of itself first. Papers of today are not those of a province that ended.
  mutating func takeSubject(of mentions: [Mention], _ text: CleanText, _ zone: (Int) -> Zone) {
    guard province == nil, subject == nil, level == nil || level == .province else { return }
    let issuers = mentions.compactMap(\.issuerSpan)
    var read = SubjectProvince()
    for span in issuers {
      let isBeside = zone(span.start) == .sidebar
      read.read(text.tokens(from: span.start, to: span.end), isIssuer: true) { _ in !isBeside }
      guard read.isOpen else { return }
    }
    // The whole text is read only where something hangs on it, whatever province that is.
    guard let province = read.province ?? PlaceTable.provinces.first(where: { !$0.isCity }) else { return }
    guard let first = firstOpen(issuers, text, to: province) else { return }
    read.call(at: first)
    var from = 0
    while from < text.bytes.count, read.isOpen {
      var end = min(from + 0x10000, text.bytes.count)
      while end < text.bytes.count, text.bytes[end] != Mark.lineEnd { end += 1 }
      read.read(text.tokens(from: from, to: end), isIssuer: false) { zone($0) != .sidebar }
      from = end
    }
    guard let found = read.found else { return }
    if !found.existsSince, mentions.contains(where: { ($0.date?.year ?? 0, $0.date?.month ?? 0) >= (2025, 7) }) { return }
    subject = found
    hasFormerName = read.hasFormerName
  }

  /// Where the first issuer stands whose name would be filled with a province. A paper names few issuers many times.
  private func firstOpen(_ issuers: [TextSpan<Clean>], _ text: CleanText, to province: Province) -> Int? {
    var filled = self
    filled.subject = province
    let (plain, full) = (IssuerNamer(context: self), IssuerNamer(context: filled))
    var closed: [(words: ArraySlice<UInt8>, isCut: Bool)] = []
    for issuer in issuers.sorted(by: { $0.start < $1.start }) {
      let (words, isCut) = (text.bytes[issuer.start..<issuer.end], plain.isCut(text, issuer))
      if closed.contains(where: { $0.isCut == isCut && $0.words == words }) { continue }
      if full.name(text, issuer, isCut: isCut) != plain.name(text, issuer, isCut: isCut) { return issuer.start }
      // All are compared with these.
      if closed.count < 16 { closed.append((words, isCut)) }
    }
    return nil
  }
}
