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

  @Flag(name: .long, help: "List the provinces without a citation: those with indexed papers and those without.")
  var missing = false

  @Option(
    name: .long,
    help: "With --missing: the 63 provinces until 30/6/2025 or the 34 since. Default: what fits the cited document and the filters.")
  var list: MissingAnswer.ProvinceList?

  @OptionGroup(title: "Citing papers")
  var filters: FilterOptions

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if missing, let groupBy, groupBy != .province { throw ValidationError("--missing goes with --group-by province only") }
    if list != nil, !missing { throw ValidationError("--list goes with --missing") }
  }

  func run() throws {
    guard let subject = subject(number, date: date?.date, issuer: of) else {
      throw WrongWords(description: common.messages.noDocumentNumber(number))
    }
    let filter = try filters.filter(common.messages)
    let index = try Snapshot(folder: answer.folder)
    if missing { return try listMissing(index.missing(subject, among: filter, list: list)) }
    let found = try index.whoCites(subject, among: filter)
    let language = common.language
    if let groupBy {
      let table = grouped(found, by: groupBy, in: language)
      try printTables(
        tables(found, by: groupBy, in: language), records: table, json: json(table, question: "who-cites", asked: number),
        format: answer.format, style: common.style)
    } else {
      let rows = records(found)
      try printTables(
        tables(found.renamingPaths(nearby), in: language), records: rows, json: json(rows, question: "who-cites", asked: number),
        format: answer.format,
        style: common.style)
    }
    if found.rows.isEmpty {
      try StandardStream.errors.write(common.messages.nobodyCites(number, near: found.nearMisses))
      throw ExitCode(1)
    }
  }

  /// The exit code is that of the question without `--missing`: 1 when nobody cites the document.
  private func listMissing(_ found: MissingAnswer) throws {
    let citing = groupBy == .province
    try printTables(
      tables(found, citing: citing, in: common.language), records: records(found, citing: citing), json: json(found, citing: citing),
      format: answer.format, style: common.style)
    if found.cited.isEmpty {
      try StandardStream.errors.write(common.messages.nobodyCites(number, near: found.nearMisses))
      throw ExitCode(1)
    }
  }
}
