import ArgumentParser
import Corpus
import Index
import Model
import Platform
import Render

struct GraphCommand: ParsableCommand, Speaking {
  /// The picture stays readable up to here.
  static let largestPicture = 300

  static let configuration = commandHelp(
    "graph",
    said(
      "Vẽ ai viện dẫn ai (SVG, GraphML), hoặc mỗi tỉnh theo sau một chỉ thị bao nhiêu ngày.",
      "Draws who cites whom (SVG, GraphML), or how many days each province followed a directive."),
    said(
      """
      Hình SVG có bốn tầng (Trung ương, tỉnh, huyện, xã), năm theo chiều ngang, nhiều nhất \(largestPicture) văn bản: hãy lọc, dùng --around
      hoặc --top khi có nhiều hơn; graphml không giới hạn. Hình dạng ô và chữ cái cho biết hiệu lực, kiểu nét cho biết viện dẫn.
      --adoption: số ngày từ khi văn bản ban hành đến kế hoạch cấp tỉnh đầu tiên viện dẫn nó (loại văn bản: KH, hoặc theo --type), thành
      hình (svg) hay bảng (table, csv, json, markdown, html, xlsx).
      Mã thoát là 1 khi không có gì để vẽ.
      """,
      """
      The SVG picture has four layers (central, province, district, commune), years from left to right, and at most \(largestPicture) documents:
      filter, use --around or --top where there are more; graphml has no limit. The shape and letter of a box tell whether the document is in
      force, the kind of line what a citation is.
      --adoption: days from a document to each province's first plan that cites it (type KH, or what --type says), as a picture (svg) or a
      table (table, csv, json, markdown, html, xlsx).
      The exit code is 1 when there is nothing to draw.
      """),
    examples: [
      "cite graph --around 33/CT-TTg --date 2021 --output 33.svg", "cite graph --type KH --year 2024..2025 --top 30 > ke-hoach.svg",
      "cite graph --format graphml --output tat-ca.graphml", "cite graph --adoption 33/CT-TTg --date 2021 --output theo-sau.svg",
      "cite graph --adoption 33/CT-TTg --date 2021 --format table",
    ])

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, graphml, table, csv, json, markdown, html, xlsx

