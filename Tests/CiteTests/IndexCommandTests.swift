import Platform
import Specimens
import Testing

@Suite struct IndexCommandTests {
  @Test func whatChanged() throws {
    let folder = try plans()
    let first = try cite(["index", "plans"], in: folder)
    #expect(first.code == 0)
    #expect(first.output == "3 documents, 6 citations in .cite (3 added, 0 changed, 0 unchanged, 0 removed)\n")
    #expect(first.errors == "left out 1 file that is no paper: plans/quoc-huy.png\n")
    let second = try cite(["index"], in: folder, environment: ["LC_ALL=vi_VN.UTF-8"])
    #expect(second.code == 0)
    #expect(second.output == "3 văn bản, 6 lượt viện dẫn trong .cite (mới 0, thay đổi 0, giữ nguyên 3, gỡ bỏ 0)\n")
    #expect(second.errors == "bỏ qua 1 tệp không phải văn bản: plans/quoc-huy.png\n")
  }

  @Test func theFolderItself() throws {
    let folder = try plans()
    _ = try cite(["index", ".", "--quiet"], in: folder, below: "/plans")
    let run = try cite(["who-cites", "23-QĐ/TW", "--format", "csv"], in: folder, below: "/plans")
    #expect(run.output.contains(",ke-hoach-lao-cai-2022.txt,"))
    #expect(try cite(["index", "."], in: folder, below: "/plans").output.contains("(0 added, 0 changed, 3 unchanged, 0 removed)"))
  }

  @Test func quiet() throws {
    let folder = try plans()
    let run = try cite(["index", "plans", "--quiet", "--index", "elsewhere"], in: folder)
    #expect(run.code == 0 && run.output.isEmpty && run.errors.isEmpty)
    #expect(FileSystem.status(folder.path + "/elsewhere/manifest") != nil)
    #expect(FileSystem.status(folder.path + "/.cite") == nil)
  }

  @Test func theVariableNamesTheIndex() throws {
    let folder = try plans()
    let variables = ["LANG=C", "CITE_INDEX=\(folder.path)/mine"]
    #expect(try cite(["index", "plans"], in: folder, environment: variables).code == 0)
    #expect(try cite(["stats"], in: folder, environment: variables).code == 0)
    #expect(try cite(["stats"], in: folder).code == 2)
  }

