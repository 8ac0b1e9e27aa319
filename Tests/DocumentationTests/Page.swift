import Foundation

/// The folder of this package, found from this file's own place.
let repositoryFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A page of the repository in Markdown.
struct Page {
  /// A command a reader may type, and what it prints.
  struct Example {
    var command: String
    /// The lines of the page that hold the output.
    var output: Range<Int>
  }

  let file: URL
  let lines: [String]

  init(_ name: String) throws {
    file = repositoryFolder.appending(path: name)
    lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
  }

  var text: String { lines.joined(separator: "\n") }

  /// Lines inside fences, the fences left out, with the word behind the opening fence.
  var blocks: [(language: String, lines: Range<Int>)] {
    let fences = lines.indices.filter { lines[$0].hasPrefix("```") }
    return stride(from: 0, to: fences.count - 1, by: 2).map { (String(lines[fences[$0]].dropFirst(3)), fences[$0] + 1..<fences[$0 + 1]) }
  }

  /// The blocks' lines that begin with "$ cite", each with the lines up to the next command or the end of its block.
  var examples: [Example] {
    blocks.flatMap { block in
      let commands = block.lines.filter { lines[$0].hasPrefix("$ ") }
      return zip(commands, commands.dropFirst() + [block.lines.upperBound]).filter { lines[$0.0].hasPrefix("$ cite ") }.map { start, end in
        Example(command: String(lines[start].dropFirst(2)), output: start + 1..<end)
      }
    }
  }

  /// Words between backticks outside blocks.
  var names: [String] {
    let fenced = Set(blocks.flatMap(\.lines))
    return lines.indices.filter { !fenced.contains($0) }.flatMap { index in
      lines[index].components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
  }

  /// The cells of the rows of all tables, heads and rules left out.
  var rows: [[String]] {
    lines.indices.filter { lines[$0].hasPrefix("|") && !isRule($0) && !isRule($0 + 1) }.map { index in
      lines[index].components(separatedBy: "|").dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  private func isRule(_ index: Int) -> Bool {
    index < lines.count && lines[index].hasPrefix("|") && lines[index].allSatisfy("|-: ".contains)
  }
}
