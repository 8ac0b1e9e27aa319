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
}

/// One thing to parse: bytes that are a document, or one line of ndjson.
enum ParseTask: Sendable {
  case document(SourceFile)
  case record(line: [UInt8], path: String, number: Int)

  /// - Parameter source: path, root, size and time of the file; digest, id and address are filled in.
  func run(source: DocumentRecord.Source) throws(ReadFailure) -> ReadDocument {
    switch self {
    case .document(let file): return Self.parse(file, source: source)
    case .record(let line, let path, let number):
      let record = try StatedRecord.read(line, path: path, number: number)
      var read = Self.parse(record.file(path: path), source: source)
      read.source.id = record.id ?? source.id
      read.source.url = record.url
      record.correct(&read.document.header)
      return read
    }
  }

  static func parse(_ file: SourceFile, source: DocumentRecord.Source) -> ReadDocument {
    var source = source
    source.digest = sha256(file.bytes)
    return ReadDocument(document: parseDocument(file), source: source)
  }
}
