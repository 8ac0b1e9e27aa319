import Model

/// What a reader makes of a file: the raw text and what the format's structure says about it.
public struct ReadFile: Sendable {
  /// What the end of a line means.
  enum Lines {
    /// The page ended there: the sentence may go on.
    case printed
    /// A paragraph, a cell or a heading ended there.
    case paragraphs
  }

  var raw: RawText
  /// Bytes of the text.
  public var size: Int { raw.bytes.count }
  /// As the JSON calls it: "text", "html", "docx".
  var format: String
  /// As the JSON calls it: "utf-8"; what `restoringLegacyLetters` found stands here in the end.
  var encoding = "utf-8"
  /// An old Vietnamese encoding that the file declares.
  var declared: LegacyEncoding?
  /// Whether the encoding is only what is left when nothing else fits.
  var isGuess = false
  var lines = Lines.printed
  var findings: [Finding] = []
  /// Zones by structure, in raw places, ascending.
  var zones: [(span: TextSpan<Raw>, zone: Zone)] = []
  /// What a page calls itself outside its text, UTF-8: `title`.
  var pageTitle: [UInt8] = []
  /// The page's own headings, in raw places: h1.
  var headings: [TextSpan<Raw>] = []

  /// Where the pages of a printed paper begin in the raw text, ascending; empty for other formats.
  var pages: [Int] = []

  /// What structure says, as places of the clean text.
  func marks(in text: CleanText) -> StructureMarks {
    StructureMarks(
      marks: zones.map { StructureMarks.Mark(span: text.clean($0.span), zone: $0.zone) }, pageTitle: pageTitle,
      headings: headings.map(text.clean), isPage: format == "html" || format == "mhtml")
  }
}

extension ReadFile {
  /// A file that could not be read, and why.
  static func unreadable(_ format: String, _ code: Finding.Code, _ message: String) -> ReadFile {
    ReadFile(raw: RawText([]), format: format, encoding: "none", findings: [Finding(code, .error, message)])
  }
}

extension ReadFile {
  /// The file with at most so many bytes of text: whole lines where they are not too long, whole letters always.
  func cut(to limit: Int) -> ReadFile {
    guard raw.bytes.count > limit else { return self }
    var end = limit
    while end > 0, raw.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    if let line = raw.bytes[max(0, end - 4096)..<end].lastIndex(of: 0x0A) { end = line + 1 }
    var file = self
    file.raw = RawText(Array(raw.bytes[..<end]))
    file.zones = zones.filter { $0.span.start < end }.map { (TextSpan($0.span.start, min($0.span.end, end)), $0.zone) }
    file.headings = headings.filter { $0.end <= end }
    let words = "its text is longer than the \(Finding.size(limit)) this program keeps of one file; the rest is left out"
    file.findings.append(Finding(.tooLarge, .warning, words, at: TextSpan(end, end)))
    return file
  }

  init(_ decoded: Decoded, raw: RawText, format: String) {
    self.init(
      raw: raw, format: format, encoding: decoded.encoding, declared: decoded.declared, isGuess: decoded.isGuess, findings: decoded.findings
    )
  }

  /// The file with the letters of old Vietnamese encodings restored, whether they came as bytes or, in Word and PDF files, as characters of
  /// windows-1252. All places go along. One scan where there are none.
  func restoringLegacyLetters() -> ReadFile {
    let restored = restoreLegacyLetters(raw.bytes, declared: declared)
    var file = self
    file.encoding = restored.encoding(carrier: encoding)
    guard restored.isRestored else {
      if isGuess {
        file.findings.append(Finding(.invalidBytes, .warning, "bytes that are no UTF-8 and spell no Vietnamese; read as windows-1252"))
      }
      return file
    }
    file.raw = RawText(restored.bytes)
    file.zones = zones.map { (restored.span($0.span), $0.zone) }
    file.pages = pages.map(restored.place)
    file.findings = findings.map { Finding($0.code, $0.severity, $0.message, at: restored.span($0.span)) }
    return file
  }
}

extension RestoredText {
  fileprivate func span(_ old: TextSpan<Raw>) -> TextSpan<Raw> { TextSpan(place(old.start), place(old.end)) }
}
