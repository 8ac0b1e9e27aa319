import Facts
import Model

extension DocumentNumber {
  /// The number of a known document, taken apart. The tables hold sound numbers only: figures, year, symbol.
  init?(_ known: KnownDocument) {
    guard let text = known.number else { return nil }
    let utf8 = text.utf8
    let serialEnd = utf8.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") } ?? utf8.endIndex
    guard serialEnd < utf8.endIndex else { return nil }
    var symbol = text[utf8.index(after: serialEnd)...]
    let year = known.numberYear
    if year != nil, let slash = symbol.firstIndex(of: "/") { symbol = symbol[symbol.index(after: slash)...] }
    let pieces = symbol.split { "/-.".contains($0) }
    let type = KnownDocuments.symbolType(known)
    let hasType = pieces.count > 1 && TypeTable.codes.find(Syllable.word(String(pieces[0]))) != nil
    let body = (hasType ? pieces.dropFirst() : pieces[...]).joined(separator: "-")
    let digits = body.utf8.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    let core = String(body.dropLast(digits))
    let isAssembly = core == "QH" || core == "UBTVQH"
    self.init(
      serial: String(text[..<serialEnd]), year: year, symbol: String(symbol), normalised: text, repaired: nil,
      symbolType: hasType ? type : nil, organisation: isAssembly ? core : body, legislature: isAssembly ? Int(body.suffix(digits)) : nil,
      isParty: utf8[serialEnd] == UInt8(ascii: "-") && symbol.contains("/"))
  }
}

extension FormEvidence {
  /// What a known document would say of itself; nil for rows whose number cannot be taken apart.
  init?(_ known: KnownDocument) {
    let number = DocumentNumber(known)
    guard number != nil || known.number == nil else { return nil }
    self.init(
      bucket: known.bucket, number: number, name: number == nil ? TypeTable.name(known.type) : nil, type: known.type, date: known.date,
      issuer: known.issuer)
  }

  init(bucket: String, number: DocumentNumber?, name: String?, type: DocumentType, date: PrintedDate?, issuer: String?) {
    self.init(
      bucket: bucket, number: number, name: name, type: type, date: date, issuer: issuer, assumedDate: nil, assumedIssuer: nil, term: nil,
      own: .unknown, title: nil, subject: nil, citing: nil)
  }
}
