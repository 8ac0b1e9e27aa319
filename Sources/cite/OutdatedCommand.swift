import ArgumentParser
import Corpus
import Index
import Model
import Platform
import Render

struct OutdatedCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "outdated",
    said(
      "Những lượt viện dẫn văn bản đã hết hiệu lực.", "Citations of documents that are no longer in force."),
    said(
      """
      Bốn kết luận, không lẫn vào nhau: outdated (đã hết hiệu lực khi viện dẫn), superseded (hết hiệu lực sau đó: văn bản viện dẫn chỉ là cũ),
      in-force (còn hiệu lực), unknown (chưa rõ). Căn cứ: sổ của bạn (cite register), bảng có sẵn, lời văn trong chỉ mục. Văn bản cũ nêu
      cùng văn bản mới ("nay là …", "thay thế …") không bị tính. Mã thoát là 1 khi có kết quả, 0 khi không có.
      """,
      """
      Four verdicts, never mixed: outdated (not in force when cited), superseded (ended since: the citing paper is only old), in-force,
      unknown. They rest on your register (cite register), on the tables of this program and on what indexed papers say. The old cited
      together with the new ("nay là …", "thay thế …") is no fault. The exit code is 1 when there are findings, 0 when there are none.
      """),
    examples: [
      "cite outdated", "cite outdated --type KH --year 2024..2025 --as-of 2026-01-01",
      "cite outdated --by cited --format csv > het-hieu-luc.csv",
      "cite outdated --summary", "cite outdated --format xlsx --output ra-soat.xlsx",
    ])

  @Option(
    name: .long,
    help: help(
      "Xét hiệu lực tại ngày này. Mặc định: ngày mới nhất mà chỉ mục và các bảng có sẵn biết đến.",
      "The day asked about. Default: the newest day the index and the tables know of."))
  var asOf: DateArgument?

  @Option(
    name: .long,
    help: help(
      "Xếp theo văn bản viện dẫn (citing) hoặc văn bản được viện dẫn (cited).", "Order by citing or by cited document."))
  var by = OutdatedQuestion.Order.citing

  @Flag(
    name: .long,
    help: help(
      "Liệt kê mọi lượt viện dẫn, cả còn hiệu lực, chưa rõ và nêu có chủ ý.",
      "List every citation: also in force, unknown, and cited on purpose."))
  var all = false

  @Flag(name: .long, help: help("Chỉ đếm theo tỉnh, thành phố và theo năm.", "Only count by province and year."))
  var summary = false

  @OptionGroup(title: said("Lọc văn bản viện dẫn", "Citing papers"))
  var filters: FilterOptions

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if all, summary { throw ValidationError(said("--all không đi cùng --summary", "--all does not go with --summary")) }
  }

  func run() throws {
    let register = try Register(folder: answer.folder)
    let question = OutdatedQuestion(
      filter: try filters.filter(common.messages), asOf: asOf?.date, order: by, wantsAll: all, wantsRows: !summary)
    let found = try answer.snapshot().outdated(question, register: register.rows)
    let language = common.language
    try printTables(
      summary ? summaryTables(found, in: language) : tables(found.renamingPaths(nearby), in: language),
      records: summary ? summaryRecords(found) : records(found),
      json: json(found), asked: nil, answer.form, common)
    try report(register.failures, common.messages)
    if found.hasFindings { throw ExitCode(1) }
  }
}

extension OutdatedQuestion.Order: ExpressibleByArgument {}
