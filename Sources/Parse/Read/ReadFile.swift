import Model

/// What a reader makes of a file: the raw text and what the format's structure says about it.
struct ReadFile {
  /// What the end of a line means.
  enum Lines {
    /// The page ended there: the sentence may go on.
    case printed
    /// A paragraph, a cell or a heading ended there.
    case paragraphs
  }

  var raw: RawText
  /// As the JSON calls it: "text", "html", "docx".
  var format: String
  /// As the JSON calls it: "utf-8".
  var encoding = "utf-8"
  var lines = Lines.printed
  var findings: [Finding] = []
  /// Zones by structure, in raw places, ascending.
  var zones: [(span: TextSpan<Raw>, zone: Zone)] = []
  /// What a page calls itself outside its text, UTF-8: `title`.
  var pageTitle: [UInt8] = []
  /// The page's own headings, in raw places: h1.
  var headings: [TextSpan<Raw>] = []

  /// What structure says, as places of the clean text.
  func marks(in text: CleanText) -> StructureMarks {
    StructureMarks(
      marks: zones.map { StructureMarks.Mark(span: text.clean($0.span), zone: $0.zone) }, pageTitle: pageTitle,
      headings: headings.map(text.clean))
  }
}

extension ReadFile {
  /// A file that could not be read, and why.
  static func unreadable(_ format: String, _ code: Finding.Code, _ message: String) -> ReadFile {
    ReadFile(raw: RawText([]), format: format, encoding: "none", findings: [Finding(code, .error, message)])
  }
}
