import Model
import Platform
import Specimens
import Testing

@testable import Index

@Suite struct CommitTests {
  private func paper(_ name: String) -> DocumentRecord {
    record(name, header(nil), [citation("33/CT-TTg", date: "2021-11-26")])
  }

  @Test func noIndex() throws {
    let folder = try TemporaryFolder()
    #expect(throws: IndexError.noIndex(path: folder.path)) { try Snapshot(folder: folder.path) }
  }

  @Test func generationsCount() throws {
    let folder = try TemporaryFolder()
    #expect(try snapshot(folder.path, [paper("a")]).manifest.generation == 1)
    #expect(try snapshot(folder.path, [paper("a"), paper("b")]).manifest.generation == 2)
    #expect(try FileSystem.names(in: folder.path) == ["catalogue-2", "lock", "manifest", "review-2", "segment-2"])
  }

  /// What a crash leaves before the manifest is renamed: new files nobody names, a manifest under another name.
  @Test func aCrashLeavesTheLastGeneration() throws {
    let folder = try TemporaryFolder()
    _ = try snapshot(folder.path, [paper("a")])
    try folder.write("segment-2", "half a segm")
    try folder.write("catalogue-2", "")
    try folder.write("manifest.new", "cite index 1\ngener")
    #expect(try Snapshot(folder: folder.path).manifest.generation == 1)
    #expect(try Snapshot(folder: folder.path).stats(top: 1).documents == 1)
    #expect(try snapshot(folder.path, [paper("a"), paper("b")]).stats(top: 1).documents == 2)
    #expect(try FileSystem.names(in: folder.path) == ["catalogue-2", "lock", "manifest", "review-2", "segment-2"])
  }

  @Test func aReaderKeepsItsGeneration() throws {
    let folder = try TemporaryFolder()
    let first = try snapshot(folder.path, [paper("a")])
    let second = try snapshot(folder.path, [paper("a"), paper("b")])
    #expect(try first.stats(top: 1).documents == 1)
    #expect(try second.stats(top: 1).documents == 2)
    #expect(try first.whoCites(subject(citation("33/CT-TTg")), among: DocumentFilter()).rows.count == 1)
  }

