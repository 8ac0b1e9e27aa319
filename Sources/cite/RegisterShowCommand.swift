import ArgumentParser
import Corpus
import Index
import Model
import Platform
import Render

struct RegisterShowCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "show", said("Mọi điều được biết về một văn bản, kèm căn cứ.", "Everything known about one document, with its evidence."),
    said(
      """
      Dòng của bạn đứng trước, rồi dữ liệu có sẵn, rồi lời của các văn bản trong chỉ mục (thay thế, bãi bỏ, sửa đổi, bổ sung …).
      Mã thoát là 1 khi không biết gì.
      """,
      """
      Your own row comes first, then the rows of the program, then what indexed papers say (replaces, repeals, amends …).
      The exit code is 1 when nothing is known.
      """),
    examples: ["cite register show 04/2015/NĐ-CP", "cite register show 33/CT-TTg --date 2021 --format json"], under: "cite register")

  @Argument(help: help("Số, ký hiệu hoặc tên của văn bản.", "Number or name of the document."))
  var number: String

  @Option(name: .long, help: help("Ngày, tháng hoặc năm của văn bản.", "Day, month or year of the document."))
  var date: DateArgument?

  @Option(name: .long, help: help("Một phần tên cơ quan ban hành.", "A part of its issuer's name.", value: "issuer"))
  var of: String?

  @OptionGroup
  var answer: AnswerOptions

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let messages = common.messages
    guard let subject = subject(number, date: date?.date, issuer: of) else {
      throw WrongWords(description: messages.noDocumentNumber(number))
    }
    let register = try Register(folder: answer.folder)
    var index: Snapshot?
    do {
      index = try answer.snapshot()
    } catch IndexError.noIndex(let path) {
      try StandardStream.errors.write(messages.noPapers(path))
    }
    let known = try whatIsKnown(of: subject, register: register.rows, in: index)
    let rows = records(known)
    try printTables(
      tables(known.renamingPaths(nearby), in: common.language), records: rows, json: json(rows, question: "register show", asked: number),
      asked: number, answer.format, common)
    if rows.rows.isEmpty { try StandardStream.errors.write(messages.nothingKnown(number)) }
    try report(register.failures, messages)
    if rows.rows.isEmpty { throw ExitCode(1) }
  }
}

/// Names the lines that were left out; they make the exit code 2.
func report(_ failures: [ReadFailure], _ messages: Messages) throws {
  if failures.isEmpty { return }
  try StandardStream.errors.write(messages.failures(failures))
  throw ExitCode(2)
}
