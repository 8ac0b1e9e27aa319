import ArgumentParser
import Index
import Model
import Parse
import Platform
import Render

/// Words the program cannot make sense of; the description is for the user.
struct WrongWords: Error, CustomStringConvertible {
  let description: String
}

/// What the user's words mean as a document number or name.
func subject(_ words: String, date: PrintedDate?, issuer: String?) -> Subject? {
  if words.hasPrefix("urn:lex:") { return Subject(id: words, date: date, issuer: issuer) }
  return (parseCitation(words) ?? parseBareNumber(words)).map { Subject(words: words, citation: $0, date: date, issuer: issuer) }
}

private let currentFolder = FileSystem.currentFolder()

/// An absolute path under the current folder as seen from there; other paths as they are.
func nearby(_ path: String) -> String {
  let folder = currentFolder
  let start = folder == "/" ? "/" : folder + "/"
  return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
}

/// Prints an answer that has rows in the form asked for.
/// - Parameter asked: the user's words, for the title of a page.
func printTables(
  _ tables: @autoclosure () -> [Table], records: @autoclosure () -> Table, json: @autoclosure () -> [UInt8], asked: String?,
  _ format: AnswerFormat, _ common: CommonOptions
) throws {
  switch format {
  case .table: try StandardStream.output.write(common.style.text(tables()))
  case .markdown: try StandardStream.output.write(markdown(tables()))
  case .html:
    let title = ["cite", CommandLine.arguments.dropFirst().first, asked].compactMap { $0 }.joined(separator: " ")
    try StandardStream.output.write(html(tables(), title: title, in: common.language))
  case .csv: try StandardStream.output.write(csv(records()))
  case .json: try StandardStream.output.write(json())
  }
}
