import ArgumentParser
import Corpus
import Platform
import Render

struct RegisterListCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "list", said("Các dòng bạn đã ghi.", "The rows you have stated."),
    examples: ["cite register list", "cite register list --format markdown"],
    under: "cite register")

  @OptionGroup
  var place: IndexOption

  @Option(name: .long, help: help("Dạng câu trả lời.", "Form of the answer."))
  var format = AnswerFormat.table

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let register = try Register(folder: place.folder)
    let rows = records(register.rows)
    try printTables(
      tables(register.rows, in: common.language), records: rows, json: json(rows, question: "register list", asked: ""), asked: nil, format,
      common)
    try report(register.failures, common.messages)
  }
}

struct RegisterExportCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "export", said("In sổ ra dạng CSV, để sửa rồi nhập lại.", "Prints the register as CSV, to be edited and imported again."),
    examples: ["cite register export > so-van-ban.csv"], under: "cite register")

  @OptionGroup
  var place: IndexOption

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let register = try Register(folder: place.folder)
    try StandardStream.output.write(register.bytes())
    try report(register.failures, common.messages)
  }
}
