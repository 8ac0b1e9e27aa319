import Model
import Testing

/// Line ends inside what names a paper, in every format, over blank lines and the number of a page.
@Suite struct CutMentionTests {
  private static let sentence = "Ủy ban nhân dân các xã, phường tổ chức thực hiện nghiêm túc "
  private static let breaks = [
    "\n", "\n\n\n", "\n\u{C}", "\r\n\u{C}\r\n", "\n\n2\n\u{C}", "\n\u{C}2\n\n", "\n2\n", "\n\n- 2 -\n\n", "\n\n2/5\n\n", "\n\nTrang 2\n\n",
  ]

  @Test(
    arguments: [
      "TTg¦ngày", "ngày¦26", "26¦tháng", "tháng¦11", "11¦năm", "năm¦2021", "2021¦của", "của¦Thủ tướng", "CT-¦TTg", "số¦33", "thị¦số",
    ], breaks)
  func thePartsOfAMentionStayTogether(_ cut: String, _ line: String) throws {
    let whole = Self.sentence + "Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ."
    let text = whole.replacing(cut.replacing("¦", with: cut.contains("-") ? "" : " "), with: cut.replacing("¦", with: line))
    let citation = try #require(parsed(text).citations.first)
    #expect(citation.number?.normalised == "33/CT-TTg" && citation.date?.description == "2021-11-26", "\(cut) \(line.debugDescription)")
    #expect(citation.issuer == "Thủ tướng Chính phủ" && citation.type == .directive, "\(cut) \(line.debugDescription)")
  }

  @Test(arguments: ["Luật Thực hiện dân chủ ở¦cơ sở năm 2022", "Luật Đất đai¦năm 2022", "Pháp lệnh Dân số¦năm 2022"], breaks)
  func theNameOfALawGoesOnToItsYear(_ name: String, _ line: String) throws {
    let text = Self.sentence + "các quy định của " + name.replacing("¦", with: line) + " và hướng dẫn của cấp trên."
    #expect(parsed(text).citations.first?.date?.description == "2022", "\(name) \(line.debugDescription)")
  }

  @Test(
    arguments: [
      ("khoản 4 Điều 7", "Nghị định số 15/2021/NĐ-CP"), ("Mục II", "Thông tư số 15/2021/TT-BTC"), ("Điều 468", "Bộ luật Dân sự năm 2015"),
      ("các Điều 11, 12 và 13", "Luật Đất đai năm 2024"), ("điểm đ khoản 3a Điều 9", "Nghị định 15/2021/NĐ-CP"),
    ], breaks)
  func aProvisionLeadsThePaperBelow(_ provision: (String, String), _ line: String) throws {
    let citation = try #require(parsed("\(Self.sentence)quy định tại \(provision.0)\(line)\(provision.1).").citations.first)
    #expect(citation.pinpoint == provision.0.replacing("các ", with: ""), "\(provision) \(line.debugDescription)")
  }

  @Test func eachPaperHasTheProvisionBeforeIt() {
    let read = parsed(
      """
      3. Theo khoản 5 Điều 3 và điểm a khoản 2 Điều 1
      Nghị quyết số 28/2022/NQ-HĐND ngày 31 tháng 8 năm 2022, khoản 4 Điều 7
      Nghị định số 15/2021/NĐ-CP, Điều 9
      Luật Đất đai năm 2024.

      4. Bãi bỏ khoản 2 Điều 1
      Nghị quyết số 29/2022/NQ-HĐND ngày 31 tháng 8 năm 2022.
      """)
    #expect(
      read.citations.map { $0.pinpoint ?? "" } == [
        "khoản 5 Điều 3 và điểm a khoản 2 Điều 1", "khoản 4 Điều 7", "Điều 9", "khoản 2 Điều 1",
      ])
    #expect(read.citations.last?.relation == .repeals)
  }

  /// Rows of a list, headings, and the paper that speaks of itself.
  @Test(arguments: [
    "Nghị định số 117/2020/NĐ-CP, Điều 38\nNghị định số 15/2020/NĐ-CP, khoản 2 Điều 8\nQuyết định số 12/QĐ-TTg, Điều 3",
    "• Nghị định số 117/2020/NĐ-CP, Điều 38\n5\nNghị định số 15/2020/NĐ-CP, khoản 2 Điều 8\n6\nQuyết định số 12/QĐ-TTg, Điều 3",
    "Điều 7\nNghị định số 15/2021/NĐ-CP hết hiệu lực.", "Mục II\nLuật Đất đai năm 2013", "theo khoản 2 Điều 5\nLuật này có hiệu lực",
    "Số: 33/CT-TTg\n\n\nngày mai họp", "Tổng số 15\n\n\ncủa cả nước", "những buổi đối thoại đầu tháng\n\n15/05/2022 23:36",
    "Một số nội dung\n\n\nnăm 2024", "theo Nghị định số 15/2021/NĐ-CP;\n\n\nngày 2/3/2021, UBND tỉnh họp",
  ])
  func whatOnlyLooksAlikeStaysApart(_ text: String) { #expect(cleaned(text) == text) }

  @Test(arguments: [
    (
      "Kết luận số 114-KL/TW của Ban Bí thư Trung ương Đảng\n(khóa XI) về",
      "Kết luận số 114-KL/TW của Ban Bí thư Trung ương Đảng (khóa XI) về"
    ),
    ("CỦA BAN CHẤP HÀNH TRUNG ƯƠNG\n(khóa XI)", "CỦA BAN CHẤP HÀNH TRUNG ƯƠNG\n(khóa XI)"),
    ("của Ban Chấp hành Trung ương.\n(khóa XI)", "của Ban Chấp hành Trung ương.\n(khóa XI)"),
    ("của Ban Chấp hành Trung ương\n(kèm theo)", "của Ban Chấp hành Trung ương\n(kèm theo)"),
  ])
  func theTermOfABodyBelongsToIt(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  @Test(arguments: ["<br>", "</p><p>", "</b></p><p><b>", "</p></div><div><p>"], ["TW¦ngày", "2024¦của", "tháng 12¦năm", "22¦tháng"])
  func blocksOfAPageEndNoMention(_ tags: String, _ cut: String) throws {
    let whole = "<div><p><b>Cán bộ học tập Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị</b></p></div>"
    let html = whole.replacing(cut.replacing("¦", with: " "), with: cut.replacing("¦", with: tags))
    let citation = try #require(page(html).citations.first)
    #expect(citation.date?.description == "2024-12-22" && citation.issuer == "Bộ Chính trị", "\(cut) \(tags)")
  }

  @Test func blocksOfAPageEndNoLawAndNoProvision() {
    let read = page("<h2>Những điểm mới của Luật Đất đai<br>năm 2024</h2><p>Theo khoản 4 Điều 7<br>Nghị định số 15/2021/NĐ-CP.</p>")
    #expect(read.citations.first?.date?.description == "2024" && read.citations.last?.pinpoint == "khoản 4 Điều 7")
  }

  @Test(arguments: [
    "<p>Học tập Nghị quyết số 57-NQ/TW</p><p>Ngày 22/12/2024 tại xã</p>", "<ul><li>Nghị quyết số 57-NQ/TW</li><li>năm 2024</li></ul>",
    "<p>Điều 7</p><p>Nghị quyết số 57-NQ/TW</p>", "<ul><li>Nghị quyết số 57-NQ/TW;</li><li>ngày 22/12/2024 họp</li></ul>",
  ])
  func otherBlocksStayApart(_ html: String) {
    let citations = page(html).citations
    #expect(citations.count == 1 && citations[0].date == nil && citations[0].pinpoint == nil)
  }
}
