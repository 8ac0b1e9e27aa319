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

  init() {}
}

extension PlaceContext {
  /// From the strongest evidence to the weakest: the upper-case lines of the head, the place before the date, the symbol.
  init(_ head: Head, _ text: CleanText, _ mentions: [Mention] = []) {
    self.init()
    defer { takeProvince(of: mentions, text) }
    var tokens: [Token] = []
    for line in head.issuerLines { text.bytes.withSpan { tokenise($0, from: line.start, to: line.end, into: &tokens) } }
    takeLevels(tokens, text.bytes)
    takeCommittees(tokens, text.bytes)
    let organisation = (head.number ?? head.blankSymbol)?.number.organisation.split(separator: "-").first.flatMap {
      IssuingBodyTable.codes.find(Syllable.word(String($0)))
    }
    if level == nil { level = organisation?.value.level }
    if let place = head.place { takePlace(place, isCentral: organisation?.value.level == .central) }
    if level == nil, district != nil { level = .district }
  }

  /// A district's or commune's paper names its province when it cites it: "của Ủy ban nhân dân tỉnh Hưng Yên". Where it names two, neither is taken.
  private mutating func takeProvince(of mentions: [Mention], _ text: CleanText) {
    guard province == nil, level == .district || level == .commune else { return }
    var named: [Province] = []
    for span in mentions.compactMap(\.issuerSpan) {
      var tokens: [Token] = []
      text.bytes.withSpan { tokenise($0, from: span.start, to: span.end, into: &tokens) }
      for at in tokens.indices.dropFirst()
      where tokens[at - 1].looks(like: NameWords.tinh) || tokens[at - 1].looks(like: PlaceWords.committee) {
        guard let match = PlaceTable.provinceNames.match(tokens, at: at, accents: .required),
          !named.contains(where: { $0.name == match.value.name })
        else { continue }
        named.append(match.value)
      }
    }
    if named.count == 1 { province = named[0] }
  }

  /// "TỈNH LÀO CAI", "HUYỆN THÁP MƯỜI": levels with their places, each line more special than the one above.
  private mutating func takeLevels(_ tokens: [Token], _ bytes: [UInt8]) {
    var at = 0
    while at < tokens.count {
      guard let match = LevelWords.table.match(tokens, at: at, accents: .required) else {
        at += 1
        continue
      }
      at = match.end
      take(level: LevelNames.usual[match.text] ?? match.text, tokens, at, bytes)
    }
  }

  private mutating func take(level: String, _ tokens: [Token], _ at: Int, _ bytes: [UInt8]) {
    switch level {
    case "tỉnh":
      if let province = PlaceTable.provinceNames.match(tokens, at: at, accents: .required) { self.province = province.value }
      if self.level == nil { self.level = .province }
    case "thành phố":
      if let province = PlaceTable.provinceNames.match(tokens, at: at, accents: .required), province.value.isCity {
        self.province = province.value
        if self.level == nil { self.level = .province }
      } else {
        takeDistrict(kind: level, tokens, at)
      }
    case "huyện", "quận", "thị xã":
      takeDistrict(kind: level, tokens, at)
    case "xã", "phường", "thị trấn", "đặc khu":
      self.level = .commune
      if let end = IssuerReader.placeName(tokens, at) { commune = (level, titleCase(tokens[at..<end], bytes)) }
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

  /// "TỈNH ỦY ĐỒNG THÁP", "HUYỆN ỦY THÁP MƯỜI".
  private mutating func takeCommittees(_ tokens: [Token], _ bytes: [UInt8]) {
    for at in tokens.indices {
      guard let head = IssuerTable.heads.match(tokens, at: at), let level = LevelNames.committee[fold(head.text)] else { continue }
      take(level: level, tokens, head.end, bytes)
    }
  }

  /// The place before the date: of a province's papers the province or its seat, of a district's the district.
  private mutating func takePlace(_ place: String, isCentral: Bool) {
    guard !isCentral else { return }
    var tokens: [Token] = []
    Array(place.utf8).withSpan { tokenise($0, from: 0, to: $0.count, into: &tokens) }
    let from = LevelWords.table.match(tokens, at: 0)?.end ?? 0
    if let match = PlaceTable.provinceNames.match(tokens, at: from, accents: .required), match.end == tokens.count {
      if province == nil { province = match.value }
      if level == nil { level = .province }
      return
    }
    guard let match = PlaceTable.districtNames.match(tokens, at: from, accents: .required), match.end == tokens.count else { return }
    if level == nil || level == .district {
      if district == nil, let first = match.value.first { takeDistrict(match.value, kind: first.kind, name: match.text) }
      if level == nil { level = .district }
    } else if province == nil, match.value.count == 1, let only = match.value.first {
      province = PlaceTable.provinces.first { $0.name == only.province }
    }
  }
}

/// "THÁP MƯỜI" → "Tháp Mười".
func titleCase(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) -> String {
  tokens.map { token in
    let word = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
    return token.isUpper ? word.prefix(1) + word.dropFirst().lowercased() : word
  }.joined(separator: " ")
}

enum PlaceWords {
  static let committee = Syllable.word("ủy")
}
