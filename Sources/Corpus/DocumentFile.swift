import Index
import Model
import Parse

/// The file of a document, which is not read yet but for what another program makes of it.
struct DocumentFile: Sendable {
  let file: SourceFile
  /// What was found before.
  let findings: [Finding]
  let source: DocumentRecord.Source
  private var ran: RanAhead?

  /// - Parameter source: path, root, size and time of the file; the digest is filled in where it is not known yet.
  init(_ file: SourceFile, _ findings: [Finding], source: DocumentRecord.Source) {
    var source = source
    if source.digest.isEmpty { source.digest = sha256(file.bytes) }
    (self.file, self.findings, self.source) = (file, findings, source)
  }

  /// Runs the program that the file needs first, if there is one.
  func withProgramRun(_ tools: ReadingTools) -> DocumentFile {
    guard let programs = tools.programs, let call = firstCall(for: file) else { return self }
    var file = self
    file.ran = RanAhead(call, programs)
    return file
  }

  /// Bytes in memory, nearly.
  var size: Int { file.bytes.count + (ran?.size ?? 0) }

  func read(_ tools: ReadingTools) -> ReadFile {
    var tools = tools
    tools.programs = ran ?? tools.programs
    return readFile(file, tools)
  }
}
