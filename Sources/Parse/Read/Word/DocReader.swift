import Model

/// Word files of before 2007, read by antiword; by LibreOffice where antiword fails.
struct DocReader: FormatReader {
  /// Compound files with a stream of Word, and those that hold a locked file. Sheets, slides and installers are compound files too.
  func recognises(_ file: SourceFile) -> Bool {
    guard file.kind == nil, file.bytes.starts(with: Magic.compound) else { return false }
    guard let compound = CompoundFile(file.bytes), !compound.names.isEmpty else { return true }
    return compound.names.contains { $0 == "WordDocument" || $0 == "EncryptedPackage" }
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    guard let compound = CompoundFile(file.bytes), !compound.names.isEmpty else {
      return .unreadable("doc", .damaged, "cut off or damaged: get the file anew")
    }
    if compound.names.contains("EncryptedPackage") || isLocked(compound) {
      return .locked("doc")
    }
    let call = WordPrograms.antiword(file.bytes)
    guard let programs = tools.programs else { return .missing("doc", call) }
    let first = programs.runForText(call)
    if case .success(let text) = first, text.contains(where: { $0 > 0x20 }) { return readFile(AntiwordText(text)) }
    if case .failure(.failed(_, let words)) = first, words.contains("ncrypted") { return .locked("doc") }
    let second = programs.run(WordPrograms.office(file.bytes, ending: "doc"))
    if case .success(let paper) = second {
      var read = DocxReader().read(SourceFile(path: file.path, bytes: paper), tools)
      read.format = "doc"
      if read.raw.bytes.contains(where: { $0 > 0x20 }) { return read }
    }
    if compound.isTruncated { return .unreadable("doc", .damaged, "cut off or damaged: get the file anew") }
    if case .failure(let failure) = first { return .failed("doc", call, failure) }
    if case .failure(.missing) = second { return .missing("doc", WordPrograms.office([], ending: "doc")) }
    return .unreadable("doc", .empty, "a Word file without text")
  }

  private func readFile(_ text: AntiwordText) -> ReadFile {
    ReadFile(raw: RawText(text.out), format: "doc", lines: .paragraphs, zones: text.zones)
  }

  /// Bit 8 of the flags at offset 10 of the first block, [MS-DOC] 2.5.2 (fEncrypted).
  private func isLocked(_ compound: CompoundFile) -> Bool {
    let head = compound.head(of: "WordDocument", count: 12)
    return head.count == 12 && head[head.startIndex + 11] & 1 == 1
  }
}

/// The programs that read Word's files, and how they are called.
enum WordPrograms {
  /// Width 0: lines are paragraphs. At the usual width 7 % of numbers are cut in two.
  static func antiword(_ bytes: [UInt8]) -> ProgramCall {
    ProgramCall(
      "antiword", package: "antiword", arguments: ["-w", "0", "-m", "UTF-8.txt", "{}"], input: .namelessFile(bytes), seconds: 30,
      outputLimit: 32 << 20)
  }

  /// A profile of its own: a LibreOffice that is open already would take the file over and print nothing. Pages of HTML would show deleted text as if it
  /// stood, and lose text boxes.
  static func office(_ bytes: [UInt8], ending: String) -> ProgramCall {
    ProgramCall(
      "soffice", package: "libreoffice-writer-nogui",
      arguments: [
        "-env:UserInstallation=file://{out}/profile", "--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML",
        "--outdir", "{out}", "{}",
      ], input: .file(bytes, ending: ending), output: .file(ending: "docx"), seconds: 120, outputLimit: 256 << 20, memoryLimit: 8 << 30)
  }
}
