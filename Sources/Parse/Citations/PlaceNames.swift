import Facts
import Model

/// The level and place that end a body's name.
extension IssuerReader {
  /// A level and the name of a place; either may be missing. The country's name may stand before them: "Hội Nông dân Việt Nam tỉnh Lào Cai".
  static func place(_ tokens: [Token], _ at: Int) -> Int {
    if let behind = shortForm(tokens, at), shortForm(tokens, behind) == nil {
      let end = place(tokens, behind)
      return end > behind ? end : at
    }
    if at + 1 < tokens.count, tokens[at].is(CountryWords.viet), tokens[at + 1].looks(like: CountryWords.nam) {
      return level(tokens, at + 2) == nil ? at + 2 : place(tokens, at + 2)
    }
    var end = at
    var named = false
    for _ in 0..<2 {
      guard let level = level(tokens, end) else { break }
      end = level
      if let name = unitName(tokens, end), !isBelow(tokens, end, name) {
        end = name
        named = true
        // "khu vực Cư Jút - Đắk Mil": one office for two districts.
        if tokens[level - 1].looks(like: Word.vuc), end + 1 < tokens.count, tokens[end].is(Mark.hyphen), tokens[end].spaceBefore,
          let second = placeName(tokens, end + 1)
        {
          end = second
        }
      }
      // "phường X, quận Y": the wider place may follow.
      guard named, end < tokens.count, tokens[end].is(Mark.comma), self.level(tokens, end + 1) != nil,
        placeName(tokens, (self.level(tokens, end + 1) ?? end)) != nil
      else { break }
      end += 1
    }
    if end == at, let name = placeName(tokens, end), !isWordOfAnother(tokens, end, name) { end = name }
    return end
  }

  /// "UBND tỉnh | Xuyên Mộc có 13 xã": a rural district's name is none of a province.
  private static func isBelow(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
    guard tokens[at - 1].is(UnitWords.tinh), let district = PlaceTable.districtNames.match(tokens, at: at, accents: .required),
      district.end == end, PlaceTable.provinceNames.match(tokens, at: at, accents: .required) == nil
    else { return false }
    return district.value.allSatisfy { $0.kind == "huyện" }
  }

  /// "Đảng ủy Khoái đoàn 7": one capitalised word that no list of places has, and "đoàn", "khu" behind it: a unit whose name no rule knows.
  private static func isWordOfAnother(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
    guard end == at + 1, end < tokens.count, tokens[end].kind == .word, !tokens[end].isCapitalised,
      UnitWords.units.contains(tokens[end].word), !isLevel(tokens, end)
    else {
      return false
    }
    return wideName(tokens, at) == nil && listedName(tokens, at) == nil
  }

  /// "Ủy ban nhân dân (UBND) tỉnh …": the place behind the bracketed short form.
  static func shortForm(_ tokens: [Token], _ at: Int) -> Int? {
    at + 2 < tokens.count && tokens[at].is(Mark.open) && tokens[at + 1].isUpper && tokens[at + 1].end - tokens[at + 1].start > 2
      && tokens[at + 2].is(Mark.close) ? at + 3 : nil
  }

  static func isLevel(_ tokens: [Token], _ at: Int) -> Bool { level(tokens, at) != nil }

  /// tỉnh, thành phố, TP., huyện, quận, thị xã, xã, phường, thị trấn, đặc khu, cấp tỉnh.
  static func level(_ tokens: [Token], _ at: Int) -> Int? {
    guard at < tokens.count, let match = LevelWords.level(tokens, at: at) else { return nil }
    let isShort = tokens[match.end - 1].isUpper && match.end - match.first == 1
    return isShort && match.end < tokens.count && tokens[match.end].is(Mark.stop) ? match.end + 1 : match.end
  }

  /// Up to four capitalised words that no rule ends before; known names first.
  static func placeName(_ tokens: [Token], _ at: Int) -> Int? {
    guard at < tokens.count, tokens[at].isCapitalised, tokens[at].kind == .word else {
      return tokens.indices.contains(at) && tokens[at].kind == .number ? wardNumber(tokens, at) : nil
    }
    if let wide = wideName(tokens, at) ?? carelessName(tokens, at) { return wide }
    guard !isStop(tokens[at]), !beginsBody(tokens, at), !beginsPaper(tokens, at) else { return nil }
    var end = behindApostrophe(tokens, at + 1) ?? at + 1
    while end < tokens.count, end - at < 4, tokens[end].kind == .word, tokens[end].isCapitalised, !isStop(tokens[end]),
      !beginsPaper(tokens, end)
    {
      end = behindApostrophe(tokens, end + 1) ?? end + 1
    }
    return end
  }

  /// Whether another paper is named at a token, by its type or by the letters of it: "UBND tỉnh⏎CV 1953/SYT-NVY".
  static func beginsPaper(_ tokens: [Token], _ at: Int) -> Bool {
    TypeTable.words.match(tokens, at: at) != nil || isTypeCode(tokens, at)
  }

  static func isTypeCode(_ tokens: [Token], _ at: Int) -> Bool {
    guard at + 1 < tokens.count, tokens[at].kind == .word, tokens[at].isCapitalised,
      tokens[at + 1].kind == .number || tokens[at + 1].is(Word.so)
    else { return false }
    return TypeTable.codes.index(of: tokens[at].word).map { Syllable.word(TypeTable.codes.entries[$0].code) == tokens[at].word } ?? false
  }

  /// "UBND tỉnh Nghệ an", "huyện Thanh chương": old papers print the second word of a place's name small. The lists decide; without a level before it
  /// only that of the provinces, "Sở Xây dựng Nghệ an".
  private static func carelessName(_ tokens: [Token], _ at: Int) -> Int? {
    if let province = PlaceTable.provinceNames.match(tokens, at: at, accents: .required) { return province.end }
    guard at > 0, tokens[at - 1].kind == .word, CommuneWords.wide.contains(tokens[at - 1].word) else { return nil }
    return PlaceTable.districtNames.match(tokens, at: at, accents: .required)?.end
  }

  /// "phường 12", "quận 3".
  private static func wardNumber(_ tokens: [Token], _ at: Int) -> Int? {
    tokens[at].end - tokens[at].start <= 2 && (at + 1 >= tokens.count || !tokens[at + 1].is(Mark.slash)) ? at + 1 : nil
  }
}

enum UnitWords {
  static let tinh = Syllable.word("tỉnh")
  /// The second words of kinds of units: trung đoàn, quân khu, quân chủng, biệt đội.
  static let units = WordSet("đoàn khu chủng đội")
}
