import Facts
import Model

/// The unit of local government an issuing body belongs to, read off its name: "UBND thị xã An Nhơn" → district, "thi xa an nhon".
public struct IssuerPlace: Hashable, Sendable {
  public let level: Level
  /// Folded name of the unit. Districts and communes keep their kind, since thành phố Cao Lãnh is not huyện Cao Lãnh.
  /// Nil where only the level is printed ("UBND huyện").
  public let key: String?
  /// Folded name of the province a district unit lies in, where its name is unique in the country.
  public let province: String?

  /// The kinds of unit as they stand before a name, with the key's first words.
  private static let kinds: [(words: [Syllable], level: Level, prefix: String)] = [
    ("tỉnh uỷ", Level.province, ""), ("tỉnh", .province, ""),
    ("huyện uỷ", .district, "huyen "), ("huyện", .district, "huyen "), ("thị uỷ", .district, "thi xa "), ("thị xã", .district, "thi xa "),
    ("thành uỷ", .district, "thanh pho "), ("thành phố", .district, "thanh pho "), ("tp", .district, "thanh pho "),
    ("tx", .district, "thi xa "), ("quận uỷ", .district, "quan "), ("quận", .district, "quan "),
    ("xã", .commune, "xa "), ("phường", .commune, "phuong "), ("thị trấn", .commune, "thi tran "), ("đặc khu", .commune, "dac khu "),
  ].map { (Syllable.words($0.0), $0.1, $0.2) }

  /// Cities under the central government: their committees are provincial.
  private static let centralCities = Set(PlaceTable.provinces.filter(\.isCity).map { fold($0.name) })

  /// Provinces by "huyen chau thanh": ten have one of that name.
  private static let provinces: [String: Set<String>] = PlaceTable.districts.reduce(into: [:]) { table, district in
    table[fold(district.kind + " " + district.name), default: []].insert(fold(district.province))
  }

  /// Nil when the name shows no unit: central bodies, schools, companies. Linear in the name.
  public static func read(_ issuer: String) -> IssuerPlace? {
    let tokens = issuer.split { " \u{A0}\t\n.,;()".contains($0) }.map(String.init)
    let words = tokens.map(Syllable.word)
    for start in tokens.indices {
      for kind in kinds where words[start...].starts(with: kind.words) {
        let next = start + kind.words.count
        let name = tokens[next...].prefix(while: isPartOfName)
        // "Bộ Lao động - Thương binh và Xã hội", "quản lý": a lower-case word follows, so it is no unit.
        if name.isEmpty && next < tokens.count && !enders.contains(words[next]) { continue }
        return IssuerPlace(kind.level, prefix: kind.prefix, name: fold(name.joined(separator: " ")))
      }
    }
    return nil
  }

  private init(_ level: Level, prefix: String, name: String) {
    if Self.centralCities.contains(name), prefix == "thanh pho " || prefix.isEmpty {
      (self.level, key, province) = (.province, name, nil)
    } else {
      self.level = level
      key = name.isEmpty ? nil : prefix + name
      let provinces = Self.provinces[prefix + name] ?? []
      province = level == .district && provinces.count == 1 ? provinces.first : nil
    }
  }

  /// Words that may follow a unit without a name.
  private static let enders = Set(["khoá", "nhiệm", "và", "lần", "ban"].map(Syllable.word))

  private static func isPartOfName(_ token: String) -> Bool {
    if token == "-" || token == "–" { return true }
    guard let first = token.unicodeScalars.first, let letter = VietnameseAlphabet.letter(first.value) else { return false }
    return letter.isUpper || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letter.base)
  }
}
