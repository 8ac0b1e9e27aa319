/// The unit of local government an issuing body belongs to, read off its name: "UBND thị xã An Nhơn" → district, "thi xa an nhon".
public struct IssuerPlace: Hashable, Sendable {
  public let level: Level
  /// Folded name of the unit. Districts and communes keep their kind, since thành phố Cao Lãnh is not huyện Cao Lãnh.
  /// Nil where only the level is printed ("UBND huyện").
  public let key: String?

  public init(level: Level, key: String?) {
    self.level = level
    self.key = key
  }

  /// The kinds of unit as they stand before a name, with the key's first words.
  private static let kinds: [(words: [Syllable], level: Level, prefix: String)] = [
    ("tỉnh uỷ", Level.province, ""), ("tỉnh", .province, ""),
    ("huyện uỷ", .district, "huyen "), ("huyện", .district, "huyen "), ("thị uỷ", .district, "thi xa "), ("thị xã", .district, "thi xa "),
    ("thành uỷ", .district, "thanh pho "), ("thành phố", .district, "thanh pho "), ("tp", .district, "thanh pho "),
    ("tx", .district, "thi xa "), ("quận uỷ", .district, "quan "), ("quận", .district, "quan "),
    ("xã", .commune, "xa "), ("phường", .commune, "phuong "), ("thị trấn", .commune, "thi tran "), ("đặc khu", .commune, "dac khu "),
  ].map { (Syllable.words($0.0), $0.1, $0.2) }

  /// Cities under the central government (Huế since 1 January 2025): their committees are provincial.
  private static let centralCities: Set<String> = ["ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue"]

  /// Nil when the name shows no unit: central bodies, schools, companies. Linear in the name.
  public static func read(_ issuer: String) -> IssuerPlace? {
    let tokens = issuer.split { " \u{A0}\t\n.,;()".contains($0) }.map(String.init)
    let words = tokens.map(Syllable.word)
    for start in tokens.indices {
      for kind in kinds where words[start...].starts(with: kind.words) {
        let name = tokens[(start + kind.words.count)...].prefix(while: isPartOfName)
        // "Bộ Lao động - Thương binh và Xã hội", "quản lý": a lower-case word follows, so it is no unit.
        let next = start + kind.words.count
        if name.isEmpty && next < tokens.count && !endsUnit(words[next]) { continue }
        let key = fold(name.joined(separator: " "))
        if centralCities.contains(key) { return IssuerPlace(level: .province, key: key) }
        return IssuerPlace(level: kind.level, key: key.isEmpty ? nil : kind.prefix + key)
      }
    }
    return nil
  }

  private static let enders: Set<Syllable> = Set(["khoá", "nhiệm", "và", "lần", "ban"].map(Syllable.word))

  private static func endsUnit(_ word: Syllable) -> Bool { enders.contains(word) }

  private static func isPartOfName(_ token: String) -> Bool {
    if token == "-" || token == "–" { return true }
    guard let first = token.unicodeScalars.first, let letter = VietnameseAlphabet.letter(first.value) else { return false }
    return letter.isUpper || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letter.base)
  }
}
