import ArgumentParser
import Model
import Platform
import Render

/// The version of this program, as `cite --version` prints it.
let programVersion = "0.1.0"

struct Cite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Who cites this directive, what does this plan cite: an index of citations among Vietnamese official papers.",
    version: programVersion,
    subcommands: [ParseCommand.self, IndexCommand.self, WhoCitesCommand.self, CitesCommand.self, ShowCommand.self, StatsCommand.self])
}

@main
enum Program {
  static func main() {
    Signals.ignoreBrokenWrites()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let messages = Messages(localeLanguage())
    var command: any ParsableCommand
    do {
      if let word = unknownCommand(arguments) {
        end(2, messages.error(messages.noSuchCommand(word, near: nearestCommand(word))))
      }
      command = try Cite.parseAsRoot(arguments)
    } catch {
      let isHelp = Cite.exitCode(for: error).isSuccess
      try? (isHelp ? StandardStream.output : .errors).write(Cite.fullMessage(for: error) + "\n")
      Surroundings.end(isHelp ? 0 : 2)
    }
    do {
      try command.run()
    } catch let code as ExitCode {
      Surroundings.end(code.rawValue)
    } catch let error as SystemError where error.isBrokenPipe && error.path == StandardStream.output.name {
      // Whoever reads has seen enough: cite … | head.
      Surroundings.end(0)
    } catch {
      if Cite.exitCode(for: error).isSuccess {
        try? StandardStream.output.write(Cite.fullMessage(for: error) + "\n")
        Surroundings.end(0)
      }
      let language = (command as? any Speaking)?.language ?? localeLanguage()
      let isDiskFull = command is IndexCommand && (error as? SystemError)?.isNoSpace == true
      end(2, messages.error(words(error, in: language) + (isDiskFull ? Messages(language).indexUntouched : "")))
    }
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
