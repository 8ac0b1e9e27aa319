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
  _ answer: AnswerForm, _ common: CommonOptions
) throws {
  switch answer.format {
  case .table: try answer.write(Array(common.style.text(tables()).utf8))
  case .markdown: try answer.write(Array(markdown(tables()).utf8))
  case .html: try answer.write(Array(html(tables(), title: pageTitle(asked), in: common.language).utf8))
  case .csv: try answer.write(csv(records()))
  case .json: try answer.write(json())
  case .xlsx: try answer.writeWorkbook(of: tables())
  }
}

/// The command and what was asked.
func pageTitle(_ asked: String?) -> String {
  ["cite", CommandLine.arguments.dropFirst().first, asked].compactMap { $0 }.joined(separator: " ")
}

extension AnswerForm {
  /// Writes an answer to the file asked for, else to standard output.
  func write(_ bytes: [UInt8]) throws {
    if let output { try FileSystem.write(bytes, to: output) } else { try StandardStream.output.write(bytes) }
  }

  /// Writes a workbook beside its place and puts it there whole.
  fileprivate func writeWorkbook(of tables: [Table]) throws {
    guard let output else { return }
    let folder = FileSystem.currentFolder()
    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : folder + "/" + path }
    let file = absolute(output)
    let place = file.lastIndex(of: "/").map { file[...$0] } ?? "/"
    let unfinished = file + ".part"
    do {
      try Render.writeWorkbook(tables, to: unfinished) { path in
        let target = absolute(path)
        // Beside or below the workbook: then both can be moved together.
        return target.hasPrefix(place) ? "external:" + target.dropFirst(place.count) : "file://" + target
      }
      try FileSystem.rename(unfinished, to: file)
    } catch let error as WorkbookError {
      throw WorkbookError(path: output, reason: error.reason)
    }
  }
}