    /// As the form of a table.
    var ofTable: AnswerFormat? { AnswerFormat(rawValue: rawValue) }
  }

  @Option(
    name: .long,
    help: help(
      "Chỉ vẽ quanh một văn bản: văn bản viện dẫn nó và văn bản nó viện dẫn. Số, tên hoặc đường dẫn.",
      "Only what cites one document and what it cites: a number, name or path.", value: "document"))
  var around: String?

  @Option(
    name: .long,
    help: help(
      "Số ngày đến văn bản cấp tỉnh đầu tiên viện dẫn văn bản này.", "Days until each province's first document that cites this one.",
      value: "number"))
  var adoption: String?

  @Option(
    name: .long,
    help: help(
      "Đi cùng --around, --adoption: ngày, tháng hoặc năm của văn bản ấy.",
      "With --around, --adoption: day, month or year of that document."))
  var date: DateArgument?

  @Option(
    name: .long,
    help: help(
      "Đi cùng --around, --adoption: một phần tên cơ quan ban hành văn bản ấy.",
      "With --around, --adoption: a part of that document's issuer's name.",
      value: "issuer"))
  var of: String?

  @Option(
    name: .long,
    help: help(
      "Chỉ vẽ chừng ấy văn bản được viện dẫn nhiều nhất và văn bản viện dẫn chúng.",
      "Only so many of the most cited documents, and the documents that cite them.", value: "n"))
  var top: Int?

  @Option(
    name: .long,
    help: help(
      "Đi cùng --adoption: 63 tỉnh, thành phố đến 30/6/2025 hoặc 34 từ 01/7/2025. Mặc định: danh sách hợp với văn bản và điều kiện lọc.",
      "With --adoption: the 63 provinces until 30 June 2025 or the 34 since. Default: what fits the document and the filters."))
  var list: MissingAnswer.ProvinceList?

  @Option(
    name: .long,
    help: help(
      "Xét hiệu lực tại ngày này. Mặc định: ngày mới nhất mà chỉ mục và các bảng có sẵn biết đến.",
      "The day for which force is told. Default: the newest day the index and the tables know of."))
  var asOf: DateArgument?

  @Option(name: .long, help: help("Dạng kết quả.", "Form of the answer."))
  var format = Format.svg

  @Option(
    name: .long, help: help("Tệp nhận kết quả; phải có khi dùng xlsx.", "The file the answer goes to; xlsx wants one.", value: "file"),
    completion: .file())
  var output: String?

  @OptionGroup(title: said("Lọc văn bản viện dẫn", "Citing papers"))
  var filters: FilterOptions

  @OptionGroup
  var place: IndexOption

  @Option(
    name: .long,
    help: help(
      "together: nhiều bản của một văn bản tính là một; separate: mỗi tệp tính riêng.",
      "together: several copies of one paper count as one; separate: each file counts."))
  var copies = CopyView.together

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError(said("--top phải từ 1 trở lên, không phải \(top)", "--top wants 1 or more, not \(top)")) }
    if around != nil, adoption != nil {
      throw ValidationError(said("--around và --adoption không đi cùng nhau", "--around and --adoption do not go together"))
    }
    if adoption == nil {
      if format.ofTable != nil {
        throw ValidationError(
          said(
            "--format \(format.rawValue) cần --adoption; hình ai viện dẫn ai có dạng svg hoặc graphml, bảng thì dùng cite table",
            "--format \(format.rawValue) wants --adoption; who cites whom is drawn as svg or graphml, for tables there is cite table"))
      }
      if list != nil { throw ValidationError(said("--list chỉ đi cùng --adoption", "--list goes with --adoption only")) }
      if around == nil, date != nil || of != nil {
        throw ValidationError(said("--date và --of cần --around hoặc --adoption", "--date and --of want --around or --adoption"))
      }
    } else if format == .graphml || top != nil {
      throw ValidationError(said("--adoption không đi cùng graphml hay --top", "--adoption goes neither with graphml nor with --top"))
    }
    if format == .xlsx, output == nil {
      throw ValidationError(
        said(
          "--format xlsx cần --output FILE: hãy nêu tệp, ví dụ --output bang.xlsx",
          "--format xlsx wants --output FILE, for instance --output table.xlsx"))
    }
  }

  func run() throws {
    let index = try Snapshot(folder: place.folder, copies: copies)
    if let adoption { return try drawAdoption(adoption, index) }
    let messages = common.messages
    let name = around.map { CrossTableQuestion.Name(words: $0, subject: subject($0, date: date?.date, issuer: of)) }
    let register = try Register(folder: place.folder)
    let graph = try index.citationGraph(
      CitationGraphQuestion(
        filter: try filters.filter(messages), around: name, top: top, limit: format == .svg ? Self.largestPicture : nil,
        register: register.rows, asOf: asOf?.date))
    if graph.nodes.isEmpty {
      if graph.found > 0 { throw WrongWords(description: messages.tooManyToDraw(graph.found, limit: Self.largestPicture)) }
      try StandardStream.errors.write(around.map { messages.nothingNamed($0, near: graph.nearMisses) } ?? messages.nothingToDraw)
      throw ExitCode(1)
    }
    let language = common.language
    let text =
      format == .graphml
      ? graphML(graph) : svg(graph, title: messages.graphTitle(around: around, date: date?.date), in: language)
    try form.write(Array(text.utf8))
    try report(register.failures, messages)
  }

  private var form: AnswerForm {
    var form = AnswerForm()
    form.format = format.ofTable ?? .table
    form.output = output
    return form
  }

  private func drawAdoption(_ words: String, _ index: Snapshot) throws {
    let messages = common.messages
    guard let subject = subject(words, date: date?.date, issuer: of) else {
      throw WrongWords(description: messages.noDocumentNumber(words))
    }
    var filter = try filters.filter(messages)
    if filter.types.isEmpty { filter.types = [.plan] }
    do {
      let found = try index.adoption(of: subject, among: filter, list: list)
      let language = common.language
      let shown = found.renamingPaths(nearby)
      if format == .svg { return try form.write(Array(svg(shown, in: language).utf8)) }
      let rows = records(found)
      try printTables(
        tables(shown, in: language), records: rows, json: json(rows, question: "adoption", asked: words), asked: words, form, common)
    } catch AdoptionFault.uncited(let near) {
      try StandardStream.errors.write(messages.nobodyCites(words, near: near, unfiltered: 0))
      throw ExitCode(1)
    } catch AdoptionFault.several(let candidates) {
      throw WrongWords(description: messages.severalFit(words, candidates))
    } catch AdoptionFault.noDay(let label) {
      throw WrongWords(description: messages.noDay(label))
    }
  }
}
