import Facts
import Model

/// The body that issues a paper: by its upper-case lines above the number, else by the symbol and the place before the date.
struct HeaderIssuer {
  let head: Head
  let text: CleanText
  let context: PlaceContext

  func name() -> String? {
    byLines() ?? bySymbol()
  }

  /// "UBND TỈNH LÀO CAI / SỞ CÔNG THƯƠNG": the last body named, placed by the one above it.
  private func byLines() -> String? {
    guard !head.issuerLines.isEmpty else { return nil }
    var tokens: [Token] = []
    for line in head.issuerLines { text.bytes.withSpan { tokenise($0, from: line.start, to: line.end, into: &tokens) } }
    var found: IssuerMatch?
    var parent: IssuerMatch?
    var at = 0
    while at < tokens.count {
      if let match = IssuerReader.read(tokens, at: at) {
        parent = found
        found = match
        at = match.end
      } else {
        at += 1
      }
    }
    guard let found else { return nil }
    let namer = IssuerNamer(context: context)
    if let parent, let head = IssuerTable.heads.match(tokens, at: found.first), isPart(head, found, tokens) {
      // "TỈNH ỦY CÀ MAU / BAN DÂN VẬN", "SỞ NỘI VỤ / VĂN PHÒNG": the whole completes the name of its part;
      // "ĐOÀN TNCS HỒ CHÍ MINH / BCH TỈNH HÀ TĨNH": the place of the part follows.
      let whole = namer.name(Array(tokens[parent.first..<parent.end]), text.bytes)
      let place = head.end < found.end ? " " + namer.name(Array(tokens[head.end..<found.end]), text.bytes) : ""
      return placed(head.text + " " + (whole.hasPrefix("Ban Chấp hành Trung ương") ? "Trung ương" : whole) + place)
    }
    return placed(namer.name(Array(tokens[found.first..<found.end]), text.bytes))
  }

  /// A board or an office that is nothing without the body above it; behind a committee's own words only a place may stand.
  private func isPart(_ head: PhraseMatch<IssuerHead>, _ found: IssuerMatch, _ tokens: [Token]) -> Bool {
    switch head.value.continuation {
    case .field: head.end == found.end
    case .chain: head.end == found.end || Self.committees.contains(fold(head.text)) && LevelWords.table.match(tokens, at: head.end) != nil
    default: false
    }
  }

  private static let committees: Set = ["bch", "ban chap hanh", "ban thuong vu", "btv"]

  /// The organisation of the symbol: UBND of the place's level, TTg, SCT.
  private func bySymbol() -> String? {
    guard let number = head.number?.number ?? head.blankSymbol?.number,
      let code = number.organisation.split(separator: "-").first.map(String.init),
      let organisation = IssuingBodyTable.codes.find(Syllable.word(code))
    else { return nil }
    let tokens = { () -> [Token] in
      var tokens: [Token] = []
      Array(organisation.value.name.utf8).withSpan { tokenise($0, from: 0, to: $0.count, into: &tokens) }
      return tokens
    }()
    return placed(IssuerNamer(context: context).name(tokens, Array(organisation.value.name.utf8)))
  }

  /// A local body without a place gets the paper's own.
  private func placed(_ name: String) -> String? {
    guard HeaderIssuer.localHeads.contains(where: { name.hasPrefix($0) }), !hasPlace(name) else { return name }
    guard let suffix = suffix(name) else { return name }
    return name.hasSuffix(suffix) ? name : trimmedLevel(name) + " " + suffix
  }

  /// A level with a name behind it, or a committee with one: "UBND tỉnh Lào Cai", "Tỉnh ủy Đồng Tháp".
  private func hasPlace(_ name: String) -> Bool {
    let words = Syllable.words(name).map(\.letters)
    return HeaderIssuer.placed.contains { level in
      words.indices.contains { at in at + level.count < words.count && words[at..<(at + level.count)].elementsEqual(level) }
    }
  }

  private func trimmedLevel(_ name: String) -> String {
    for level in HeaderIssuer.levels where name.hasSuffix(" " + level) { return String(name.dropLast(level.count + 1)) }
    return name
  }

  private func suffix(_ name: String) -> String? {
    if name.hasPrefix("Sở") || name.hasPrefix("Ban Dân tộc") { return context.province?.fullName }
    switch context.level {
    case .province: return committee(name) ? context.province?.name : context.province?.fullName
    case .district: return context.district.map { committee(name) ? $0.name : $0.kind + " " + $0.name }
    case .commune: return context.commune.map { committee(name) ? $0.kind + " " + $0.name : $0.kind + " " + $0.name }
    default: return nil
    }
  }

  private func committee(_ name: String) -> Bool { LevelNames.committee.keys.contains { fold(name).hasSuffix($0) } }

  private static let localHeads = [
    "UBND", "HĐND", "Chủ tịch UBND", "Sở", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Ban Thường vụ",
    "Ban Dân vận", "Ban Tuyên giáo",
    "Ban Tổ chức", "Ban Nội chính", "Ủy ban MTTQ", "Ban Thường trực", "Phòng", "Văn phòng", "Công an", "Thanh tra", "Ủy ban Kiểm tra",
    "Ban Dân tộc", "Hội", "Liên đoàn",
  ]
  /// Words that a name stands behind, accents aside.
  private static let placed = (levels + LevelNames.committee.keys.sorted()).map { Syllable.words($0).map(\.letters) }
  private static let levels = ["tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"]
}
