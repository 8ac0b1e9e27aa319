import ArgumentParser
import Corpus
import Model
import Platform
import Render

struct IndexCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "index", said("Tạo hoặc cập nhật chỉ mục.", "Makes or updates the index."),
    said(
      """
      Không nêu đường dẫn thì xem lại mọi thư mục mà chỉ mục đã được tạo từ đó; chỉ đọc tệp đã thay đổi.
      Mã thoát là 2 khi có tệp không đọc được; phần còn lại vẫn được lập chỉ mục.
      """,
      """
      Without paths it looks again at all folders the index was made from; only files that changed are read.
      The exit code is 2 when some file could not be read; the rest is indexed all the same.
      """),
    examples: [
      "cite index ke-hoach/ bao-cao/", "cite index", "cite index crawl.ndjson --index /data/cite",
      "cite index du-thao/ --metadata du-thao.csv",
    ])

  @Argument(help: help("Tệp và thư mục cần lập chỉ mục.", "Files and folders to index."), completion: .file())
  var paths: [String] = []

  @Option(
    name: .long,
    help: help(
      "Thư mục chỉ mục. Mặc định: CITE_INDEX, hoặc ./.cite.", "The index folder. Default: CITE_INDEX, else ./.cite.", value: "folder"),
    completion: .directory)
  var index: String?

  @Option(name: .long, help: help("Số luồng. Mặc định: mọi bộ xử lý.", "Threads. Default: all processors."))
  var jobs: Int?

  @Option(
    name: .long,
    help: help(
      "auto: mỗi tệp là một văn bản; ndjson: mỗi dòng là một văn bản.", "auto: each file is a document; ndjson: one document a line."))
  var input = InputForm.auto

  @Option(
    name: .long,
    help: help(
      "Tệp CSV nêu những gì văn bản không ghi: các cột path, number, date, issuer, province, title. Chỉ mục ghi nhớ tệp này.",
      "A CSV file with what the papers do not print: columns path, number, date, issuer, province, title. The index remembers it.",
      value: "file"), completion: .file(extensions: ["csv"]))
  var metadata: [String] = []

  @Flag(name: .long, help: help("Không dùng các tệp --metadata đã ghi nhớ nữa.", "Forget the files given by --metadata."))
  var noMetadata = false

  @Flag(name: .long, help: help(scanWords.vi, scanWords.en))
  var ocr = false

  @Flag(name: .long, help: help("Đọc lại tất cả từ đầu.", "Read everything anew."))
  var rebuild = false

  @Flag(name: .long, help: help("Chỉ báo khi có lỗi.", "Say nothing but what went wrong."))
  var quiet = false

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if let jobs, jobs < 1 {
      throw ValidationError(said("--jobs phải từ 1 trở lên, không phải \(jobs)", "--jobs wants 1 or more, not \(jobs)"))
    }
  }

  func run() throws {
    if paths.contains("-") { throw WrongWords(description: common.messages.noStandardInput) }
    let messages = common.messages
    let folder = index ?? Surroundings.variable("CITE_INDEX") ?? ".cite"
    var options = UpdateOptions(folder: folder, paths: paths, jobs: jobs ?? Surroundings.processors, program: programVersion)
    options.input = input
    options.tools = readingTools(recognisesScans: ocr)
    options.rebuild = rebuild
    options.metadata = metadata
    options.forgetsMetadata = noMetadata
    for path in metadata where FileSystem.status(path)?.kind != .file {
      throw WrongWords(description: messages.noMetadataFile(path))
    }
    Signals.sayOnInterrupt(messages.interrupted)
    let line = quiet ? nil : ProgressLine(messages)
    defer { line?.wipe() }
    let report = try updateIndex(options) { line?.show($0) }
    line?.wipe()
    if !quiet { try StandardStream.output.write(messages.indexed(report, folder: folder)) }
    if !quiet {
      try StandardStream.errors.write(
        messages.withoutDocument(report.withoutDocument) + messages.noPapers(report.noPapers)
          + messages.leftOut(noFiles: report.noFiles, webRecords: report.leftOut)
          + messages.unusedColumns(report.unusedColumns) + messages.partlyRead(report.partlyRead))
    }
    if !report.failures.isEmpty {
      try StandardStream.errors.write(messages.failures(report.failures))
      throw ExitCode(2)
    }
  }
}
