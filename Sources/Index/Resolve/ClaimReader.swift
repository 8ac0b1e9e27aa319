import Model

/// Reads what the forms of some segments claim.
final class ClaimReader {
  let segments: [SegmentReader]
  let lexicon: Lexicon
  /// For each segment the word of each of its names; 0: not met yet.
  private var words: [[UInt32]]
  /// Whether a paper knows itself by a form: by segment and ordinal.
  private var own: [[Bool]]
  private var mended: [FormPlace: MendedNumber] = [:]

  /// - Parameter stated: the user's rows.
  init(_ segments: [SegmentReader], stated: StatedDocuments) throws {
    self.segments = segments
    lexicon = Lexicon(stated: stated)
    words = try segments.map { [UInt32](repeating: 0, count: try $0.file.count(.nameOffsets)) }
    own = []
    for segment in segments {
      var flags = [Bool](repeating: false, count: try segment.formCount)
      for (document, form) in try segment.file.numbers(UInt32.self, .documentOwnForm).enumerated()
      where form != 0 && Int(form) <= flags.count && !segment.isDeleted(document) { flags[Int(form) - 1] = true }
      own.append(flags)
    }
  }

  /// Looks for numbers to be mended among forms of some days, nil: of all. Only those looked for are read so.
  /// - Returns: all damaged numbers of these days, those that stay as they are too.
  @discardableResult
  func mend(on days: Set<UInt32>?) throws -> [FormPlace] {
    let found = try mendedNumbers(self, on: days)
    for (place, number) in found { mended[place] = number }
    return Array(found.keys)
  }

  /// The word of a string of a segment.
  func word(_ name: UInt32, of segment: Int) throws -> UInt32 {
    if name == 0 { return 0 }
    guard Int(name) < words[segment].count else {
      throw SegmentError.outOfRange(path: segments[segment].file.path, section: .nameOffsets)
    }
    if words[segment][Int(name)] == 0 {
      let file = segments[segment].file
      words[segment][Int(name)] = try file.withBytes(.nameBytes, try file.range(.nameOffsets, Int(name), of: .nameBytes)) {
        lexicon.words.add(bytes: $0)
      }
    }
    return words[segment][Int(name)]
  }

  func word(_ column: SectionName, _ place: FormPlace) throws -> UInt32 {
    try word(try segments[place.segment].file.value(UInt32.self, column, place.ordinal), of: place.segment)
  }

  func isOwn(_ place: FormPlace) -> Bool { own[place.segment][place.ordinal] }

  func mentions(_ place: FormPlace) throws -> Int {
    try segments[place.segment].mentions(ofForm: place.ordinal)
  }

  func form(_ place: FormPlace) throws -> CompactForm {
    let file = segments[place.segment].file
    func number(_ column: SectionName) throws -> UInt32 { try file.value(UInt32.self, column, place.ordinal) }
    func code(_ column: SectionName) throws -> UInt8 { try file.value(UInt8.self, column, place.ordinal) }
    return CompactForm(
      number: try self.number(place), name: try word(.formName, place), issuer: try word(.formIssuer, place),
      assumedIssuer: try word(.formAssumedIssuer, place), ownProvince: try word(.formOwnProvince, place),
      ownIssuer: try word(.formOwnIssuer, place), title: try word(.formTitle, place), subject: try word(.formSubject, place),
      date: try number(.formDate), assumedDate: try number(.formAssumedDate), citing: try number(.formCiting), type: try code(.formType),
      ownLevel: try code(.formOwnLevel), term: try code(.formTerm))
  }

  private func number(_ place: FormPlace) throws -> UInt32 {
    let file = segments[place.segment].file
    let normalised = try file.value(UInt32.self, .formNumber, place.ordinal)
    if normalised == 0 { return 0 }
    return lexicon.number(
      normalised: try word(normalised, of: place.segment), serial: try word(.formSerial, place), symbol: try word(.formSymbol, place),
      repaired: try word(.formRepaired, place), organisation: try word(.formOrganisation, place),
      year: try file.value(UInt32.self, .formYear, place.ordinal), symbolType: try file.value(UInt8.self, .formSymbolType, place.ordinal),
      legislature: try file.value(UInt8.self, .formLegislature, place.ordinal),
      isParty: try file.value(UInt8.self, .formFlags, place.ordinal) & 1 == 1)
  }

  /// The bucket of a form's own number; 0 for a citation by name.
  func numberBucket(_ place: FormPlace) throws -> UInt32 {
    let number = try number(place)
    return number == 0 ? 0 : lexicon.words.add(lexicon.numbers[Int(number)].bucket)
  }

  /// The bucket a form's claim leads to; nil where it stays under its own.
  func target(_ place: FormPlace) throws -> UInt32? {
    if let mended = mended[place] { return mended.bucket }
    guard try segments[place.segment].file.value(UInt32.self, .formNumber, place.ordinal) == 0,
      case let type = try segments[place.segment].code(.formType, place.ordinal, in: StoredCodes.types) ?? .other,
      let facts = lexicon.nameFacts(try word(.formName, place), type: type)
    else { return nil }
    let bucket = facts.claim(try form(place), in: lexicon).bucket
    return bucket == 0 ? nil : bucket
  }

  /// What a form claims, and the bucket where; 0: the one it stands under.
  func claim(_ place: FormPlace, _ form: CompactForm) throws -> (claim: Claim, bucket: UInt32) {
    if form.number == 0, let facts = lexicon.nameFacts(form.name, type: form.typeName) { return facts.claim(form, in: lexicon) }
    if let mended = mended[place] {
      var claim = lexicon.claim(mended.form)
      claim.reasons.insert(.repaired)
      return (claim, mended.bucket)
    }
    let title = try word(try segments[place.segment].printedTitle(ofForm: place.ordinal), of: place.segment)
    return (lexicon.claim(form, title: title, isOwn: isOwn(place)), 0)
  }
}

/// Where a form is.
struct FormPlace: Hashable, Comparable {
  let segment: Int
  let ordinal: Int

  static func < (a: FormPlace, b: FormPlace) -> Bool { (a.segment, a.ordinal) < (b.segment, b.ordinal) }
}
