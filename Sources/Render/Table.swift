/// Rows and columns, ready to be written in any format.
public struct Table: Sendable {
  public struct Column: Sendable {
    /// How a column of a terminal table gives way when the table is too wide. CSV and JSON always have the whole text.
    public enum Fit: Hashable, Sendable {
      /// Never cut.
      case whole
      /// Cut at its end, and never wider than so many columns however wide the terminal is.
      case end(widest: Int)
      /// Cut at its start: paths, whose last part tells most.
      case start(widest: Int)
      /// Goes on in the next line.
      case wrapped
      /// Whole sentences: in the row where there is room for most of them, else below it.
      case below(widest: Int)

      static let title = Fit.end(widest: 60)
      static let name = Fit.end(widest: 44)
      static let note = Fit.end(widest: 24)
      static let path = Fit.start(widest: 56)
      static let quotation = Fit.below(widest: 100)
    }

    /// Name in CSV and JSON: a promise, never translated.
    public var key: String
    /// Name for people.
    public var heading: String
    public var fit: Fit
    /// Left out for people when no row has anything in it.
    public var isOptional: Bool

    public init(_ key: String, _ heading: String, _ fit: Fit = .whole, isOptional: Bool = false) {
      self.key = key
      self.heading = heading
      self.fit = fit
      self.isOptional = isOptional
    }
  }

  public enum Cell: Hashable, Sendable {
    case none
    case text(String)
    case number(Int)
    /// Joined by " | " where a cell is one string.
    case list([String])
    /// A place in a file, with the path of the file: workbooks lead there.
    case link(String, path: String)

    public init(_ text: String?) { self = text.map(Cell.text) ?? .none }

    /// One string, empty for none.
    var plain: String {
      switch self {
      case .none: ""
      case .text(let text): text
      case .number(let number): "\(number)"
      case .list(let parts): parts.joined(separator: " | ")
      case .link(let text, _): text
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
  public var rows: Rows
  /// Paragraphs below the table for people.
  public var notes: [String]

  public init(title: String? = nil, columns: [Column] = [], rows: [[Cell]] = [], notes: [String] = []) {
    self.init(title: title, columns: columns, rows: Rows(rows), notes: notes)
  }

  public init(title: String? = nil, columns: [Column], rows: Rows, notes: [String] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  /// The same without optional columns that are empty in every row, its rows in memory.
  var withoutEmptyColumns: Table {
    var table = self
    table.rows = rows.inMemory
    let kept = columns.indices.filter { column in !columns[column].isOptional || table.rows.contains { !$0[column].plain.isEmpty } }
    if kept.count < columns.count {
      table.columns = kept.map { columns[$0] }
      table.rows = Rows(table.rows.map { row in kept.map { row[$0] } })
    }
    return table
  }

  /// Whether each column holds numbers, which stand to the right.
  var numberColumns: [Bool] {
    columns.indices.map { column in rows.contains { $0[column].isNumber } }
  }
}
