import Model

/// PDF files, read by poppler's pdftotext in its layout form: the default form deletes hyphens at line ends, and with them the marks of numbers.
struct PDFReader: FormatReader {
  func recognises(_ file: SourceFile) -> Bool {
    file.kind == nil && file.bytes.starts(with: Magic.pdf)
  }

  func firstCall(for file: SourceFile) -> ProgramCall? { recognises(file) ? PDFPrograms.text(file.bytes) : nil }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    guard let programs = tools.programs else { return .missing("pdf", PDFPrograms.text(file.bytes)) }
    let call = PDFPrograms.text(file.bytes)
    switch programs.runForText(call) {
    case .success(let text): return pages(PrintedPage.split(text), file, tools)
    case .failure(.failed(_, let words)) where words.contains("ncorrect password") || words.contains("ncrypt"):
      return .locked("pdf")
    case .failure(.failed(3, _)):
      return .unreadable("pdf", .encrypted, "its owner does not allow text to be copied out of it: ask for a copy without that lock")
    case .failure(.failed(1, let words)):
      return .unreadable("pdf", .damaged, "damaged or cut off: get the file anew (\(words))")
    case .failure(let failure): return beginning(file, programs, tools) ?? .failed("pdf", call, failure)
    }
  }

  /// Of a file that is too much for the program, or that it does not survive, the first pages: a paper and its first annexes.
  private func beginning(_ file: SourceFile, _ programs: any ProgramRunner, _ tools: ReadingTools) -> ReadFile? {
    guard case .success(let text) = programs.runForText(PDFPrograms.text(file.bytes, pages: Self.firstPages)) else { return nil }
    var read = pages(PrintedPage.split(text), file, tools)
    read.findings.append(
      Finding(.tooLarge, .warning, "too much for pdftotext as a whole; only the first \(Self.firstPages) pages were read"))
    return read
  }

  private static let firstPages = 500

  /// Fewer letters are a page number, a watermark or a stamp, not a page of a paper.
  private static let leastLetters = 100

  private func pages(_ pages: [PrintedPage], _ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    var pages = pages
    var findings: [Finding] = []
    let isCut = !Self.hasEnd(file.bytes)
    var stamps = SignatureStamps.remove(from: &pages)
    let letters = pages.map { $0.letters(most: Self.leastLetters) }
    let isScan = !letters.contains { $0 >= Self.leastLetters }
    let empty = letters.indices.filter { letters[$0] < (isScan ? Self.leastLetters : 10) }
    if isCut, isScan, !tools.recognisesScans { return .unreadable("pdf", .damaged, "cut off: get the file anew") }
    if !empty.isEmpty {
      let names = PageList.words(empty.map { $0 + 1 })
      guard tools.recognisesScans, let programs = tools.programs else {
        if isScan { return .unreadable("pdf", .noTextLayer, "pictures of pages without text: read it with --ocr") }
        findings.append(Finding(.noTextLayer, .warning, "no text on \(names): pictures, or blank; --ocr reads pictures"))
        return text(pages, stamps, findings, isCut: isCut)
      }
      let scan = ScanReading(programs: programs).pages(empty, of: file.bytes)
      let places = scan.pages.keys.sorted()
      var scanned = places.compactMap { scan.pages[$0] }
      // What stands on a stamp is read from the picture, too.
      let read = SignatureStamps.remove(from: &scanned)
      if isScan { stamps = read } else { stamps += read }
      for (place, page) in zip(places, scanned) { pages[place] = page }
      findings += scan.findings(isWhole: isScan)
    }
    return text(pages, stamps, findings, isCut: isCut)
  }

  private func text(_ pages: [PrintedPage], _ stamps: [[UInt8]], _ findings: [Finding], isCut: Bool) -> ReadFile {
    var findings = findings
    if isCut { findings.append(Finding(.damaged, .warning, "the file is cut off; what it still holds was read")) }
    let text = PrintedText(pages, stamps: stamps)
    if findings.allSatisfy({ $0.code != .lowConfidence }), AccentCount(text.out).isForeign {
      let words = "hardly any Vietnamese letters: a text layer that was recognised in another language; letters and numbers may be wrong"
      findings.append(Finding(.lowConfidence, .warning, words))
    }
    var read = ReadFile(raw: RawText(text.out), format: "pdf", lines: .paragraphs, findings: findings, zones: text.zones)
    read.pages = text.pages
    return read
  }

  /// "%%EOF" ends a file; some writers put a little behind it.
  private static func hasEnd(_ bytes: [UInt8]) -> Bool {
    let tail = bytes.suffix(2048)
    let mark = Array("%%EOF".utf8)
    return tail.indices.contains { tail[$0] == mark[0] && tail[$0...].starts(with: mark) }
  }
}

/// The programs of poppler-utils, and how they are called.
enum PDFPrograms {
  /// - Parameter pages: how many are read; nil: all.
  static func text(_ bytes: [UInt8], pages: Int? = nil) -> ProgramCall {
    // Ten times the longest law, and ten thousand full pages.
    ProgramCall(
      "pdftotext", package: "poppler-utils",
      arguments: (pages.map { ["-l", "\($0)"] } ?? []) + ["-layout", "-enc", "UTF-8", "-eol", "unix", "{}", "-"],
      input: .namelessFile(bytes), seconds: 60, outputLimit: 32 << 20)
  }

  /// One page as a grey picture of 300 dots an inch.
  static func picture(_ bytes: [UInt8], page: Int) -> ProgramCall {
    ProgramCall(
      "pdftoppm", package: "poppler-utils", arguments: ["-r", "300", "-gray", "-f", "\(page)", "-l", "\(page)", "{}"],
      input: .namelessFile(bytes), seconds: 60, outputLimit: 256 << 20)
  }
}
