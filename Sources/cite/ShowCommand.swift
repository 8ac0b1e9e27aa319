import ArgumentParser
import Corpus
import Index
import Model
import Platform
import Render

struct ShowCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "show",
    said(
      "Một văn bản: còn hiệu lực không, được viết và ghi ngày thế nào, văn bản nào viện dẫn, viện dẫn những gì.",
      "One document: whether it is in force, how it is printed and dated, who cites it, what it cites."),
    examples: ["cite show 33/CT-TTg --date 2021", "cite show 289/KH-UBND --of \"Quảng Bình\"", "cite show ke-hoach/quang-binh-2025.html"])

  @Argument(
    help: help(
      "Số, ký hiệu, tên hoặc đường dẫn (hay phần cuối đường dẫn) của văn bản.", "Number, name or path (or its end) of the document."),
    completion: .file())
  var document: String

  @Option(name: .long, help: help("Ngày, tháng hoặc năm của văn bản.", "Day, month or year of the document."))
  var date: DateArgument?

  @Option(name: .long, help: help("Một phần tên cơ quan ban hành.", "A part of its issuer's name.", value: "issuer"))
  var of: String?

  @Option(
    name: .long,
    help: help(
      "Xét hiệu lực tại ngày này. Mặc định: ngày mới nhất mà chỉ mục và các bảng có sẵn biết đến.",
      "The day the standing is told for. Default: the newest day the index and the tables know of."))
  var asOf: DateArgument?

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let register = try Register(folder: answer.folder)
    let found = try answer.snapshot().show(
      document, as: subject(document, date: date?.date, issuer: of), register: register.rows, asOf: asOf?.date)
    try printTables(
      tables(found.renamingPaths(nearby), in: common.language), records: records(found), json: json(found), asked: document, answer.form,
      common)
    if found.entries.isEmpty {
      try StandardStream.errors.write(common.messages.nothingNamed(document, near: found.nearMisses))
    }
    try report(register.failures, common.messages)
  }
}
