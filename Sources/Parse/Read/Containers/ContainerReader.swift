import Model

/// One format of files that hold files: how its bytes are recognised, and how its members are handed out.
public protocol ContainerReader: Sendable {
  /// Whether the file is a document as well, which a reader of formats reads: a mail with its text and what is attached.
  var isDocument: Bool { get }
  /// Looks at bytes, never at the name.
  func recognises(_ source: ContainerSource) -> Bool
  /// Hands out one member after the other, in the order of the container, so that memory holds one. Never throws.
  /// - Parameter take: false ends the walk.
  /// - Returns: what kept it from handing out all members, of severity `error`.
  func read(_ source: ContainerSource, _ limits: ArchiveLimits, _ take: (ContainerMember) -> Bool) -> [Finding]
}

/// A file inside a container.
public struct ContainerMember: Sendable {
  public enum Content: Sendable {
    case bytes([UInt8])
    /// It could not be taken out.
    case failed(Finding)
    /// Evidently no document: a picture, a script of a web archive.
    case leftOut
  }

  /// Its own path in the container, tidy: a name to show, never a place on this machine. Not unique.
  public var path: String
  public var content: Content
  /// What the container says about the bytes.
  public var kind: SourceFile.Kind?
  /// Where on the web it came from.
  public var url: String?
  /// What is to be known of the bytes: that they are cut off.
  public var findings: [Finding] = []

  init(path: String, _ content: Content, kind: SourceFile.Kind? = nil, url: String? = nil) {
    self.path = path
    self.content = content
    self.kind = kind
    self.url = url
  }
}

/// All formats; the first that recognises a file reads it.
private let containerReaders: [any ContainerReader] = [
  ArchiveContainer.zip,
  ArchiveContainer.sevenZip,
  ArchiveContainer.rar,
  WARCContainer(),
  ArchiveContainer.tar,
  ArchiveContainer.packedFile,
  MailContainer(),
]

/// The reader of a file that holds files; nil for all others.
public func containerReader(of source: ContainerSource) -> (any ContainerReader)? {
  containerReaders.first { $0.recognises(source) }
}
