import Index
import Model
import Parse

/// The text of a document: taken out of its file, and not parsed yet.
struct DocumentText: Sendable {
  let path: String
  let id: String?
  let read: ReadFile
  /// What was found before the file was read.
  let findings: [Finding]
  let source: DocumentRecord.Source

  /// - Parameter source: path, root, size and time of the file; the digest is filled in where it is not known yet.
  init(_ file: SourceFile, _ findings: [Finding], source: DocumentRecord.Source, tools: ReadingTools) {
    var source = source
    if source.digest.isEmpty { source.digest = sha256(file.bytes) }
    self.source = source
    (path, id, self.findings) = (file.path, file.id, findings)
    read = readFile(file, tools)
  }
}
