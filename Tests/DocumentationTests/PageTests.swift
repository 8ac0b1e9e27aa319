import Foundation
import Testing

/// The other pages tell the truth about names and paths.
@Suite struct PageTests {
  @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md"])
  func everyPathExists(_ name: String) throws {
    let paths = try Page(name).names.filter { $0.contains("/") && !$0.contains(" ") && !$0.contains("NAME") }
    #expect(paths.count >= 8)
    for path in paths {
      #expect(FileManager.default.fileExists(atPath: repositoryFolder.appending(path: path).path), "\(name): \(path)")
    }
  }

  @Test func everyNameOfTheGlossaryOccursInTheSources() throws {
    let names = try Page("GLOSSARY.md").rows.compactMap(\.last).flatMap { cell in
      cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
    #expect(names.count >= 40)
    let known = try namesInSources()
    #expect(names.filter { !known.contains($0) } == [])
  }

  /// Every word of letters and figures in the Swift files of Sources.
  private func namesInSources() throws -> Set<String> {
    let folder = repositoryFolder.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var names = Set<String>()
    for case let file as URL in files where file.pathExtension == "swift" {
      for word in try String(contentsOf: file, encoding: .utf8).split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
        names.insert(String(word))
      }
    }
    return names
  }

  @Test func theTableOfTheCorpusIsTheCorpus() throws {
    let rows = try Page("corpus/README.md").rows
    func names(_ folder: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: repositoryFolder.appending(path: folder).path).sorted()
    }
    let documents = rows.map { $0[0].replacing("`", with: "") }
    #expect(try documents.sorted() == names("corpus/documents"))
    let gold = zip(documents, rows).filter { $1[5] == "yes" }.compactMap { $0.0.split(separator: ".").first.map { "\($0).json" } }
    #expect(
      try gold.sorted() == names("corpus/gold").filter { !["identity.json", "issuers.txt", "review.json", "check.json"].contains($0) })
    #expect(rows.allSatisfy { $0.count == 7 })
  }
}
