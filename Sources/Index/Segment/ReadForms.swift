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
  func number(_ index: Int) throws -> DocumentNumber? {
    guard let normalised = try name(.formNumber, index) else { return nil }
    let year = Int(try file.value(UInt32.self, .formYear, index))
    return DocumentNumber(
      serial: try name(.formSerial, index) ?? "", year: year == 0 ? nil : year, symbol: try name(.formSymbol, index) ?? "",
      normalised: normalised, repaired: try name(.formRepaired, index),
      symbolType: try code(.formSymbolType, index, in: StoredCodes.types), organisation: try name(.formOrganisation, index) ?? "",
      legislature: try small(.formLegislature, index), isParty: try file.value(UInt8.self, .formFlags, index) & 1 == 1)
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
