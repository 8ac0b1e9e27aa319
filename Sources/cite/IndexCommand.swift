import ArgumentParser
import Corpus
import Model
import Platform
import Render

struct IndexCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Makes or updates the index.",
    discussion: "Without PATH it looks again at all folders the index was made from.")

  @Argument(help: "Files and folders to index.")
  var paths: [String] = []

  @Option(name: .long, help: "The index folder. Default: CITE_INDEX, else ./.cite.")
  var index: String?

  @Option(name: .long, help: "Threads. Default: all processors.")
  var jobs: Int?

  @Option(name: .long, help: "auto: each file is a document; ndjson: one document a line.")
  var input = InputForm.auto

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A CSV file with what the papers do not print: columns path, number, date, issuer, province, title. Remembered, as the folders are.",
      valueName: "file.csv"))
  var metadata: [String] = []

  @Flag(name: .long, help: "Forget the metadata files.")
  var noMetadata = false

  @Flag(name: .long, help: "Parse everything anew.")
  var rebuild = false

  @Flag(name: .long, help: "Say nothing but what went wrong.")
  var quiet = false

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs wants 1 or more, not \(jobs)") }
  }

  func run() throws {
    let messages = common.messages
    let folder = index ?? Surroundings.variable("CITE_INDEX") ?? ".cite"
    var options = UpdateOptions(folder: folder, paths: paths, jobs: jobs ?? Surroundings.processors, program: programVersion)
    options.input = input
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
    if !quiet && !report.unknownFormats.isEmpty { try StandardStream.errors.write(messages.unknownFormats(report.unknownFormats)) }
    if !quiet { try StandardStream.errors.write(messages.unusedColumns(report.unusedColumns)) }
    if !report.failures.isEmpty {
      try StandardStream.errors.write(messages.failures(report.failures))
      throw ExitCode(2)
    }
  }
}
