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
  /// The file itself, where it is one.
  var open: OpenFile?

  /// Tells what it is, by its bytes.
  /// - Parameters:
  ///   - source: size and time of the file it stands in.
  ///   - known: the digest of a document that need not be parsed again.
  func waiting(_ source: DocumentRecord.Source, _ limits: Limits, known: [UInt8]?) -> WaitingMember {
    var source = source
    source.path = path
    source.url = url
    if kind == nil, path.contains("//"), FileKind.isRecords(path) { return .records(self, source) }
    let file = FileBytes(bytes, limits)
    if let known {
      source.digest = sha256(file.bytes)
      if source.digest == known { return .settled(.known) }
    }
    var named = FileKind.source(path, file.bytes)
    if let kind, !mustBeWhole(bytes) { named = SourceFile(path: path, bytes: file.bytes, kind: kind) }
    guard let named else { return .settled(isWebRecord ? .leftOut : .unknownFormat(path)) }
    return .document(DocumentFile(named, findings + file.findings, source: source, open: open), isWebRecord: isWebRecord)
  }

  /// A file of records inside a container.
  fileprivate func records(_ source: DocumentRecord.Source, _ reader: MemberReader) -> [Reading] {
    var cutter = LineCutter(limit: reader.limits.document)
    return (cutter.lines(bytes) + cutter.finish()).map { line in
      var source = source
      source.id = "\(line.number)"
      do throws(ReadFailure) {
        let document = try ReadDocument(
          line, path: path, source: source, limits: reader.limits, sketching: reader.sketching, digesting: reader.digesting)
        return .document(document, nil)
      } catch {
        return .failed(error)
      }
    }
  }
}

/// A file or a member before it is read.
enum WaitingMember: Sendable {
  /// There is nothing to read.
  case settled(Reading)
  case document(DocumentFile, isWebRecord: Bool)
  /// Each line is a document.
  case records(Member, DocumentRecord.Source)

  /// Runs the program that it needs first, if there is one.
  func prepared(_ reader: MemberReader) -> WaitingMember {
    guard case .document(let file, let isWebRecord) = self else { return self }
    return .document(file.prepared(reader.tools, digesting: reader.digesting), isWebRecord: isWebRecord)
  }

  /// Bytes in memory, nearly.
  var size: Int { if case .document(let file, _) = self { file.size } else { 0 } }
}

/// Reads and parses what waits.
struct MemberReader: Sendable {
  let limits: Limits
  let tools: ReadingTools
  let largeTexts: LargeTexts
  /// Whether copies of the documents will be looked for.
  let sketching: Bool
  /// Whether digests of files are wanted.
  let digesting: Bool

  /// What is made of the documents a member holds: one, or one a line.
  func read<Result>(_ member: WaitingMember, _ make: (Reading) -> [Result]) -> [Result] {
    switch member {
    case .settled(let reading): return make(reading)
    case .records(let member, let source): return member.records(source, self).flatMap(make)
    case .document(let file, let isWebRecord):
      var tools = tools
      tools.textLimit = limits.document
      let file = file.prepared(tools, digesting: digesting)
      let read = file.read(tools)
      return largeTexts.turn(of: read.size) {
        let document = ReadDocument(read, of: file, sketching: sketching)
        return make(isWebRecord && !document.holdsDocument ? .leftOut : .document(document, document.failure))
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
