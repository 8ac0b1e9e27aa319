import ArgumentParser
import Index
import Model
import Platform
import Render

struct StatsCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(commandName: "stats", abstract: "What the index holds.")

  @Option(name: .long, help: "How many of the most cited documents to list.")
  var top = 20

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    guard top >= 0 else { throw ValidationError("--top wants 0 or more, not \(top)") }
  }

  func run() throws {
    let stats = try Snapshot(folder: answer.folder).stats(top: top)
    try printTables(
      tables(stats, in: common.language), records: records(stats), json: json(stats), format: answer.format, style: common.style)
  }
}
