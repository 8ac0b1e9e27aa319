import ArgumentParser
import Model
import Platform
import Render

/// The version of this program, as `cite --version` prints it, and its day for the manual page.
let programVersion = "0.1.0"
let programDate = "November 21, 2026"

struct Cite: ParsableCommand {
  static let configuration = commandHelp(
    "cite",
    said(
      "Văn bản nào viện dẫn chỉ thị này, kế hoạch này viện dẫn những gì: chỉ mục viện dẫn trong văn bản hành chính Việt Nam.",
      "Who cites this directive, what does this plan cite: an index of citations among Vietnamese official papers."),
    examples: [
      "cite index ke-hoach/ bao-cao/", "cite who-cites 33/CT-TTg", "cite who-cites 33/CT-TTg --missing", "cite cites ke-hoach/289.html",
      "cite parse du-thao.txt",
    ],
    subcommands: [
      ParseCommand.self, IndexCommand.self, WhoCitesCommand.self, CitesCommand.self, ShowCommand.self, StatsCommand.self,
      DoctorCommand.self,
    ])
}

@main
enum Program {
  static func main() {
    Signals.ignoreBrokenWrites()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let messages = Messages(helpLanguage)
    var command: any ParsableCommand
    do {
      if let word = unknownCommand(arguments) {
        end(2, messages.error(messages.noSuchCommand(word, near: nearestCommand(word))))
      }
      if arguments == ["--generate-man-page"] {
        try StandardStream.output.write(manualPage())
        Surroundings.end(0)
      }
      command = try parsed(arguments)
    } catch {
      if Cite.exitCode(for: error).isSuccess { say(error) }
      let known = arguments.first.flatMap { commands.contains($0) ? " " + $0 : nil } ?? ""
      end(2, messages.error(usageError(Cite.message(for: error), in: helpLanguage) + "\n" + messages.seeHelp("cite\(known) --help")))
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

  private static var commands: [String] {
    Cite.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  private static func unknownCommand(_ arguments: [String]) -> String? {
    guard let first = arguments.first, !first.hasPrefix("-"), first != "help", !commands.contains(first) else { return nil }
    return first
  }

  private static func nearestCommand(_ word: String) -> String? {
    commands.compactMap { command in
      editDistance(Array(word.lowercased().utf8), Array(command.utf8), atMost: 2).map { ($0, command) }
    }.min { $0 < $1 }?.1
  }
}

/// The language of the locale: LC_ALL, LC_MESSAGES, LANG.
func localeLanguage() -> Language {
  Language(variables: ["LC_ALL", "LC_MESSAGES", "LANG"].map(Surroundings.variable))
}
