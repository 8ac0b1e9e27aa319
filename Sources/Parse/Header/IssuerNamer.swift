import Facts
import Model

/// Writes a body's name in full: short form, level, place ("UBND tỉnh Quảng Bình"). What the words leave open is taken from the paper's own place.
struct IssuerNamer {
  let context: PlaceContext

  /// What "tỉnh" means in the paper.
  private var province: Province? { context.province ?? context.subject }

  /// - Parameter isCut: what `isCut` says of the span.
  func name(_ text: CleanText, _ span: TextSpan<Clean>, isCut: Bool) -> String {
    name(text.tokens(from: span.start, to: span.end), text.bytes, isCut: isCut)
  }

  /// A body of the tables, with the paper's own place: "Sở Tài chính" → "Sở Tài chính tỉnh Lào Cai". The committee of a province that is a city is a
  /// Thành ủy; their symbols are the same (12-KH/TU).
  func name(_ body: String) -> String {
    let isOfCity = context.province.map(context.isCity) ?? false
    let bytes = Array((isOfCity && body.hasSuffix(Self.ofProvince) ? body.dropLast(Self.ofProvince.count) + Self.ofCity : body).utf8)
    var tokens: [Token] = []
    bytes.withSpan { tokenise($0, from: 0, to: $0.count, into: &tokens) }
    return name(tokens, bytes)
  }

  private static let (ofProvince, ofCity) = ("Tỉnh ủy", "Thành ủy")

