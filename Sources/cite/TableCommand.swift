import ArgumentParser
import Corpus
import Index
import Model
import Platform
import Render

struct TableCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "table",
    said(
      "Bảng tra chéo: văn bản, tỉnh, năm… nào viện dẫn những văn bản nào.",
      "Cross-reference tables: which papers, provinces, years … cite which documents."),
    said(
      """
      --rows và --columns nhận document, province, year, type, issuer (văn bản viện dẫn), cited (văn bản được viện dẫn), danh sách số
      cách nhau bằng dấu phẩy, hoặc @TỆP có mỗi dòng một số, tên hoặc đường dẫn. Một trong hai chiều là văn bản được viện dẫn.
      """,
      """
      --rows and --columns take document, province, year, type, issuer (the citing papers), cited (the cited documents), numbers separated
      by commas, or @FILE with a number, name or path a line. One of the two is the side of the cited documents.
      """),
    examples: [
      "cite table --rows province --top 5", "cite table --type KH --year 2024..2025 --columns 33/CT-TTg,23-QĐ/TW --cell zones",
      "cite table --rows cited --columns year --format html > nam.html",
      "cite table --columns @van-ban.txt --format xlsx --output bang.xlsx",
      "cite table --rows document --type KH --top 20 --cell verdict",
    ])

  @Option(name: .long, help: help("Các dòng của bảng.", "The rows of the table.", value: "side"))
  var rows: String?

  @Option(name: .long, help: help("Các cột của bảng.", "The columns of the table.", value: "side"))
  var columns: String?

  @Option(
    name: .long,
    help: help(
      "Nội dung ô: documents (số văn bản), count (số lượt), presence, zones, pinpoints, verdict (hiệu lực). Mặc định: count cho từng văn bản, documents cho nhóm.",
      "What cells hold: citing documents, mentions, presence, zones, provisions or verdicts. Default: count for single papers, documents for groups."
    )
  )
  var cell: CrossTableShape.CellContent?

  @Option(
    name: .long,
    help: help(
      "Đi cùng --cell verdict: xét hiệu lực tại ngày này. Mặc định: ngày mới nhất mà chỉ mục và các bảng có sẵn biết đến.",
      "With --cell verdict: the day for which force is told. Default: the newest day the index and the tables know of."))
  var asOf: DateArgument?

  @Option(
    name: .long,
    help: help("Số văn bản được viện dẫn nhiều nhất khi không nêu danh sách.", "How many of the most cited documents, without a list."))
  var top = 10

  @Option(name: .long, help: help("Chỉ giữ các dòng viện dẫn nhiều nhất.", "Keep only the lines that cite most.", value: "n"))
  var topLines: Int?

  @Option(
    name: .long,
    help: help(
      "Danh sách tỉnh, thành phố: 63 đến 30/6/2025 hoặc 34 từ 01/7/2025. Mặc định: danh sách hợp với văn bản và điều kiện lọc.",
      "The 63 provinces until 30 June 2025 or the 34 since. Default: what fits the documents and the filters."))
  var list: MissingAnswer.ProvinceList?

  @OptionGroup(title: said("Lọc văn bản viện dẫn", "Citing papers"))
  var filters: FilterOptions

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if asOf != nil, cell != .verdict {
      throw ValidationError(said("--as-of chỉ đi cùng --cell verdict", "--as-of goes with --cell verdict only"))
    }
    for (name, value) in [("--top", top), ("--top-lines", topLines ?? 1)] where value < 1 {
      throw ValidationError(said("\(name) phải từ 1 trở lên, không phải \(value)", "\(name) wants 1 or more, not \(value)"))
    }
  }

  func run() throws {
    let messages = common.messages
    var (question, isTransposed) = try question(messages)
    let register = cell == .verdict ? try Register(folder: answer.folder) : Register()
    if cell == .verdict { question.verdicts = (register.rows, asOf?.date) }
    let shape = CrossTableShape(content: content(question.citing), isTransposed: isTransposed)
    let found = try answer.snapshot().crossTable(question)
    try printTables(
      tables(found.renamingPaths(nearby), shape: shape, in: common.language), records: records(found, shape: shape),
      json: json(found, shape: shape), asked: nil, answer.form, common)
    try report(register.failures, messages)
    if found.cited.isEmpty || found.lines.isEmpty { throw ExitCode(1) }
  }

  private func content(_ citing: CrossTable.Citing) -> CrossTableShape.CellContent {
    cell ?? (citing == .document ? .count : .documents)
  }

  private func question(_ messages: Messages) throws -> (CrossTableQuestion, isTransposed: Bool) {
    let rowAxis = try rows.map { try TableAxis.read($0, messages) }
    let columnAxis = try columns.map { try TableAxis.read($0, messages) }
    // The side that is not named is the other of the two.
    let isTransposed: Bool
    switch (rowAxis, columnAxis) {
    case (.citing?, .citing?), (.cited?, .cited?): throw WrongWords(description: messages.oneSideCites)
    case (.cited?, _), (_, .citing?): isTransposed = true
    default: isTransposed = false
    }
    let citingAxis = isTransposed ? columnAxis : rowAxis
    let citedAxis = isTransposed ? rowAxis : columnAxis
    var citing = CrossTable.Citing.document
    var papers: [CrossTableQuestion.Name]?
    switch citingAxis {
    case .citing(let side)?: citing = side
    case .list(let names)?:
      papers = names.map { CrossTableQuestion.Name(words: $0, subject: subject($0, date: nil, issuer: nil)) }
    case .cited?: throw WrongWords(description: messages.oneSideCites)
    case nil: break
    }
    var cited: [Subject]?
    if case .list(let names)? = citedAxis {
      cited = try names.map { name in
        guard let subject = subject(name, date: nil, issuer: nil) else { throw WrongWords(description: messages.noDocumentNumber(name)) }
        return subject
      }
    }
    let question = CrossTableQuestion(
      citing: citing, papers: papers, cited: cited, top: top, topLines: topLines, filter: try filters.filter(messages), list: list,
      countsMentions: content(citing).countsMentions)
    return (question, isTransposed)
  }
}

extension CrossTableShape.CellContent: ExpressibleByArgument {}
