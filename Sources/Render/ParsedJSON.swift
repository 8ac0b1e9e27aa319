import Model

/// Version of the JSON of parsed documents and of answers: grows when a field changes its meaning or goes.
let jsonSchema = 1

/// One parsed document as one line of JSON, its fields in the promised order, null where unknown. Linear.
/// - Parameters:
///   - digest: SHA-256 of the file, 32 bytes.
///   - id: the `urn:lex` name of the paper; nil where it does not tell enough.
///   - citedID: the name of the document a citation means, as far as it alone tells.
public func json(_ document: ParsedDocument, digest: [UInt8], id: String?, citedID: (Citation) -> String?) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.field("schema", jsonSchema)
    json.field("path", document.path)
    if let id = document.id { json.field("id", id) }
    json.field("format", document.format)
    json.field("encoding", document.encoding)
    json.field("sha256", hexadecimal(digest))
    json.key("header")
    write(document.header, id: id, to: &json)
    json.key("citations")
    json.array { json in
      for citation in document.citations { write(citation, id: citedID(citation), to: &json) }
    }
    json.key("findings")
    json.array { json in
      for finding in document.findings { write(finding, to: &json) }
    }
  }
  json.lineEnd()
  return json.bytes
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

func write(_ header: DocumentHeader, id: String?, to json: inout JSONWriter) {
  json.object { json in
    json.field("number", header.number?.proper)
    json.field("symbol", header.symbol)
    json.field("type", header.type?.rawValue)
    json.field("date", header.date?.description)
    json.field("period", header.period?.description)
    json.field("place", header.place)
    json.field("province", header.province)
    json.field("level", header.level?.rawValue)
    json.field("issuer", header.issuer)
    json.field("title", header.title)
    json.field("id", id)
    if !header.stated.isEmpty {
      json.key("stated")
      json.strings(StatedField.allCases.filter(header.stated.contains).map(\.rawValue))
    }
  }
}

private func write(_ citation: Citation, id: String?, to json: inout JSONWriter) {
  json.object { json in
    json.field("text", citation.text)
    json.field("start", citation.span.start)
    json.field("end", citation.span.end)
    json.field("line", citation.line)
    json.key("spans")
    write(citation.parts, to: &json)
    json.field("kind", citation.kind.rawValue)
    json.field("number", citation.number?.normalised)
    json.field("number_printed", citation.numberPrinted)
    json.field("repaired", citation.number?.repaired)
    json.field("type", citation.type.rawValue)
    json.field("date", citation.date?.description)
    json.field("issuer", citation.issuer)
    json.field("issuer_printed", citation.issuerPrinted)
    json.field("zone", citation.zone.rawValue)
    json.field("relation", citation.relation.rawValue)
    json.field("pinpoint", citation.pinpoint)
    json.field("id", id)
    json.key("flags")
    json.strings(citation.flags.map(\.rawValue))
  }
}

private func write(_ parts: Citation.Parts, to json: inout JSONWriter) {
  json.object { json in
    json.key("type")
    write(parts.type, to: &json)
    json.key("number")
    write(parts.number, to: &json)
    json.key("date")
    write(parts.date, to: &json)
    json.key("issuer")
    write(parts.issuer, to: &json)
    json.key("name")
    write(parts.name, to: &json)
    json.key("pinpoint")
    write(parts.pinpoint, to: &json)
  }
}

private func write(_ span: TextSpan<Raw>?, to json: inout JSONWriter) {
  guard let span else { return json.null() }
  json.array { json in
    json.number(span.start)
    json.number(span.end)
  }
}

private func write(_ finding: Finding, to json: inout JSONWriter) {
  json.object { json in
    json.field("code", finding.code.rawValue)
    json.field("severity", finding.severity.rawValue)
    json.field("message", finding.message)
    json.field("start", finding.span.start)
    json.field("end", finding.span.end)
  }
}
