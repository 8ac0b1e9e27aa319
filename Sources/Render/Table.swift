/// Rows and columns, ready to be written in any format.
public struct Table: Sendable {
  public struct Column: Sendable {
    /// Name in CSV and JSON: a promise, never translated.
    public var key: String
    /// Name for people.
    public var heading: String
    /// May be cut with "…" on narrow terminals.
    public var mayShrink = false

    public init(_ key: String, _ heading: String, mayShrink: Bool = false) {
      self.key = key
      self.heading = heading
      self.mayShrink = mayShrink
    }
  }

  public enum Cell: Hashable, Sendable {
    case none
    case text(String)
    case number(Int)
    /// Joined by " | " where a cell is one string.
    case list([String])

    public init(_ text: String?) { self = text.map(Cell.text) ?? .none }

    /// One string, empty for none.
    var plain: String {
      switch self {
      case .none: ""
      case .text(let text): text
      case .number(let number): "\(number)"
      case .list(let parts): parts.joined(separator: " | ")
      }
    }

    var isNumber: Bool {
      if case .number = self { return true }
      return false
    }
  }

  /// Stands above the table for people.
  public var title: String?
  public var columns: [Column]
  public var rows: [[Cell]]

  public init(title: String? = nil, columns: [Column], rows: [[Cell]]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}
