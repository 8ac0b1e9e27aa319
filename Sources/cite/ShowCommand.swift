import ArgumentParser
import Index
import Model
import Platform
import Render

struct ShowCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One document: how it is printed and dated, who cites it, what it cites.",
    discussion: "DOCUMENT is a number, or the path (or its end) of an indexed paper.")

  @Argument(help: "Number or path of the document.")
  var document: String

  @Option(name: .long, help: "Day, month or year of the document.")
  var date: DateArgument?

  @Option(name: .long, help: "A part of its issuer's name.")
  var of: String?

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let found = try Snapshot(folder: answer.folder).show(document, as: subject(document, date: date?.date, issuer: of))
    try printTables(
      tables(found.renamingPaths(nearby), in: common.language), records: records(found), json: json(found), format: answer.format,
      style: common.style)
    if found.entries.isEmpty {
      try StandardStream.errors.write(common.messages.nothingNamed(document, near: found.nearMisses))
    }
  }
}
