import Facts
import Model

/// Where a paper comes from, as far as its head tells: what relative names in it ("UBND tỉnh", "Huyện ủy") stand for.
struct PlaceContext {
  var level: Level?
  var province: Province?
  /// The district unit: kind and name ("huyện", "Tháp Mười").
  var district: (kind: String, name: String)?
  /// The commune unit: kind and name.
  var commune: (kind: String, name: String)?
  /// Whose the committee of the Party is that a paper calls "Đảng ủy" alone: its own, if such a committee issues it ("xã Bảo Hà" of "ĐẢNG ỦY XÃ BẢO HÀ");
  /// in other papers of a commune the commune's.
  var committee: String?
  /// The day of the paper, as precise as printed: names and borders changed on 1 July 2025.
  var day: PrintedDate?
  /// Whether the paper prints the former name of the province, or its level of that time: "TỈNH THỪA THIÊN HUẾ".
  var hasFormerName = false
  /// What a text without a head is about: the one province its headline names, or the one whose bodies it names. It says what "UBND tỉnh" means, not who
  /// wrote the text.
  var subject: Province?

  init() {}
}

extension PlaceContext {
  /// From the strongest evidence to the weakest: the upper-case lines of the head, the place before the date, the symbol.
  init(_ head: Head, _ text: CleanText, _ mentions: [Mention] = [], zone: (Int) -> Zone = { _ in .body }) {
    self.init()
    day = head.date
    defer { takeProvince(of: mentions, text) }
    let bodies = HeadBodies(head, text)
    let code = (head.number ?? head.blankSymbol).flatMap { IssuingBodyTable.body(ofOrganisation: $0.number.organisation) }
    // A code of one level speaks against a name that is cut: "HỘI NÔNG DÂN VIỆT NAM" on a paper under HNDT.
    // Committees and cells of the Party have one code in ministries and communes: "ĐẢNG ỦY BỘ NỘI VỤ".
    let isCommittee = bodies.isCommittee && (code.map { $0.system == .party && $0.level == .commune } ?? false)
    let isAnywhere = isCommittee && !bodies.tokens.indices.contains { LevelWords.level(bodies.tokens, at: $0) != nil }
    let isNational = bodies.isNational && (isAnywhere || (code?.level ?? .central) == .central)
    if isNational {
      level = .central
    } else {
      takeLevels(bodies.tokens, text.bytes, bodies.isOpenToLevels)
      takeCommittees(bodies.tokens, text.bytes)
    }
    var isLocal = bodies.isLocal || code.map { $0.level != .central } ?? false
    if level == nil, let authority = head.authority {
      // The second line of the body's name is lost, the place before the date is its seat: "Phan Thiết, ngày …".
      let named = HeadBodies([authority], text)
      takeLevels(named.tokens, text.bytes, named.isOpenToLevels)
      isLocal = isLocal || named.isLocal
    }
    if level == nil { level = code?.level }
    if let place = head.place, !isNational, code?.level != .central { takePlace(place, isLocal: isLocal) }
    if level == nil, district != nil, isLocal { level = .district }
    if level == .commune { takeProvinceOfCommune() }
    takeCommittee(bodies, text.bytes, isLocal: isLocal)
    if !head.isOfficial {
      takeSubject(head.title, text)
      if head.place == nil { takeSubject(of: mentions, text, zone) }
    }
  }

  private mutating func takeCommittee(_ bodies: HeadBodies, _ bytes: [UInt8], isLocal: Bool) {
    if let body = bodies.all.last(where: { bodies.head(of: $0)?.text == "Đảng ủy" }), let head = bodies.head(of: body), head.end < body.end
    {
      committee = IssuerNamer(context: self).name(Array(bodies.tokens[head.end..<body.end]), bytes)
    } else if level == .commune, isLocal {
      committee = commune.map { $0.kind + " " + $0.name }
    }
  }

  private func former(_ province: Province) -> Province.FormerName? { hasFormerName ? province.former : province.former(on: day) }

  /// A province with the level and name it had on the day of the paper: "tỉnh Thừa Thiên Huế".
  func fullName(_ province: Province) -> String { former(province).map { "tỉnh " + $0.name } ?? province.fullName }

  /// The name the province had on the day of the paper: "Thừa Thiên Huế" until 2024.
  var provinceName: String? { province.map { former($0)?.name ?? $0.name } }

  /// With its level: "tỉnh Thừa Thiên Huế".
  var provinceFullName: String? { province.map(fullName) }

  /// Whether the paper's province is a city on its day.
  func isCity(_ province: Province) -> Bool { province.isCity && former(province) == nil }

