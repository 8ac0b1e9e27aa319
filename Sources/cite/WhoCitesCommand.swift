import ArgumentParser
import Index
import Model
import Platform
import Render

struct WhoCitesCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "who-cites", abstract: "Which indexed papers cite a document.",
    discussion: "NUMBER is a number or name: 33/CT-TTg, 23-QĐ/TW, \"Luật Tiếp công dân năm 2013\". Exit code 1 when nothing cites it.")

  @Argument(help: "Number or name of the cited document.")
  var number: String

  @Option(name: .long, help: "Day, month or year of the cited document.")
  var date: DateArgument?

  @Option(name: .long, help: "A part of the name of the cited document's issuer.")
  var of: String?

  @Option(name: .long, help: "Count the citing papers by province, year, type or issuer.")
  var groupBy: Grouping?

  @OptionGroup(title: "Citing papers")
  var filters: FilterOptions

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    guard let subject = subject(number, date: date?.date, issuer: of) else {
      throw WrongWords(description: common.messages.noDocumentNumber(number))
    }
    let found = try Snapshot(folder: answer.folder).whoCites(subject, among: filters.filter(common.messages))
    let language = common.language
    if let groupBy {
      let table = grouped(found, by: groupBy, in: language)
      try printTables(
        [table], records: table, json: json(table, question: "who-cites", asked: number), format: answer.format, style: common.style)
    } else {
      let rows = records(found)
      try printTables(
        tables(found, in: language), records: rows, json: json(rows, question: "who-cites", asked: number), format: answer.format,
        style: common.style)
    }
    if found.rows.isEmpty {
      try StandardStream.errors.write(common.messages.nobodyCites(number, near: found.nearMisses))
      throw ExitCode(1)
    }
  }
}