  /// Readers that open the index while generations come and go always find a whole one.
  @Test func readersDuringCommits() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    let record = paper("a")
    _ = try snapshot(path, [record])
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { for _ in 0..<60 { _ = try snapshot(path, [record]) } }
      group.addTask {
        for _ in 0..<300 {
          let documents = try Snapshot(folder: path).stats(top: 0).documents
          #expect(documents == 1)
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func oneWriter() throws {
    let folder = try TemporaryFolder()
    let first = try IndexWriter.open(folder: folder.path, rebuilding: false)
    let error = #expect(throws: IndexError.self) { try openAndClose(folder.path) }
    #expect(error == .locked(path: folder.path, process: Int(Surroundings.processID)))
    _ = try first.commit(roots: [], metadata: [], program: "test", stated: .none)
    #expect(throws: Never.self) { try openAndClose(folder.path) }
  }

  private func openAndClose(_ folder: String) throws {
    _ = try IndexWriter.open(folder: folder, rebuilding: false)
  }

  @Test func damagedManifest() throws {
    let folder = try TemporaryFolder()
    _ = try snapshot(folder.path, [paper("a")])
    let path = folder.path + "/manifest"
    let sound = try FileSystem.read(path)
    for place in sound.indices {
      var bytes = sound
      bytes[place] ^= 1
      try FileSystem.write(bytes, to: path)
      #expect(throws: IndexError.self, "byte \(place)") { try Snapshot(folder: folder.path) }
    }
    #expect(throws: IndexError.self) { try openAndClose(folder.path) }
    #expect(throws: Never.self) { _ = try IndexWriter.open(folder: folder.path, rebuilding: true) }
  }

  @Test func anotherVersionOfTheManifest() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("manifest", "cite index 7\ngeneration 1\n")
    #expect(throws: IndexError.manifestVersion(path: path, found: 7, readable: 4)) { try Snapshot(folder: folder.path) }
  }

  /// A writer that holds little at a time writes several segments; they answer as one does.
  @Test func severalSegments() throws {
    let (one, several) = (try TemporaryFolder(), try TemporaryFolder())
    let records = (0..<200).map { index in
      record(
        "p/\(index).txt", header("\(index)/KH-UBND", date: "2024-01-02", province: "Huế"),
        [citation("33/CT-TTg", date: "2021-11-26"), citation("\(index % 7)/QĐ-TTg", date: "2020-05-05")])
    }
    _ = try snapshot(one.path, records)
    var writer = try IndexWriter.open(folder: several.path, rebuilding: false)
    writer.segmentSize = 30_000
    for record in records { try writer.add(record) }
    _ = try writer.commit(roots: [IndexRoot(shown: "plans", absolute: "/plans")], metadata: [], program: "test", stated: .none)
    let index = try Snapshot(folder: several.path)
    #expect(index.manifest.segments.count > 2)
    #expect(try FileSystem.names(in: several.path).count == index.manifest.segments.count + 4)
    let whole = try Snapshot(folder: one.path)
    for name in ["33/CT-TTg", "3/QĐ-TTg"] {
      func rows(_ index: Snapshot) throws -> Set<String> {
        Set(
          try index.whoCites(subject(citation(name)), among: DocumentFilter()).rows.map {
            "\($0.cited.id) \($0.citing.path) \($0.quotation)"
          })
      }
      #expect(try rows(index) == rows(whole))
    }
    #expect(try index.stats(top: 5).mostCited.map(\.documents) == whole.stats(top: 5).mostCited.map(\.documents))
    #expect(
      try index.citesOf("p/150.txt", as: nil).papers[0].mentions.map(\.cited)
        == whole.citesOf("p/150.txt", as: nil).papers[0].mentions.map(\.cited))
    // The next generation takes all of them over.
    let next = try IndexWriter.open(folder: several.path, rebuilding: false)
    #expect(try next.previousDocuments()?.entries.count == 200)
  }

  /// What is not committed leaves nothing behind.
  @Test func aWriterThatGivesUp() throws {
    let folder = try TemporaryFolder()
    _ = try snapshot(folder.path, [paper("a")])
    do {
      var writer = try IndexWriter.open(folder: folder.path, rebuilding: false)
      writer.segmentSize = 1
      for name in ["a", "b", "c"] { try writer.add(paper(name)) }
      #expect(try FileSystem.names(in: folder.path).contains("segment-2.3"))
    }
    #expect(try FileSystem.names(in: folder.path) == ["catalogue-1", "lock", "manifest", "review-1", "segment-1"])
    #expect(try Snapshot(folder: folder.path).manifest.generation == 1)
  }

  @Test func aMissingFile() throws {
    for name in ["segment-1", "catalogue-1", "review-1"] {
      let folder = try TemporaryFolder()
      _ = try snapshot(folder.path, [paper("a")])
      try FileSystem.remove(folder.path + "/" + name)
      #expect(throws: IndexError.fileMissing(path: folder.path + "/" + name)) { try Snapshot(folder: folder.path) }
    }
  }

  /// Names with line breaks, tabs and backslashes survive the manifest's lines.
  @Test func strangeRoots() throws {
    let folder = try TemporaryFolder()
    let roots = [IndexRoot(shown: "a\nb\tc\\n", absolute: "/x/a\nb\tc\\n"), IndexRoot(shown: "văn bản", absolute: "/y/văn bản")]
    _ = try IndexWriter.open(folder: folder.path, rebuilding: false).commit(roots: roots, metadata: [], program: "test", stated: .none)
    #expect(try Snapshot(folder: folder.path).manifest.roots == roots)
  }
}