  private mutating func takeSubject(_ title: [TextSpan<Clean>], _ text: CleanText) {
    var tokens: [Token] = []
    for line in title { text.tokenise(from: line.start, to: line.end, into: &tokens) }
    var named: [Province] = []
    for at in tokens.indices where tokens[at].isCapitalised {
      guard let match = PlaceTable.provinceNames.match(tokens, at: at, accents: .required), fold(match.text) == fold(match.value.name),
        !Self.isOtherName(tokens, match), !named.contains(where: { $0.name == match.value.name })
      else { continue }
      named.append(match.value)
    }
    if named.count == 1 { subject = named[0] }
  }

  /// "Chủ tịch Hồ Chí Minh" is a person, "Điện Biên Phủ" a battle: the city's name needs its level, and no name goes on behind a province's.
  static func isOtherName(_ tokens: [Token], _ match: PhraseMatch<Province>) -> Bool {
    if match.value.isCity, tokens[match.first].looks(like: PlaceWords.ho) {
      guard match.first > 0 else { return true }
      let before = tokens[match.first - 1]
      return !before.is(Word.pho) && !before.looks(like: PlaceWords.committee) && !before.is(Mark.stop)
        && !before.looks(like: PlaceWords.tp)
    }
    guard match.end < tokens.count else { return false }
    return tokens[match.end].isCapitalised && !tokens[match.end].isUpper
  }

  /// Whether the paper is of the time since the mergers of 2025; false where its day is not printed.
  private var isSinceMergers: Bool { day.map(CommuneTable.exists(on:)) ?? false }

  /// The province whose territory a former province's is on the day of the paper.
  private func ofToday(_ province: Province) -> Province {
    isSinceMergers && !province.existsSince ? PlaceTable.provinces.first { $0.name == province.successor } ?? province : province
  }

  /// "UBND XÃ TÙNG VÀI" of 2025: there is one commune of that name. Two provinces with such a commune leave it open.
  private mutating func takeProvinceOfCommune() {
    guard province == nil, let commune, let day else { return }
    let provinces = Set(CommuneTable.communes(kind: commune.kind, name: commune.name, on: day).map(\.province))
    if provinces.count == 1 { province = PlaceTable.provinces.first { provinces.contains($0.name) } }
  }

  /// A district's or commune's paper names its province when it cites it: "của Ủy ban nhân dân tỉnh Hưng Yên". Where it names two, neither is taken.
  private mutating func takeProvince(of mentions: [Mention], _ text: CleanText) {
    guard province == nil, level == .district || level == .commune else { return }
    var named: [Province] = []
    for span in mentions.compactMap(\.issuerSpan) {
      var tokens: [Token] = []
      text.tokenise(from: span.start, to: span.end, into: &tokens)
      for at in tokens.indices.dropFirst()
      where tokens[at - 1].looks(like: NameWords.tinh) || tokens[at - 1].looks(like: PlaceWords.committee) {
        guard let match = PlaceTable.provinceNames.match(tokens, at: at, accents: .required), case let met = ofToday(match.value),
          !named.contains(where: { $0.name == met.name })
        else { continue }
        named.append(met)
      }
    }
    if named.count == 1 { province = named[0] }
  }

  /// "TỈNH LÀO CAI", "HUYỆN THÁP MƯỜI": levels with their places, each line more special than the one above.
  private mutating func takeLevels(_ tokens: [Token], _ bytes: [UInt8], _ isOpen: (Int) -> Bool) {
    var at = 0
    while at < tokens.count {
      guard isOpen(at), let match = LevelWords.level(tokens, at: at) else {
        at += 1
        continue
      }
      at = match.end
      // "TP.HỒ CHÍ MINH"
      if at < tokens.count, tokens[at].is(Mark.stop) { at += 1 }
      take(level: LevelNames.usual[match.text] ?? match.text, tokens, at, bytes)
    }
  }

  private mutating func take(level: String, _ tokens: [Token], _ at: Int, _ bytes: [UInt8]) {
    switch level {
    case "tỉnh":
      hasFormerName = true
      if let province = PlaceTable.provinceNames.match(tokens, at: at, accents: .required) { self.province = province.value }
      if self.level == nil { self.level = .province }
    case "thành phố":
      if let province = PlaceTable.provinceNames.match(tokens, at: at, accents: .required), isCity(province.value) {
        self.province = province.value
        if self.level == nil { self.level = .province }
      } else {
        takeDistrict(kind: level, tokens, at)
      }
    case "huyện", "quận", "thị xã":
      takeDistrict(kind: level, tokens, at)
    case "xã", "phường", "thị trấn", "đặc khu":
      self.level = .commune
      if let end = IssuerReader.communeName(tokens, at) { commune = (level, unitName(tokens, at, end, bytes)) }
    default:
      break
    }
  }

