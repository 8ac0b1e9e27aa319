import ArgumentParser
import Index
import Model
import Platform
import Render

struct CitesCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "cites", abstract: "What one indexed paper cites, in order.",
    discussion: "DOCUMENT is its path (or the end of it) or its number. Exit code 1 when the index does not hold it or it cites nothing.")

  @Argument(help: "Path or number of the citing paper.")
  var document: String

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let found = try Snapshot(folder: answer.folder).citesOf(document, as: subject(document, date: nil, issuer: nil))
    let rows = records(found)
    try printTables(
      tables(found.renamingPaths(nearby), in: common.language), records: rows, json: json(rows, question: "cites", asked: document),
      format: answer.format,
      style: common.style)
    if rows.rows.isEmpty {
      let messages = common.messages
      try StandardStream.errors.write(
        found.papers.isEmpty ? messages.nothingNamed(document, near: found.nearMisses) : messages.citesNothing(document) + "\n")
      throw ExitCode(1)
    }
  }
}
