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

  /// Every command has lines to try, in both languages, also those that stand below another.
  @Test func examples() throws {
    let commands = try subcommands([])
    let all = try commands + commands.flatMap { try subcommands([$0]).map { "register \($0)" } }
    #expect(all.count > 12 && all.contains("register add"))
    for command in all { try checkHelp(command) }
  }

  /// The names that the help of a command lists below it.
  private func subcommands(_ command: [String]) throws -> [String] {
    let lines = try cite(command + ["--help"], in: try TemporaryFolder()).output.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix { !$0.isEmpty }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.map { String($0.split(separator: " ")[0]) }
  }

  private func checkHelp(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init) + ["--help"]
    let english = try cite(words, in: try TemporaryFolder())
    #expect(english.output.contains("\nExamples:\n  cite \(command)") || english.output.contains("| cite \(command)"), "\(command)")
    let vietnamese = try cite(words + ["--lang", "vi"], in: try TemporaryFolder())
    #expect(vietnamese.output.hasPrefix("TÓM TẮT: ") && vietnamese.output.contains("\nVí dụ:\n  cite \(command)"), "\(command)")
    for word in ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "default", "values", "Show"] {
      #expect(!vietnamese.output.contains(word), "\(command): \(word)")
    }
    let narrow = try cite(words, in: try TemporaryFolder(), environment: ["COLUMNS=60"])
    let lines = narrow.output.split(separator: "\n").filter { !$0.hasPrefix("USAGE") && !$0.hasPrefix("  cite") }
    #expect(lines.allSatisfy { $0.count <= 60 }, "\(command)")
  }

  /// What was met, what was wanted, what to do.
  @Test(arguments: [
    (["stats", "--tpo", "3"], "there is no option --tpo; did you mean --top?", "không có tùy chọn --tpo; có phải ý bạn là --top?"),
    (["who-cites"], "<number> is missing", "thiếu <number>"),
    (["stats", "--index"], "a value is missing after --index", "thiếu giá trị sau --index"),
    (["stats", "x"], "\"x\" is one word too many", "thừa “x”"),
    (
      ["stats", "--top", "x"], "\"x\" is no value for --top; write a whole number", "“x” không dùng được cho --top; hãy viết một số nguyên"
    ),
    (
      ["stats", "--format", "htm"], "\"htm\" is no value for --format; did you mean html? it takes table, csv, json, markdown, html, xlsx",
      "“htm” không dùng được cho --format; có phải ý bạn là html? các giá trị: table, csv, json, markdown, html, xlsx"
    ),
    (
      ["show", "x", "--date", "31/02/2021"], "\"31/02/2021\" is no value for --date; write 2021-11-26, 26/11/2021, 11/2021 or 2021",
      "“31/02/2021” không dùng được cho --date; hãy viết 2021-11-26, 26/11/2021, 11/2021 hoặc 2021"
    ),
  ]) func wrongWords(arguments: [String], english: String, vietnamese: String) throws {
    let folder = try TemporaryFolder()
    #expect(try cite(arguments, in: folder).errors == "cite: \(english)\nsee cite \(arguments[0]) --help\n")
    #expect(
      try cite(arguments, in: folder, environment: ["LANG=vi_VN"]).errors == "cite: \(vietnamese)\nxem cite \(arguments[0]) --help\n")
  }

  @Test func manualPage() throws {
    let page = try run("--generate-man-page")
    #expect(page.code == 0 && page.output.hasPrefix(".Dd ") && page.output.contains("\n.Ss cite who-cites\n"))
    #expect(page.output.contains("\n.It Fl -missing\n"))
    let checked = try shell(
      "\"$CITE\" --generate-man-page >cite.1; command -v groff >/dev/null || exit 0; groff -mdoc -Tutf8 -k -ww cite.1 | wc -l",
      in: try TemporaryFolder())
    #expect(checked.errors.isEmpty)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completions(shell: String) throws {
    let script = try run("--generate-completion-script", shell)
    #expect(script.code == 0 && script.output.contains("who-cites") && script.output.contains("Lào Cai"))
  }

  /// The Tab key in each shell that is there.
  @Test func completionsInTheShells() throws {
    let scripts = String(#filePath.dropLast("Tests/CiteTests/CommandLineTests.swift".count)) + "scripts"
    let run = try shell(
      "command -v bash >/dev/null || exit 0; \(scripts)/manual \"$CITE\" share && \(scripts)/try-completions share \"${CITE%/*}\"",
      in: try TemporaryFolder())
    #expect(run.code == 0 && run.errors.isEmpty)
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
