import Specimens
import Testing

/// Help, version, and what is said to a wrong command line: always exit code 2.
@Suite struct CommandLineTests {
  private func run(_ arguments: String...) throws -> Run { try cite(arguments, in: try TemporaryFolder()) }

  @Test func version() throws {
    let run = try run("--version")
    #expect(run.code == 0)
    #expect(run.output.split(separator: ".").count == 3 && run.errors.isEmpty)
  }

  @Test func help() throws {
    for arguments in [[], ["--help"], ["help", "who-cites"], ["index", "--help"]] {
      let run = try cite(arguments, in: try TemporaryFolder())
      #expect(run.code == 0, "\(arguments)")
      #expect(run.output.contains("USAGE: cite") && run.errors.isEmpty, "\(arguments)")
    }
  }

  @Test func unknownCommand() throws {
    let near = try run("who-cite", "33/CT-TTg")
    #expect(near.code == 2)
    #expect(near.errors == "cite: there is no command \"who-cite\"; did you mean who-cites?\n")
    #expect(try run("frobnicate").errors == "cite: there is no command \"frobnicate\"; see cite --help\n")
  }

  @Test(arguments: [
    ["who-cites"], ["who-cites", "33/CT-TTg", "--format", "xml"], ["stats", "--nonsense"], ["stats", "--top", "-1"],
    ["who-cites", "33/CT-TTg", "--year", "2025..2024"], ["who-cites", "33/CT-TTg", "--date", "31/02/2021"],
    ["who-cites", "33/CT-TTg", "--type", "XX"],
    ["parse"], ["parse", "x", "--jobs", "0"], ["stats", "--lang", "fr"],
  ])
  func wrongArguments(_ arguments: [String]) throws {
    let run = try cite(arguments, in: try TemporaryFolder())
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test func noIndex() throws {
    for arguments in [["stats"], ["cites", "x"], ["who-cites", "33/CT-TTg"], ["show", "33/CT-TTg"]] {
      let run = try cite(arguments + ["--index", "none"], in: try TemporaryFolder())
      #expect(run.code == 2)
      #expect(run.errors == "cite: there is no index in none; make one with `cite index PATH…`, or name another with --index DIR\n")
    }
  }

  @Test func inVietnamese() throws {
    let folder = try TemporaryFolder()
    #expect(
      try cite(["stats", "--index", "none", "--lang", "vi"], in: folder).errors
        == "cite: không có chỉ mục trong none; hãy tạo bằng `cite index PATH…` hoặc nêu thư mục khác bằng --index DIR\n")
    #expect(
      try cite(["parse", "none"], in: folder, environment: ["LC_MESSAGES=vi_VN"]).errors
        == "không đọc được none: không có tệp hay thư mục này\n")
    #expect(
      try cite(["whocites"], in: folder, environment: ["LANG=vi_VN"]).errors
        == "cite: không có lệnh “whocites”; có phải ý bạn là who-cites?\n")
  }

  @Test func aForeignFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("x/manifest", "nothing of ours\n")
    let run = try cite(["stats", "--index", "x"], in: folder)
    #expect(run.code == 2)
    #expect(run.errors == "cite: x/manifest is damaged; run `cite index --rebuild`\n")
  }
}
