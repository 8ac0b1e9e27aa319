import ArgumentParser
import Model
import Platform
import Render

/// The version of this program, as `cite --version` prints it, and its day for the manual page.
let programVersion = "0.1.0"
let programDate = "November 22, 2026"

struct Cite: ParsableCommand {
  static let configuration = commandHelp(
    "cite",
    said(
      "Văn bản nào viện dẫn chỉ thị này, kế hoạch này viện dẫn những gì: chỉ mục viện dẫn trong văn bản hành chính Việt Nam.",
      "Who cites this directive, what does this plan cite: an index of citations among Vietnamese official papers."),
    examples: [
      "cite index ke-hoach/ bao-cao/", "cite who-cites 33/CT-TTg", "cite who-cites 33/CT-TTg --missing", "cite cites ke-hoach/289.html",
      "cite parse du-thao.txt", "cite check du-thao.docx", "cite register show 04/2015/NĐ-CP",
    ],
    subcommands: [
      ParseCommand.self, IndexCommand.self, WhoCitesCommand.self, CitesCommand.self, ShowCommand.self, TableCommand.self,
      OutdatedCommand.self, CheckCommand.self, GraphCommand.self, StatsCommand.self, ExportCommand.self, RegisterCommand.self,
      DoctorCommand.self,
    ])
}

@main
enum Program {
  static func main() {
    Signals.ignoreBrokenWrites()
    Memory.keepFreed()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let messages = Messages(helpLanguage)
    var command: any ParsableCommand
    do {
      if let unknown = unknownCommand(arguments) {
        end(2, messages.error(messages.noSuchCommand(unknown.words, near: unknown.near)))
      }
      if arguments == ["--generate-man-page"] {
        try StandardStream.output.write(manualPage())
        Surroundings.end(0)
      }
      command = try parsed(arguments)
    } catch {
      if Cite.exitCode(for: error).isSuccess { say(error) }
      let known = (["cite"] + path(arguments).words).joined(separator: " ")
      end(2, messages.error(usageError(Cite.message(for: error), in: helpLanguage) + "\n" + messages.seeHelp("\(known) --help")))
    }
    do {
      try command.run()
    } catch let code as ExitCode {
      Surroundings.end(code.rawValue)
    } catch let error as SystemError where error.isBrokenPipe && error.path == StandardStream.output.name {
      // Whoever reads has seen enough: cite … | head.
      Surroundings.end(0)
    } catch {
      if Cite.exitCode(for: error).isSuccess { say(error) }
      let language = (command as? any Speaking)?.language ?? localeLanguage()
      let isDiskFull = command is IndexCommand && (error as? SystemError)?.isNoSpace == true
      end(2, messages.error(words(error, in: language) + (isDiskFull ? Messages(language).indexUntouched : "")))
    }
  }

  /// A command is parsed on its own where it can be, which spares the parser a look at all commands: 3 ms of 10.
  /// What is wrong or asks for help goes through the whole program, so that messages name it.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    let type = Cite.configuration.subcommands.first { $0.configuration.commandName == arguments.first }
    if let type, let command = try? type.parseAsRoot(Array(arguments.dropFirst())), Swift.type(of: command) == type { return command }
    return try Cite.parseAsRoot(arguments)
  }

  /// Help, the version, completions: what the parser says instead of a command.
  private static func say(_ error: any Error) -> Never {
    // Its lines need some room to wrap in.
    let columns = max(40, Surroundings.variable("COLUMNS").flatMap { Int($0) } ?? Surroundings.columns(of: .output) ?? 100)
    let text = Cite.fullMessage(for: error, columns: columns)
    try? StandardStream.output.write((text.hasPrefix("OVERVIEW:") ? translated(text) : text) + "\n")
    Surroundings.end(0)
  }

  private static func end(_ code: Int32, _ message: String) -> Never {
    try? StandardStream.errors.write(message)
    Surroundings.end(code)
  }

  /// The words at the beginning that name a command, and a command of it; the commands one of which may come next.
  private static func path(_ arguments: [String]) -> (words: [String], next: [String]) {
    var words: [String] = []
    var command: any ParsableCommand.Type = Cite.self
    for word in arguments {
      guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == word }) else { break }
      words.append(word)
      command = next
    }
    return (words, command.configuration.subcommands.compactMap { $0.configuration.commandName })
  }

  /// The words up to the first that should name a command and does not, and what was meant.
  private static func unknownCommand(_ arguments: [String]) -> (words: String, near: String?)? {
    let (words, next) = path(arguments)
    guard arguments.count > words.count, !next.isEmpty, case let word = arguments[words.count], !word.hasPrefix("-"), word != "help" else {
      return nil
    }
    let near = next.compactMap { command in
      editDistance(Array(word.lowercased().utf8), Array(command.utf8), atMost: 2).map { ($0, command) }
    }.min { $0 < $1 }?.1
    return ((words + [word]).joined(separator: " "), near.map { (words + [$0]).joined(separator: " ") })
  }
}

/// The language of the locale: LC_ALL, LC_MESSAGES, LANG.
func localeLanguage() -> Language {
  Language(variables: ["LC_ALL", "LC_MESSAGES", "LANG"].map(Surroundings.variable))
}
