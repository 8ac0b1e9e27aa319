/// One file, or one ndjson record, to be parsed: its bytes and what the caller knows about it.
public struct SourceFile: Sendable {
  /// What the bytes hold, where the caller knows better than their first bytes can tell.
  public enum Kind: Sendable { case text, markdown, html }

  public var path: String
  public var bytes: [UInt8]
  /// Nil: recognised by magic bytes.
  public var kind: Kind?
  /// The caller's name for the document (ndjson `id`).
  public var id: String?

  public init(path: String, bytes: [UInt8], kind: Kind? = nil, id: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.kind = kind
    self.id = id
  }
}
