import Specimens
import Testing

@Suite struct ReferencesCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try plans()
    _ = try cite(["index", "plans", "--quiet"], in: folder)
  }

  private func lines(_ more: [String] = []) throws -> [String] {
    let run = try cite(["cites", "289/KH-UBND", "--style", "references", "--lang", "vi"] + more, in: folder)
    #expect(run.code == 0)
    return run.output.split(separator: "\n").map(String.init).filter { $0.first?.isNumber == true && $0.contains(". ") }
  }

  /// Each document once, in the order of the text, also where it is cited twice.
  @Test func inOrder() throws {
    let lines = try lines()
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("1. Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ "))
    #expect(
      lines[1].hasPrefix("2. Quyết định số 3140/QĐ-UBND ngày 13 tháng 10 năm 2020 của Ủy ban nhân dân tỉnh Quảng Bình [chưa rõ: trích yếu]")
    )
    // The plan is indexed: its own head gives the title.
    #expect(
      lines[2].hasPrefix("3. Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2022 của Ủy ban nhân dân tỉnh Lào Cai ") && !lines[2].contains("[")
    )
  }

  @Test func sorted() throws {
    #expect(try lines(["--sort", "date"]).map { String($0.dropFirst(3).prefix(9)) } == ["Quyết địn", "Chỉ thị s", "Kế hoạch "])
    #expect(try cite(["cites", "289/KH-UBND", "--sort", "date"], in: folder).code == 2)
  }

  /// The user's register stands above what papers print.
  @Test func theRegister() throws {
    _ = try cite(
      ["register", "add", "3140/QĐ-UBND", "--date", "2020-10-13", "--issuer", "UBND tỉnh Quảng Bình", "--title", "Ban hành tiêu chí"],
      in: folder)
    #expect(try lines()[1].hasSuffix("của Ủy ban nhân dân tỉnh Quảng Bình ban hành tiêu chí"))
  }

  @Test func otherForms() throws {
    let csv = try cite(["cites", "289/KH-UBND", "--style", "references", "--format", "csv"], in: folder).output
    #expect(
      csv.dropFirst().hasPrefix("path,order,reference,missing,type,number,date,issuer,title,title_source,line,count,cited_id,status\r\n"))
    #expect(csv.contains("33/CT-TTg,2021-11-26,Thủ tướng Chính phủ,") && csv.contains(",known,") && csv.contains(",own-copy,"))
    #expect(
      try cite(["cites", "289/KH-UBND", "--style", "references", "--format", "html"], in: folder).output.contains("<ol>\n<li>Chỉ thị số"))
    #expect(try cite(["cites", "khong-vien-dan.md", "--style", "references"], in: folder).code == 1)
    #expect(try cite(["cites", "77/KH-UBND", "--style", "references"], in: folder).errors.hasPrefix("the index holds no document"))
  }
}
