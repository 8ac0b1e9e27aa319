import Index
import Model
import Parse
import Platform

/// How the bytes of an input are cut into documents.
public enum InputForm: String, CaseIterable, Sendable {
  /// Each file is a document; `.ndjson` and `.jsonl` files hold one a line.
  case auto
  case ndjson
}

/// A document read and parsed, with what identifies its file.
public struct ReadDocument: Sendable {
  public var document: ParsedDocument
  public var source: DocumentRecord.Source
  /// What is stated about it and means nothing: a date that is none. It is left out.
  public var faults: [ReadFailure] = []

  /// False for an empty file, an error page, the shell of a page, unless somebody states what it is.
  public var holdsDocument: Bool {
    !document.header.stated.isEmpty || !document.findings.contains { $0.code == .noDocument || $0.code == .empty }
  }

  /// As it is named to the user: with its id where it is a record.
  var name: String { source.id.map { document.path + "#" + $0 } ?? document.path }

  /// Parses what was read of a file.
  /// - Parameter sketching: whether copies of it will be looked for.
  init(_ read: ReadFile, of file: DocumentFile, sketching: Bool) {
    source = file.source
    document = parseDocument(read, path: file.file.path, id: file.file.id, sketching: sketching)
    document.findings += file.findings
  }

  /// Set when nothing could be made of the file: locked, damaged, pictures only, a program missing.
  var failure: ReadFailure? {
    document.findings.first { $0.severity == .error }.map { ReadFailure(path: document.path, reason: .unreadable($0.code, $0.message)) }
  }

  /// What of the paper could not be read, where something could.
  var losses: [ReadFailure] {
    document.findings.filter { $0.severity == .warning && Self.lossy.contains($0.code) }.map {
      ReadFailure(path: name, reason: .unreadable($0.code, $0.message))
    }
  }

  private static let lossy: Set<Finding.Code> = [.damaged, .tooLarge, .noTextLayer, .changed, .programFailed, .missingProgram]

  /// Puts what is stated above what was read.
  mutating func state(_ facts: StatedFacts?) {
    facts?.correct(&document.header)
    source.metadata = facts?.key
  }

  /// Parses a line of ndjson; id and address are filled in too.
  /// - Parameter path: what the file is called.
  init(
    _ line: Line, path: String, source: DocumentRecord.Source, limits: Limits, sketching: Bool, digesting: Bool
  ) throws(ReadFailure) {
    guard let bytes = line.bytes else {
      throw ReadFailure(path: path, line: line.number, reason: .badRecord(.tooLong(limit: limits.document)))
    }
    let record = try StatedRecord.read(bytes, path: path, number: line.number)
    let file = DocumentFile(record.file(path: path), [], source: source).prepared(ReadingTools(), digesting: digesting)
    self.init(file.read(ReadingTools()), of: file, sketching: sketching)
    self.source.id = record.id ?? source.id
    self.source.url = record.url
    var facts = record.facts
    faults = facts.dropWrong().map { ReadFailure(path: path, line: line.number, reason: .badMetadata(.value($0.field, $0.value))) }
    facts.correct(&document.header)
  }
}
