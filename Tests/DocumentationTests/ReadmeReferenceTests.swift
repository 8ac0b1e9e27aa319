import Foundation
import Specimens
import Testing

/// What the READMEs say of commands, columns, fields and the library.
@Suite(.serialized) struct ReadmeReferenceTests {
  private static let pages = ["README.md", "README.vi.md"]
  private let shell: Shell

  init() throws { shell = try Shell(locale: "C.UTF-8") }

  @Test func everyCommandIsThere() throws {
    let help = try shell.run("cite --help")
    let start = try #require(help.firstIndex(of: "SUBCOMMANDS:"))
    let commands = help[(start + 1)...].filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.compactMap { $0.split(separator: " ").first }
      .filter { $0 != "See" }
    #expect(commands.count >= 6)
    for name in Self.pages {
      let page = try Page(name)
      for command in commands { #expect(page.names.contains { $0.hasPrefix("cite \(command)") }, "\(name): \(command)") }
    }
  }

  @Test func everyOptionIsThere() throws {
    for command in [
      "parse", "index", "who-cites", "cites", "show", "table", "graph", "stats", "export", "register show", "register list", "register add",
      "register import",
      "register export",
    ] {
      let options = try shell.run("cite \(command) --help").compactMap { line in
        line.hasPrefix("  --") ? line.split(separator: " ").first.map(String.init) : nil
      }
      #expect(!options.isEmpty)
      for name in Self.pages {
        let page = try Page(name)
        for option in options where option != "--version" {
          #expect(page.names.contains { $0.hasPrefix(option) }, "\(name): \(command) \(option)")
        }
      }
    }
  }

  @Test func columnsAreThoseOfTheFiles() throws {
    _ = try shell.run("cite index corpus/documents")
    for question in [
      "who-cites 33/CT-TTg", "cites 04/CĐ-UBND", "show 33/CT-TTg", "stats", "who-cites 33/CT-TTg --group-by year",
      "register show 33/CT-TTg", "register list", "cites 04/CĐ-UBND --style references", "graph --adoption 33/CT-TTg --date 2021",
    ] {
      let head = try #require(try shell.run("cite \(question) --format csv").first).drop { $0 == "\u{FEFF}" }
      #expect(head.contains(","), "\(question)")
      for name in Self.pages { #expect(try Page(name).lines.contains(String(head)), "\(name): \(question)") }
    }
  }

  @Test func everyFieldIsThere() throws {
    var fields = Set<String>()
    for command in [
      "cite parse corpus/documents/ke-hoach-song-cau-2025.txt --format json", "echo | cite parse - --format json",
      #"echo '{"id": "a", "text": "x"}' | cite parse - --input ndjson --format json"#,
    ] {
      let json = try shell.run(command).joined()
      gather(try JSONSerialization.jsonObject(with: Data(json.utf8)), into: &fields)
    }
    #expect(fields.count > 30)
    for name in Self.pages {
      let names = Set(try Page(name).names)
      #expect(fields.subtracting(names).isEmpty, "\(name)")
    }
  }

  private func gather(_ value: Any, into fields: inout Set<String>) {
    if let object = value as? [String: Any] {
      for (key, inner) in object {
        fields.insert(key)
        gather(inner, into: &fields)
      }
    } else if let array = value as? [Any] {
      for inner in array { gather(inner, into: &fields) }
    }
  }

  @Test(arguments: pages) func theLibraryExampleIsTheOneThatIsCompiled(_ name: String) throws {
    let page = try Page(name)
    let code = try String(contentsOf: repositoryFolder.appending(path: "Tests/DocumentationTests/LibraryExample.swift"), encoding: .utf8)
    let block = try #require(page.blocks.first { $0.language == "swift" && page.lines[$0.lines].contains("import Corpus") })
    #expect(page.lines[block.lines].joined(separator: "\n") + "\n" == code)
  }

  @Test func theLibraryExampleWorks() throws {
    let folder = try TemporaryFolder()
    let papers = try citingPapers(
      of: "30-CT/TW", in: repositoryFolder.appending(path: "corpus/documents").path, index: folder.path + "/index")
    #expect(papers.count >= 4)
    #expect(papers.contains { $0.hasPrefix("212/BC-UBND, line ") && $0.contains("30- CT/TW ngày 18") })
  }
}
