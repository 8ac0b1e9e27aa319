import ArgumentParser
import Corpus
import Index
import Model
import Parse
import Platform
import Render

extension InputForm: ExpressibleByArgument {}

struct ParseCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "parse",
    said(
      "Trong các văn bản này có gì: phần đầu, viện dẫn, điểm cần lưu ý. Không cần chỉ mục.",
      "What is in these documents: header, citations, findings. Needs no index."),
    examples: [
      "cite parse du-thao.txt", "cite parse ke-hoach/ --format json > ke-hoach.json", "curl -s https://… | cite parse -",
    ])

  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// A readable list.
    case list
    /// The text that spans count in.
    case text
    /// One line a document.
    case json
    /// A page with every citation marked up.
    case html
  }

  @Argument(help: help("Tệp và thư mục; - là đầu vào chuẩn.", "Files and folders; - is standard input."), completion: .file())
  var paths: [String]

  @Option(
    name: .long,
    help: help(
      "Danh sách; văn bản thuần; JSON, mỗi dòng một văn bản; hoặc trang HTML có đánh dấu từng viện dẫn.",
      "A list; the plain text; JSON, a line a document; or a page of HTML with each citation marked up."))
  var format = Format.list

  @Option(
    name: .long,
    help: help(
      "auto: mỗi tệp là một văn bản; ndjson: mỗi dòng là một văn bản, {\"id\", \"text\" hoặc \"html\", …}.",
      "auto: each file is a document; ndjson: one document a line, {\"id\", \"text\" or \"html\", …}."))
  var input = InputForm.auto

  @Option(name: .long, help: help("Số luồng. Mặc định: mọi bộ xử lý.", "Threads. Default: all processors."))
  var jobs: Int?

  @Flag(name: .long, help: help(scanWords.vi, scanWords.en))
  var ocr = false

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if let jobs, jobs < 1 {
      throw ValidationError(said("--jobs phải từ 1 trở lên, không phải \(jobs)", "--jobs wants 1 or more, not \(jobs)"))
    }
  }

  func run() throws {
    let (format, language, style) = (format, common.language, common.style)
    let page = MarkedPage(language)
    if format == .html { try StandardStream.output.write(page.start(paths.joined(separator: ", "))) }
    var isFirst = true
    let result = try parsePaths(
      paths, input: input, jobs: jobs ?? Surroundings.processors, limits: .usual, tools: readingTools(recognisesScans: ocr),
      digesting: format == .json
    ) { read in
      let document = read.document
      let id = { LexName.urn(document.header) }
      let citedID = { [own = OwnPlace(document.header)] in LexName.urn($0, own: own) }
      switch format {
      case .json: return json(document, digest: read.source.digest, id: id(), citedID: citedID)
      case .html: return Array(page.section(document, id: id(), citedID: citedID).utf8)
      case .text: return document.raw.bytes
      case .list: return Array(list(document, in: language, style: style).utf8)
      }
    } emit: { (bytes: [UInt8]) in
      if format == .list && !isFirst { try StandardStream.output.write("\n") }
      isFirst = false
      try StandardStream.output.write(bytes)
    }
    if format == .html { try StandardStream.output.write(page.end) }
    try StandardStream.errors.write(
      common.messages.noPapers(result.noPapers) + common.messages.leftOut(noFiles: result.noFiles, webRecords: result.leftOut))
    if !result.failures.isEmpty {
      try StandardStream.errors.write(common.messages.failures(result.failures))
      throw ExitCode(2)
    }
  }
}
