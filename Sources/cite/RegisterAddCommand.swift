import ArgumentParser
import Corpus
import Model
import Platform
import Render

struct RegisterAddCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "add", said("Ghi một dòng vào sổ.", "States one row."),
    said(
      "Dòng cũ về cùng số, loại, ngày và cơ quan ban hành được thay bằng dòng mới.",
      "An older row of the same number, type, date and issuer gives way to the new one."),
    examples: [
      "cite register add 43/KH-UBND --date 04/3/2025 --issuer \"UBND tỉnh Phú Yên\" --status \"hết hiệu lực\" --ended 30/6/2025",
      "cite register add 12/QĐ-UBND --date 2022-05-10 --status not-in-force --replaced-by 45/QĐ-UBND --note \"theo bản giấy\"",
    ], under: "cite register")

  @Argument(help: help("Số, ký hiệu của văn bản.", "Number of the document."))
  var number: String

  @Option(name: .long, help: help("Loại văn bản: CT hoặc “Chỉ thị”.", "Its type: CT or \"Chỉ thị\"."))
  var type: String?

  @Option(name: .long, help: help("Ngày ban hành.", "Day, month or year of issue."))
  var date: String?

  @Option(name: .long, help: help("Cơ quan ban hành.", "Issuing body.", value: "name"))
  var issuer: String?

  @Option(name: .long, help: help("Trích yếu.", "Its title."))
  var title: String?

  @Option(
    name: .long,
    help: help(
      "Hiệu lực: in-force, partly-in-force, not-in-force, not-yet-in-force, unknown; hoặc còn hiệu lực, hết hiệu lực một phần, hết hiệu lực, chưa có hiệu lực, chưa rõ.",
      "Status: in-force, partly-in-force, not-in-force, not-yet-in-force, unknown."))
  var status: String?

  @Option(name: .long, help: help("Ngày hết hiệu lực.", "The first day on which it is no longer in force.", value: "date"))
  var ended: String?

  @Option(
    name: .long,
    help: help(
      "Số của văn bản thay thế, cách nhau bằng dấu chấm phẩy.", "Numbers of what replaced it, parted by semicolons.", value: "numbers"))
  var replacedBy: String?

  @Option(name: .long, help: help("Ghi chú.", "A note."))
  var note: String?

  @OptionGroup
  var place: IndexOption

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let given: [RegisterField: String?] = [
      .number: number, .type: type, .date: date, .issuer: issuer, .title: title, .status: status, .ended: ended, .replacedBy: replacedBy,
      .note: note,
    ]
    let row: RegisterRow
    do {
      row = try RegisterRow(given.compactMapValues { $0 })
    } catch {
      throw WrongWords(description: common.messages.wrongField(error.fault))
    }
    let change = try updateRegister(in: place.folder, with: [row])
    try StandardStream.output.write(
      common.messages.registered(change.added, replaced: change.replaced, unchanged: change.unchanged, file: place.register))
    try applyRegister(in: place.folder)
  }
}
