import Index
import Model
import Parse

/// A file to be parsed: one of a folder, or a member of a container.
struct Member: Sendable {
  /// As it is shown: `goi.zip//2024/ke-hoach.docx`.
  var path: String
  var bytes: [UInt8]
  var findings: [Finding] = []
  var kind: SourceFile.Kind?
  var url: String?
  /// Of a web archive, where most members are no documents and none of these is named.
  var isWebRecord = false

  /// The documents it holds: one, or one a line.
  /// - Parameters:
  ///   - source: size and time of the file it stands in.
  ///   - isKnown: whether the document of this digest need not be parsed again.
  func documents(
    _ source: DocumentRecord.Source, _ limits: Limits, _ tools: ReadingTools, isKnown: (_ digest: [UInt8]) -> Bool
  ) -> [Reading] {
    var source = source
    source.path = path
    source.url = url
    if kind == nil, path.contains("//"), FileKind.isRecords(path) { return records(source, limits) }
    let file = FileBytes(bytes, limits)
    source.digest = sha256(file.bytes)
    if isKnown(source.digest) { return [.known] }
    let findings = findings + file.findings
    var named = FileKind.source(path, file.bytes)
    var tools = tools
    tools.textLimit = limits.document
    if let kind, !mustBeWhole(bytes) { named = SourceFile(path: path, bytes: file.bytes, kind: kind) }
    guard let named else { return [isWebRecord ? .leftOut : .unknownFormat(path)] }
    let document = ReadDocument(named, findings, source: source, tools: tools)
    if isWebRecord, !document.holdsDocument { return [.leftOut] }
    return [.document(document, document.failure)]
  }

  /// A file of records inside a container.
  private func records(_ source: DocumentRecord.Source, _ limits: Limits) -> [Reading] {
    var cutter = LineCutter(limit: limits.document)
    return (cutter.lines(bytes) + cutter.finish()).map { line in
      var source = source
      source.id = "\(line.number)"
      do throws(ReadFailure) {
        return .document(try ReadDocument(line, path: path, source: source, limits: limits), nil)
      } catch {
        return .failed(error)
      }
    }
  }
}

/// What became of a file, a member or a record.
enum Reading: Sendable {
  /// Parsed, and what hindered it.
  case document(ReadDocument, ReadFailure?)
  /// As it was when it was parsed last.
  case known
  case failed(ReadFailure)
  case unknownFormat(String)
  /// Evidently no document; not named.
  case leftOut
}
