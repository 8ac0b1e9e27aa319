/// What an index holds.
public struct StatsAnswer: Sendable {
  /// Papers: files and records, copies of one paper counted once unless they are to stand apart.
  public var documents = 0
  /// Further copies of these papers, which count nowhere else here but among those with findings.
  public var copies = 0
  public var citations = 0
  /// Distinct cited documents, each row of the index once, sure or not.
  public var citedDocuments = 0
  /// Cited documents that several documents fit or that lack a year or place.
  public var unsure = 0
  /// Papers the parser found something to say about.
  public var documentsWithFindings = 0
  /// Commits so far.
  public var generation = 0
  /// Segment files it consists of.
  public var segments = 0
  /// Folders and files the index was made from.
  public var roots: [String] = []
  /// Most cited first.
  public var mostCited: [Tally<CitedDocument>] = []
  /// Most documents first; nil is "not printed". `citations` counts what these papers cite.
  public var provinces: [Tally<String?>] = []
  public var types: [Tally<DocumentType?>] = []
  /// Latest first.
  public var years: [Tally<Int?>] = []

  public init() {}
}
