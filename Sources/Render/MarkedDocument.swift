import Model

/// Parsed documents as one page for reading: the text with each citation marked up, its zone and findings, and a list that leads to them.
/// Whatever the source held of scripts, styles, handlers and addresses is shown as letters or not at all.
public struct MarkedPage: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func start(_ title: String) -> String { pageStart(title, style: markStyle, in: language) }

  public var end: String { pageEnd }

  /// One document. Linear in its text and citations.
  /// - Parameters:
  ///   - id: the `urn:lex` name of the paper; nil where it does not tell enough.
  ///   - citedID: the name of the document a citation means, as far as it alone tells.
  public func section(_ document: ParsedDocument, id: String?, citedID: (Citation) -> String?) -> String {
    let name = [document.path, document.id].compactMap { $0 }.joined(separator: " · ")
    let anchor = anchor(name)
    var out = "<article id=\"\(anchor)\">\n<h1>\(markup(document.header.title ?? name))</h1>\n"
    out += facts(document, name: name, id: id)
    if !document.findings.isEmpty {
      let items = document.findings.map {
        "<li class=\"\($0.severity.rawValue)\">\(markup($0.message)) <code>\($0.code.rawValue)</code></li>\n"
      }
      out += "<ul class=\"findings\">\n\(items.joined())</ul>\n"
    }
    out += list(document.citations, anchor: anchor)
    out += "<div class=\"text\">\n"
    var marks = MarkWriter(document, anchor: anchor, in: language)
    marks.write(citedID)
    return out + marks.out + "</div>\n</article>\n"
  }

  /// What the ids of a document begin with: FNV-1a of its name, so that it does not hang on the documents before it.
  private func anchor(_ name: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "d" + String(hash, radix: 16)
  }

  private func facts(_ document: ParsedDocument, name: String, id: String?) -> String {
    let header = document.header
    let rows: [(String, String?)] = [
      (language("tệp", "file"), name), (language("định dạng", "format"), "\(document.format), \(document.encoding)"),
      (language("số, ký hiệu", "number"), header.number?.proper ?? header.symbol),
      (language("ngày", "date"), (header.date ?? header.period).map { shown($0, in: language) }),
      (language("cơ quan ban hành", "issuer"), header.issuer), ("URN", id),
    ]
    let items = rows.compactMap { term, value in value.map { "<dt>\(markup(term))</dt><dd>\(markup($0))</dd>\n" } }
    return "<dl>\n\(items.joined())</dl>\n"
  }

  private func list(_ citations: [Citation], anchor: String) -> String {
    guard !citations.isEmpty else { return "<p>\(language("không có viện dẫn", "no citations"))</p>\n" }
    let items = citations.enumerated().map { index, citation in
      "<li><a href=\"#\(anchor)c\(index + 1)\">\(markup(words(citation, in: language)))</a></li>\n"
    }
    let heading = language("\(citations.count) viện dẫn", "\(citations.count) citation\(citations.count == 1 ? "" : "s")")
    return "<details>\n<summary>\(heading)</summary>\n<ol>\n\(items.joined())</ol>\n</details>\n"
  }
}

/// "CT 33/CT-TTg · 26/11/2021 · Thủ tướng Chính phủ · căn cứ · viện dẫn".
private func words(_ citation: Citation, in language: Language) -> String {
  let name =
    citation.number.map { "\(citation.type == .other ? "" : citation.type.rawValue + " ")\($0.proper)" } ?? citation.name ?? citation.text
  let parts = [
    name, citation.date.map { shown($0, in: language) }, citation.issuer, citation.pinpoint, zoneName(citation.zone, in: language),
    relationName(citation.relation, in: language),
  ]
  return (parts.compactMap { $0 } + citation.flags.map(\.rawValue)).joined(separator: " · ")
}

/// Writes the raw text line by line with the citations marked. A citation over several lines is one mark a line; one inside another is a bare anchor.
private struct MarkWriter {
  private(set) var out = ""
  private let document: ParsedDocument
  private let bytes: [UInt8]
  private let anchor: String
  private let language: Language

  init(_ document: ParsedDocument, anchor: String, in language: Language) {
    self.document = document
    bytes = document.raw.bytes
    self.anchor = anchor
    self.language = language
  }

  mutating func write(_ citedID: (Citation) -> String?) {
    let order = document.citations.indices.sorted { document.citations[$0].span.start < document.citations[$1].span.start }
    let tags = document.citations.map { tag($0, id: citedID($0)) }
    var next = 0
    var open: Int?
    var lineStart = 0
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
      var at = lineStart
      out += "<p>"
      if let open { out += "<mark\(tags[open])>" }
      while true {
        let start = next < order.count ? max(at, document.citations[order[next]].span.start) : lineEnd
        if let mark = open, document.citations[mark].span.end <= min(start, lineEnd) {
          write(at, document.citations[mark].span.end)
          at = max(at, document.citations[mark].span.end)
          out += "</mark>"
          open = nil
          continue
        }
        guard next < order.count, start < lineEnd else { break }
        write(at, start)
        at = start
        let index = order[next]
        next += 1
        if open == nil {
          out += "<mark id=\"\(anchor)c\(index + 1)\"\(tags[index])>"
          open = index
        } else {
          out += "<a id=\"\(anchor)c\(index + 1)\"\(tags[index])></a>"
        }
      }
      write(at, lineEnd)
      if open != nil { out += "</mark>" }
      out += "</p>\n"
      lineStart = lineEnd + 1
    }
  }

  private mutating func write(_ from: Int, _ to: Int) {
    if from < to { out += markup(String(decoding: bytes[from..<to], as: UTF8.self)) }
  }

  /// Attributes of a mark but for its id.
  private func tag(_ citation: Citation, id: String?) -> String {
    var tag =
      " class=\"\(citation.zone.rawValue)\(citation.flags.isEmpty ? "" : " flagged")\" title=\"\(markup(words(citation, in: language)))\""
    tag +=
      " data-kind=\"\(citation.kind.rawValue)\" data-zone=\"\(citation.zone.rawValue)\" data-relation=\"\(citation.relation.rawValue)\""
    if let id { tag += " data-id=\"\(markup(id))\"" }
    if !citation.flags.isEmpty { tag += " data-flags=\"\(citation.flags.map(\.rawValue).joined(separator: " "))\"" }
    return tag
  }
}

private let markStyle = """

  article { max-width: 50em; margin: 0 auto 4em; }
  article > h1 { overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em; }
  dt { opacity: .7; } dd { margin: 0; overflow-wrap: anywhere; }
  summary { cursor: pointer; margin: 1em 0; }
  .text { border-top: 1px solid #8886; margin-top: 1em; }
  .text p { margin: .45em 0; min-height: .6em; white-space: pre-wrap; overflow-wrap: anywhere; }
  mark { color: inherit; background: #ffd54f55; border-bottom: 2px solid #c79100; }
  mark.basis { background: #64b5f644; border-color: #1976d2; }
  mark.footnote, mark.table { background: #81c78444; border-color: #388e3c; }
  mark.sidebar, mark.header, mark.recipients { background: #8882; border-color: #888; }
  mark.flagged { border-bottom-style: dashed; }
  mark:target { outline: 2px solid currentColor; }
  .findings .error, .findings .warning { font-weight: 600; }
  """
