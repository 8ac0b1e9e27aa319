import Specimens
import Testing

@Suite struct TableCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try plans()
    _ = try cite(["index", "plans", "--quiet"], in: folder)
  }

  private func rows(_ arguments: [String]) throws -> [String] {
    let run = try cite(["table"] + arguments + ["--format", "csv"], in: folder)
    #expect(run.code == 0)
    return run.output.dropFirst().split(separator: "\r\n").map(String.init)
  }

  @Test func documentsAgainstCitedDocuments() throws {
    let rows = try rows(["--type", "KH", "--columns", "33/CT-TTg,23-QĐ/TW"])
    #expect(rows.count == 4)
    #expect(rows[0].hasPrefix("document,path,date,issuer,province,urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2021-11-26;33-ct-ttg,"))
    #expect(rows[1].hasSuffix(",1,1,2") && rows[2].hasSuffix(",2,0,2") && rows[3].hasSuffix(",3,1,4"))
  }

  @Test func provincesWithoutPapersAreToldFromSilentOnes() throws {
    let rows = try rows(["--rows", "province", "--columns", "23-QĐ/TW"])
    #expect(rows.contains("Lào Cai,1,1,1") && rows.contains("Quảng Bình,1,0,0") && rows.contains("Hà Nội,0,no-papers,0"))
  }

  @Test func yearsAsColumns() throws {
    #expect(try rows(["--columns", "year", "--rows", "33/CT-TTg"])[1].hasSuffix(",1,1,0,2"))
  }

  @Test func listFilesAndWordsThatAreNone() throws {
    try folder.write("list.txt", "# numbers\n33/CT-TTg\n\n999/QĐ-TTg\n")
    let run = try cite(["table", "--columns", "@list.txt", "--rows", "year"], in: folder)
    #expect(run.code == 0 && run.output.contains("Cited by no indexed document: 999/QĐ-TTg"))
    let wrong = try cite(["table", "--rows", "provinc"], in: folder)
    #expect(wrong.code == 2 && wrong.errors.hasSuffix("did you mean province?\n"))
    #expect(try cite(["table", "--rows", "province", "--columns", "year"], in: folder).code == 2)
  }

  @Test func workbook() throws {
    #expect(try cite(["table", "--format", "xlsx"], in: folder).code == 2)
    for name in ["a.xlsx", "b.xlsx"] {
      #expect(try cite(["table", "--format", "xlsx", "--output", name], in: folder).code == 0)
    }
    #expect(try shell("cmp a.xlsx b.xlsx && head -c 2 a.xlsx", in: folder).output == "PK")
    let lost = try cite(["table", "--format", "xlsx", "--output", "nowhere/a.xlsx"], in: folder)
    #expect(lost.code == 2 && lost.errors.contains("cannot write nowhere/a.xlsx"))
  }
}
