import Corpus
import Index
import Model
import Parse

/// Brings the index of a folder up to date and lists the papers that cite a document, with the words around the first mention.
func citingPapers(of words: String, in folder: String, index: String) throws -> [String] {
  let options = UpdateOptions(folder: index, paths: [folder], jobs: 4, program: "my program 1.0")
  let report = try updateIndex(options) { progress in print("\(progress.files) of \(progress.allFiles) files") }
  for failure in report.failures { print("not read: \(failure)") }
  guard let citation = parseCitation(words) else { return [] }  // neither a number nor a name
  let question = Subject(words: words, citation: citation)
  let answer = try Snapshot(folder: index).whoCites(question, among: DocumentFilter())
  return answer.rows.map { "\($0.citing.displayName), line \($0.line): \($0.quotation)" }
}
