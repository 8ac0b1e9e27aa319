import Foundation
import Testing

/// The examples of the READMEs print what the pages say. `make examples` writes the pages anew.
@Suite struct ReadmeExampleTests {
  @Test(arguments: [("README.md", "C.UTF-8"), ("README.vi.md", "vi_VN.UTF-8")])
  func examplesPrintWhatThePageSays(_ name: String, locale: String) throws {
    let page = try Page(name)
    let shell = try Shell(locale: locale)
    #expect(page.examples.count >= 6, "the page has lost its examples")
    let outputs = try page.examples.map { ($0, try shell.run($0.command)) }
    if ProcessInfo.processInfo.environment["REWRITE_EXAMPLES"] != nil { return try rewrite(page, outputs) }
    for (example, output) in outputs {
      let difference = firstDifference(withoutTrailingBlanks(Array(page.lines[example.output])), output)
      #expect(difference == nil, "\(name): $ \(example.command)")
    }
  }

  /// The first line in which page and program differ; nil where there is none. Bytes are compared: two spellings of a letter are equal strings.
  private func firstDifference(_ page: [String], _ program: [String]) -> String? {
    for index in 0..<max(page.count, program.count) {
      let (written, printed) = (index < page.count ? page[index] : "nothing", index < program.count ? program[index] : "nothing")
      if Array(written.utf8) != Array(printed.utf8) { return "line \(index + 1)\nthe page has:  \(written)\ncite prints:   \(printed)" }
    }
    return nil
  }

  private func rewrite(_ page: Page, _ outputs: [(Page.Example, [String])]) throws {
    var lines = page.lines
    for (example, output) in outputs.reversed() {
      let gap = page.lines[example.output].last == "" ? [""] : []
      lines.replaceSubrange(example.output, with: output + gap)
    }
    try lines.joined(separator: "\n").write(to: page.file, atomically: true, encoding: .utf8)
  }

  @Test func bothPagesHaveTheSameExamples() throws {
    #expect(try Page("README.md").examples.map(\.command) == Page("README.vi.md").examples.map(\.command))
  }
}
