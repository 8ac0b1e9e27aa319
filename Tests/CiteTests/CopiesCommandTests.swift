import Platform
import Specimens
import Testing

/// A paper that was indexed as text and as Markdown counts once, unless the user wants every file.
@Suite struct CopiesCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try plans()
    let bytes = try FileSystem.read(folder.path + "/plans/ke-hoach-quang-binh-2025.txt")
    try folder.write("plans/ke-hoach-quang-binh-2025.md", "Trang chủ > Văn bản\n\n" + String(decoding: bytes, as: UTF8.self))
    _ = try cite(["index", "plans", "--quiet"], in: folder)
  }

  private func run(_ arguments: String...) throws -> Run { try cite(arguments, in: folder) }

  @Test func stats() throws {
    #expect(try run("stats", "--format", "csv").output.contains("total,documents,3,6\r\ntotal,copies,1,\r\n"))
    #expect(try run("stats", "--format", "csv").output.contains("province,Quảng Bình,1,4\r\n"))
    #expect(try run("stats", "--format", "csv", "--copies", "separate").output.contains("total,documents,4,10\r\ntotal,copies,0,\r\n"))
    #expect(try run("stats", "--format", "json").output.contains(#""documents": 3, "copies": 1, "citations": 6"#))
    #expect(try cite(["stats"], in: folder, environment: ["LANG=vi_VN"]).output.contains("bản khác của các văn bản ấy        1\n"))
  }

  @Test func whoCites() throws {
    let together = try run("who-cites", "33/CT-TTg", "--format", "csv").output.split(separator: "\r\n")
    #expect(together.count == 3)
    #expect(together[2].hasSuffix(",plans/ke-hoach-quang-binh-2025.txt") && together[2].contains(",plans/ke-hoach-quang-binh-2025.md,"))
    let separate = try run("who-cites", "33/CT-TTg", "--format", "csv", "--copies", "separate").output.split(separator: "\r\n")
    #expect(separate.count == 4 && separate.dropFirst().allSatisfy { $0.hasSuffix(",") })
    let json = try run("who-cites", "33/CT-TTg", "--format", "json").output
    #expect(json.contains(#""copies": ["plans/ke-hoach-quang-binh-2025.txt"]"#) && json.contains(#""copies": []"#))
    #expect(try run("who-cites", "33/CT-TTg").output.contains(": 2 documents and 1 further copy of them, 3 citations\n"))
    #expect(
      try cite(["who-cites", "33/CT-TTg"], in: folder, environment: ["LANG=vi_VN"]).output
        .contains(": 2 văn bản và 1 bản khác của chúng, 3 lượt viện dẫn\n"))
    #expect(try run("who-cites", "33/CT-TTg", "--group-by", "province", "--format", "csv").output.contains("Quảng Bình,1,2\r\n"))
  }

  @Test func missing() throws {
    let arguments = ["who-cites", "33/CT-TTg", "--missing", "--group-by", "province", "--format", "csv"]
    #expect(try cite(arguments, in: folder).output.contains("Quảng Bình,cites,1,1,2\r\n"))
    #expect(try cite(arguments + ["--type", "KH"], in: folder).output.contains("Quảng Bình,cites,1,1,2\r\n"))
    #expect(try cite(arguments + ["--copies", "separate"], in: folder).output.contains("Quảng Bình,cites,2,2,4\r\n"))
  }

  @Test func oneDocument() throws {
    let show = try run("show", "289/KH-UBND").output
    #expect(show.contains("in the index  plans/ke-hoach-quang-binh-2025.md\nin the index  plans/ke-hoach-quang-binh-2025.txt\n"))
    #expect(show.contains("289/KH-UBND (plans/ke-hoach-quang-binh-2025.md, plans/ke-hoach-quang-binh-2025.txt): 4 citations\n"))
    #expect(try run("cites", "289/KH-UBND", "--format", "csv").output.split(separator: "\r\n").count == 5)
    #expect(try run("cites", "289/KH-UBND", "--format", "csv", "--copies", "separate").output.split(separator: "\r\n").count == 9)
    // A file that is named is shown, also where another copy stands for it.
    #expect(try run("cites", "ke-hoach-quang-binh-2025.txt", "--format", "csv").output.contains("2025.txt,11,"))
  }

  @Test func aWordThatIsNoView() throws {
    let run = try run("stats", "--copies", "apart")
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("cite: \"apart\" is no value for --copies; it takes together, separate"))
  }
}
