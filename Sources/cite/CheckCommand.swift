import ArgumentParser
import Corpus
import Index
import Model
import Parse
import Platform
import Render

struct CheckCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "check",
    said(
      "Rà soát viện dẫn trong dự thảo: ngày, cơ quan, số không khớp, văn bản đã hết hiệu lực. Không bắt buộc có chỉ mục.",
      "Proof-read the citations of drafts: dates, issuers and numbers that do not fit, documents that have ended. Needs no index."),
    said(
      """
      Mỗi điểm cần xem lại nêu chỗ, chữ đang ghi, điều được biết và căn cứ; kết luận là của người soạn thảo. Các mã:
      \(codeList(.vi))
      Tệp .cite.toml trong thư mục của dự thảo hoặc thư mục trên nó đặt sẵn only, ignore, as-of và bảng [severity], ví dụ:
        ignore = ["unknown-document"]
        as-of = 2026-01-01
        [severity]
        ambiguous = "warning"
      Mã thoát: 0 không có gì, 1 có điểm cần xem lại, 2 có lỗi hoặc có tệp không đọc được.
      """,
      """
      Each finding names the place, the words met, what is known and from where; judging is left to the drafter. The codes:
      \(codeList(.en))
      A file .cite.toml in the folder of the draft or above it sets only, ignore, as-of and the table [severity], for instance:
        ignore = ["unknown-document"]
        as-of = 2026-01-01
        [severity]
        ambiguous = "warning"
      Exit codes: 0 nothing found, 1 findings, 2 a failure or a file that could not be read.
      """),
    examples: [
      "cite check du-thao.docx", "cite check ke-hoach/ --as-of 2026-01-01 --ignore unknown-document,ambiguous",
      "cite check du-thao.docx --only date-conflict,outdated --format html --output ra-soat.html",
      "cite check *.docx --format sarif > viendan.sarif", "pdftotext -layout du-thao.pdf - | cite check -",
    ])

  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// As compilers print.
    case text
    /// One line a paper.
    case json
    /// SARIF 2.1.0.
    case sarif
    /// A page for reading.
    case html
  }

  @Argument(help: help("Tệp và thư mục; - là đầu vào chuẩn.", "Files and folders; - is standard input."), completion: .file())
  var paths: [String]

  @Option(
    name: .long,
    help: help(
      "Ngày đối chiếu: hiệu lực đến ngày này, và ngày của dự thảo chưa ghi ngày.",
      "The day to judge by: standing up to this day, and the day of drafts that print none.", value: "date"))
  var asOf: DateArgument?

  @Option(
    name: .long,
    help: help(
      "text: như trình biên dịch; json: mỗi dòng một văn bản; sarif: SARIF 2.1.0; html: trang để đọc.",
      "text: as compilers print; json: a line a paper; sarif: SARIF 2.1.0; html: a page for reading."))
  var format = Format.text

  @Option(name: .long, help: help("Chỉ xét các mã này.", "Look for these codes only.", value: "codes"))
  var only: CodeList?

  @Option(name: .long, help: help("Không xét các mã này.", "Do not look for these codes.", value: "codes"))
  var ignore: CodeList?

  @OptionGroup
  var place: IndexOption

  @Option(name: .long, help: help("Tệp nhận kết quả.", "The file the result goes to.", value: "file"), completion: .file())
  var output: String?

  @Option(
    name: .long,
    help: help(
      "auto: mỗi tệp là một văn bản; ndjson: mỗi dòng là một văn bản.", "auto: each file is a document; ndjson: one document a line."))
  var input = InputForm.auto

  @Flag(name: .long, help: help(scanWords.vi, scanWords.en))
  var ocr = false

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let messages = common.messages
    let (register, index) = try knowledge()
    var folders = FolderSettings(commandLine: settings)
    let sink = ReviewSink(format, output: output, gathersNotes: only == nil, common)
    var withoutDocument: [String] = []
    let line = ProgressLine(messages)
    defer { line?.wipe() }
    let result = try parsePaths(
      paths, input: input, jobs: Surroundings.processors, limits: .usual, tools: readingTools(recognisesScans: ocr)
    ) {
      $0
    } emit: { (read: ReadDocument) in
      guard read.holdsDocument else {
        withoutDocument.append(read.document.path)
        return
      }
      let settings = try folders.settings(for: read.document.path)
      line?.wipe()
      try sink.take(
        checkDraft(read.document, source: read.source, settings: settings, register: register.rows, index: index))
      line?.show(messages.reviewed(sink.reviews.count))
    }
    line?.wipe()
    try sink.finish(isWhole: result.failures.isEmpty)
    try StandardStream.errors.write(
      messages.withoutDocument(withoutDocument) + messages.noPapers(result.noPapers)
        + messages.leftOut(noFiles: result.noFiles, webRecords: result.leftOut))
    try report(result.failures + register.failures, messages)
    if sink.hasFindings { throw ExitCode(1) }
  }

  /// What the command line says.
  private var settings: ReviewSettings {
    var settings = ReviewSettings()
    settings.only = only.map { Set($0.codes) }
    settings.ignored = Set(ignore?.codes ?? [])
    settings.asOf = asOf?.date
    return settings
  }

  /// The user's rows, and the index where there is one. A folder that was asked for by name must hold one.
  private func knowledge() throws -> (Register, DraftIndex?) {
    let register = try Register(folder: place.folder)
    do {
      return (register, try DraftIndex(Snapshot(folder: place.folder)))
    } catch IndexError.noIndex(let path) {
      guard place.index != nil || Surroundings.variable("CITE_INDEX") != nil else { return (register, nil) }
      throw IndexError.noIndex(path: path)
    }
  }
}

/// The settings that hold for each paper; a file of settings is read once.
private struct FolderSettings {
  let commandLine: ReviewSettings
  private var files: [String: ReviewSettings] = [:]
  private let folder = FileSystem.currentFolder()

  init(commandLine: ReviewSettings) { self.commandLine = commandLine }

  mutating func settings(for path: String) throws -> ReviewSettings {
    guard let file = ReviewSettingsFile.nearest(to: path, currentFolder: folder) else { return commandLine }
    if files[file] == nil { files[file] = try ReviewSettingsFile.read(file) }
    return files[file].map(commandLine.over) ?? commandLine
  }
}

/// Codes with what they stand for, for the help text.
private func codeList(_ language: Language) -> String {
  ReviewCode.allCases.map { "  \($0.rawValue): \(codeName($0, in: language))" }.joined(separator: "\n")
}

/// Codes separated by commas.
struct CodeList: ExpressibleByArgument {
  var codes: [ReviewCode]

  init?(argument: String) {
    codes = []
    for word in argument.split(separator: ",").map(String.init) {
      guard let code = ReviewCode(rawValue: word.filter { $0 != " " }) else { return nil }
      codes.append(code)
    }
  }

  static var allValueStrings: [String] { ReviewCode.allCases.map(\.rawValue) }
}
