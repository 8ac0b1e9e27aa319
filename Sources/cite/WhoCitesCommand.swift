import ArgumentParser
import Index
import Model
import Platform
import Render

struct WhoCitesCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "who-cites", said("Văn bản nào trong chỉ mục viện dẫn một văn bản.", "Which indexed papers cite a document."),
    said(
      """
      --missing liệt kê các tỉnh, thành phố có văn bản trong chỉ mục mà không văn bản nào viện dẫn, và riêng các nơi không có văn bản nào.
      Mã thoát là 1 khi không văn bản nào viện dẫn.
      """,
      """
      --missing lists the provinces whose indexed papers do not cite the document, and apart from them those without papers.
      The exit code is 1 when nothing cites the document.
      """),
    examples: [
      "cite who-cites 33/CT-TTg", "cite who-cites \"Luật Tiếp công dân năm 2013\" --type KH --since 2024",
      "cite who-cites 33/CT-TTg --date 2021 --missing", "cite who-cites 23-QĐ/TW --group-by province --format csv > 23.csv",
    ])

  @Argument(
    help: help(
      "Số, ký hiệu hoặc tên văn bản được viện dẫn: 33/CT-TTg, 23-QĐ/TW, \"Luật Tiếp công dân năm 2013\".",
      "Number or name of the cited document: 33/CT-TTg, 23-QĐ/TW, \"Luật Tiếp công dân năm 2013\"."))
  var number: String

  @Option(name: .long, help: help("Ngày, tháng hoặc năm của văn bản được viện dẫn.", "Day, month or year of the cited document."))
  var date: DateArgument?

  @Option(
    name: .long,
    help: help(
      "Một phần tên cơ quan ban hành văn bản được viện dẫn.", "A part of the name of the cited document's issuer.", value: "issuer"))
  var of: String?

  @Option(name: .long, help: help("Đếm các văn bản viện dẫn theo tỉnh, năm, loại hoặc cơ quan.", "Count the citing papers."))
  var groupBy: Grouping?

  @Flag(name: .long, help: help("Liệt kê các tỉnh, thành phố không có viện dẫn.", "List the provinces without a citation."))
  var missing = false

  @Option(
    name: .long,
    help: help(
      "Đi cùng --missing: 63 tỉnh, thành phố đến 30/6/2025 hoặc 34 từ 01/7/2025. Mặc định: danh sách hợp với ngày của văn bản và điều kiện lọc.",
      "With --missing: the 63 provinces until 30 June 2025 or the 34 since. Default: what fits the document and the filters."))
  var list: MissingAnswer.ProvinceList?

  @OptionGroup(title: said("Lọc văn bản viện dẫn", "Citing papers"))
  var filters: FilterOptions

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if missing, let groupBy, groupBy != .province {
      throw ValidationError(said("--missing chỉ đi cùng --group-by province", "--missing goes with --group-by province only"))
    }
    if list != nil, !missing { throw ValidationError(said("--list chỉ đi cùng --missing", "--list goes with --missing only")) }
  }

  func run() throws {
    guard let subject = subject(number, date: date?.date, issuer: of) else {
      throw WrongWords(description: common.messages.noDocumentNumber(number))
    }
    let filter = try filters.filter(common.messages)
    let index = try answer.snapshot()
    if missing { return try listMissing(index.missing(subject, among: filter, list: list), subject, filter, index) }
    let found = try index.whoCites(subject, among: filter)
    let language = common.language
    let shown = found.renamingPaths(nearby)
    let rows = groupBy.map { grouped(found, by: $0, in: language) } ?? records(found)
    try printTables(
      groupBy.map { tables(shown, by: $0, in: language) } ?? tables(shown, in: language), records: rows,
      json: json(rows, question: "who-cites", asked: number), asked: number, answer, common)
    if found.rows.isEmpty { try sayNobodyCites(subject, filter, index, near: found.nearMisses) }
  }

  /// The exit code is that of the question without `--missing`: 1 when nobody cites the document.
  private func listMissing(_ found: MissingAnswer, _ subject: Subject, _ filter: DocumentFilter, _ index: Snapshot) throws {
    let citing = groupBy == .province
    try printTables(
      tables(found, citing: citing, in: common.language), records: records(found, citing: citing), json: json(found, citing: citing),
      asked: number, answer, common)
    if found.cited.isEmpty { try sayNobodyCites(subject, filter, index, near: found.nearMisses) }
  }

  private func sayNobodyCites(_ subject: Subject, _ filter: DocumentFilter, _ index: Snapshot, near: [String]) throws -> Never {
    let others = filter.isEmpty ? [] : try index.whoCites(subject, among: DocumentFilter()).rows
    let messages = common.messages
    try StandardStream.errors.write(messages.nobodyCites(number, near: near, unfiltered: Set(others.map(\.citing.address)).count))
    throw ExitCode(1)
  }
}
