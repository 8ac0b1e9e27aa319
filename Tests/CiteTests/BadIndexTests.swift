import Platform
import Specimens
import Testing

/// Index folders that are damaged, foreign or of another version: named with the remedy, never answered from.
@Suite struct BadIndexTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try plans()
    #expect(try cite(["index", "plans", "--quiet"], in: folder).code == 0)
  }

  private func expectFailure(_ words: String, remedy: String = "run `cite index --rebuild`\n") throws {
    for arguments in [["stats"], ["who-cites", "33/CT-TTg"], ["cites", "15/KH-UBND"], ["show", "15/KH-UBND"]] {
      let run = try cite(arguments, in: folder)
      #expect(run.code == 2 && run.output.isEmpty, "\(arguments)")
      #expect(run.errors.contains(words) && run.errors.hasSuffix(remedy), "\(arguments): \(run.errors)")
    }
    #expect(try cite(["index", "plans", "--rebuild"], in: folder).code == 0)
    #expect(try cite(["who-cites", "33/CT-TTg"], in: folder).code == 0)
  }

  @Test(arguments: ["segment-1", "catalogue-1", "review-1", "manifest"]) func truncated(name: String) throws {
    let bytes = try FileSystem.read(folder.path + "/.cite/" + name)
    for count in [0, 1, 7, 63, 64, bytes.count / 2, bytes.count - 1] where count < bytes.count {
      try folder.write(".cite/" + name, Array(bytes.prefix(count)))
      let run = try cite(["who-cites", "33/CT-TTg"], in: folder)
      #expect(run.code == 2 && run.output.isEmpty && run.errors.hasPrefix("cite: .cite/\(name) "), "\(count): \(run.errors)")
    }
    #expect(try cite(["index", "plans"], in: folder).code == 2)
    #expect(try cite(["index", "plans", "--rebuild"], in: folder).code == 0)
    #expect(try cite(["who-cites", "33/CT-TTg"], in: folder).code == 0)
  }

  @Test func aMissingFile() throws {
    try FileSystem.remove(folder.path + "/.cite/segment-1")
    #expect(try cite(["index", "plans"], in: folder).errors.hasPrefix("cite: .cite/segment-1 is gone"))
    try expectFailure(".cite/segment-1 is gone, though the manifest names it")
  }

  @Test(arguments: ["segment-1", "catalogue-1", "review-1"]) func anotherVersion(name: String) throws {
    var bytes = try FileSystem.read(folder.path + "/.cite/" + name)
    bytes[8] = 99
    try folder.write(".cite/" + name, bytes)
    try expectFailure(".cite/\(name) has index format 99, this program reads format ")
  }

  @Test func anotherVersionOfTheManifest() throws {
    try folder.write(".cite/manifest", "cite index 99\nwhatever\n")
    try expectFailure(".cite/manifest has version 99, this program reads version 4")
  }

  @Test(arguments: ["segment-1", "catalogue-1", "review-1"]) func foreignFiles(name: String) throws {
    try folder.write(".cite/" + name, "%PDF-1.7\n" + String(repeating: "x", count: 10_000))
    try expectFailure(".cite/\(name) is no index file of cite", remedy: "with --index DIR\n")
  }

  @Test func aFileForAFolder() throws {
    try folder.write("file", "x")
    let question = try cite(["stats", "--index", "file"], in: folder)
    #expect(question.code == 2 && question.errors.hasPrefix("cite: there is no index in file; "))
    let run = try cite(["index", "plans", "--index", "file"], in: folder)
    #expect(run.code == 2 && run.errors == "cite: cannot make the folder file: File exists\n")
  }
}
