import Platform
import Specimens
import Testing

@Suite struct CheckCommandTests {
  private let folder: TemporaryFolder
  private static let draft = """
    ỦY BAN NHÂN DÂN
    TỈNH LÀO CAI

    Số: 15/KH-UBND
    Lào Cai, ngày 12 tháng 5 năm 2023

    KẾ HOẠCH
    Thực hiện công tác trọng tâm năm 2023

    Căn cứ Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ về công tác văn thư;
    Thực hiện Chỉ thị số 16/CT-TTg.

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("du-thao.txt", Self.draft)
  }

  private func check(_ arguments: String..., input: String = "", vietnamese: Bool = false) throws -> Run {
    try cite(["check"] + arguments, in: folder, input: input, environment: [vietnamese ? "LANG=vi_VN" : "LANG=C.UTF-8"])
  }

  private static let warning =
    "du-thao.txt:10:35: warning: Nghị định 30/2020/NĐ-CP: dated 2020-03-06 here, 2020-03-05 elsewhere [date-conflict]\n"

  @Test func findingsEndWithOne() throws {
    let run = try check("du-thao.txt")
    #expect(run.code == 1 && run.errors.isEmpty)
    #expect(run.output.hasPrefix(Self.warning + "    evidence: 30/2020/NĐ-CP, 2020-03-05 (Bộ pháp điển; "))
    #expect(run.output.contains("    suggestion: ngày 05/3/2020\n"))
    #expect(run.output.contains("du-thao.txt:11:11: note: Chỉ thị 16/CT-TTg: may be any of "))
    #expect(run.output.hasSuffix("1 document, 2 citations: 1 warning, 1 note\n"))
    let vietnamese = try check("du-thao.txt", vietnamese: true).output
    #expect(
      vietnamese.hasPrefix(
        "du-thao.txt:10:35: cảnh báo: Nghị định 30/2020/NĐ-CP: ở đây ghi ngày 06/03/2020; nơi khác ghi ngày 05/03/2020 [date-conflict]\n"))
    #expect(vietnamese.hasSuffix("1 văn bản, 2 lượt viện dẫn: 1 cảnh báo, 1 lưu ý\n"))
  }

  @Test func nothingFoundEndsWithZero() throws {
    let run = try check("du-thao.txt", "--ignore", "date-conflict,ambiguous", "--only", "date-conflict,outdated")
    #expect(run.code == 0 && run.output == "1 document, 2 citations: nothing to look at\n")
    #expect(try check("-", input: "Không viện dẫn gì.").code == 0)
  }

  @Test func standardInput() throws {
    let run = try check("-", "--only", "date-conflict", input: Self.draft)
    #expect(run.code == 1 && run.output.hasPrefix("-:10:35: warning: "))
  }

  @Test func whatCannotBeReadEndsWithTwo() throws {
    let run = try check("du-thao.txt", "khong-co.txt")
    #expect(run.code == 2 && run.output.hasPrefix(Self.warning))
    #expect(run.errors == "cannot read khong-co.txt: No such file or directory\n")
    #expect(try check("du-thao.txt", "--index", "nowhere").code == 2)
    let code = try check("du-thao.txt", "--only", "date-conflit")
    #expect(code.code == 2 && code.errors.contains("did you mean date-conflict?"))
  }

  @Test func settingsOfTheFolder() throws {
    try folder.write("ke-hoach/a.txt", Self.draft)
    try folder.write(".cite.toml", "ignore = [\"ambiguous\"]\n[severity]\ndate-conflict = \"error\"\n")
    #expect(try check("ke-hoach").output.hasPrefix("ke-hoach/a.txt:10:35: error: "))
    #expect(try check("ke-hoach", "--only", "ambiguous").output.contains("[ambiguous]"))
    try folder.write("ke-hoach/.cite.toml", "only = [\"outdated\"]\n")
    #expect(try check("ke-hoach").code == 0)
    try folder.write("ke-hoach/.cite.toml", "ignore = [\n")
    let broken = try check("ke-hoach")
    #expect(broken.code == 2 && broken.errors.hasPrefix("cite: \(folder.path)/ke-hoach/.cite.toml:") && broken.errors.contains("no TOML ("))
    try folder.write("ke-hoach/.cite.toml", "sai = true\n")
    let wrong = try check("ke-hoach", vietnamese: true)
    #expect(
      wrong.errors == "cite: \(folder.path)/ke-hoach/.cite.toml:1: không có mục “sai”; tệp này nhận only, ignore, as-of và bảng severity\n")
  }

  @Test func everyForm() throws {
    #expect(try check("du-thao.txt", "--format", "json").output.hasPrefix(#"{"schema": 1, "path": "du-thao.txt", "number": "15/KH-UBND""#))
    let log = try check("du-thao.txt", "--format", "sarif", "--output", "x.sarif")
    #expect(log.code == 1 && log.output.isEmpty)
    let sarif = String(decoding: try FileSystem.read(folder.path + "/x.sarif"), as: UTF8.self)
    #expect(sarif.contains(#""executionSuccessful": true"#) && sarif.contains(#""startLine": 10, "startColumn": 35"#))
    let page = try check("du-thao.txt", "--format", "html").output
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<mark>ngày 06/3/2020</mark>"))
  }

  @Test func theIndexSpeaksToo() throws {
    for number in 1...2 {
      try folder.write(
        "bao-cao/\(number).txt",
        "UBND TỈNH LÀO CAI\n\nSố: \(number)/BC-UBND\nLào Cai, ngày 12 tháng 5 năm 2022\n\nBÁO CÁO\nVề việc \(number)\n\nThực hiện Kế hoạch số 77/KH-UBND ngày 14/3/2022 của UBND tỉnh Lào Cai, đã làm \(number) việc.\n"
      )
    }
    try folder.write("moi.txt", "Theo Kế hoạch số 77/KH-UBND ngày 14/4/2022 của UBND tỉnh Lào Cai.\n")
    #expect(try check("moi.txt", "--only", "date-conflict").code == 0)
    #expect(try cite(["index", "bao-cao", "--quiet"], in: folder).code == 0)
    let run = try check("moi.txt", "--only", "date-conflict")
    #expect(run.code == 1 && run.output.contains("2 other indexed papers, "))
  }
}