  @Test func metadata() throws {
    let folder = try plans()
    try folder.write("meta.csv", "path,number,date,ghi chu\nplans/khong-vien-dan.md,7/KH-UBND,2024-05-06,x\nplans/none.txt,1/KH-UBND,,\n")
    let run = try cite(["index", "plans", "--metadata", "meta.csv"], in: folder)
    #expect(run.code == 2)
    #expect(run.output.hasPrefix("3 documents"))
    #expect(run.errors.hasSuffix("meta.csv: column \"ghi chu\" is not used\nmeta.csv:3: no indexed paper has the path plans/none.txt\n"))
    let show = try cite(["show", "7/KH-UBND"], in: folder)
    #expect(show.output.contains("number        7/KH-UBND (stated)") && show.output.contains("date          2024-05-06 (stated)"))
    try folder.write("meta.csv", "path;title\nplans/khong-vien-dan.md;\"T")
    let broken = try cite(["index"], in: folder, environment: ["LANG=vi_VN"])
    #expect(
      broken.code == 2 && broken.errors.hasSuffix("/meta.csv:2: ngoặc kép mở mà không đóng; ngoặc kép trong ô phải viết hai lần: \"\"\n"))
    #expect(try cite(["index", "--no-metadata"], in: folder).code == 0)
    #expect(
      try cite(["index", "--metadata", "none.csv"], in: folder).errors
        == "cite: there is no file none.csv; name a CSV file after --metadata\n")
  }

  @Test func aMissingFolderFailsAndTheRestIsDone() throws {
    let folder = try plans()
    let run = try cite(["index", "plans", "none"], in: folder)
    #expect(run.code == 2)
    #expect(run.output.hasPrefix("3 documents"))
    #expect(run.errors.hasSuffix("cannot read none: No such file or directory\n"))
  }

  /// A picture among papers is no failure; what is called a paper and cannot be read is one.
  @Test func filesThatAreNoPapers() throws {
    let folder = try TemporaryFolder()
    let bytes: [UInt8] = [0x89, 0, 1, 2, 3, 0, 5]
    for name in ["a.png", "b.woff2", "b.CSS", "c/d", "c/e.xyz"] { try folder.write("f/" + name, bytes) }
    try folder.write("f/g.js", "var a = \"33/CT-TTg\";")
    try folder.write("f/h.txt", "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021.")
    let run = try cite(["index", "f"], in: folder)
    #expect(run.code == 0 && run.output.hasPrefix("1 document, 1 citation"))
    #expect(run.errors == "left out 6 files that are no papers: f/b.CSS, f/b.woff2, f/g.js, f/a.png, f/c/d, f/c/e.xyz\n")
    for name in ["k.doc", "l.PPT", "m.7z"] {
      try folder.write("f/" + name, bytes)
      let run = try cite(["index", "f", "--quiet"], in: folder)
      #expect(run.code == 2 && run.errors.hasPrefix("cannot read f/\(name): "), "\(name)")
      #expect(try cite(["parse", "f", "--format", "json"], in: folder).code == 2, "\(name)")
      try FileSystem.remove(folder.path + "/f/" + name)
    }
    #expect(try cite(["index", "f/c/d"], in: folder).code == 2)
    #expect(try cite(["index", "f/a.png"], in: folder).errors == "cannot read f/a.png: neither text nor a format this program reads\n")
    #expect(try cite(["parse", "f", "--format", "json"], in: folder).code == 0)
  }

  @Test func pagesWithoutADocument() throws {
    let folder = try TemporaryFolder()
    let errorPage = "<html><body><h1>404</h1><p>Không tìm thấy trang bạn yêu cầu.</p></body></html>"
    try folder.write("f/loi.html", errorPage)
    try folder.write("f/rong.txt", "\n \n")
    try folder.write("f/a.txt", "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021.")
    try folder.write("f/b.ndjson", "{\"id\":\"x\",\"html\":\"\(errorPage)\"}\n{\"id\":\"y\",\"text\":\"\",\"number\":\"7/KH-UBND\"}\n")
    let run = try cite(["index", "f"], in: folder)
    #expect(run.code == 0 && run.output == "2 documents, 1 citation in .cite (2 added, 0 changed, 0 unchanged, 0 removed)\n")
    #expect(run.errors == "left out 3 files without a document: f/b.ndjson#x, f/loi.html, f/rong.txt\n")
    #expect(try cite(["cites", "f/loi.html"], in: folder).code == 1)
    // A paper that has become an error page leaves the index.
    try folder.write("f/a.txt", "")
    let again = try cite(["index"], in: folder, environment: ["LANG=vi_VN"])
    #expect(again.output.hasSuffix("gỡ bỏ 1)\n"))
    #expect(again.errors == "bỏ qua 3 tệp không chứa văn bản nào (trang lỗi, tệp rỗng): f/a.txt, f/loi.html, f/rong.txt\n")
  }

  /// What a record states and cannot be understood is named with file and line, as for --metadata; the record is indexed without it.
  @Test func wrongWordsInARecord() throws {
    let folder = try TemporaryFolder()
    let record = #"{"text":"Theo Chỉ thị số 33/CT-TTg ngày 26/11/2021.","date":"31/02/2024","province":"Lào Cay","number":"mười hai"}"#
    try folder.write("a.ndjson", "{\"text\":\"x\"}\n\(record)\n")
    let run = try cite(["index", "a.ndjson"], in: folder)
    #expect(run.code == 2 && run.output.hasPrefix("2 documents, 1 citation"))
    #expect(
      run.errors.split(separator: "\n") == [
        "a.ndjson:2: \"mười hai\" is no number", "a.ndjson:2: \"31/02/2024\" is no date", "a.ndjson:2: \"Lào Cay\" is no province",
      ])
    let parse = try cite(["parse", "a.ndjson"], in: folder, environment: ["LANG=vi_VN"])
    #expect(parse.code == 2 && parse.errors.contains("a.ndjson:2: “31/02/2024” không phải ngày\n"))
  }

  /// A path where there is nothing is not remembered, and leaves no index behind.
  @Test func nothingThere() throws {
    let folder = try plans()
    let run = try cite(["index", "none", "nor-this"], in: folder)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.errors == "cite: there is nothing at none, nor-this; name files or folders that are there\n")
    #expect(FileSystem.status(folder.path + "/.cite") == nil)
    _ = try cite(["index", "plans", "none"], in: folder)
    let again = try cite(["index"], in: folder)
    #expect(again.code == 0 && again.errors == "left out 1 file that is no paper: plans/quoc-huy.png\n")
    #expect(try cite(["index", "-"], in: folder).errors.hasPrefix("cite: an index is made from files and folders"))
  }

  @Test func nothingToIndex() throws {
    let run = try cite(["index"], in: try TemporaryFolder())
    #expect(run.code == 2)
    #expect(run.errors == "cite: no PATH was given and the index remembers none; name the folders to index: cite index PATH…\n")
  }

  @Test func aDamagedIndexNamesTheRemedyAndTheRemedyWorks() throws {
    let folder = try plans()
    _ = try cite(["index", "plans"], in: folder)
    let path = folder.path + "/.cite/segment-1"
    var bytes = try FileSystem.read(path)
    bytes[bytes.count / 2] ^= 1
    try FileSystem.write(bytes, to: path)
    let run = try cite(["who-cites", "33/CT-TTg"], in: folder)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("segment-1 is damaged") && run.errors.contains("cite index --rebuild"))
    #expect(try cite(["index", "--rebuild"], in: folder).code == 0)
    #expect(try cite(["who-cites", "33/CT-TTg"], in: folder).code == 0)
  }

  @Test func aDamagedManifest() throws {
    let folder = try plans()
    _ = try cite(["index", "plans"], in: folder)
    try folder.write(".cite/manifest", "cite index 4\nnonsense\n")
    #expect(try cite(["stats"], in: folder).errors.contains("manifest is damaged; run `cite index --rebuild`"))
    #expect(try cite(["index", "plans"], in: folder).code == 2)
    #expect(try cite(["index", "plans", "--rebuild"], in: folder).code == 0)
  }

  @Test func anotherWriter() throws {
    let folder = try plans()
    _ = try cite(["index", "plans"], in: folder)
    let lock = try FileDescriptor.updating(folder.path + "/.cite/lock")
    let isOurs = lock.lockExclusively()
    #expect(isOurs)
    let run = try cite(["index", "plans"], in: folder)
    #expect(run.code == 2)
    #expect(
      run.errors.hasPrefix("cite: another cite (process ") && run.errors.hasSuffix(" is writing to .cite; wait until it has finished\n"))
    #expect(try cite(["stats"], in: folder).code == 0)
  }

  /// Indexing again after a change in a file; the nearest index upward answers.
  @Test func fromAFolderBelow() throws {
    let folder = try plans()
    _ = try cite(["index", "plans"], in: folder)
    try folder.write("plans/new.txt", "Thực hiện Chỉ thị số 16/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ.\n")
    #expect(try cite(["index"], in: folder).output.contains("(1 added, 0 changed, 3 unchanged, 0 removed)"))
    let below = try cite(["who-cites", "16/CT-TTg", "--format", "csv"], in: folder, below: "/plans")
    #expect(below.code == 0 && below.output.contains("plans/new.txt"))
  }
}
