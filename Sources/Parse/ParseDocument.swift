import Facts
import Model

/// Reads one source file. Never throws or traps: what is not understood becomes a finding. Linear in the file.
/// - Parameter tools: what readers of Word and PDF files need; without them such a file is a finding.
public func parseDocument(_ file: SourceFile, with tools: ReadingTools = ReadingTools()) -> ParsedDocument {
  parseDocument(readFile(file, tools), path: file.path, id: file.id)
}

/// The second half of it: finds what stands in the text that was read of a file. Linear in the text.
/// - Parameters:
///   - id: the caller's name for the document.
///   - sketching: whether a sketch of its words is made, by which copies are known: a tenth of the time. Else it is empty.
public func parseDocument(_ read: ReadFile, path: String, id: String? = nil, sketching: Bool = true) -> ParsedDocument {
  WordMemo.borrow { parsed(read, path, id, sketching: sketching, $0) }
}

private func parsed(_ read: ReadFile, _ path: String, _ id: String?, sketching: Bool, _ memo: WordMemo) -> ParsedDocument {
  var text = clean(read.raw, isMarkup: read.lines == .paragraphs)
  text.memo = memo
  let parts = layOut(text, marks: read.marks(in: text))
  let found = findMentions(text, parts: parts, sketching: sketching)
  var mentions = found.mentions
  let declared = ShortForms.declared(mentions, text)
  addShortForms(declared, to: &mentions, text)
  addNumbersAbove(to: &mentions, text, ends: found.above, declared: declared.map(\.span))
  readAroundShortForms(in: &mentions, text, parts)
  let context = PlaceContext(parts.head, text, mentions, zone: parts.zone(at:))
  let findings = read.findings + emptyPage(read, parts, mentions) + tooMany(found, text)
  var document = ParsedDocument(
    id: id, path: path, format: read.format, encoding: read.encoding, raw: read.raw,
    header: documentHeader(parts.head, text, parts.lines, context),
    citations: citations(mentions, text, read.raw, parts, context),
    findings: findings, sketch: found.sketch)
  document.pages = read.pages
  return document
}

/// Names the place behind which nothing was read.
private func tooMany(_ found: FoundMentions, _ text: CleanText) -> [Finding] {
  guard let end = found.end else { return [] }
  let words = "more than \(Candidates.most) places that may be citations; citations behind this place are left out"
  return [Finding(.tooLarge, .warning, words, at: text.raw(TextSpan(end, end)))]
}

/// An error page or an empty shell: a page of few words without a head and without citations.
private func emptyPage(_ read: ReadFile, _ parts: DocumentParts, _ mentions: [Mention]) -> [Finding] {
  guard ["html", "mhtml"].contains(read.format), !parts.head.isOfficial, mentions.isEmpty, read.raw.bytes.count < 1000,
    read.findings.isEmpty
  else {
    return []
  }
  return [
    Finding(.noDocument, .warning, "a page without a document: no head, no citation, few words", at: TextSpan(0, read.raw.bytes.count))
  ]
}

/// Reads what a user typed as the name of one document: "33/CT-TTg", "Chỉ thị 33/CT-TTg ngày 26/11/2021", "Luật Tiếp công dân năm 2013".
/// Small letters and blanks for separators will do. Nil when it names no document.
public func parseCitation(_ words: String) -> Citation? {
  looseNumber(words).flatMap(citation) ?? citation(in: words) ?? capitalised(words).flatMap(citation)
}

/// Reads what a user typed as type word, bare number and date: "Chỉ thị 33 năm 2021", "Nghị định số 59 ngày 14/8/2023". The citation's number has
/// no symbol. Nil for other words.
public func parseBareNumber(_ words: String) -> Citation? {
  let raw = RawText(capitalised(words) ?? words)
  let text = clean(raw)
  var tokens: [Token] = []
  tokenise(text.bytes.span, from: 0, to: text.bytes.count, into: &tokens)
  guard let type = bareType(tokens) else { return nil }
  var at = type.end
  if at < tokens.count, tokens[at].looks(like: Word.so) { at += 1 }
  guard at < tokens.count, tokens[at].kind == .number, tokens[at].end - tokens[at].start <= 5 else { return nil }
  let serial = String(decoding: text.bytes[tokens[at].start..<tokens[at].end], as: UTF8.self)
  let date = at + 1 < tokens.count ? DateReader.read(tokens, at: at + 1) : nil
  guard (date?.end ?? at + 1) == tokens.count else { return nil }
  let span = TextSpan<Raw>(0, raw.bytes.count)
  var citation = Citation(kind: .numbered, span: span, text: words, line: 1, type: type.type, zone: .body)
  citation.number = DocumentNumber(
    serial: serial, year: nil, symbol: "", normalised: serial, repaired: nil, symbolType: nil, organisation: "", legislature: nil,
    isParty: false)
  citation.date = date?.date
  return citation
}

/// A type word or code at the front: "Chỉ thị 33", "CT 33".
private func bareType(_ tokens: [Token]) -> (type: DocumentType, end: Int)? {
  if let word = TypeTable.words.match(tokens, at: 0) { return (word.value, word.end) }
  guard let first = tokens.first, let code = TypeTable.codes.find(first.word) else { return nil }
  return (code.value, 1)
}

private func citation(in words: String) -> Citation? {
  let raw = RawText(words)
  let text = clean(raw)
  let parts = DocumentParts(head: Head(), lines: [], zones: [(0, .body)])
  var mentions = findMentions(text, parts: parts, sketching: false).mentions
  if mentions.isEmpty, let first = text.bytes.firstIndex(where: { isDigit($0) }),
    let match = NumberGrammar.match(text.bytes, at: first, isExpected: true, anyCase: true)
  {
    var mention = Mention(kind: .numbered, type: match.number.symbolType ?? .other)
    mention.number = match.number
    mention.numberSpan = match.span
    mentions = [mention]
  }
  return citations(mentions, text, raw, parts, PlaceContext()).first
}

/// The words with a capital first: names are written so in papers. Nil where they already are.
private func capitalised(_ words: String) -> String? {
  guard let first = words.first, first.isLowercase else { return nil }
  let capital = first.uppercased() + words.dropFirst()
  return capital == words ? nil : capital
}
