import Specimens
import Testing

@Suite struct GraphCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try plans()
    _ = try cite(["index", "plans", "--quiet"], in: folder)
  }

  @Test func picture() throws {
    let run = try cite(["graph", "--lang", "vi"], in: folder)
    #expect(run.code == 0 && run.output.hasPrefix("<?xml") && run.output.hasSuffix("</svg>\n"))
    for words in ["Trung ương", ">33/CT-TTg<", ">289/KH-UBND<", ">2025<"] { #expect(run.output.contains(words), "\(words)") }
    #expect(try cite(["graph", "--output", "a.svg", "--lang", "vi"], in: folder).output.isEmpty)
    #expect(try shell("cat a.svg", in: folder).output == run.output)
  }

  @Test func around() throws {
    let run = try cite(["graph", "--around", "23-QĐ/TW", "--format", "graphml"], in: folder)
    #expect(run.output.contains(">23-QĐ/TW<") && run.output.contains(">15/KH-UBND<") && !run.output.contains(">289/KH-UBND<"))
    let none = try cite(["graph", "--around", "24-QĐ/TW"], in: folder)
    #expect(none.code == 1 && none.errors.contains("did you mean: 23-QĐ/TW"))
    #expect(try cite(["graph", "--year", "1999"], in: folder).code == 1)
  }

  /// More than a picture holds is an error that says how to narrow it.
  @Test func tooMany() throws {
    let numbers = (1...310).map { "Căn cứ Nghị quyết số \($0)/NQ-CP ngày 01/02/2021 của Chính phủ;\n" }.joined()
    try folder.write("plans/long.txt", "Số: 5/KH-UBND\n\nKẾ HOẠCH\nDài\n\n" + numbers)
    _ = try cite(["index", "--quiet"], in: folder)
    let run = try cite(["graph"], in: folder)
    #expect(
      run.code == 2 && run.errors.contains("a picture holds 300; add filters (--province, --year, --type …), --around NUMBER or --top 20"))
    #expect(try cite(["graph", "--top", "5"], in: folder).code == 0)
    #expect(try cite(["graph", "--format", "graphml"], in: folder).code == 0)
  }

  @Test func adoption() throws {
    let run = try cite(["graph", "--adoption", "33/CT-TTg", "--format", "csv"], in: folder)
    #expect(run.code == 0)
    let rows = run.output.dropFirst().split(separator: "\r\n")
    #expect(rows[0] == "province,status,days,cited_id,cited_date,document,path,date,issuer,line,citing,documents,quotation")
    #expect(rows[1].hasPrefix("Lào Cai,adopted,55,") && rows[2].hasPrefix("Quảng Bình,adopted,1188,") && rows.count == 64)
    let picture = try cite(["graph", "--adoption", "33/CT-TTg", "--lang", "vi"], in: folder)
    #expect(picture.output.contains(">55<") && picture.output.contains("2/63 tỉnh, thành phố"))
    let table = try cite(["graph", "--adoption", "33/CT-TTg", "--format", "table", "--province", "Lào Cai,Hà Nội"], in: folder)
    #expect(table.output.contains("no indexed documents") && table.output.contains("55"))
    #expect(try cite(["graph", "--adoption", "34/CT-TTg"], in: folder).code == 1)
  }

  @Test func whatDoesNotGoTogether() throws {
    for words in [
      ["--format", "csv"], ["--around", "1/KH-UBND", "--adoption", "33/CT-TTg"], ["--adoption", "33/CT-TTg", "--format", "graphml"],
      ["--top", "0"], ["--date", "2021"], ["--adoption", "33/CT-TTg", "--format", "xlsx"],
    ] { #expect(try cite(["graph"] + words, in: folder).code == 2, "\(words)") }
  }
}
