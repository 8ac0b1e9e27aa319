import Platform
import Specimens
import Testing

@Suite struct ParseCommandTests {
  @Test func list() throws {
    let folder = try plans()
    let run = try cite(["parse", "plans/ke-hoach-lao-cai-2022.txt"], in: folder)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("plans/ke-hoach-lao-cai-2022.txt\n15/KH-UBND · 2022-01-20 · UBND tỉnh Lào Cai"))
    #expect(run.output.contains("33/CT-TTg"))
  }

  @Test func textIsWhatSpansCountIn() throws {
    let folder = try plans()
    let path = folder.path + "/plans/ke-hoach-lao-cai-2022.txt"
    let run = try cite(["parse", path, "--format", "text"], in: folder)
    #expect(Array(run.output.utf8) == (try FileSystem.read(path)))
  }

  @Test func aFolderIsOneLineADocument() throws {
    let folder = try plans()
    let run = try cite(["parse", "plans", "--format", "json"], in: folder)
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasPrefix(#"{"schema": 1, "path": "plans/"#) })
    #expect(run.errors == "left out 1 file that is no paper: plans/quoc-huy.png\n")
  }

  /// One page for all documents, each under ids of its own.
  @Test func aPageForReading() throws {
    let folder = try plans()
    let run = try cite(["parse", "plans", "--format", "html"], in: folder)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n"))
    #expect(run.output.hasSuffix("</body>\n</html>\n"))
    let articles = run.output.split(separator: "\n").filter { $0.hasPrefix("<article id=") }
    #expect(Set(articles).count == 3)
    #expect(run.output.contains("<mark id=\"d"))
  }

  @Test func standardInput() throws {
    let folder = try TemporaryFolder()
    let run = try cite(["parse", "-", "--format", "json"], in: folder, input: "Theo Chỉ thị số 33/CT-TTg ngày 26/11/2021.\n")
    #expect(run.output.hasPrefix(#"{"schema": 1, "path": "-", "format": "text", "encoding": "utf-8", "sha256": ""#))
    #expect(run.output.contains(#""number": "33/CT-TTg""#))
  }

  @Test func records() throws {
    let folder = try TemporaryFolder()
    let input = (1...500).map { "{\"id\":\"r\($0)\",\"text\":\"Chỉ thị số \($0)/CT-TTg ngày 26/11/2021\"}\n" }.joined()
    let run = try cite(["parse", "--input", "ndjson", "--format", "json", "-"], in: folder, input: input)
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 500)
    for (index, line) in lines.enumerated() { #expect(line.hasPrefix(#"{"schema": 1, "path": "-", "id": "r\#(index + 1)", "#)) }
  }

  @Test func aBadRecordIsNamedAndTheRestIsRead() throws {
    let folder = try TemporaryFolder()
    let run = try cite(
      ["parse", "--input", "ndjson", "--format", "json", "-"], in: folder, input: "{\"text\":\"a\"}\nnonsense\n{\"text\":\"b\"}\n")
    #expect(run.code == 2)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.errors == "cannot read -:2: no JSON object\n")
  }

  @Test func whatIsStatedStandsAbove() throws {
    let folder = try TemporaryFolder()
    let input =
      #"{"id":"x","text":"Nội dung","number":"12/KH-UBND","date":"2024-03-05","issuer":"UBND tỉnh Lào Cai","province":"Lào Cai","title":"T"}"#
    let run = try cite(["parse", "--input", "ndjson", "--format", "json", "-"], in: folder, input: input)
    #expect(run.output.contains(#""header": {"number": "12/KH-UBND", "symbol": "KH-UBND", "type": "KH", "date": "2024-03-05""#))
    #expect(
      run.output.contains(
        #""id": "urn:lex:vn;lao.cai:uy.ban.nhan.dan:ke.hoach:2024-03-05;12-kh-ubnd", "stated": ["number", "date", "issuer", "province", "title"]}"#
      ))
  }

  @Test func missingAndUnknown() throws {
    let folder = try plans()
    let run = try cite(["parse", "none.txt", "plans/quoc-huy.png", "plans/khong-vien-dan.md", "--format", "json"], in: folder)
    #expect(run.code == 2)
    let formats = run.output.split(separator: "\n").map { $0.contains(#""format": "picture""#) ? "picture" : "markdown" }
    #expect(formats == ["picture", "markdown"])
    #expect(
      run.errors == "cannot read none.txt: No such file or directory\n"
        + "cannot read plans/quoc-huy.png: a picture: read it with --ocr [no-text-layer]\n")
  }
}
