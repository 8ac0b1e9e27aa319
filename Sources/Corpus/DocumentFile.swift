import Index
import Model
import Parse

/// The file of a document, which is not read yet but for what another program makes of it.
struct DocumentFile: Sendable {
  let file: SourceFile
  /// What was found before.
  private(set) var findings: [Finding]
  /// The digest is there when the file is prepared, if one is wanted.
  private(set) var source: DocumentRecord.Source
  private var open: OpenFile?
  private var ran: RanAhead?

  /// - Parameters:
  ///   - source: path, root, size and time of the file.
  ///   - open: the file where the bytes are from: what programs read need not be copied.
  init(_ file: SourceFile, _ findings: [Finding], source: DocumentRecord.Source, open: OpenFile? = nil) {
    (self.file, self.findings, self.source, self.open) = (file, findings, source, open)
  }

  /// The file with the run of the program that it needs first, if there is one, and with its digest, which is made while the program works.
  /// - Parameter digesting: whether a digest is wanted; it costs three quarters of a millisecond a megabyte.
  func prepared(_ tools: ReadingTools, digesting: Bool) -> DocumentFile {
    var prepared = self
    func addDigest() {
      if digesting, prepared.source.digest.isEmpty { prepared.source.digest = sha256(file.bytes) }
    }
    if ran == nil, let programs = tools.programs, let call = firstCall(for: file) {
      var direct = call
      if let open { direct.input = .openFile(open.raw) }
      prepared.ran = RanAhead(direct, programs, meanwhile: addDigest)
      if let change = open?.changeFindings, !change.isEmpty {
        // Text and digest are of the bytes that were read first.
        prepared.ran = RanAhead(call, programs) {}
        if findings.allSatisfy({ $0.code != .changed }) { prepared.findings += change }
      }
    }
    addDigest()
    // Many files wait at a time, and a process may hold few open.
    prepared.open = nil
    return prepared
  }

  /// Bytes in memory, nearly.
  var size: Int { file.bytes.count + (ran?.size ?? 0) }

  func read(_ tools: ReadingTools) -> ReadFile {
    var tools = tools
    tools.programs = ran ?? tools.programs
    return readFile(file, tools)
  }
}
