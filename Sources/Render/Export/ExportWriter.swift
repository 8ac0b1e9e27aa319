import Model

/// Writes an index for other programs: first all cited documents, then all papers, then `finish`.
public protocol ExportWriter {
  mutating func add(_ cited: ExportedCited) throws
  mutating func add(_ document: ExportedDocument) throws
  mutating func finish() throws
}

/// A file of an export could not be written.
public struct ExportError: Error, Equatable, CustomStringConvertible {
  public let path: String
  /// The library's own words.
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  public var description: String { "cannot write \(path): \(reason); name a file in a folder that can be written to" }
}

/// What a table of an export may weigh in memory before it is handed on, in bytes.
let exportBuffer = 1 << 20
