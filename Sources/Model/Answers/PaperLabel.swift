/// What a reader tells a paper of the index by: less than all it says of itself.
public struct PaperLabel: Hashable, Sendable {
  public var path: String
  /// The keeper's name for a record of an ndjson file.
  public var id: String?
  /// Its number, else its title, else the name of its file.
  public var displayName: String
  /// The day, else the month or year printed where the day is blank.
  public var date: PrintedDate?

  public init(path: String, id: String?, displayName: String, date: PrintedDate?) {
    self.path = path
    self.id = id
    self.displayName = displayName
    self.date = date
  }

  /// What finds it again: its path, for a record of an ndjson file with its name.
  public var address: String { Self.address(path: path, id: id) }

  static func address(path: String, id: String?) -> String { id.map { path + "#" + $0 } ?? path }

  /// What a reader calls a paper.
  public static func displayName(number: String?, title: String?, path: String) -> String {
    if let number { return number }
    if let title { return title }
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }
}
