import Specimens
import Testing

@Suite struct OutdatedCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    func plan(_ number: String, _ province: String, _ date: String, _ basis: String) -> String {
      """
      ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH \(province.uppercased())                      Độc lập - Tự do - Hạnh phúc

      Số: \(number)                 \(province), \(date)

      KẾ HOẠCH
      Rà soát văn bản

      \(basis)

      Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
      1. Các sở rà soát văn bản của mình, báo cáo trước ngày 30 tháng 11.
      """
    }
    try folder.write(
      "plans/a.txt",
      plan("11/KH-UBND", "Lào Cai", "ngày 20 tháng 01 năm 2024", "Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29/11/2013;"))
    try folder.write(
      "plans/b.txt",
      plan(
        "12/KH-UBND", "Gia Lai", "ngày 20 tháng 01 năm 2025",
        "Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29/11/2013;\nThực hiện Luật Đất đai số 31/2024/QH15 ngày 18/01/2024, thay thế Luật Đất đai số 45/2013/QH13;"
      ))
    _ = try cite(["index", "plans", "--quiet"], in: folder)
  }

  private func outdated(_ arguments: String..., vietnamese: Bool = false) throws -> Run {
    try cite(["outdated"] + arguments, in: folder, environment: [vietnamese ? "LANG=vi_VN" : "LANG=C.UTF-8"])
  }

  private func rows(_ run: Run) -> [String] { run.output.dropFirst().split(separator: "\r\n").map(String.init) }

  @Test func thePromisedColumns() throws {
    let run = try outdated("--format", "csv", "--as-of", "2026-06-01")
    #expect(run.code == 1 && run.errors.isEmpty)
    let id = "urn:lex:vn:quoc.hoi:luat:2013-11-29;45-2013-qh13,45/2013/QH13,2013-11-29"
    let rest = "2024-08-01,31/2024/QH15,verified,replaced by 31/2024/QH15: text of 31/2024/QH15,"
    #expect(
      rows(run)
        == [
          "document,path,date,line,printed,cited_id,cited_number,cited_date,verdict,since,replaced_by,confidence,evidence,quotation",
          "11/KH-UBND,plans/a.txt,2024-01-20,9,45/2013/QH13,\(id),superseded,\(rest)Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29/11/2013;",
          "12/KH-UBND,plans/b.txt,2025-01-20,9,45/2013/QH13,\(id),outdated,\(rest)Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29/11/2013;",
        ].map { $0.replacing("plans/", with: "\(path("plans/a.txt", in: run))") })
  }

  /// Paths in CSV are those of the index.
  private func path(_ name: String, in run: Run) -> String { "plans/" }

  @Test func exitCodes() throws {
    #expect(try outdated("--as-of", "2024-06-01").code == 0)
    #expect(try outdated("--province", "Lào Cai").code == 1)
    #expect(try outdated("--year", "2019").code == 0)
    #expect(try outdated("--as-of", "hôm nay").code == 2)
    #expect(try outdated("--all", "--summary").code == 2)
    #expect(try outdated("--index", "none").code == 2)
  }

  @Test func allOfThem() throws {
    let lines = rows(try outdated("--all", "--format", "csv", "--as-of", "2026-06-01"))
    #expect(lines.count == 5)
    #expect(lines.contains { $0.contains("31/2024/QH15,2024-01-18,unknown,,,") })
    #expect(lines.contains { $0.contains("on purpose: ") })
  }

  @Test func forPeople() throws {
    let english = try outdated("--as-of", "2026-06-01").output
    #expect(english.hasPrefix("1 citation of what was not in force, 1 of what has ended since, in 2 documents\n"))
    #expect(english.contains("As of 2026-06-01.\n"))
    #expect(english.contains("Old documents named on purpose (replaced, \"nay là …\"): 1, not counted; --all lists them.\n"))
    let vietnamese = try outdated("--as-of", "01/6/2026", vietnamese: true).output
    #expect(
      vietnamese.hasPrefix(
        "1 lượt viện dẫn văn bản đã hết hiệu lực từ trước, 1 lượt viện dẫn văn bản hết hiệu lực về sau, trong 2 văn bản\n"))
    #expect(
      vietnamese.contains("đã hết hiệu lực khi viện dẫn") && vietnamese.contains("01/08/2024")
        && vietnamese.contains("Tính đến ngày 01/06/2026."))
    // Without a day the newest one known, always the same.
    #expect(try outdated().output.contains("As of 2026-05-07."))
    #expect(try outdated().output == outdated().output)
  }

  @Test func everyFormat() throws {
    let json = try outdated("--format", "json", "--as-of", "2026-06-01").output
    #expect(
      json.hasPrefix(
        #"{"schema": 1, "question": "outdated", "as_of": "2026-06-01", "documents": 2, "outdated": 1, "superseded": 1, "in_force": 0, "#))
    #expect(try outdated("--format", "markdown").output.contains("| 12/KH-UBND |"))
    #expect(try outdated("--format", "html").output.contains("<table>"))
    #expect(try outdated("--format", "xlsx", "--output", "o.xlsx").code == 1)
    #expect(
      rows(try outdated("--summary", "--format", "csv", "--as-of", "2026-06-01")) == [
        "section,key,documents,outdated,superseded", "province,Gia Lai,1,1,0", "province,Lào Cai,1,0,1", "year,2024,1,0,1",
        "year,2025,1,1,0",
      ])
    #expect(try outdated("--summary", vietnamese: true).output.hasPrefix("Theo tỉnh, thành phố\n"))
  }

  @Test func theRegisterStandsAbove() throws {
    _ = try cite(["register", "add", "45/2013/QH13", "--status", "in-force"], in: folder)
    #expect(try outdated().code == 0)
    let shown = try cite(["show", "45/2013/QH13"], in: folder)
    #expect(shown.output.contains("in force (as of 2026-05-07)") && shown.output.contains("your register"))
  }

  @Test func show() throws {
    let text = try cite(["show", "45/2013/QH13", "--as-of", "2026-06-01"], in: folder, environment: ["LANG=vi_VN"]).output
    #expect(text.contains("hết hiệu lực từ 01/08/2024; thay bằng 31/2024/QH15 (tính đến 01/06/2026)"))
    let json = try cite(["show", "45/2013/QH13", "--format", "json", "--as-of", "2026-06-01"], in: folder).output
    #expect(
      json.contains(#""standing": {"state": "not-in-force", "as_of": "2026-06-01", "#) && json.contains(#""replaced_by": ["31/2024/QH15"]"#)
    )
  }
}
