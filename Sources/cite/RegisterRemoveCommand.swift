import ArgumentParser
import Corpus
import Model
import Platform
import Render

struct RegisterRemoveCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "remove", said("Xóa dòng về một văn bản khỏi sổ.", "Takes the row about a document out."),
    said(
      """
      Khi nhiều dòng cùng hợp, không dòng nào bị xóa và các dòng ấy được liệt kê: hãy nói rõ bằng --type, --date, --issuer, hoặc thêm --all.
      Mã thoát là 1 khi không có dòng nào hợp.
      """,
      """
      Where several rows fit, none goes and they are listed: say which by --type, --date or --issuer, or add --all.
      The exit code is 1 when no row fits.
      """),
    examples: ["cite register remove 43/KH-UBND", "cite register remove 12/QĐ-UBND --date 2022 --issuer \"UBND tỉnh Lào Cai\""],
    under: "cite register")

  @Argument(help: help("Số, ký hiệu của văn bản.", "Number of the document."))
  var number: String

  @Option(name: .long, help: help("Loại văn bản: CT hoặc “Chỉ thị”.", "Its type: CT or \"Chỉ thị\"."))
  var type: String?

  @Option(name: .long, help: help("Ngày, tháng hoặc năm ban hành.", "Day, month or year of issue."))
  var date: String?

  @Option(name: .long, help: help("Một phần tên cơ quan ban hành.", "A part of its issuer's name.", value: "name"))
  var issuer: String?

  @Flag(name: .long, help: help("Xóa mọi dòng hợp.", "Take out every row that fits."))
  var all = false

  @OptionGroup
  var place: IndexOption

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let messages = common.messages
    let given: [RegisterField: String?] = [.number: number, .type: type, .date: date, .issuer: issuer]
    let wanted: RegisterRow
    do {
      wanted = try RegisterRow(given.compactMapValues { $0 })
    } catch {
      throw WrongWords(description: messages.wrongField(error.fault))
    }
    let gone = try removeFromRegister(in: place.folder, rowsLike: wanted, all: all)
    guard !gone.isEmpty else {
      try StandardStream.errors.write(messages.noSuchRow(number, file: place.register))
      throw ExitCode(1)
    }
    try StandardStream.output.write(messages.removed(gone.map(\.heading), file: place.register))
    try applyRegister(in: place.folder)
  }
}
