import Model

/// PDF files, read by poppler's pdftotext in its layout form: the default form deletes hyphens at line ends, and with them the marks of numbers.
struct PDFReader: FormatReader {
  func recognises(_ file: SourceFile) -> Bool {
    file.kind == nil && file.bytes.starts(with: Magic.pdf)
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    guard let programs = tools.programs else { return .missing("pdf", PDFPrograms.text(file.bytes)) }
    let call = PDFPrograms.text(file.bytes)
    switch programs.run(call) {
    case .success(let text): return pages(PrintedPage.split(text), file)
    case .failure(.failed(_, let words)) where words.contains("ncorrect password") || words.contains("ncrypt"):
      return .unreadable("pdf", .encrypted, "locked with a password: save it without one")
    case .failure(.failed(3, _)):
      return .unreadable("pdf", .encrypted, "its owner does not allow text to be copied out of it: ask for a copy without that lock")
    case .failure(.failed(1, let words)):
      return .unreadable("pdf", .damaged, "damaged or cut off: get the file anew (\(words))")
    case .failure(let failure): return .failed("pdf", call, failure)
    }
  }

  /// Fewer letters are a page number, a watermark or a stamp, not a page of a paper.
  private static let leastLetters = 100

  private func pages(_ pages: [PrintedPage], _ file: SourceFile) -> ReadFile {
    var findings: [Finding] = []
    var bare = pages
    _ = SignatureStamps.remove(from: &bare)
    let letters = bare.map(\.letters)
    if !letters.contains(where: { $0 >= Self.leastLetters }) {
      let isCut = !Self.hasEnd(file.bytes)
      return .unreadable(
        "pdf", isCut ? .damaged : .noTextLayer,
        isCut ? "cut off: get the file anew" : "pictures of pages without text: read it with --ocr")
    }
    let empty = letters.indices.filter { letters[$0] < 10 }
    if !empty.isEmpty {
      findings.append(
        Finding(.noTextLayer, .warning, "no text on \(Self.list(empty.map { $0 + 1 })): pictures, or blank; --ocr reads pictures"))
    }
    if !Self.hasEnd(file.bytes) { findings.append(Finding(.damaged, .warning, "the file is cut off; what it still holds was read")) }
    let text = PrintedText(pages)
    return ReadFile(raw: RawText(text.out), format: "pdf", lines: .paragraphs, findings: findings, zones: text.zones)
  }

  /// "%%EOF" ends a file; some writers put a little behind it.
  private static func hasEnd(_ bytes: [UInt8]) -> Bool {
    let tail = bytes.suffix(2048)
    let mark = Array("%%EOF".utf8)
    return tail.indices.contains { tail[$0] == mark[0] && tail[$0...].starts(with: mark) }
  }

  /// "page 3", "pages 2–4, 7".
  static func list(_ pages: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, last.upperBound == page - 1 {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    let words = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return (pages.count == 1 ? "page " : "pages ") + words.joined(separator: ", ")
  }
}

/// The programs of poppler-utils, and how they are called.
enum PDFPrograms {
  static func text(_ bytes: [UInt8]) -> ProgramCall {
    // 16 MiB of text is twenty times the longest law. 60 s are enough for ten thousand pages.
    ProgramCall(
      "pdftotext", package: "poppler-utils", arguments: ["-layout", "-enc", "UTF-8", "-eol", "unix", "{}", "-"],
      input: .file(bytes, ending: "pdf"), seconds: 60, outputLimit: 64 << 20)
  }
}