  private mutating func takeDistrict(kind: String, _ tokens: [Token], _ at: Int) {
    level = .district
    guard let match = PlaceTable.districtNames.match(tokens, at: at, accents: .required) else { return }
    takeDistrict(match.value.filter { $0.kind == kind }, kind: kind, name: match.text)
  }

  mutating func takeDistrict(_ candidates: [District], kind: String, name: String) {
    district = (kind, name)
    let inProvince = candidates.filter { $0.province == province?.name }
    let chosen = inProvince.isEmpty ? candidates : inProvince
    if province == nil, chosen.count == 1, let only = chosen.first { province = PlaceTable.provinces.first { $0.name == only.province } }
  }

  /// "TỈNH ỦY ĐỒNG THÁP", "HUYỆN ỦY THÁP MƯỜI", "TỈNH ĐOÀN AN GIANG".
  private mutating func takeCommittees(_ tokens: [Token], _ bytes: [UInt8]) {
    for at in tokens.indices {
      guard let head = IssuerTable.heads.match(tokens, at: at),
        let level = LevelNames.committee[fold(head.text)] ?? LevelNames.youth[fold(head.text)]
      else { continue }
      // "HUYỆN ỦY BÌNH CHÁNH / ĐẢNG ỦY XÃ VĨNH LỘC A"
      let isCommune = self.level == .commune
      take(level: level, tokens, head.end, bytes)
      if isCommune { self.level = .commune }
    }
  }

  /// The place before the date: of a province's papers the province or its seat, of a district's the district. It tells a level only of bodies
  /// that have one; of others central ones in Hà Nội cannot be told from the city's.
  private mutating func takePlace(_ place: String, isLocal: Bool) {
    // Since 2025 communes bear the names of former provinces and districts.
    guard !(level == .commune && commune.map { fold($0.name) == fold(place) } == true) else { return }
    var tokens: [Token] = []
    Array(place.utf8).withSpan { tokenise($0, from: 0, to: $0.count, into: &tokens) }
    var from = LevelWords.table.match(tokens, at: 0)?.end ?? 0
    // "Tp. Hồ Chí Minh"
    if from > 0, from < tokens.count, tokens[from].is(Mark.stop) { from += 1 }
    if let match = PlaceTable.provinceNames.match(tokens, at: from, accents: .required), match.end == tokens.count {
      guard isLocal || level != nil || !match.value.isCapital else { return }
      if province == nil { province = match.value }
      if match.value.former?.isWritten(match.text) ?? false { hasFormerName = true }
      if level == nil, isLocal { level = .province }
      return
    }
    guard let match = PlaceTable.districtNames.match(tokens, at: from, accents: .required), match.end == tokens.count else { return }
    if level == .district || level == nil && isLocal {
      if district == nil, let first = match.value.first { takeDistrict(match.value, kind: first.kind, name: match.text) }
      if level == nil { level = .district }
    } else if province == nil, match.value.count == 1, let only = match.value.first {
      province = PlaceTable.provinces.first { $0.name == only.province }.map(ofToday)
    }
  }
}

/// The name of a unit in usual letter case, as the list has it where it has it: "CƯ M'GAR" → "Cư M'gar".
func unitName(_ tokens: [Token], _ at: Int, _ end: Int, _ bytes: [UInt8]) -> String {
  let printed = titleCase(tokens[at..<end], bytes)
  guard tokens[at].isUpper, let listed = IssuerReader.listedName(tokens, at), listed.end == end, listed.name.count == printed.count else {
    return printed
  }
  return String(zip(printed, listed.name).flatMap { $1.isUppercase ? $0.uppercased() : $0.lowercased() })
}

/// "THÁP MƯỜI" → "Tháp Mười".
func titleCase(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) -> String {
  tokens.enumerated().map { index, token in
    let word = String(known: bytes, token.start..<token.end)
    // "Cư M'gar": nothing stands between the parts of a name that print has glued.
    return (index > 0 && token.spaceBefore ? " " : "") + (token.isUpper ? word.prefix(1) + word.dropFirst().lowercased() : word)
  }.joined()
}

enum PlaceWords {
  static let committee = Syllable.word("ủy")
  static let ho = Syllable.word("Hồ")
  static let tp = Syllable.word("TP")
}
