import Model

/// A number taken apart at its separators, for tests that must not need the parser: "33/CT-TTg", "59/2023/NĐ-CP", "23-QĐ/TW", "10/2022/QH15".
public func number(_ text: String) -> DocumentNumber {
  let serial = String(text.prefix { $0.isNumber })
  var rest = text.dropFirst(serial.count)
  let isParty = rest.first == "-"
  rest = rest.dropFirst()
  var year: Int?
  if let slash = rest.firstIndex(of: "/"), let value = Int(rest[..<slash]) {
    year = value
    rest = rest[rest.index(after: slash)...]
  }
  var type: DocumentType?
  var organisation = String(rest)
  let parts = rest.split(separator: isParty ? "/" : "-", maxSplits: 1)
  if parts.count == 2, let code = DocumentType(rawValue: String(parts[0])) {
    type = code
    organisation = String(parts[1])
  }
  var legislature: Int?
  for body in ["UBTVQH", "QH"] where organisation.hasPrefix(body) && legislature == nil {
    legislature = Int(organisation.dropFirst(body.count))
    organisation = body
  }
  return DocumentNumber(
    serial: serial, year: year, symbol: String(rest), normalised: text, repaired: nil, symbolType: type, organisation: organisation,
    legislature: legislature, isParty: isParty)
}

/// A citation by number, as the parser would hand it on. `date` as ISO 8601.
public func citation(
  _ text: String, type: DocumentType? = nil, date: String? = nil, issuer: String? = nil, zone: Zone = .body, line: Int = 1, start: Int = 0
) -> Citation {
  let number = number(text)
  var citation = Citation(
    kind: .numbered, span: TextSpan(start, start + text.utf8.count), text: text, line: line,
    type: type ?? number.symbolType ?? .other, zone: zone)
  citation.number = number
  citation.numberPrinted = text
  citation.date = date.flatMap { PrintedDate(iso: $0) }
  citation.issuer = issuer
  citation.issuerPrinted = issuer
  citation.parts.number = citation.span
  return citation
}

/// A citation by name.
public func named(_ name: String, type: DocumentType, date: String? = nil, line: Int = 1) -> Citation {
  var citation = Citation(kind: .named, span: TextSpan(0, name.utf8.count), text: name, line: line, type: type, zone: .basis)
  citation.name = name
  citation.date = date.flatMap { PrintedDate(iso: $0) }
  return citation
}