  /// "UBND xã Quyết Tiến tổ chức …": whether a name follows that no rule could read. The commune is another than the paper's own then, whatever it is.
  func isCut(_ text: CleanText, _ span: TextSpan<Clean>) -> Bool {
    let bytes = text.bytes
    if context.committee != nil, isShared(text, span) { return true }
    guard span.end + 1 < bytes.count, bytes[span.end] == UInt8(ascii: " "),
      bytes[span.end + 1] >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[span.end + 1])
    else { return false }
    let tokens = text.tokens(from: span.start, to: min(span.end + 40, bytes.count))
    guard let at = tokens.index(startingAt: span.end + 1), IssuerReader.isBehindCommuneLevel(tokens, at), at + 1 < tokens.count else {
      return false
    }
    return tokens[at...(at + 1)].allSatisfy { $0.kind == .word && $0.isCapitalised }
  }

  /// "Đảng ủy, UBND xã Bản Lầu", "Đảng ủy các xã": a committee whose place stands behind another body, or that is one of many.
  private func isShared(_ text: CleanText, _ span: TextSpan<Clean>) -> Bool {
    let own = text.tokens(from: span.start, to: span.end).suffix(2)
    guard own.count == 2, let first = own.first, let last = own.last, first.looks(like: IssuerWords.dang),
      last.looks(like: PlaceWords.committee)
    else { return false }
    let tokens = text.tokens(from: span.end, to: min(span.end + 60, text.bytes.count))
    guard let next = tokens.first, next.is(Mark.comma) || next.is(Word.va) || next.is(Word.cac) else { return false }
    return next.is(Word.cac) || IssuerReader.read(tokens, at: 1) != nil
  }

  /// - Parameter isCut: behind the last word stands the rest of the name.
  func name(_ tokens: [Token], _ bytes: [UInt8], isCut: Bool = false) -> String {
    var parts: [String] = []
    var lastHead: PhraseMatch<IssuerHead>?
    var hasLevel = false
    var hasPlace = false
    let isCapitals = tokens.count > 2 && tokens.allSatisfy { $0.kind != .word || $0.isUpper }
    var at = 0
    while at < tokens.count {
      let token = tokens[at]
      if let behind = IssuerReader.shortForm(tokens, at), behind < tokens.count {
        at = behind
        continue
      }
      // "khóa XI", not "Bệnh viện Đa khoa tỉnh".
      if at + 1 < tokens.count, token.looks(like: Word.khoa) && IssuerReader.isOrdinal(tokens[at + 1]) || token.is(Mark.open) { break }
      if token.is(Mark.comma) || token.is(Mark.hyphen) && lastHead == nil {
        at += 1
        parts.append(token.is(Mark.comma) ? "," : "-")
        continue
      }
      // "Covid-19"
      if token.is(Mark.hyphen), !token.spaceBefore, let before = parts.last, at + 1 < tokens.count, tokens[at + 1].kind == .number {
        parts[parts.count - 1] = before + "-" + text(bytes, tokens[at + 1].start, tokens[at + 1].end)
        at += 2
        continue
      }
      // "Phòng Kinh tế & Đầu tư"; a glued one is part of letters: "R&D".
      if token.is(Mark.ampersand), token.spaceBefore {
        at += 1
        parts.append("và")
        continue
      }
      // "20/10", "19-8", "TH&THCS" in the name of a school.
      if isGlue(tokens, at), let before = parts.popLast() {
        parts.append(before + text(bytes, tokens[at].start, tokens[at + 1].end))
        at += 2
        continue
      }
      if isCapitals, lastHead != nil, let end = casedEnd(tokens, at) {
        let marks = IssuerTable.cased.match(tokens, at: at, accents: .required)?.value ?? []
        parts += cased(tokens[at..<end], marks, bytes)
        at = end
        continue
      }
      if token.isCapitalised || at == 0, let head = head(tokens, at) {
        parts.append(head.value.short ?? head.text)
        lastHead = head
        at = head.end
        continue
      }
      if let continuation = lastHead?.value.continuation, [.field, .open, .seat].contains(continuation), !hasLevel,
        let field = IssuerTable.fields.match(
          tokens, at: at, accents: token.isCapitalised && continuation == .field ? .ignored : .required)
      {
        if continuation == .field {
          parts.append(field.value)
        } else if token.isCapitalised {
          parts.append(field.text)
        } else {
          // "Khu kinh tế": words of a longer name.
          parts += tokens[at..<field.end].map { text(bytes, $0.start, $0.end) }
        }
        at = field.end
        continue
      }
      if let level = LevelWords.level(tokens, at: at) {
        let kind = LevelNames.usual[level.text] ?? level.text
        parts.append(kind)
        hasLevel = true
        at = level.end
        if at < tokens.count, tokens[at].is(Mark.stop) { at += 1 }
        if at < tokens.count, let place = place(tokens, at, kind, bytes) {
          parts.append(place.name)
          hasPlace = true
          at = place.end
        }
        continue
      }
      if token.isCapitalised, let place = place(tokens, at) {
        if !hasLevel, let level = impliedLevel(lastHead, place.name) { parts.append(level) }
        // "Công ty Cấp nước Sài Gòn": what a house is called after is no province.
        let isOwnName = !hasLevel && lastHead?.value.continuation == .open
        parts.append(isOwnName ? PlaceTable.provinceNames.match(tokens, at: at, accents: .required)?.text ?? place.name : place.name)
        hasPlace = true
        at = place.end
        continue
      }
      parts.append(usualCase(tokens, at, bytes))
      at += 1
    }
    if !hasPlace, !isCut, let completion = completion(lastHead, parts, hasLevel) { parts += completion }
    return joined(parts)
  }

  private func isGlue(_ tokens: [Token], _ at: Int) -> Bool {
    guard at > 0, at + 1 < tokens.count, !tokens[at].spaceBefore, !tokens[at + 1].spaceBefore else { return false }
    if tokens[at].is(Mark.ampersand) { return tokens[at + 1].isUpper }
    return (tokens[at].is(Mark.slash) || tokens[at].is(Mark.hyphen)) && tokens[at + 1].kind == .number && tokens[at - 1].kind == .number
  }

  /// The end of a group of words whose letter case is known, where no body, field of work or place of more words begins.
  private func casedEnd(_ tokens: [Token], _ at: Int) -> Int? {
    guard let end = IssuerTable.cased.match(tokens, at: at, accents: .required)?.end else { return nil }
    let others = [
      IssuerTable.fields.match(tokens, at: at, accents: .required)?.end, IssuerReader.wideName(tokens, at),
      end - at == 1 ? nil : IssuerTable.heads.match(tokens, at: at, accents: .required).flatMap { $0.end - at > 1 ? $0.end : nil },
    ]
    if others.contains(where: { $0.map { $0 >= end } ?? false }) { return nil }
    return end - at == 1 && Self.linking.contains(tokens[at].word) && !isKnown(tokens, end) ? nil : end
  }

  /// Words that proper names have too: "Tân Các", "Về Đích".
  private static let linking = WordSet("các về tại cho với")

  /// Whether a group of words, a field of work, a body, level or place begins here.
  private func isKnown(_ tokens: [Token], _ at: Int) -> Bool {
    guard at < tokens.count else { return false }
    let end = [
      IssuerTable.cased.match(tokens, at: at, accents: .required)?.end, IssuerTable.fields.match(tokens, at: at, accents: .required)?.end,
      IssuerTable.heads.match(tokens, at: at, accents: .required)?.end,
      BodyScopeTable.attributes.match(tokens, at: at, accents: .required)?.end,
      IssuerReader.wideName(tokens, at),
    ].compactMap { $0 }.max()
    // "QLHC VỀ TTXH": letters are no syllable.
    let isLetters = tokens[at].kind == .word && !tokens[at].hasDigit && !hasVowel(tokens[at].word)
    return isLetters || end.map { $0 - at > 1 } ?? false || LevelWords.level(tokens, at: at) != nil
  }

  private func hasVowel(_ word: Syllable) -> Bool {
    var letters = word.letters
    while letters > 0 {
      if "aeiouy".utf8.contains(UInt8(letters & 0xFF)) { return true }
      letters >>= 8
    }
    return false
  }

  /// The words of a group in its letter case, the marks between them as printed.
  private func cased(_ tokens: ArraySlice<Token>, _ isCapital: [Bool], _ bytes: [UInt8]) -> [String] {
    var parts: [String] = []
    var word = 0
    for token in tokens {
      let printed = text(bytes, token.start, token.end)
      guard token.kind != .mark else {
        parts.append(printed)
        continue
      }
      parts.append(
        (word < isCapital.count && isCapital[word] ? String(printed.prefix(1)) : printed.prefix(1).lowercased())
          + printed.dropFirst().lowercased())
      word += 1
    }
    return parts
  }

  private func text(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String { String(known: bytes, start..<end) }

  /// The parts with blanks between, none before a comma.
  private func joined(_ parts: [String]) -> String {
    var out = ""
    for part in parts where !part.isEmpty {
      if !out.isEmpty, part != "," { out += " " }
      out += part
    }
    return out
  }

  /// The name of a unit of a kind: "Vũng Tàu" is short for a province, but behind "phường" or "thành phố" it is not.
  private func place(_ tokens: [Token], _ at: Int, _ kind: String, _ bytes: [UInt8]) -> (name: String, end: Int)? {
    let province = PlaceTable.provinceNames.match(tokens, at: at, accents: .required)
    switch kind {
    case "xã", "phường", "thị trấn", "đặc khu":
      return IssuerReader.communeName(tokens, at).map { (unitName(tokens, at, $0, bytes), $0) }
    case "thành phố" where province?.value.isCity != true, "huyện", "quận", "thị xã":
      if let district = PlaceTable.districtNames.match(tokens, at: at, accents: .required) { return (district.text, district.end) }
      if IssuerReader.behindApostrophe(tokens, at + 1) != nil, let end = IssuerReader.placeName(tokens, at) {
        return (titleCase(tokens[at..<end], bytes), end)
      }
    default: break
    }
    return province.map { (kind == "tỉnh" ? $0.value.former?.name ?? $0.value.name : $0.value.name, $0.end) } ?? place(tokens, at)
  }

  /// "HUYỆN ĐOAN HÙNG" is no Huyện đoàn: a level's own words stand above heads that differ from the print in their tones. Nor is a Phòng in "TRƯỜNG THPT
  /// LÊ HỒNG PHONG", or in "Phong trào": a head of one word needs its tones.
  private func head(_ tokens: [Token], _ at: Int) -> PhraseMatch<IssuerHead>? {
    guard LevelWords.level(tokens, at: at) == nil, let head = IssuerTable.heads.match(tokens, at: at), head.end - head.first > 1 else {
      return IssuerTable.heads.match(tokens, at: at, accents: .required).flatMap { at == 0 || IssuerReader.isName(tokens, $0) ? $0 : nil }
    }
    return head
  }

  /// A known place in usual letter case.
  private func place(_ tokens: [Token], _ at: Int) -> (name: String, end: Int)? {
    if let province = PlaceTable.provinceNames.match(tokens, at: at, accents: .required) {
      let former = province.value.former.flatMap { $0.isWritten(province.text) ? $0.name : nil }
      return (former ?? province.value.name, province.end)
    }
    if let district = PlaceTable.districtNames.match(tokens, at: at, accents: .required) { return (district.text, district.end) }
    return nil
  }

  /// "UBND Quảng Bình", "Sở Nội vụ Hà Nội" name a province without its level.
  private func impliedLevel(_ head: PhraseMatch<IssuerHead>?, _ place: String) -> String? {
    guard head?.value.short != nil || head?.text == "Sở",
      let province = PlaceTable.provinces.first(where: { $0.name == place || $0.former?.name == place })
    else { return nil }
    return province.name == place && province.isCity ? "thành phố" : "tỉnh"
  }

  private func usualCase(_ tokens: [Token], _ at: Int, _ bytes: [UInt8]) -> String {
    let word = text(bytes, tokens[at].start, tokens[at].end)
    // Capitals of a heading: the first letter stays.
    guard tokens[at].isUpper, word.utf8.count > 1, tokens.filter({ $0.kind == .word }).allSatisfy(\.isUpper), tokens.count > 2,
      // THPT, CNTT: capitals without a vowel are no word.
      word.utf8.contains(where: { $0 >= 0x80 || "AEIOUY".utf8.contains($0) }),
      // "KHU VỰC VI"
      !(at > 0 && tokens[at - 1].looks(like: Word.vuc) && RomanNumeral.isFigure(tokens[at].word))
    else { return word }
    return word.prefix(1) + word.dropFirst().lowercased()
  }

  /// The level and place that a relative name leaves open.
  private func completion(_ head: PhraseMatch<IssuerHead>?, _ parts: [String], _ hasLevel: Bool) -> [String]? {
    guard let head, let last = parts.last else { return nil }
    switch head.value.continuation {
    case .closed, .seat:
      return nil
    case .open, .person:
      // "Trung tâm Phục vụ hành chính công xã", "Trưởng phòng Kinh tế xã"; not "Quỹ hỗ trợ hợp tác xã".
      return hasLevel && parts.dropLast().last != "tác" ? named(level: last) : nil
    case .place, .party, .chain, .field:
      break
    }
    if hasLevel { return named(level: last) }
    // "của Ban Thường vụ Đảng ủy" in a paper of a Đảng ủy is its own.
    if head.text == "Đảng ủy", last == head.text { return context.committee.map { [$0] } }
    // Departments belong to the province, in a district's paper too.
    if head.text == "Sở", parts.count > 1, last != head.text {
      return province.map { [context.fullName($0)] }
    }
    if let level = LevelNames.committee[fold(head.text)] ?? LevelNames.youth[fold(head.text)] { return named(level: level).map { $0 } }
    return nil
  }

  /// The paper's own place of a level: "tỉnh" → ["Quảng Bình"].
  private func named(level: String) -> [String]? {
    switch level {
    case "tỉnh":
      // "UBND tỉnh" is none of Hà Nội.
      return province.flatMap { $0.isCity && $0.former == nil ? nil : [$0.former?.name ?? $0.name] }
    case "huyện", "thị xã", "quận":
      return context.district.flatMap { $0.kind == level ? [$0.name] : nil }
    case "thành phố":
      if let district = context.district, district.kind == "thành phố" { return [district.name] }
      // The city above: of a ward, a quận, a huyện or a department of Hà Nội.
      return province.flatMap { context.isCity($0) ? [$0.name] : nil }
    case "xã", "phường", "thị trấn", "đặc khu":
      return context.commune.flatMap { $0.kind == level ? [$0.name] : nil }
    default:
      return nil
    }
  }
}

enum LevelNames {
  static let usual = ["TP": "thành phố", "T.P": "thành phố", "TX": "thị xã", "huyện đảo": "huyện"]
  /// Committees of the Party by the level of their name.
  static let committee = ["tinh uy": "tỉnh", "huyen uy": "huyện", "thi uy": "thị xã", "quan uy": "quận", "thanh uy": "thành phố"]
  /// Committees of the Youth Union alike.
  static let youth = ["tinh doan": "tỉnh", "huyen doan": "huyện", "thi doan": "thị xã", "quan doan": "quận", "thanh doan": "thành phố"]
}
