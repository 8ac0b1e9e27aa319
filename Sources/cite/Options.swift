import ArgumentParser
import Index
import Model
import Platform
import Render

/// Options of every command.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: help(
      "Ngôn ngữ của thông báo và tiêu đề. Mặc định: theo hệ thống.", "Language of messages and headings. Default: from the locale."))
  var lang: Language?

  var language: Language { lang ?? localeLanguage() }
  var messages: Messages { Messages(language) }

  /// Columns of the terminal, as the variable or the terminal itself says; through a pipe (`| head`) those of the terminal it most likely
  /// ends at; 160 in files.
  private var width: Int {
    if let columns = Surroundings.variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    if let columns = Surroundings.columns(of: .output) { return columns }
    return (Surroundings.isPipe(.output) ? Surroundings.columns(of: .errors) : nil) ?? 160
  }

  /// How tables look on standard output.
  var style: AlignedTable {
    let colour = Surroundings.isTerminal(.output) && Surroundings.variable("NO_COLOR") == nil && Surroundings.variable("TERM") != "dumb"
    return AlignedTable(width: width, isColoured: colour)
  }
}

/// A command that knows the language its user asked for.
protocol Speaking {
  var common: CommonOptions { get }
}

extension Speaking {
  var language: Language { common.language }
}

/// The form of an answer.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json, markdown, html
}

struct AnswerOptions: ParsableArguments {
  @Option(
    name: .long,
    help: help(
      "Thư mục chỉ mục. Mặc định: CITE_INDEX, hoặc thư mục .cite gần nhất tính từ đây trở lên.",
      "The index folder. Default: CITE_INDEX, else the nearest .cite folder upward.", value: "folder"),
    completion: .directory)
  var index: String?

  @Option(name: .long, help: help("Dạng câu trả lời.", "Form of the answer."))
  var format = AnswerFormat.table

  @Option(
    name: .long,
    help: help(
      "together: nhiều bản của một văn bản (docx, pdf, trang web) tính là một; separate: mỗi tệp tính riêng.",
      "together: several copies of one paper (docx, pdf, pages) count as one; separate: each file counts."))
  var copies = CopyView.together

  /// The index, its newest generation open.
  func snapshot() throws -> Snapshot {
    try Snapshot(folder: folder, copies: copies)
  }

  /// Where to look for the index.
  var folder: String {
    if let index = index ?? Surroundings.variable("CITE_INDEX") { return index }
    var folder = FileSystem.currentFolder()
    while true {
      let candidate = folder == "/" ? "/.cite" : folder + "/.cite"
      if FileSystem.status(candidate)?.kind == .folder { return nearby(candidate) }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return ".cite" }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }
}

extension Language: ExpressibleByArgument {}
extension CopyView: ExpressibleByArgument {}
extension Grouping: ExpressibleByArgument {}
extension MissingAnswer.ProvinceList: ExpressibleByArgument {}
