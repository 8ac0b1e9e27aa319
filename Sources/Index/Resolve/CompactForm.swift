import Model

/// A form as numbers: `FormEvidence` without its bucket, strings and number those of a `Lexicon`, dates and codes as they are stored.
/// Equal forms of several segments are equal here.
struct CompactForm: Hashable {
  var number: UInt32 = 0
  var name: UInt32 = 0
  var issuer: UInt32 = 0
  var assumedIssuer: UInt32 = 0
  var ownProvince: UInt32 = 0
  var ownIssuer: UInt32 = 0
  var title: UInt32 = 0
  var subject: UInt32 = 0
  var date: UInt32 = 0
  var assumedDate: UInt32 = 0
  var citing: UInt32 = 0
  var type: UInt8 = 0
  var ownLevel: UInt8 = 0
  var term: UInt8 = 0

  /// What is left out is seldom all that tells two forms apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(UInt64(number) << 32 | UInt64(date))
    hasher.combine(UInt64(issuer) << 32 | UInt64(ownProvince))
    hasher.combine(UInt64(title) << 32 | UInt64(citing) ^ UInt64(name) << 8)
  }

  var bestIssuer: UInt32 { issuer != 0 ? issuer : assumedIssuer }
  var bestDate: PrintedDate? { StoredCodes.date(date != 0 ? date : assumedDate) }
  var typeName: DocumentType { StoredCodes.value(type, in: StoredCodes.types) ?? .other }
}

extension Lexicon {
  /// A form boiled down. Linear in its strings.
  func compact(_ form: FormEvidence) -> CompactForm {
    CompactForm(
      number: form.number.map { number($0) } ?? 0, name: words.add(form.name), issuer: words.add(form.issuer),
      assumedIssuer: words.add(form.assumedIssuer), ownProvince: words.add(form.own.province), ownIssuer: words.add(form.own.issuer),
      title: words.add(form.title), subject: words.add(form.subject), date: StoredCodes.code(form.date),
      assumedDate: StoredCodes.code(form.assumedDate), citing: StoredCodes.code(form.citing), type: StoredCodes.code(form.type),
      ownLevel: StoredCodes.code(form.own.level, in: StoredCodes.levels), term: UInt8(clamping: form.term ?? 0))
  }

  /// The form in words again.
  func evidence(_ form: CompactForm, bucket: String) -> FormEvidence {
    FormEvidence(
      bucket: bucket, number: form.number == 0 ? nil : numbers[Int(form.number)], name: text(form.name), type: form.typeName,
      date: StoredCodes.date(form.date), issuer: text(form.issuer), assumedDate: StoredCodes.date(form.assumedDate),
      assumedIssuer: text(form.assumedIssuer), term: form.term == 0 ? nil : Int(form.term),
      own: OwnPlace(
        province: text(form.ownProvince), level: StoredCodes.value(form.ownLevel, in: StoredCodes.levels), issuer: text(form.ownIssuer)),
      title: text(form.title), subject: text(form.subject), citing: StoredCodes.date(form.citing))
  }

  /// What a form claims.
  /// - Parameters:
  ///   - title: the longest title its mentions give; the form's own stands before it.
  ///   - isOwn: whether a paper knows itself by the form.
  func claim(_ form: CompactForm, title: UInt32 = 0, isOwn: Bool = false) -> Claim {
    let number = form.number == 0 ? nil : numberFacts[Int(form.number)]
    var reasons: Reasons = isOwn ? .ownNumber : []
    if number?.isRepaired == true { reasons.insert(.repaired) }
    if number?.year != nil || form.date != 0 {
      reasons.insert(.stated)
    } else if form.assumedDate != 0 {
      reasons.insert(.sameDocument)
    } else if form.term != 0 {
      reasons.insert(.term)
    }
    if form.issuer == 0, form.assumedIssuer != 0 { reasons.insert(.sameDocument) }
    return Claim(
      number: form.number, numberYear: number?.year, name: form.name, type: form.typeName, date: form.bestDate, issuer: form.bestIssuer,
      term: form.term == 0 ? nil : Int(form.term), series: series(of: form), subject: form.subject, citing: StoredCodes.date(form.citing),
      title: form.title != 0 ? form.title : title, reasons: reasons)
  }
}
