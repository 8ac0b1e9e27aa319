import ArgumentParser
import Corpus
import Index
import Model
import Platform
import Render

extension InputForm: ExpressibleByArgument {}

struct ParseCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "What is in these documents: header, citations, findings. Needs no index.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// A readable list.
    case list
    /// The text that spans count in.
    case text
    /// One line a document.
    case json
  }

  @Argument(help: "Files and folders; - is standard input.")
  var paths: [String]

  @Option(name: .long, help: "list, text or json.")
  var format = Format.list

  @Option(name: .long, help: "auto: each file is a document; ndjson: one document a line, {\"id\", \"text\" or \"html\", …}.")
  var input = InputForm.auto

  @Option(name: .long, help: "Threads. Default: all processors.")
  var jobs: Int?

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs wants 1 or more, not \(jobs)") }
  }

  func run() throws {
    let (format, language, style) = (format, common.language, common.style)
    var isFirst = true
    let result = try parsePaths(paths, input: input, jobs: jobs ?? Surroundings.processors, limits: .usual) { read in
      switch format {
      case .json:
        json(read.document, digest: read.source.digest, id: LexName.urn(read.document.header)) { [own = OwnPlace(read.document.header)] in
          LexName.urn($0, own: own)
        }
      case .text: read.document.raw.bytes
      case .list: Array(list(read.document, in: language, style: style).utf8)
      }
    } emit: { (bytes: [UInt8]) in
      if format == .list && !isFirst { try StandardStream.output.write("\n") }
      isFirst = false
      try StandardStream.output.write(bytes)
    }
    if !result.unknownFormats.isEmpty { try StandardStream.errors.write(common.messages.unknownFormats(result.unknownFormats)) }
    if !result.failures.isEmpty {
      try StandardStream.errors.write(common.messages.failures(result.failures))
      throw ExitCode(2)
    }
  }
}
