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
    let bodies = HeadBodies(head, text)
    guard let issuer = bodies.issuer, let head = bodies.head(of: issuer) else { return nil }
    // Lines that leave out whose central committee it is: the symbol tells, "KH/TWĐTN".
    if bodies.isCentralCommittee, !bodies.isPart, let code, code.system == .either, code.level == .central { return bySymbol() }
    let namer = IssuerNamer(context: context)
    func name(_ range: Range<Int>) -> String { namer.name(Array(bodies.tokens[range]), text.bytes) }
    // A joint circular is everybody's: the first of its symbol stands for all.
    if isJoint, bodies.all.count > 1 {
      if let code, code.level == .central { return bySymbol() }
      let first = bodies.all[0]
      return placed(name(first.first..<first.end))
    }
    if let first = firstOfJoint(bodies, name) {
      let own = name(first.first..<first.end)
      // "TỈNH ỦY SÓC TRĂNG / BAN NỘI CHÍNH - ỦY BAN KIỂM TRA"
      if let above = bodies.all.last(where: { $0.end <= first.first }), let committee = bodies.head(of: above), isCommittee(committee),
        let part = bodies.head(of: first), part.value.continuation == .chain, part.end == first.end
      {
        return placed(own + " " + name(above.first..<above.end))
      }
      return placed(own, isBelow: true)
    }
    guard let parent = bodies.parent else { return placed(name(issuer.first..<issuer.end)) }
    if bodies.isPart {
      // "TỈNH ỦY CÀ MAU / BAN DÂN VẬN", "SỞ NỘI VỤ / VĂN PHÒNG": the whole completes the name of its part;
      // "ĐOÀN TNCS HỒ CHÍ MINH / BCH TỈNH HÀ TĨNH": the place of the part follows.
      let whole = name(parent.first..<parent.end)
      let place = head.end < issuer.end ? " " + name(head.end..<issuer.end) : ""
      let isNamedTwice = bodies.isCentralCommittee && whole.hasPrefix("Trung ương ")
      return placed(
        head.text + " "
          + (whole.hasPrefix("Ban Chấp hành Trung ương")
            ? "Trung ương" : isNamedTwice ? String(whole.dropFirst("Trung ương ".count)) : whole)
          + place)
    }
    // "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM / CHI NHÁNH TỈNH AN GIANG": a branch is called after its bank.
    if Self.branches.contains(head.text) { return name(parent.first..<parent.end) + " " + name(issuer.first..<issuer.end) }
    let own = name(issuer.first..<issuer.end)
    // "HUYỆN ỦY YÊN CHÂU / BAN CHỈ ĐẠO 35": a committee's board is called after the committee.
    if bodies.isBelow, !hasPlace(own), let above = bodies.head(of: parent), isCommittee(above),
      let whole = placed(name(parent.first..<parent.end)), hasPlace(whole)
    {
      return own + " " + whole
    }
    return placed(own, isBelow: bodies.isBelow)
  }

  private func isCommittee(_ head: PhraseMatch<IssuerHead>) -> Bool {
    LevelNames.committee[fold(head.text)] != nil || head.value.continuation == .party && head.text == "Đảng ủy"
  }

  private var isJoint: Bool { head.type == .jointCircular || (head.number ?? head.blankSymbol)?.number.symbolType == .jointCircular }

  /// Other joint papers are likewise the first one's of their symbol: "HDLN-SYT-BHXH", and "CTr-BDV-SNV" below "BAN DÂN VẬN TỈNH ỦY - SỞ NỘI VỤ". Where the
  /// symbol names no listed body first, the first body's, if its type or its second code tells that the paper is joint; else nil.
  private func firstOfJoint(_ bodies: HeadBodies, _ name: (Range<Int>) -> String) -> IssuerMatch? {
    guard let number = (head.number ?? head.blankSymbol)?.number, bodies.all.count > 1 else { return nil }
    let organisations = number.organisation.split(separator: "-")
    let isJoint = HeaderIssuer.isJointCode(number.symbol)
    let together = isJoint ? bodies.all.suffix(max(2, organisations.count)) : bodies.dashed
    guard together.count > 1, let first = together.first else { return nil }
    func called(_ short: String) -> [IssuerMatch] {
      together.filter { body in
        let name = name(body.first..<body.end)
        return name.hasPrefix(short) || short.hasPrefix(name)
      }
    }
    let named = nameOfCode().map(called) ?? []
    if isJoint { return named.first ?? first }
    // A whole and its part have a dash between them too: "CỤC THUẾ … - CHI CỤC THUẾ …", where the symbol names the part and its department.
    guard bodies.areOfOneRank(together) else { return nil }
    if named.count == 1 { return named[0] }
    guard organisations.count > 1, number.symbolType.map({ $0 != .officialLetter }) ?? false,
      let last = together.last
    else { return nil }
    let second = String(organisations[1])
    let listed = IssuingBodyTable.body(ofOrganisation: second).map { called(self.name(of: $0)) } ?? []
    let isListed = listed.contains { $0.first > first.first }
    // "HND-HPN" of the Hội Nông dân and the Hội Phụ nữ.
    return isListed || bodies.hasInitials(second, last) && bodies.hasInitials(String(organisations[0]), first) ? first : nil
  }

  /// NQLT, KHLT, HDLN, HDLS: a code of a type with the letters of joint papers behind it.
  static func isJointCode(_ symbol: String) -> Bool {
    let code = symbol.prefix { $0 != "-" && $0 != "/" }
    guard code.count > 3, ["LT", "LN", "LS", "LB"].contains(code.suffix(2)) else { return false }
    return TypeTable.codes.find(Syllable.word(String(code.dropLast(2)))) != nil
  }

  private static let branches: Set = ["Chi nhánh"]

  /// The organisation of the symbol: UBND of the place's level, TTg, SCT.
  private func bySymbol() -> String? { nameOfCode().flatMap { placed($0) } }

  private func nameOfCode() -> String? { code.map { name(of: $0) } }

  private func name(of code: IssuingBody) -> String {
    // VPTU of Hải Phòng: the committee of a city has the letters of a province's.
    let isOfCity = context.level == .province && context.province.map(context.isCity) ?? false
    let bytes = Array((isOfCity ? code.name.replacing("Tỉnh ủy", with: "Thành ủy") : code.name).utf8)
    var tokens: [Token] = []
    bytes.withSpan { tokenise($0, from: 0, to: $0.count, into: &tokens) }
    return IssuerNamer(context: context).name(tokens, bytes)
  }

  private var code: IssuingBody? {
    (head.number ?? head.blankSymbol).flatMap { IssuingBodyTable.body(ofOrganisation: $0.number.organisation) }
  }

  /// A local body without a place gets the paper's own.
  private func placed(_ name: String, isBelow: Bool = false) -> String? {
    guard isBelow || HeaderIssuer.localHeads.contains(where: { name.hasPrefix($0) }), !hasPlace(name) else { return name }
    guard let suffix = suffix(name) else { return name }
    if name.hasSuffix(suffix) { return name }
    // "HỘI LIÊN HIỆP PHỤ NỮ PHÚ YÊN": the place is there without its level.
    if let province = context.provinceName, suffix == context.provinceFullName, name.hasSuffix(" " + province) {
      return name.dropLast(province.count) + suffix
    }
    return trimmedLevel(name) + " " + suffix
  }

  /// A level with a name behind it, or a committee with one: "UBND tỉnh Lào Cai", "Tỉnh ủy Đồng Tháp".
  private func hasPlace(_ name: String) -> Bool {
    let words = Syllable.words(name)
    return HeaderIssuer.placed.contains { level in
      words.indices.contains { at in
        at + level.words.count < words.count && !isSociety(words, at)
          && zip(words[at...], level.words).allSatisfy { level.isExact ? $0 == $1 : $0.letters == $1.letters }
      }
    }
  }

  private func isSociety(_ words: [Syllable], _ at: Int) -> Bool {
    guard words[at] == SocietyWord.xa, at + 1 < words.count, words[at + 1] == SocietyWord.hoi else { return false }
    return SocietyWord.isSociety(before: at > 0 ? words[at - 1] : nil, after: at + 2 < words.count ? words[at + 2] : nil)
  }

  private func trimmedLevel(_ name: String) -> String {
    for level in HeaderIssuer.levels where name.hasSuffix(" " + level) { return String(name.dropLast(level.count + 1)) }
    return name
  }

  private func suffix(_ name: String) -> String? {
    if name.hasPrefix("Sở") || name.hasPrefix("Ban Dân tộc") { return context.provinceFullName }
    switch context.level {
    case .province: return committee(name) ? context.provinceName : context.provinceFullName
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
  /// Words that a name stands behind: levels with their accents ("Quân sự" is in no quận), committees without.
  private static let placed =
    levels.map { (words: Syllable.words($0), isExact: true) }
    + LevelNames.committee.keys.sorted().map { (words: Syllable.words($0), isExact: false) }
  private static let levels = ["tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"]
}
