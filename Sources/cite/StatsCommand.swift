import ArgumentParser
import Index
import Model
import Platform
import Render

struct StatsCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "stats", said("Chỉ mục có những gì.", "What the index holds."),
    examples: ["cite stats", "cite stats --top 50 --format html > thong-ke.html"])

  @Option(name: .long, help: help("Số văn bản được viện dẫn nhiều nhất cần liệt kê.", "How many of the most cited documents to list."))
  var top = 20

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    guard top >= 0 else { throw ValidationError(said("--top phải từ 0 trở lên, không phải \(top)", "--top wants 0 or more, not \(top)")) }
  }

  func run() throws {
    let stats = try answer.snapshot().stats(top: top)
    try printTables(tables(stats, in: common.language), records: records(stats), json: json(stats), asked: nil, answer, common)
  }
}
