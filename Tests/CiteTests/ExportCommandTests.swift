import Platform
import Specimens
import Testing

@Suite struct ExportCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try plans()
    _ = try cite(["index", "plans", "--quiet"], in: folder)
  }

  @Test func database() throws {
    let run = try cite(["export", "--output", "all.sqlite"], in: folder)
    #expect(run.code == 0 && run.output == "3 documents, 6 citations and 4 cited documents written to all.sqlite\n")
    #expect(try shell("head -c 15 all.sqlite", in: folder).output == "SQLite format 3")
    #expect(FileSystem.status(folder.path + "/all.sqlite.part") == nil)
  }

  /// The same index gives the same bytes.
  @Test(arguments: ["sqlite", "ndjson", "csv-bundle"]) func twice(_ format: String) throws {
    for name in ["a", "b"] { #expect(try cite(["export", "--format", format, "--output", name], in: folder).code == 0) }
    #expect(try shell("diff -r a b", in: folder).code == 0)
  }

  @Test func whatIsThereStays() throws {
    try folder.write("mine", "x")
    let kept = try cite(["export", "--output", "mine"], in: folder)
    #expect(kept.code == 2)
    #expect(kept.errors == "cite: mine is there already; name another place, or add --force to replace it\n")
    let dash = try cite(["export", "--format", "ndjson", "--output", "-"], in: folder)
    #expect(dash.code == 2 && dash.errors.hasPrefix("cite: --output wants the name of a file or folder: export does not write to"))
    #expect(try shell("cat mine", in: folder).output == "x")
    #expect(try cite(["export", "--format", "ndjson", "--output", "mine", "--force"], in: folder).code == 0)
    #expect(try shell("wc -l < mine", in: folder).output.contains("3"))
  }

  /// A folder is only replaced when it holds nothing else.
  @Test func foreignFolders() throws {
    let run = try cite(["export", "--format", "csv-bundle", "--output", "plans", "--force", "--lang", "vi"], in: folder)
    #expect(run.code == 2 && run.errors.contains("plans không phải do cite export tạo ra"))
    #expect(FileSystem.status(folder.path + "/plans/ke-hoach-lao-cai-2022.txt") != nil)
    for _ in 0..<2 { #expect(try cite(["export", "--format", "csv-bundle", "--output", "out/", "--force"], in: folder).code == 0) }
    #expect(try FileSystem.names(in: folder.path + "/out") == ["README.md", "citations.csv", "cited_documents.csv", "documents.csv"])
  }

  @Test func nowhere() throws {
    for format in ["sqlite", "ndjson", "csv-bundle"] where format != "csv-bundle" {
      let run = try cite(["export", "--format", format, "--output", "no/where"], in: folder)
      #expect(run.code == 2 && run.errors.contains("cannot write no/where"))
    }
    #expect(try cite(["export"], in: folder).code == 2)
    #expect(try cite(["export", "--output", "a", "--index", "nothing"], in: folder).errors.contains("there is no index in nothing"))
  }
}
