import ArgumentParser
import Corpus
import Index
import Model
import Platform
import Render

struct CitesCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "cites", said("Một văn bản trong chỉ mục viện dẫn những gì, theo thứ tự.", "What one indexed paper cites, in order."),
    said(
      """
      --style references: danh mục văn bản viện dẫn, mỗi văn bản một lần, ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu
      (luật, pháp lệnh chỉ ghi tên) theo Nghị định 30/2020/NĐ-CP; điều chưa rõ thì để trống và ghi trong dấu [ ].
      Mã thoát là 1 khi chỉ mục không có văn bản ấy hoặc văn bản không viện dẫn gì.
      """,
      """
      --style references: a list of references, each document once, with type, number, date, issuer and title (laws and ordinances by name)
      as Decree 30/2020/NĐ-CP wants them; what is not known is left out and named in [ ].
      The exit code is 1 when the index does not hold the paper or the paper cites nothing.
      """),
    examples: [
      "cite cites ke-hoach/quang-binh-2025.html", "cite cites 289/KH-UBND", "cite cites quang-binh-2025.html --format csv",
      "cite cites 289/KH-UBND --style references --sort type",
    ])

  enum Style: String, CaseIterable, ExpressibleByArgument {
    case mentions, references
  }

  @Argument(
    help: help(
      "Đường dẫn (hoặc phần cuối đường dẫn), mã hoặc số của văn bản.", "Path (or its end), id or number of the citing paper."),
    completion: .file())
  var document: String

  @Option(
    name: .long,
    help: help(
      "mentions: từng lượt viện dẫn; references: danh mục văn bản viện dẫn.", "mentions: each mention; references: a list of references."))
  var style = Style.mentions

  @Option(
    name: .long,
    help: help(
      "Thứ tự của danh mục: lần viện dẫn đầu, ngày, hoặc loại văn bản. Mặc định: first.",
      "Order of the list of references: first mention, date or type. Default: first."))
  var sort: ReferenceList.Order?

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if sort != nil, style == .mentions {
      throw ValidationError(said("--sort chỉ đi cùng --style references", "--sort goes with --style references only"))
    }
  }

  func run() throws {
    if style == .references { return try listReferences() }
    let found = try answer.snapshot().citesOf(document, as: subject(document, date: nil, issuer: nil))
    let rows = records(found)
    try printTables(
      tables(found.renamingPaths(nearby), in: common.language), records: rows, json: json(rows, question: "cites", asked: document),
      asked: document, answer.form, common)
    if rows.rows.isEmpty { try sayNothing(isIndexed: !found.papers.isEmpty, near: found.nearMisses) }
  }

  private func listReferences() throws {
    let register = try Register(folder: answer.folder)
    let found = try answer.snapshot().references(
      of: document, as: subject(document, date: nil, issuer: nil), register: register.rows, order: sort ?? .first)
    let language = common.language
    let shown = found.renamingPaths(nearby)
    let rows = records(found)
    switch answer.form.format {
    case .table: try answer.form.write(Array(text(shown, in: language).utf8))
    case .markdown: try answer.form.write(Array(markdown(shown, in: language).utf8))
    case .html: try answer.form.write(Array(html(shown, title: pageTitle(document), in: language).utf8))
    case .csv, .json, .xlsx:
      try printTables(
        tables(shown, in: language), records: rows, json: json(rows, question: "references", asked: document), asked: document, answer.form,
        common)
    }
    if rows.rows.isEmpty { try sayNothing(isIndexed: !found.papers.isEmpty, near: found.nearMisses) }
    try report(register.failures, common.messages)
  }

  private func sayNothing(isIndexed: Bool, near: [String]) throws -> Never {
    let messages = common.messages
    try StandardStream.errors.write(isIndexed ? messages.citesNothing(document) + "\n" : messages.nothingNamed(document, near: near))
    throw ExitCode(1)
  }
}

extension ReferenceList.Order: ExpressibleByArgument {}
