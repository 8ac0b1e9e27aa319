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

  /// Takes the text out of its bytes.
  /// - Parameters:
  ///   - source: size and time of the file it stands in.
  ///   - isKnown: whether the document of this digest need not be parsed again.
  func read(
    _ source: DocumentRecord.Source, _ limits: Limits, _ tools: ReadingTools, isKnown: (_ digest: [UInt8]) -> Bool
  ) -> ReadMember {
    var source = source
    source.path = path
    source.url = url
    if kind == nil, path.contains("//"), FileKind.isRecords(path) { return .records(self, source) }
    let file = FileBytes(bytes, limits)
    source.digest = sha256(file.bytes)
    if isKnown(source.digest) { return .settled(.known) }
    let findings = findings + file.findings
    var named = FileKind.source(path, file.bytes)
    var tools = tools
    tools.textLimit = limits.document
    if let kind, !mustBeWhole(bytes) { named = SourceFile(path: path, bytes: file.bytes, kind: kind) }
    guard let named else { return .settled(isWebRecord ? .leftOut : .unknownFormat(path)) }
    return .text(DocumentText(named, findings, source: source, tools: tools), isWebRecord: isWebRecord)
  }

  /// A file of records inside a container.
  fileprivate func records(_ source: DocumentRecord.Source, _ limits: Limits, sketching: Bool) -> [Reading] {
    var cutter = LineCutter(limit: limits.document)
    return (cutter.lines(bytes) + cutter.finish()).map { line in
      var source = source
      source.id = "\(line.number)"
      do throws(ReadFailure) {
        return .document(try ReadDocument(line, path: path, source: source, limits: limits, sketching: sketching), nil)
      } catch {
        return .failed(error)
      }
    }
  }
}

/// A file or a member before it is parsed.
enum ReadMember: Sendable {
  /// There is nothing to parse.
  case settled(Reading)
  case text(DocumentText, isWebRecord: Bool)
  /// Each line is a document.
  case records(Member, DocumentRecord.Source)

  /// Bytes of its text; lines have none before they are parsed.
  var size: Int { if case .text(let text, _) = self { text.read.size } else { 0 } }

  /// The documents it holds: one, or one a line.
  /// - Parameter sketching: whether copies of them will be looked for.
  func documents(_ limits: Limits, sketching: Bool) -> [Reading] {
    switch self {
    case .settled(let reading): return [reading]
    case .records(let member, let source): return member.records(source, limits, sketching: sketching)
    case .text(let text, let isWebRecord):
      let document = ReadDocument(text, sketching: sketching)
      if isWebRecord, !document.holdsDocument { return [.leftOut] }
      return [.document(document, document.failure)]
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
