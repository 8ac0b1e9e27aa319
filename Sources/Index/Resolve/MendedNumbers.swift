import Facts
import Model

/// Numbers whose body no list has, one letter off a listed body under which the same serial, type and day are cited: "33/CT-TTq" beside 33/CT-TTg
/// of the same day. Each with the evidence it then gives. Linear in the forms; two columns are looked through.
/// - Parameter buckets: of each form.
func mendedNumbers(of segment: SegmentReader, _ buckets: [String]) throws -> [Int: FormEvidence] {
  let organisations = try segment.file.numbers(UInt32.self, .formOrganisation)
  let dates = try segment.file.numbers(UInt32.self, .formDate)
  var listed: [UInt32: Bool] = [:]
  func isListed(_ form: Int) throws -> Bool {
    let name = organisations[form]
    if let known = listed[name] { return known }
    let first = try segment.name(.formOrganisation, form).map { String($0.prefix { $0 != "-" }) }
    let found = first.map { IssuingBodyTable.codes.find(Syllable.word($0)) != nil } ?? true
    listed[name] = found
    return found
  }
  /// Only a full day and a code of some length make it likely enough.
  let damaged = try organisations.indices.filter { form in
    guard dates[form] & 31 != 0, organisations[form] != 0 else { return false }
    return try !isListed(form)
  }
  guard !damaged.isEmpty else { return [:] }
  let days = Set(damaged.map { dates[$0] })
  var sound: [UInt32: [Int]] = [:]
  for form in organisations.indices where organisations[form] != 0 && days.contains(dates[form]) {
    if try isListed(form) { sound[dates[form], default: []].append(form) }
  }
  var mended: [Int: FormEvidence] = [:]
  if sound.isEmpty { return [:] }
  for form in damaged {
    let evidence = try segment.form(form, bucket: buckets[form])
    guard let number = evidence.number, number.symbolType != nil, number.organisation.utf8.count >= 3 else { continue }
    var found: Set<String> = []
    var meant: FormEvidence?
    for other in sound[dates[form]] ?? [] {
      let candidate = try segment.form(other, bucket: buckets[other])
      guard let its = candidate.number, its.serial == number.serial, its.symbolType == number.symbolType, its.organisation.utf8.count >= 3,
        editDistance(Array(fold(its.organisation).utf8), Array(fold(number.organisation).utf8), atMost: 1) != nil
      else { continue }
      found.insert(candidate.bucket)
      meant = candidate
    }
    guard found.count == 1, let meant, let its = meant.number else { continue }
    var repaired = evidence
    repaired.bucket = meant.bucket
    repaired.number = DocumentNumber(
      serial: number.serial, year: number.year, symbol: its.symbol, normalised: number.normalised, repaired: its.proper,
      symbolType: its.symbolType, organisation: its.organisation, legislature: its.legislature, isParty: its.isParty)
    mended[form] = repaired
  }
  return mended
}
