import Facts
import Model

/// Strings, numbers and series of the forms under resolution, each once, by number; 0 is none. What rules read off them is worked out once
/// and not once a form. The rules themselves stand where they are defined: `Series`, `Organisation`, `LexName`.
final class Lexicon {
  /// What is asked of a number again and again.
  struct NumberFacts {
    let year: Int?
    let isRepaired: Bool
    let isParty: Bool
    let level: Level?
    /// Whether its series is one of many of that name, so that no table has it.
    let isLocal: Bool
    let hasLegislature: Bool
    let symbolType: UInt8
    let organisation: UInt32
    let proper: UInt32
    /// Sound numbers before malformed ones, then those with year and legislature.
    let fullness: Int
  }

  struct SeriesFacts {
    /// Among these a form without a type chooses.
    let home: UInt32
    let type: UInt32
    let hasType: Bool
    let isUnplaced: Bool
    let isLocal: Bool
    let isPlain: Bool
    let isNumberedTwice: Bool
    /// Whether its body ended and began anew under the same name in the mergers of 2025, its numbers from 1.
    let beganAnew: Bool
    let placeKey: UInt32
    /// The same of numbers without a year; 0 until asked for.
    var plain: UInt32 = 0
    /// The same without a place; 0 until asked for.
    var unplaced: UInt32 = 0
  }

  private struct NumberKey: Hashable {
    var normalised, serial, symbol, repaired, organisation, year: UInt32
    var symbolType, legislature, isParty: UInt8

    /// What is left out is seldom all that tells two numbers apart.
    func hash(into hasher: inout Hasher) {
      hasher.combine(UInt64(normalised) << 32 | UInt64(symbol))
      hasher.combine(UInt64(organisation) << 32 | UInt64(year))
    }
  }

  /// All that `Series` looks at.
  private struct SeriesKey: Hashable {
    var organisation, issuer, name, ownProvince, ownIssuer: UInt32
    var symbolType, type, ownLevel, flags: UInt8

    /// Two numbers at a time: half the time.
    func hash(into hasher: inout Hasher) {
      hasher.combine(UInt64(organisation) << 32 | UInt64(issuer))
      hasher.combine(UInt64(ownProvince) << 32 | UInt64(ownIssuer))
      hasher.combine(UInt64(name) << 32 | UInt64(symbolType) << 24 | UInt64(type) << 16 | UInt64(ownLevel) << 8 | UInt64(flags))
    }
  }

  var words = StringHeap()
  private(set) var numbers: [DocumentNumber] = []
  private(set) var numberFacts: [NumberFacts] = []
  private var numberOf: [NumberKey: UInt32] = [:]
  private(set) var series: [Series] = []
  private(set) var seriesFacts: [SeriesFacts] = []
  /// In ASCII, in the order of the series.
  private var seriesKeys: [String] = []
  private var seriesOf: [Series: UInt32] = [:]
  private var seriesOfKey: [SeriesKey: UInt32] = [:]
  private var homes: [Series.Home: UInt32] = [:]
  private var titleWords: [UInt32: [UInt32]] = [:]
  private var names: [UInt64: NameFacts?] = [:]

  /// The user's rows, whose laws are known by their names too.
  let stated: StatedDocuments

  init(stated: StatedDocuments = .none) {
    self.stated = stated
    let none = DocumentNumber(
      serial: "", year: nil, symbol: "", normalised: "", repaired: nil, symbolType: nil, organisation: "", legislature: nil, isParty: false)
    // Number 0 is none.
    add(none)
    _ = series(Series(FormEvidence(bucket: "", number: none, name: nil, type: .other, date: nil, issuer: nil)))
  }

  /// Nil for 0.
  func text(_ word: UInt32) -> String? { word == 0 ? nil : words.text(word) }

  // MARK: Numbers

  func number(_ number: DocumentNumber) -> UInt32 {
    let key = NumberKey(
      normalised: words.add(number.normalised), serial: words.add(number.serial), symbol: words.add(number.symbol),
      repaired: words.add(number.repaired), organisation: words.add(number.organisation), year: UInt32(number.year ?? 0),
      symbolType: StoredCodes.code(number.symbolType), legislature: UInt8(clamping: number.legislature ?? 0),
      isParty: number.isParty ? 1 : 0)
    return self.number(key)
  }

  /// The number of a form as it is stored, its strings as words.
  func number(
    normalised: UInt32, serial: UInt32, symbol: UInt32, repaired: UInt32, organisation: UInt32, year: UInt32, symbolType: UInt8,
    legislature: UInt8, isParty: Bool
  ) -> UInt32 {
    number(
      NumberKey(
        normalised: normalised, serial: serial, symbol: symbol, repaired: repaired, organisation: organisation, year: year,
        symbolType: symbolType, legislature: legislature, isParty: isParty ? 1 : 0))
  }

