import Model

/// What documents do to others, as sources say: about 2,100 relations between numbered documents.
///
/// Columns of `knownRelationRows`: bucket of the object | object | its date | relation | whole or part | subject | its date | effective from | source,
/// which is a page of vbpl.vn, Bộ pháp điển, the text of the act or of a paper that cites it, or nobody's text ("recalled").
public enum KnownRelations {
  static let table = SortedRows(table: knownRelationRows)

  /// What is done to the documents of a term of the inverted index ("162 cp"), of any year and type. Logarithmic.
  public static func relations(toBucket bucket: String) -> [KnownRelation] {
    table.rows(of: bucket).compactMap(relation)
  }

  /// The terms of the inverted index of documents to which more is done than amending them. Linear in the table's bytes.
  public static func bucketsOnForce() -> [String] {
    table.keys(where: 3) { kind in kind.isEmpty || kind[0] != UInt8(ascii: "a") }
  }

  /// What the document of a number does to others. Linear in the table.
  public static func relations(of subject: String) -> [KnownRelation] {
    all().filter { $0.subject == subject }
  }

  public static func all() -> [KnownRelation] {
    tableRows(table.table).compactMap(relation)
  }

  private static func relation(_ row: [String]) -> KnownRelation? {
    guard row.count == 9, let kind = KnownRelation.Kind(rawValue: row[3]), let source = KnownRelation.Source(rawValue: row[8]) else {
      return nil
    }
    return KnownRelation(
      kind: kind, isWhole: row[4] == "whole", subject: row[5], subjectDate: PrintedDate(iso: row[6]), object: row[1],
      objectDate: PrintedDate(iso: row[2]), objectBucket: row[0], effectiveFrom: PrintedDate(iso: row[7]), source: source)
  }
}
