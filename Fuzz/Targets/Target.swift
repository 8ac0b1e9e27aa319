import Model
import Parse

/// Calls `body` with the input of one round. Zero says to libFuzzer that the round is done; whatever is wrong traps.
func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int, _ body: ([UInt8]) -> Void) -> CInt {
  body(unsafe [UInt8](UnsafeBufferPointer(start: data, count: size)))
  return 0
}

/// Parses a file and looks whether what holds for every document holds here: places lie in the text, and the text is UTF-8.
func parse(_ bytes: [UInt8], kind: SourceFile.Kind? = nil, with tools: ReadingTools = ReadingTools()) {
  let document = parseDocument(SourceFile(path: "file", bytes: bytes, kind: kind), with: tools)
  let count = document.raw.bytes.count
  precondition(String(validating: document.raw.bytes, as: UTF8.self) != nil, "the text is not UTF-8")
  for citation in document.citations {
    let parts = [
      citation.parts.type, citation.parts.number, citation.parts.date, citation.parts.issuer, citation.parts.name, citation.parts.pinpoint,
    ]
    for span in parts.compactMap({ $0 }) + [citation.span] {
      precondition(!span.isEmpty && span.start >= 0 && span.end <= count, "no place of the text: \(span)")
    }
    precondition(citation.text == document.raw.slice(citation.span), "not the text of its place: \(citation.text)")
    precondition(!citation.bucket.isEmpty, "no bucket: \(citation.text)")
  }
  for finding in document.findings {
    precondition(finding.span.start >= 0 && finding.span.start <= finding.span.end && finding.span.end <= count, "finding without a place")
  }
}

/// The parts of an input that stands for several files: zero bytes part them.
func parts(_ bytes: [UInt8]) -> [[UInt8]] {
  bytes.split(separator: 0, omittingEmptySubsequences: false).map(Array.init)
}

/// Takes all members out of a container and those of containers in it, and parses what is a document.
func walk(_ bytes: [UInt8], nesting: Int = 2) {
  let source = ContainerSource(name: "file", bytes)
  guard let reader = containerReader(of: source) else { return }
  let limits = ArchiveLimits(entries: 1000, memberBytes: 1 << 20, totalBytes: 1 << 22, ratio: 250)
  _ = reader.read(source, limits) { member in
    guard case .bytes(let inner) = member.content else { return true }
    precondition(inner.count <= limits.memberBytes, "more than the limit")
    parse(inner, kind: member.kind)
    if nesting > 1 { walk(inner, nesting: nesting - 1) }
    return true
  }
}
