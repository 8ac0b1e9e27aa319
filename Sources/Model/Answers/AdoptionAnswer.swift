/// How long after a document each province's first paper that cites it came.
public struct AdoptionAnswer: Sendable {
  public enum Status: String, Sendable {
    case adopted
    /// Papers cite it, and none of them prints its day.
    case noDay = "no-day"
    /// Has papers that pass the filter, none of which cites it.
    case noCitation = "no-citation"
    /// Has no papers that pass the filter: nothing can be said.
    case noPapers = "no-papers"
  }

  public struct Row: Sendable {
    public var province: String
    public var status: Status
    /// Days from the document to the first paper that cites it.
    public var days: Int?
    /// The first paper; without a day where there is no other.
    public var first: IndexedDocument?
    /// Its first mention: 1-based line and the sentence around it.
    public var line: Int?
    public var quotation: String?
    /// Papers that pass the filter, and those of them that cite the document.
    public var documents: Int
    public var citing: Int

    public init(province: String, status: Status, documents: Int, citing: Int) {
      self.province = province
      self.status = status
      self.documents = documents
      self.citing = citing
    }
  }

  public var asked: String
  public var cited: CitedDocument
  /// The day from which is counted.
  public var day: PrintedDate
  public var list: MissingAnswer.ProvinceList
  /// First by days, then provinces without a day, without citation and without papers, each in the order of the list.
  public var rows: [Row]
  /// Citing papers of districts and communes, and those that do not tell their province: they do not count.
  public var others: Int
  /// Citing papers that print a day before that of the document: they do not count.
  public var earlier: [IndexedDocument]

  public init(
    asked: String, cited: CitedDocument, day: PrintedDate, list: MissingAnswer.ProvinceList, rows: [Row], others: Int,
    earlier: [IndexedDocument]
  ) {
    self.asked = asked
    self.cited = cited
    self.day = day
    self.list = list
    self.rows = rows
    self.others = others
    self.earlier = earlier
  }

  /// The middle of the days of the provinces that have one; nil where none has.
  public var median: Int? {
    let days = rows.compactMap(\.days).sorted()
    return days.isEmpty ? nil : days[days.count / 2]
  }
}
