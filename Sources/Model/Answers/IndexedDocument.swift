/// One paper of the index, as it describes itself.
public struct IndexedDocument: Hashable, Sendable {
  public var path: String
  /// The keeper's name for a record of an ndjson file.
  public var id: String?
  public var header: DocumentHeader
  /// Its own `urn:lex` name; nil where the header does not tell enough, and in answers that do not show it.
  public var urn: String?
  /// Addresses of other copies of the paper in the index; empty where copies stand apart.
  public var copies: [String] = []

  public init(path: String, id: String?, header: DocumentHeader) {
    self.path = path
    self.id = id
    self.header = header
  }

  /// What finds it again: its path, for a record of an ndjson file with its name.
  public var address: String { PaperLabel.address(path: path, id: id) }

  /// As a reader would write it.
  public var number: String? { header.number?.proper }

  /// What a reader calls it: its number, else its title, else the name of its file.
  public var displayName: String { PaperLabel.displayName(number: number, title: header.title, path: path) }

  /// The day, else the month or year printed where the day is blank.
  public var bestDate: PrintedDate? { header.date ?? header.period }
}
