/// Which provinces have papers in the index that do not cite a document, and which have none at all.
public struct MissingAnswer: Sendable {
  /// The provinces of a time.
  public enum ProvinceList: String, CaseIterable, Sendable {
    /// The 63 until 30 June 2025.
    case until2025 = "63"
    /// The 34 since 1 July 2025.
    case since2025 = "34"
  }

  public enum Status: String, Sendable {
    case cites
    /// Has indexed papers, none of which cites the document.
    case noCitation = "no-citation"
    /// Has no indexed papers: nothing can be said.
    case noPapers = "no-papers"
  }

  public struct Row: Sendable {
    public var province: String
    /// Indexed papers of the province that pass the filter.
    public var documents: Int
    /// Those of them that cite the document, and how often.
    public var citing: Int
    public var citations: Int

    public var status: Status { citing > 0 ? .cites : documents > 0 ? .noCitation : .noPapers }

    public init(province: String, documents: Int, citing: Int, citations: Int) {
      self.province = province
      self.documents = documents
      self.citing = citing
      self.citations = citations
    }
  }

  public var asked: String
  /// The documents the words may mean, as far as papers cite them.
  public var cited: [CitedDocument]
  public var list: ProvinceList
  /// In the order of the list.
  public var rows: [Row]
  /// Papers that pass the filter and do not tell their province.
  public var unplaced: Int
  /// Numbers in the index that look like the one asked for; only when no paper cites it.
  public var nearMisses: [String]

  public init(asked: String, cited: [CitedDocument], list: ProvinceList, rows: [Row], unplaced: Int, nearMisses: [String]) {
    self.asked = asked
    self.cited = cited
    self.list = list
    self.rows = rows
    self.unplaced = unplaced
    self.nearMisses = nearMisses
  }

  /// Provinces of a status, in the order of the list.
  public func rows(_ status: Status) -> [Row] { rows.filter { $0.status == status } }
}
