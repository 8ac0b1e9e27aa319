import ArgumentParser
import Platform
import Render

/// The language of help texts: they are made before the command line is parsed, so `--lang` is looked for in its words.
let helpLanguage: Language = {
  let words = CommandLine.arguments
  for (index, word) in words.enumerated() {
    if word.hasPrefix("--lang="), let language = Language(rawValue: String(word.dropFirst(7))) { return language }
    if word == "--lang", index + 1 < words.count, let language = Language(rawValue: words[index + 1]) { return language }
  }
  return localeLanguage()
}()

/// A help text in the language of this run.
func said(_ vietnamese: String, _ english: String) -> String {
  helpLanguage(vietnamese, english)
}

func help(_ vietnamese: String, _ english: String, value: String? = nil) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: said(vietnamese, english)).named(value)
}

extension ArgumentHelp {
  fileprivate func named(_ value: String?) -> ArgumentHelp {
    var help = self
    if let value { help.valueName = value }
    return help
  }
}

/// What a command does, in one line, what else there is to know, and lines to try.
/// - Parameter above: the words before its name.
func commandHelp(
  _ name: String, _ abstract: String, _ discussion: String = "", examples: [String], subcommands: [any ParsableCommand.Type] = [],
  under above: String = "cite"
) -> CommandConfiguration {
  let lines = examples.map { "  " + $0 }.joined(separator: "\n")
  var configuration = CommandConfiguration(
    commandName: name, abstract: abstract,
    discussion: (discussion.isEmpty ? "" : discussion + "\n\n") + said("Ví dụ:\n", "Examples:\n") + lines,
    version: subcommands.isEmpty ? "" : programVersion, subcommands: subcommands)
  if subcommands.isEmpty { configuration._superCommandName = above }
  return configuration
}

/// The parser's help text in the language of this run: its fixed words stand at known places.
func translated(_ text: String) -> String {
  guard helpLanguage == .vi else { return text }
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let starts = [
    ("OVERVIEW:", "TÓM TẮT:"), ("USAGE:", "CÁCH DÙNG:"), ("ARGUMENTS:", "THAM SỐ:"), ("OPTIONS:", "TÙY CHỌN:"),
    ("SUBCOMMANDS:", "CÁC LỆNH:"),
  ]
  let parts = [
    ("Show the version.", "Hiện phiên bản."), ("Show help information.", "Hiện hướng dẫn."),
    ("default:", "mặc định:"), ("(values:", "(giá trị:"),
    (" <subcommand>' for detailed help.", " <lệnh>' để xem chi tiết từng lệnh."),
    ("  See 'cite", "  Gõ 'cite"), ("Show subcommand help information.", "Hiện hướng dẫn của một lệnh."), ("<subcommand>", "<lệnh>"),
    ("[<options>]", "[<tùy chọn>]"),
  ]
  for index in lines.indices {
    for (english, vietnamese) in starts where lines[index].hasPrefix(english) {
      lines[index] = vietnamese + lines[index].dropFirst(english.count)
    }
    for (english, vietnamese) in parts { lines[index] = lines[index].replacing(english, with: vietnamese) }
  }
  return lines.joined(separator: "\n")
}
