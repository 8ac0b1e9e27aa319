import ArgumentParser
import Index
import Model
import Platform
import Render

struct CitesCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "cites", said("Một văn bản trong chỉ mục viện dẫn những gì, theo thứ tự.", "What one indexed paper cites, in order."),
    said(
      "Mã thoát là 1 khi chỉ mục không có văn bản ấy hoặc văn bản không viện dẫn gì.",
      "The exit code is 1 when the index does not hold the paper or the paper cites nothing."),
    examples: ["cite cites ke-hoach/quang-binh-2025.html", "cite cites 289/KH-UBND", "cite cites quang-binh-2025.html --format csv"])

  @Argument(
    help: help(
      "Đường dẫn (hoặc phần cuối đường dẫn), mã hoặc số của văn bản.", "Path (or its end), id or number of the citing paper."),
    completion: .file())
  var document: String

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let found = try answer.snapshot().citesOf(document, as: subject(document, date: nil, issuer: nil))
    let rows = records(found)
    try printTables(
      tables(found.renamingPaths(nearby), in: common.language), records: rows, json: json(rows, question: "cites", asked: document),
      asked: document, answer, common)
    if rows.rows.isEmpty {
      let messages = common.messages
      try StandardStream.errors.write(
        found.papers.isEmpty ? messages.nothingNamed(document, near: found.nearMisses) : messages.citesNothing(document) + "\n")
      throw ExitCode(1)
    }
  }
}
