import Model

extension SegmentReader {
  /// A form with the bucket it stands under.
  func form(_ index: Int, bucket: String) throws -> FormEvidence {
    FormEvidence(
      bucket: bucket, number: try number(index), name: try name(.formName, index),
      type: try code(.formType, index, in: StoredCodes.types) ?? .other, date: try date(.formDate, index),
      issuer: try name(.formIssuer, index), assumedDate: try date(.formAssumedDate, index),
      assumedIssuer: try name(.formAssumedIssuer, index), term: try small(.formTerm, index),
      own: OwnPlace(
        province: try name(.formOwnProvince, index), level: try code(.formOwnLevel, index, in: StoredCodes.levels),
        issuer: try name(.formOwnIssuer, index)), title: try name(.formTitle, index), subject: try name(.formSubject, index),
      citing: try date(.formCiting, index))
  }

  /// The number a form stands for; nil for a citation by name.
  func number(_ index: Int) throws -> DocumentNumber? { try numbers(ofForms: [index])[0] }

  /// The numbers that forms stand for.
  func numbers(ofForms places: [Int]) throws -> [DocumentNumber?] {
    let normalised = try names(.formNumber, at: places)
    let (serials, symbols) = try (names(.formSerial, at: places), names(.formSymbol, at: places))
    let (repaired, organisations) = try (names(.formRepaired, at: places), names(.formOrganisation, at: places))
    let years = try file.values(UInt32.self, .formYear, at: places)
    let types = try file.values(UInt8.self, .formSymbolType, at: places)
    let legislatures = try file.values(UInt8.self, .formLegislature, at: places)
    let flags = try file.values(UInt8.self, .formFlags, at: places)
    return places.indices.map { index in
      normalised[index].map { text in
        DocumentNumber(
          serial: serials[index] ?? "", year: years[index] == 0 ? nil : Int(years[index]), symbol: symbols[index] ?? "", normalised: text,
          repaired: repaired[index], symbolType: StoredCodes.value(types[index], in: StoredCodes.types),
          organisation: organisations[index] ?? "", legislature: legislatures[index] == 0 ? nil : Int(legislatures[index]),
          isParty: flags[index] & 1 == 1)
      }
    }
  }

  private func small(_ column: SectionName, _ index: Int) throws -> Int? {
    let value = try file.value(UInt8.self, column, index)
    return value == 0 ? nil : Int(value)
  }

  /// The bucket a form stands under. Logarithmic.
  func bucket(ofForm index: Int) throws -> String {
    guard let bucket = try buckets.bucket(of: index) else { throw SegmentError.outOfRange(path: file.path, section: .bucketForms) }
    return try buckets.bucket(bucket)
  }
}
