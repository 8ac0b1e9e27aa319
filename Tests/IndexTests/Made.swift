import Index
import Model
import Specimens

/// The record of a made-up paper.
func record(_ path: String, _ header: DocumentHeader, _ citations: [Citation], root: String = "/plans", id: String? = nil) -> DocumentRecord
{
  let source = DocumentRecord.Source(path: path, root: root, id: id, size: 10, modified: 20, digest: [UInt8](repeating: 7, count: 32))
  return DocumentRecord(document(path, header, citations, id: id), source: source)
}

/// An index of some records, committed into a folder and opened.
func snapshot(_ folder: String, _ records: [DocumentRecord]) throws -> Snapshot {
  var writer = try IndexWriter.open(folder: folder, rebuilding: false)
  for record in records { try writer.add(record) }
  _ = try writer.commit(roots: [IndexRoot(shown: "plans", absolute: "/plans")], metadata: [], program: "test", stated: .none)
  return try Snapshot(folder: folder)
}

/// A subject as the parser would read it from a user's words.
func subject(_ citation: Citation, date: String? = nil, issuer: String? = nil) -> Subject {
  Subject(words: citation.text, citation: citation, date: date.flatMap { PrintedDate(iso: $0) }, issuer: issuer)
}
