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
    json.key("schema")
    json.number(jsonSchema)
    json.key("path")
    json.string(document.path)
    if let id = document.id {
      json.key("id")
      json.string(id)
    }
    json.key("format")
    json.string(document.format)
    json.key("encoding")
    json.string(document.encoding)
    json.key("sha256")
    json.string(hexadecimal(digest))
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
    json.key("number")
    json.string(header.number?.proper)
    json.key("symbol")
    json.string(header.symbol)
    json.key("type")
    json.string(header.type?.rawValue)
    json.key("date")
    json.string(header.date?.description)
    json.key("period")
    json.string(header.period?.description)
    json.key("place")
    json.string(header.place)
    json.key("province")
    json.string(header.province)
    json.key("level")
    json.string(header.level?.rawValue)
    json.key("issuer")
    json.string(header.issuer)
    json.key("title")
    json.string(header.title)
    json.key("id")
    json.string(id)
    if !header.stated.isEmpty {
      json.key("stated")
      json.strings(StatedField.allCases.filter(header.stated.contains).map(\.rawValue))
    }
  }
}

private func write(_ citation: Citation, id: String?, to json: inout JSONWriter) {
  json.object { json in
    json.key("text")
    json.string(citation.text)
    json.key("start")
    json.number(citation.span.start)
    json.key("end")
    json.number(citation.span.end)
    json.key("line")
    json.number(citation.line)
    json.key("spans")
    write(citation.parts, to: &json)
    json.key("kind")
    json.string(citation.kind.rawValue)
    json.key("number")
    json.string(citation.number?.normalised)
    json.key("number_printed")
    json.string(citation.numberPrinted)
    json.key("repaired")
    json.string(citation.number?.repaired)
    json.key("type")
    json.string(citation.type.rawValue)
    json.key("date")
    json.string(citation.date?.description)
    json.key("issuer")
    json.string(citation.issuer)
    json.key("issuer_printed")
    json.string(citation.issuerPrinted)
    json.key("zone")
    json.string(citation.zone.rawValue)
    json.key("relation")
    json.string(citation.relation.rawValue)
    json.key("pinpoint")
    json.string(citation.pinpoint)
    json.key("id")
    json.string(id)
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
    json.key("code")
    json.string(finding.code.rawValue)
    json.key("severity")
    json.string(finding.severity.rawValue)
    json.key("message")
    json.string(finding.message)
    json.key("start")
    json.number(finding.span.start)
    json.key("end")
    json.number(finding.span.end)
  }
}
