import ArgumentParser
import FoundationEssentials
import Render

/// The manual page in the markup of mdoc(7), made from the commands themselves.
func manualPage() throws -> String {
  let tool = try JSONDecoder().decode(ToolInfo.self, from: Data(Cite._dumpHelp().utf8))
  let command = tool.command
  var page = """
    .Dd \(programDate)
    .Dt CITE 1
    .Os cite \(programVersion)
    .Sh \(said("TÊN", "NAME"))
    .Nm cite
    .Nd \(escaped(command.abstract ?? ""))
    .Sh \(said("CÁCH DÙNG", "SYNOPSIS"))

    """
  let commands = command.shown.flatMap { sub in
    sub.shown.isEmpty ? [(sub.commandName, sub)] : sub.shown.map { (sub.commandName + " " + $0.commandName, $0) }
  }
  for (name, sub) in commands { page += ".Nm cite\n.Cm \(name)\n\(synopsis(sub))" }
  page += ".Sh \(said("MÔ TẢ", "DESCRIPTION"))\n" + paragraphs(command.discussion)
  for sub in command.shown where !sub.shown.isEmpty {
    page += ".Ss cite \(sub.commandName)\n\(escaped(sub.abstract ?? ""))\n.Pp\n" + paragraphs(sub.discussion)
  }
  for (name, sub) in commands {
    page += ".Ss cite \(name)\n\(escaped(sub.abstract ?? ""))\n.Pp\n" + paragraphs(sub.discussion)
    page += ".Bl -tag -width indent\n"
    for argument in sub.arguments ?? [] where argument.shouldDisplay && !argument.isOfEveryCommand { page += item(argument) }
    page += ".El\n"
  }
  return page + """
    .Sh \(said("BIẾN MÔI TRƯỜNG", "ENVIRONMENT"))
    .Bl -tag -width indent
    .It Ev CITE_INDEX
    \(said("Thư mục chỉ mục khi không có --index.", "The index folder where --index is not given."))
    .It Ev NO_COLOR
    \(said("Không tô đậm tiêu đề bảng.", "No bold headings in tables."))
    .It Ev COLUMNS
    \(said("Bề rộng của bảng.", "The width of tables."))
    .It Ev LC_ALL , LC_MESSAGES , LANG
    \(said("Ngôn ngữ của thông báo.", "The language of messages."))
    .El
    .Sh \(said("MÃ THOÁT", "EXIT STATUS"))
    .Bl -tag -width indent
    .It 0
    \(said("Đã trả lời.", "Answered."))
    .It 1
    \(said("Hiểu câu hỏi nhưng không tìm thấy gì.", "Understood, but nothing was found."))
    .It 2
    \(said("Lệnh không làm được, hoặc có tệp không đọc được.", "It failed, or some file could not be read."))
    .El

    """
}

/// A macro a line.
private func synopsis(_ command: CommandInfo) -> String {
  let arguments = (command.arguments ?? []).filter { $0.kind == "positional" && $0.shouldDisplay }
  let words = arguments.map { argument in
    (argument.isOptional ? ".Op Ar " : ".Ar ") + (argument.valueName ?? "") + (argument.isRepeating ? " ...\n" : "\n")
  }
  return words.joined() + ".Op Ar \(said("tùy chọn", "options"))\n.br\n"
}

private func item(_ argument: ArgumentInfo) -> String {
  let names = (argument.names ?? []).map { "Fl " + ($0.kind == "long" ? "-" + $0.name : $0.name) }.joined(separator: " , ")
  let value = argument.kind == "flag" ? "" : " Ar " + (argument.valueName ?? "")
  var words = argument.abstract ?? ""
  if let values = argument.allValues, !values.isEmpty { words += " (\(values.joined(separator: ", ")))" }
  if let value = argument.defaultValue, argument.kind != "flag" { words += " " + said("Mặc định: ", "Default: ") + value + "." }
  return ".It \(names.isEmpty ? "Ar " + (argument.valueName ?? "") : names + value)\n\(translated(escaped(words)))\n"
}

/// Paragraphs and examples: a line that begins with two spaces is shown as it is.
private func paragraphs(_ text: String?) -> String {
  var out = ""
  var isVerbatim = false
  for line in (text ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
    let verbatim = line.hasPrefix("  ")
    if verbatim != isVerbatim { out += verbatim ? ".Bd -literal -offset indent\n" : ".Ed\n" }
    isVerbatim = verbatim
    out += line.isEmpty ? ".Pp\n" : escaped(String(verbatim ? line.dropFirst(2) : line)) + "\n"
  }
  return out + (isVerbatim ? ".Ed\n" : "")
}

/// Backslashes and lines that begin with a dot or apostrophe mean something to roff.
private func escaped(_ text: String) -> String {
  let text = text.replacing("\\", with: "\\e")
  return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
}

/// What the parser says about the commands, as far as a manual needs it.
private struct ToolInfo: Decodable {
  var command: CommandInfo
}

private struct CommandInfo: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var subcommands: [CommandInfo]?
  var arguments: [ArgumentInfo]?

  var shown: [CommandInfo] { (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" } }
}

private struct ArgumentInfo: Decodable {
  struct Name: Decodable {
    var kind: String
    var name: String
  }

  var kind: String
  var shouldDisplay: Bool
  var isOptional: Bool
  var isRepeating: Bool
  var names: [Name]?
  var valueName: String?
  var defaultValue: String?
  var allValues: [String]?
  var abstract: String?

  /// `--help` and `--version`.
  var isOfEveryCommand: Bool { names?.contains { $0.name == "help" || $0.name == "version" } == true }
}