  private func number(_ key: NumberKey) -> UInt32 {
    if let known = numberOf[key] { return known }
    let number = DocumentNumber(
      serial: text(key.serial) ?? "", year: key.year == 0 ? nil : Int(key.year), symbol: text(key.symbol) ?? "",
      normalised: text(key.normalised) ?? "", repaired: text(key.repaired),
      symbolType: StoredCodes.value(key.symbolType, in: StoredCodes.types), organisation: text(key.organisation) ?? "",
      legislature: key.legislature == 0 ? nil : Int(key.legislature), isParty: key.isParty == 1)
    add(number)
    numberOf[key] = UInt32(numbers.count - 1)
    return UInt32(numbers.count - 1)
  }

  private func add(_ number: DocumentNumber) {
    let organisation = Organisation(number.organisation)
    numbers.append(number)
    numberFacts.append(
      NumberFacts(
        year: number.year, isRepaired: number.repaired != nil, isParty: organisation.isParty(number), level: organisation.level,
        isLocal: organisation.isLocal, hasLegislature: number.legislature != nil, symbolType: StoredCodes.code(number.symbolType),
        organisation: words.add(number.organisation), proper: words.add(number.proper),
        fullness: (number.repaired == nil ? 4 : 0) + (number.year == nil ? 0 : 2) + (number.legislature == nil ? 0 : 1)))
  }

  // MARK: Series

  func series(_ series: Series) -> UInt32 {
    if let known = seriesOf[series] { return known }
    let home = homes[series.home] ?? UInt32(homes.count)
    homes[series.home] = home
    self.series.append(series)
    seriesKeys.append(series.sortKey)
    seriesFacts.append(
      SeriesFacts(
        home: home, type: words.add(series.type), hasType: !series.type.isEmpty, isUnplaced: series.place == .unknown,
        isLocal: series.place.local != nil, isPlain: series.isPlain, isNumberedTwice: Series.isNumberedTwice(series),
        beganAnew: series.place.local?.beganAnew ?? false,
        placeKey: words.add(series.place.key)))
    seriesOf[series] = UInt32(self.series.count - 1)
    return UInt32(self.series.count - 1)
  }

  func series(of form: CompactForm) -> UInt32 {
    let number = form.number == 0 ? nil : numberFacts[Int(form.number)]
    let flags: UInt8 = (number == nil ? 0 : 1) | (number?.isParty == true ? 2 : 0) | (number?.hasLegislature == true ? 4 : 0)
    let key = SeriesKey(
      organisation: number?.organisation ?? 0, issuer: form.bestIssuer, name: form.name, ownProvince: form.ownProvince,
      ownIssuer: form.ownIssuer, symbolType: number?.symbolType ?? 0, type: form.type, ownLevel: form.ownLevel, flags: flags)
    if let known = seriesOfKey[key] { return known }
    let found = series(Series(evidence(form, bucket: "")))
    seriesOfKey[key] = found
    return found
  }

  /// The series of numbers without a year beside one.
  func plain(_ number: UInt32) -> UInt32 {
    if seriesFacts[Int(number)].plain == 0 { seriesFacts[Int(number)].plain = series(series[Int(number)].plain) }
    return seriesFacts[Int(number)].plain
  }

  func unplaced(_ number: UInt32) -> UInt32 {
    if seriesFacts[Int(number)].unplaced == 0 {
      seriesFacts[Int(number)].unplaced = series(series[Int(number)].placed(at: .unknown))
    }
    return seriesFacts[Int(number)].unplaced
  }

  /// The place of each of some series in their order; empty for one alone.
  func ranks(of series: Set<UInt32>) -> [UInt32: Int] {
    if series.count < 2 { return [:] }
    let sorted = series.sorted { seriesKeys[Int($0)] < seriesKeys[Int($1)] }
    return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
  }

  // MARK: Words

  /// The words of a title that tell it from others.
  func contentWords(_ title: UInt32) -> [UInt32] {
    if let known = titleWords[title] { return known }
    let found = Index.contentWords(words.text(title)).map { words.add($0) }
    titleWords[title] = found
    return found
  }

  /// What a name leads to; nil where no table has it.
  func nameFacts(_ name: UInt32, type: DocumentType) -> NameFacts? {
    let key = UInt64(name) << 8 | UInt64(StoredCodes.code(type))
    if let known = names[key] { return known }
    let found = NameFacts(words.text(name), type: type, stated: stated, in: self)
    names[key] = .some(found)
    return found
  }
}
