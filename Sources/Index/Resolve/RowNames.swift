import Model

/// Ids of the rows of the catalogue, put together from parts that are worked out once each: see `LexName`.
final class RowNames {
  private struct Authority: Hashable {
    let number, issuer, series: UInt32
    let type: DocumentType
    /// Whether the code is one that another body has on the day of the paper.
    let isOfAnother: Bool
  }

  private let lexicon: Lexicon
  private var authorities: [Authority: [UInt8]] = [:]
  private var keys: [UInt64: [UInt8]] = [:]
  private var places: [UInt32: (jurisdiction: [UInt8], place: [UInt8])] = [:]
  private var types: [DocumentType: [UInt8]] = [:]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The `urn:lex` name where a document is told from all others, else the local key.
  func id(_ facts: Consensus, of group: FormGroup) -> [UInt8] {
    let number = lexicon.numberFacts[Int(facts.number)]
    // A date that disagrees with the year in the number is a misprint.
    let sound =
      facts.number == 0 || number.year == nil || number.year == facts.date?.year
      ? facts.date : number.year.flatMap { PrintedDate(year: $0) }
    let key = key(facts)
    let place = place(group.series)
    if group.status == .one, !lexicon.seriesFacts[Int(group.series)].isUnplaced,
      let time = LexName.time(year: facts.number == 0 ? nil : number.year, date: sound, term: facts.term),
      case let authority = authority(facts, group.series), !authority.isEmpty
    {
      var id = Array("urn:lex:vn".utf8)
      id += place.jurisdiction
      id.append(UInt8(ascii: ":"))
      id += authority
      id.append(UInt8(ascii: ":"))
      id += type(facts)
      id.append(UInt8(ascii: ":"))
      id += time.utf8
      id.append(UInt8(ascii: ";"))
      return id + key
    }
    // Papers of one number and unknown places are told apart by their days.
    if group.status == .unknown, let sound, sound.day > 0 { return place.place + "\(sound);".utf8 + key }
    return place.place + key
  }

  private func key(_ facts: Consensus) -> [UInt8] {
    let part = UInt64(facts.number) << 32 | UInt64(facts.number == 0 ? facts.name : 0)
    if let known = keys[part] { return known }
    let number = facts.number == 0 ? nil : lexicon.numbers[Int(facts.number)]
    let made = Array(LexName.localKey(number: number, name: lexicon.text(facts.name)).utf8)
    keys[part] = made
    return made
  }

  private func authority(_ facts: Consensus, _ series: UInt32) -> [UInt8] {
    // Of a number only the organisation's code tells.
    let code = facts.number == 0 ? 0 : lexicon.numberFacts[Int(facts.number)].organisation
    let number = facts.number == 0 ? nil : lexicon.numbers[Int(facts.number)]
    let isOfAnother =
      number.map { LexName.isOfAnother($0.organisation, year: $0.year ?? facts.date?.year) } ?? false
    let part = Authority(
      number: code, issuer: facts.issuer, series: series, type: code == 0 ? facts.type : .other, isOfAnother: isOfAnother)
    if let known = authorities[part] { return known }
    let made = LexName.authority(
      number: number, type: facts.type, issuer: lexicon.text(facts.issuer), place: lexicon.series[Int(series)].place,
      date: facts.date)
    authorities[part] = Array((made ?? "").utf8)
    return Array((made ?? "").utf8)
  }

  private func place(_ series: UInt32) -> (jurisdiction: [UInt8], place: [UInt8]) {
    if let known = places[series] { return known }
    let jurisdiction = lexicon.series[Int(series)].place.local?.jurisdiction
    let made = (Array((jurisdiction ?? "").utf8), Array((jurisdiction.map { $0.dropFirst() + ":" } ?? "").utf8))
    places[series] = made
    return made
  }

  private func type(_ facts: Consensus) -> [UInt8] {
    let type = lexicon.type(of: facts)
    if let known = types[type] { return known }
    let made = Array(LexName.typeName(type).utf8)
    types[type] = made
    return made
  }
}

extension Lexicon {
  /// The type the number's symbol names, else what the forms say.
  func type(of facts: Consensus) -> DocumentType {
    facts.number == 0 ? facts.type : numbers[Int(facts.number)].symbolType ?? facts.type
  }
}
