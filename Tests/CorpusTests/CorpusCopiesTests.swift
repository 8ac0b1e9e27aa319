import Index
import Model
import Platform
import Specimens
import Testing

@testable import Corpus

/// The copies in the sample corpus, all of them and nothing else (corpus/README.md: rule 5).
@Suite struct CorpusCopiesTests {
  private static let documents = String(#filePath.dropLast("Tests/CorpusTests/CorpusCopiesTests.swift".count)) + "corpus/documents"
  private static let copies = [
    ["ke-hoach-bac-giang-2023-ban-2.html", "ke-hoach-bac-giang-2023.html"],
    ["ke-hoach-giao-thuy-2022-ban-sao.txt", "ke-hoach-giao-thuy-2022.htm"],
    ["ke-hoach-ninh-binh-2024-ban-sao.txt", "ke-hoach-ninh-binh-2024.htm"],
    ["quyet-dinh-khanh-hoa-2024-ban-sao.txt", "quyet-dinh-khanh-hoa-2024.html"],
  ]

  private func index(_ paths: [String], in folder: TemporaryFolder, rebuild: Bool = false) throws -> Snapshot {
    var options = UpdateOptions(folder: folder.path + "/index", paths: paths, jobs: 2, program: "1")
    options.rebuild = rebuild
    _ = try updateIndex(options) { _ in }
    return try Snapshot(folder: options.folder)
  }

  @Test func theCopiesOfTheCorpus() throws {
    let folder = try TemporaryFolder()
    let index = try index([Self.documents], in: folder)
    var found = Set<[String]>()
    var indexed = 0
    for name in try FileSystem.names(in: Self.documents) {
      // Pages that hold no paper are not indexed.
      guard let paper = try index.citesOf(Self.documents + "/" + name, as: nil).papers.first else { continue }
      indexed += 1
      let set = [paper.document.path] + paper.document.copies
      if set.count > 1 { found.insert(set.map { String($0.dropFirst(Self.documents.utf8.count + 1)) }.sorted()) }
    }
    #expect(found == Set(Self.copies))
    let stats = try index.stats(top: 0)
    #expect(stats.copies == Self.copies.count)
    #expect(stats.documents + stats.copies == indexed)
  }

  /// However the papers come, one by one in any order or all at once, the index says the same.
  @Test func theOrderDoesNotShow() throws {
    var order = SeededOrder()
    let names = Self.copies.flatMap { $0 } + ["ke-hoach-song-cau-2025.txt", "bao-cao-quan-ba-2022.txt", "ke-hoach-gia-lai-2025.txt"]
    let grown = try TemporaryFolder()
    let paths = try names.map { try grown.write("papers/" + $0, try FileSystem.read(Self.documents + "/" + $0)) }
    for path in paths.shuffled(using: &order) {
      let bytes = try FileSystem.read(path)
      try FileSystem.remove(path)
      _ = try index([grown.path + "/papers"], in: grown)
      try FileSystem.write(bytes, to: path)
      _ = try index([grown.path + "/papers"], in: grown)
    }
    func answers() throws -> [String] {
      let index = try Snapshot(folder: grown.path + "/index")
      var stats = try index.stats(top: 50)
      (stats.generation, stats.segments) = (0, 0)
      return ["\(stats)"] + (try paths.map { "\(try index.citesOf($0, as: nil)) \(try index.show($0, as: nil))" })
    }
    let before = try answers()
    _ = try index([grown.path + "/papers"], in: grown, rebuild: true)
    #expect(try answers() == before, "seed \(order.seed)")
  }
}
