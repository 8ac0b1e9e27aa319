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

  /// A kind of unit as it stands before a name: its words, and the key's first words.
  private struct Kind {
    let second: Syllable?
    let level: Level
    let prefix: String
  }

  /// By their first word; those of two words before those of one.
  private static let kinds: [Syllable: [Kind]] = {
    let rows: [(words: String, level: Level, prefix: String)] = [
      ("tỉnh uỷ", .province, ""), ("tỉnh", .province, ""), ("huyện uỷ", .district, "huyen "), ("huyện", .district, "huyen "),
      ("thị uỷ", .district, "thi xa "), ("thị xã", .district, "thi xa "), ("tx", .district, "thi xa "),
      ("thành uỷ", .district, "thanh pho "), ("thành phố", .district, "thanh pho "), ("tp", .district, "thanh pho "),
      ("quận uỷ", .district, "quan "), ("quận", .district, "quan "), ("xã", .commune, "xa "), ("phường", .commune, "phuong "),
      ("thị trấn", .commune, "thi tran "), ("đặc khu", .commune, "dac khu "),
    ]
    return rows.reduce(into: [:]) { kinds, row in
      let words = Syllable.words(row.words)
      kinds[words[0], default: []].append(Kind(second: words.count > 1 ? words[1] : nil, level: row.level, prefix: row.prefix))
    }
  }()

  /// Cities under the central government: their committees are provincial.
  private static let centralCities = Set(PlaceTable.provinces.filter(\.isCity).map { fold($0.name) })

  /// "thua thien hue" is the series of Huế.
  private static let formerProvinces = Dictionary(
    PlaceTable.provinces.compactMap { province in province.former.map { (fold($0.name), fold(province.name)) } }, uniquingKeysWith: { $1 })

  /// Letters of what `District.kind` may say.
  private static let districtKinds = Dictionary(
    uniqueKeysWithValues: ["huyện", "quận", "thị xã", "thành phố"].map { ($0, Syllable.words($0).map(\.letters)[...]) })

  /// Folded names of the provinces that had a "huyen chau thanh": ten had one.
  static func provinces(of unit: String) -> Set<String> {
    let words = Syllable.words(unit).map(\.letters)
    var provinces: Set<String> = []
    // Kinds have one word or two.
    for first in 1...2 where words.count > first {
      for district in PlaceTable.districtNames.named(words[first...]).lazy.flatMap(\.value) {
        if let kind = districtKinds[district.kind], kind == words[..<first] { provinces.insert(fold(district.province)) }
      }
    }
    return provinces
  }

  /// Nil when the name shows no unit: central bodies, schools, companies. Linear in the name.
  public static func read(_ issuer: String) -> IssuerPlace? {
    let words = nameWords(issuer)
    return unit(in: words).map { kind, name in
      IssuerPlace(kind.level, prefix: kind.prefix, name: words[name].map(\.folded).joined(separator: " "))
    }
  }

  /// Whether `read` finds a unit.
  static func shows(unitIn issuer: String) -> Bool { unit(in: nameWords(issuer)) != nil }

  /// The first unit of a name, and where its own name lies; that may be empty.
  private static func unit(in words: [NameWord]) -> (kind: Kind, name: Range<Int>)? {
    for start in words.indices {
      for kind in kinds[words[start].syllable] ?? [] {
        var next = start + 1
        if let second = kind.second {
          guard next < words.count, words[next].syllable == second else { continue }
          next += 1
        }
        var end = next
        while end < words.count, words[end].isName, !words[end - 1].isLast { end += 1 }
        if words[start].syllable == SocietyWord.xa, isSociety(words, start) { continue }
        // "Bộ Lao động - Thương binh và Xã hội", "quản lý": a lower-case word follows, so it is no unit.
        if end == next, next < words.count, !words[next - 1].isLast, !enders.contains(words[next].syllable) { continue }
        return (kind, next..<end)
      }
    }
    return nil
  }

  /// "Khoa học Xã Hội Việt Nam" is no commune.
  private static func isSociety(_ words: [NameWord], _ at: Int) -> Bool {
    guard at + 1 < words.count, words[at + 1].syllable == SocietyWord.hoi else { return false }
    return SocietyWord.isSociety(
      before: at > 0 && !words[at - 1].isLast ? words[at - 1].syllable : nil,
      after: at + 2 < words.count && words[at + 2].isName && !words[at + 1].isLast ? words[at + 2].syllable : nil)
  }

  private struct NameWord {
    var syllable = Syllable()
    /// ASCII letters and digits in lower case.
    var folded = ""
    /// Whether it begins with a capital letter or a digit.
    var isName = false
    /// Whether a comma, bracket or the like follows.
    var isLast = false
  }

  private static let enclosers: [Unicode.Scalar] = [",", ";", "(", ")", ":", "/"]

  private static func nameWords(_ text: String) -> [NameWord] {
    var words: [NameWord] = []
    var word = NameWord()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if let letter = VietnameseAlphabet.letter(scalar.value) {
        // The second half of Cư M'gar belongs to the name too.
        if word.folded.isEmpty { word.isName = letter.isUpper || letter.base <= UInt8(ascii: "9") || previous == "'" || previous == "’" }
        word.syllable.append(base: letter.base, mark: letter.mark, tone: letter.tone, index: word.folded.utf8.count)
        word.folded.unicodeScalars.append(Unicode.Scalar(letter.base))
      } else if !word.folded.isEmpty {
        word.isLast = enclosers.contains(scalar)
        words.append(word)
        word = NameWord()
      } else if enclosers.contains(scalar), !words.isEmpty {
        words[words.count - 1].isLast = true
      }
    }
    if !word.folded.isEmpty { words.append(word) }
    return words
  }

  private init(_ level: Level, prefix: String, name: String) {
    if Self.centralCities.contains(name), prefix == "thanh pho " || prefix.isEmpty {
      (self.level, key, province) = (.province, name, nil)
    } else {
      self.level = level
      key = name.isEmpty ? nil : prefix + (level == .province ? Self.formerProvinces[name] ?? name : name)
      let provinces = level == .district ? Self.provinces(of: prefix + name) : []
      province = provinces.count == 1 ? provinces.first : nil
    }
  }

  /// Words that may follow a unit without a name.
  private static let enders = Set(["khoá", "nhiệm", "và", "lần", "ban"].map(Syllable.word))
}
