import Facts
import Model

/// A form whose number is read as another's.
struct MendedNumber {
  var form: CompactForm
  /// The word of the bucket it then stands under.
  var bucket: UInt32
}

/// Numbers whose body no list has, one letter off a listed body under which the same serial, type and day are cited: "33/CT-TTq" beside 33/CT-TTg
/// of the same day. Linear in the forms; two columns of each segment are looked through.
/// - Parameter days: as they are stored; nil: all.
/// - Returns: for each damaged number of these days what it is read as; nil where it stays as it is.
func mendedNumbers(_ reader: ClaimReader, on days: Set<UInt32>?) throws -> [FormPlace: MendedNumber?] {
  var search = DamagedNumbers(days)
  for (number, segment) in reader.segments.enumerated() { try search.findDamaged(in: segment, number) }
  if search.damaged.isEmpty { return [:] }
  for number in reader.segments.indices { try search.findSound(in: reader, number) }
  var mended: [FormPlace: MendedNumber?] = [:]
  for place in search.damaged { mended[place] = .some(try search.mend(place, in: reader)) }
  return mended
}

/// The search for numbers to be mended.
private struct DamagedNumbers {
  /// Day, type in the symbol, and serial.
  private struct Key: Hashable {
    let day: UInt32
    let type: UInt8
    let serial: UInt32
  }

  private let wanted: Set<UInt32>?
  private(set) var damaged: [FormPlace] = []
  private var days = Set<UInt32>()
  /// For each segment whether a list has an organisation, by its name.
  private var listed: [[UInt32: Bool]] = []
  private var sound: [Key: [FormPlace]] = [:]
  private var folded: [UInt32: [UInt8]] = [:]

  init(_ wanted: Set<UInt32>?) {
    self.wanted = wanted
  }

  /// Only a full day and a code of some length make it likely enough.
  mutating func findDamaged(in segment: SegmentReader, _ number: Int) throws {
    let organisations = try segment.file.numbers(UInt32.self, .formOrganisation)
    let dates = try segment.file.numbers(UInt32.self, .formDate)
    let live = try segment.liveForms()
    listed.append([:])
    for form in organisations.indices where organisations[form] != 0 && form < dates.count {
      if let wanted, !wanted.contains(dates[form]) { continue }
      guard try !isListed(organisations[form], of: segment, number), dates[form] & 31 != 0, live[form] else { continue }
      damaged.append(FormPlace(segment: number, ordinal: form))
      days.insert(dates[form])
    }
  }

  private mutating func isListed(_ name: UInt32, of segment: SegmentReader, _ number: Int) throws -> Bool {
    if let known = listed[number][name] { return known }
    let code = try segment.string(name, .nameOffsets, .nameBytes) ?? ""
    let found = IssuingBodyTable.body(ofOrganisation: code) != nil
    listed[number][name] = found
    return found
  }

  mutating func findSound(in reader: ClaimReader, _ number: Int) throws {
    let segment = reader.segments[number]
    let organisations = try segment.file.numbers(UInt32.self, .formOrganisation)
    let dates = try segment.file.numbers(UInt32.self, .formDate)
    let live = try segment.liveForms()
    for form in organisations.indices
    where organisations[form] != 0 && form < dates.count && days.contains(dates[form]) {
      guard live[form], try isListed(organisations[form], of: segment, number) else { continue }
      let place = FormPlace(segment: number, ordinal: form)
      sound[try key(place, dates[form], in: reader), default: []].append(place)
    }
  }

  private func key(_ place: FormPlace, _ day: UInt32, in reader: ClaimReader) throws -> Key {
    let type = try reader.segments[place.segment].file.value(UInt8.self, .formSymbolType, place.ordinal)
    return Key(day: day, type: type, serial: try reader.word(.formSerial, place))
  }

  /// Nil where no listed body is one letter off, or several are.
  mutating func mend(_ place: FormPlace, in reader: ClaimReader) throws -> MendedNumber? {
    let lexicon = reader.lexicon
    let day = try reader.segments[place.segment].file.value(UInt32.self, .formDate, place.ordinal)
    let key = try key(place, day, in: reader)
    guard key.type != 0, let others = sound[key] else { return nil }
    var form = try reader.form(place)
    let number = lexicon.numbers[Int(form.number)]
    guard number.organisation.utf8.count >= 3 else { return nil }
    let code = folded(lexicon.numberFacts[Int(form.number)].organisation, lexicon)
    var near = Set<UInt32>()
    for other in others {
      let organisation = try reader.word(.formOrganisation, other)
      guard lexicon.words.slice(organisation).count >= 3, editDistance(folded(organisation, lexicon), code, atMost: 1) != nil else {
        continue
      }
      near.insert(try reader.form(other).number)
    }
    // Of several spellings of one body the last in order: small letters stand behind capitals.
    let meant = near.map { lexicon.numbers[Int($0)] }.max { ($0.proper, $0.normalised, $0.symbol) < ($1.proper, $1.normalised, $1.symbol) }
    guard let meant, near.allSatisfy({ lexicon.numbers[Int($0)].bucket == meant.bucket }) else { return nil }
    form.number = lexicon.number(
      DocumentNumber(
        serial: number.serial, year: number.year, symbol: meant.symbol, normalised: number.normalised, repaired: meant.proper,
        symbolType: meant.symbolType, organisation: meant.organisation, legislature: meant.legislature, isParty: meant.isParty))
    return MendedNumber(form: form, bucket: lexicon.words.add(meant.bucket))
  }

  private mutating func folded(_ organisation: UInt32, _ lexicon: Lexicon) -> [UInt8] {
    if let known = folded[organisation] { return known }
    let made = Array(fold(lexicon.words.text(organisation)).utf8)
    folded[organisation] = made
    return made
  }
}
