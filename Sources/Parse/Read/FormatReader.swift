import Model

/// One format of files: how its bytes are recognised, and how its text is read.
protocol FormatReader: Sendable {
  /// Looks at bytes, never at the name; what the caller knows (`kind`) comes first.
  func recognises(_ file: SourceFile) -> Bool
  /// Never throws: what cannot be read is a finding of severity `error`.
  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile
  /// The program that reads the file first, where there is one: it can be run ahead. Nil for files of other formats, and for those that an
  /// earlier reader takes.
  func firstCall(for file: SourceFile) -> ProgramCall?
}

extension FormatReader {
  func firstCall(for file: SourceFile) -> ProgramCall? { nil }
}

/// All formats; the first that recognises a file reads it.
let formatReaders: [any FormatReader] = [
  PDFReader(),
  DocReader(),
  RTFReader(),
  PictureReader(),
  DocxReader(),
  ODTReader(),
  MHTMLReader(),
  HTMLReader(),
  MailReader(),
  TextReader(),
]

/// Whether some reader knows what these bytes are.
public func isReadable(_ file: SourceFile) -> Bool {
  formatReaders.contains { $0.recognises(file) }
}

/// Whether a file that begins like this can only be read whole: archives, Word and PDF files, mails with what is attached. Text that is cut is still text.
/// - Parameter head: the first bytes, eight or more where the file has them.
public func mustBeWhole(_ head: [UInt8]) -> Bool {
  Magic.packed.contains { head.starts(with: $0) } || MailHead.isMail(head)
}

/// First bytes of formats.
enum Magic {
  static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// Of a zip file without members.
  static let emptyZip: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  static let pdf = Array("%PDF-".utf8)
  static let rtf = Array("{\\rtf".utf8)
  /// Compound files of Microsoft's Word before 2007, [MS-CFB] 2.2.
  static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  static let sevenZip: [UInt8] = [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]
  /// Of RAR 4 and 5: a zero, or a one and a zero, stand behind it.
  static let rar = Array("Rar!\u{1A}\u{7}".utf8)
  static let gzip: [UInt8] = [0x1F, 0x8B]
  /// Of the first block, behind a digit for its size.
  static let bzip2 = (UInt8(ascii: "1")...UInt8(ascii: "9")).map { Array("BZh".utf8) + [$0, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59] }
  static let xz: [UInt8] = [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]
  static let zstd: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]

  /// What packs one stream of bytes.
  static let filters = [gzip, xz, zstd] + bzip2
  static let packed = [zip, emptyZip, sevenZip, rar, pdf, rtf, compound] + filters + pictures
  static let pictures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF], [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
  ]
}

/// The call of a program that `readFile` will need for a file, whatever it prints; nil for most formats. It can be run before (`RanAhead`).
public func firstCall(for file: SourceFile) -> ProgramCall? {
  formatReaders.lazy.compactMap { $0.firstCall(for: file) }.first
}

/// The first half of `parseDocument`: reads a file by the first reader that recognises it, as far as its text is kept, and restores its letters.
/// Linear in the file, and as long as the programs of the system take that some formats need.
public func readFile(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
  for reader in formatReaders where reader.recognises(file) {
    return reader.read(file, tools).cut(to: tools.textLimit).restoringLegacyLetters()
  }
  return .unreadable("unknown", .unreadable, "neither text nor a format this program reads")
}
