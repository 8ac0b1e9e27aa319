import ArgumentParser
import Corpus
import Platform
import Render

struct RegisterImportCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "import", said("Ghi vào sổ các dòng của một tệp CSV.", "States the rows of a CSV file."),
    said(
      "Dòng sai được báo kèm tên tệp và số dòng, các dòng còn lại vẫn được ghi; khi đó mã thoát là 2.",
      "A wrong line is named with file and line and the rest is used; the exit code is then 2."),
    examples: ["cite register import so-van-ban.csv"], under: "cite register")

  @Argument(
    help: help("Tệp CSV, dòng đầu nêu tên các cột.", "A CSV file whose first line names the columns."),
    completion: .file(extensions: ["csv"]))
  var file: String

  @OptionGroup
  var place: IndexOption

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let messages = common.messages
    let given = try Register(try FileSystem.read(file), path: file)
    try StandardStream.errors.write(messages.unusedColumns(given.unusedColumns))
    let change = try updateRegister(in: place.folder, with: given.rows)
    try StandardStream.output.write(
      messages.registered(change.added, replaced: change.replaced, unchanged: change.unchanged, file: place.register))
    try applyRegister(in: place.folder)
    try report(given.failures, messages)
  }
}
