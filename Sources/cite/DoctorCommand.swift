import ArgumentParser
import Model
import Parse
import Platform
import Programs
import Render

struct DoctorCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "doctor",
    said(
      "Máy này đọc được những định dạng nào, và còn thiếu chương trình gì.",
      "Which formats can be read on this machine, and which programs are missing."),
    said("Mã thoát là 1 khi còn thiếu chương trình.", "The exit code is 1 when a program is missing."),
    examples: ["cite doctor", "cite doctor --format json"])

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  @Option(name: .long, help: help("Dạng câu trả lời.", "Form of the answer."))
  var format = Format.table

  @OptionGroup
  var common: CommonOptions

  func run() throws {
    let programs = systemPrograms()
    let answer = ProgramsAnswer(
      rows: OutsideProgram.all.map { program in
        let found = programs.find(program)
        return ProgramsAnswer.Row(
          program: program.name, package: program.package, format: program.format, path: found.path, version: found.version,
          isReady: found.isComplete)
      })
    switch format {
    case .table: try StandardStream.output.write(common.style.text(tables(answer, in: common.language)))
    case .json: try StandardStream.output.write(json(answer))
    }
    if !answer.missingPackages.isEmpty { throw ExitCode(1) }
  }
}
