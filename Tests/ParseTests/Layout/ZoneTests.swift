import Model
import Testing

/// The part of a paper a citation stands in.
@Suite struct ZoneTests {
  @Test(arguments: [
    "Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ;",
    "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ;",
    "Xét Tờ trình số 12/TTr-SNV ngày 02/3/2023 của Sở Nội vụ;",
    "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 02/3/2023.",
    "Xét đề nghị của Sở Nội vụ tại Báo cáo số 9/BC-SNV ngày 02/3/2023,", "Triển khai thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2023;",
    "Thi hành Nghị quyết số 76/NQ-CP ngày 15/7/2021;",
  ])
  func clausesInFrontOfTheBodyAreTheBasis(_ basis: String) throws {
    #expect(try onlyCitation(plan(basis: basis, body: "I. MỤC ĐÍCH\n\nNâng cao nhận thức.")).zone == .basis)
  }

  @Test(arguments: [
    "Ủy ban nhân dân tỉnh nhận được Công văn số 1187/SNV-CCHC ngày 25/5/2022 của Sở Nội vụ.",
    "Ngày 24/7/2024, Sở Nội vụ có Công văn số 1187/SNV-CCHC về dân vận.",
    "Sau một năm thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021, tỉnh đạt nhiều kết quả.",
  ])
  func whatReportsIsBody(_ sentence: String) throws {
    #expect(try onlyCitation(plan(basis: sentence, body: "I. MỤC ĐÍCH\n\nNâng cao nhận thức.")).zone == .body)
  }

  /// Portals that lose the head keep the clauses under it.
  @Test(arguments: ["", "- "], [true, false]) func theBasisOfAPaperWithoutAHead(_ bullet: String, _ decree: Bool) {
    let text = """
      Kế hoạch năm học của nhà trường
      \(bullet)Căn cứ Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2018 của Bộ Giáo dục và Đào tạo;
      \(bullet)Căn cứ Công văn số 3819/BGDĐT-GDTH ngày 31/7/2023 của Bộ Giáo dục và Đào tạo;
      \(decree ? "QUYẾT ĐỊNH:" : "Trường Tiểu học Lê Lợi xây dựng kế hoạch như sau:")
      1. Thực hiện Nghị định số 59/2023/NĐ-CP.
      Căn cứ Nghị định số 61/2018/NĐ-CP, các lớp báo cáo.
      """
    #expect(parsed(text).citations.map(\.zone) == [.basis, .basis, .body, .body])
  }

  @Test func basisClausesInsideTheBodyAreBody() throws {
    let body = "I. MỤC ĐÍCH\n\nNâng cao nhận thức.\n\nThực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 tại các xã."
    #expect(try onlyCitation(plan(body: body)).zone == .body)
  }

  @Test func theEnactingSentenceIsBody() {
    let basis =
      "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện Kết luận số 120-KL/TW như sau:"
    #expect(parsed(plan(basis: basis, body: "I. MỤC ĐÍCH\n\nNâng cao nhận thức.")).citations.map(\.zone) == [.basis, .body])
  }

  @Test func everyClauseOfALongBasisIsBasis() {
    let basis = """
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
      Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
      Căn cứ Nghị định số 64/2014/NĐ-CP ngày 26 tháng 6 năm 2014 của Chính phủ;
      Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh tại Tờ trình số 41/TTr-VP ngày 02 tháng 7 năm 2024.
      """
    let citations = parsed(decision(basis: basis, articles: "Điều 1. Ban hành Quy chế kèm theo Nghị định số 64/2014/NĐ-CP.")).citations
    #expect(citations.map(\.zone) == [.basis, .basis, .basis, .basis, .body])
  }

  @Test func theTitleIsHeader() {
    let paper = plan(body: "Nâng cao nhận thức.").replacing("Công tác dân vận của", with: "Thực hiện Chỉ thị số 33/CT-TTg trong")
    #expect(parsed(paper).citations.map(\.zone) == [.header])
  }

  @Test(arguments: [
    "[1] Công văn số 65-CV/TU ngày 02/3/2022 của Tỉnh ủy.", "¹ Công văn số 65-CV/TU ngày 02/3/2022 của Tỉnh ủy.",
    "² Thay cho Kế hoạch số 40/KH-UBND ngày 30/3/2021.",
  ])
  func notesAreFootnotes(_ note: String) {
    let inFront = plan(body: "Tiếp tục vận động nhân dân¹ và cán bộ².\n\n\(note)")
    #expect(parsed(inFront).citations.map(\.zone) == [.footnote])
    let behind = plan(body: "Tiếp tục vận động nhân dân[1].") + "\n\n" + note
    #expect(parsed(behind).citations.map(\.zone) == [.footnote])
  }

  /// Below the signature figures without square brackets mark notes too.
  @Test(arguments: [
    "(1) Thông tư số 84/2004/TT-BTC ngày 18/8/2004.", "1 Thông tư số 84/2004/TT-BTC ngày 18/8/2004.",
    "____________\n1 Khoản này được sửa đổi theo quy định tại Điều 2 Thông tư số 92/2015/TT-BTC.",
    "(1) Đã được sửa đổi theo Thông tư số 84/2004/TT-BTC ngày 18/8/2004.", "(2) Nay là Thông tư số 32/2007/TT-BTC ngày 09/4/2007.",
    "(12) Cụm từ này được thay theo quy định tại Điều 2 Thông tư số 92/2015/TT-BTC.",
  ])
  func figuresMarkNotesBehindTheSignature(_ note: String) {
    #expect(parsed(plan(body: "Vận động nhân dân.") + "\n\n" + note).citations.map(\.zone) == [.footnote], "\(note)")
  }

  /// Whatever the sign, and whether the note names its paper at once or later.
  @Test(arguments: ["1", "(1)", "1)", "*", "**", "*)", "(*)", "[*]", "(a)", "¹⁾", "⁽¹⁾"])
  func everySignMarksNotesBehindTheSignature(_ mark: String) {
    let notes = [
      "Gồm: Công văn số 77/UBND-NC.", "Ngày 03/6/2020, được sửa đổi tại Công văn số 77/UBND-NC.", "Các Công văn số 77/UBND-NC.",
      "Công văn số 77/UBND-NC.",
    ]
    for note in notes {
      #expect(parsed(plan(body: "Vận động nhân dân.") + "\n\n\(mark) \(note)").citations.map(\.zone) == [.footnote], "\(mark) \(note)")
    }
  }

  @Test(arguments: [
    "* Như Quyết định số 8/QĐ-UBND;", "1) Các sở (theo Công văn số 5/BYT-KH);", "(*) Sở Y tế theo Công văn số 5/BYT-KH;",
    "* Tổ công tác (Quyết định số 8/QĐ-UBND);", "* Lưu: VT, Công văn số 5/BYT-KH.",
  ])
  func recipientsWithASignAreNoNotes(_ line: String) {
    #expect(parsed(plan(body: "Vận động nhân dân.") + "\n" + line).citations.map(\.zone) == [.recipients], "\(line)")
  }

  @Test(arguments: ["(1) Bộ Y tế (theo Công văn số 5/BYT-KH);", "1 Như Quyết định số 8/QĐ-UBND;", "- 1 bản theo Công văn số 5/BYT-KH;"])
  func numberedRecipientsAreNoNotes(_ line: String) {
    #expect(parsed(plan(body: "Vận động nhân dân.") + "\n" + line).citations.map(\.zone) == [.recipients], "\(line)")
  }

  /// What a note quotes is of the note, until the quotation is closed.
  @Test(arguments: ["[1]", "(1)", "1"]) func aNoteGoesOnInParagraphs(_ mark: String) {
    let note = """
      \(mark) Thông tư số 119/2014/TT-BTC có căn cứ ban hành như sau:
      “Căn cứ Luật Quản lý thuế ngày 29 tháng 11 năm 2006;
      Căn cứ Nghị định số 215/2013/NĐ-CP ngày 23/12/2013.
      Bộ trưởng Bộ Tài chính ban hành Thông tư sửa đổi Thông tư số 156/2013/TT-BTC.”
      - Lưu theo Công văn số 5/BTC-VP.
      """
    let zones = parsed(plan(body: "Vận động nhân dân.") + "\n\n" + note).citations.map(\.zone)
    #expect(zones == [.footnote, .footnote, .footnote, .footnote, .recipients], "\(zones)")
  }

  @Test func anAnnexEndsTheNotes() {
    let text = "[1] Thông tư số 119/2014/TT-BTC;\n\nPHỤ LỤC\nDanh mục theo Quyết định số 7/QĐ-UBND"
    #expect(parsed(plan(body: "Vận động nhân dân.") + "\n\n" + text).citations.map(\.zone) == [.footnote, .body])
  }

  @Test func theBodyGoesOnBehindAFootnote() {
    let body =
      "Vận động nhân dân theo Chỉ thị số 33/CT-TTg¹.\n\n¹ Công văn số 65-CV/TU ngày 02/3/2022.\n\n2. Tiếp tục thực hiện Kết luận số 120-KL/TW trong năm."
    #expect(parsed(plan(body: body)).citations.map(\.zone) == [.body, .footnote, .body])
  }

  @Test func recipientsAreNoBody() {
    let paper = plan(body: "Nâng cao nhận thức.").replacing("- Lưu: VT, NC.", with: "- Như Công văn số 12/UBND-NC;\n- Lưu: VT, NC.")
    #expect(parsed(paper).citations.map(\.zone) == [.recipients])
  }

  @Test func rowsBetweenBarsAreATable() {
    let body = "| TT | Văn bản | Ghi chú |\n|---|---|---|\n| 1 | Kế hoạch số 12/KH-UBND ngày 05/01/2023 | đã xong |"
    #expect(parsed(plan(body: body)).citations.map(\.zone) == [.table])
  }

  @Test func listsOfThePageAreSidebar() {
    let page =
      plan(body: "Thực hiện tốt Chỉ thị số 33/CT-TTg trong năm./.") + """


        Văn bản mới

        Số 19-CT/TU
        Chỉ thị về tăng cường công tác dân vận
        lượt xem: 3076 | lượt tải:319

        Số 12/KH-UBND
        Kế hoạch cải cách hành chính
        lượt xem: 210 | lượt tải:37
        """
    #expect(parsed(page).citations.map(\.zone) == [.body, .sidebar, .sidebar])
  }

  @Test func listsInFrontOfThePaperAreSidebar() {
    let page =
      "Số 19-CT/TU\nChỉ thị về tăng cường công tác dân vận.\nLượt xem: 3076 | lượt tải:319\n\n"
      + plan(body: "Thực hiện tốt Chỉ thị số 33/CT-TTg.")
    let document = parsed(page)
    #expect(document.citations.map(\.zone) == [.sidebar, .body])
    #expect(document.header.number?.normalised == "87/KH-UBND")
  }

  @Test func aCounterInSmallLettersIsALineOfItsOwn() {
    let page =
      "Số 19-CT/TU\nChỉ thị về tăng cường công tác dân vận\nlượt xem: 3076 | lượt tải:319\n\n"
      + plan(body: "Thực hiện tốt Chỉ thị số 33/CT-TTg.")
    #expect(parsed(page).citations.map(\.zone) == [.sidebar, .body])
    #expect(parsed(page).header.number?.normalised == "87/KH-UBND")
  }

  @Test func anAnnexsHeadThatRepeatsTheOwnNumberIsNoCitation() {
    let paper =
      plan(body: "Nâng cao nhận thức.")
      + "\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Ban hành kèm theo Kế hoạch số 87/KH-UBND ngày 20/3/2023 của Ủy ban nhân dân tỉnh)\n\n1. Thực hiện Chỉ thị số 33/CT-TTg."
    let citations = parsed(paper).citations
    #expect(citations.map(\.number?.normalised) == ["33/CT-TTg"])
    #expect(citations.map(\.zone) == [.body])
  }

  @Test func anothersPaperUnderTheOwnNumberIsACitation() {
    #expect(
      parsed(plan(body: "Tổng kết Kế hoạch số 87/KH-UBND ngày 11/02/2022 của Ủy ban nhân dân tỉnh.")).citations.map(\.number?.normalised)
        == ["87/KH-UBND"])
  }

  /// An annex behind the signature, whatever its heading's letters.
  @Test(arguments: ["Phụ lục", "Phụ lục I", "PHỤ LỤC", "(Kèm theo Kế hoạch số 87/KH-UBND ngày 20/3/2023 của Ủy ban nhân dân tỉnh)"])
  func anAnnexIsBody(_ heading: String) {
    let citations = parsed(plan(body: "Nâng cao nhận thức.") + "\n\n\(heading)\n\nÁp dụng Thông tư số 17/2012/TT-BGDĐT.\n").citations
    #expect(citations.filter { $0.number?.proper == "17/2012/TT-BGDĐT" }.map(\.zone) == [.body])
  }

  /// What portals print under a paper.
  @Test(arguments: [
    "Xem thêm:\nKế hoạch số 70/KH-UBND ngày 02/4/2023", "Văn bản cùng lĩnh vực\nKế hoạch số 70/KH-UBND",
    "© Cổng thông tin điện tử tỉnh. Giấy phép số 12/GP-STTTT ngày 01/02/2021", "Giấy phép số 05/GP-TTĐT cấp ngày 20/01/2020",
  ])
  func whatStandsUnderThePaperIsBesideIt(_ chrome: String) {
    #expect(parsed(plan(body: "Nâng cao nhận thức.") + "\n\n\(chrome)\n").citations.map(\.zone) == [.sidebar])
  }

  /// A permit the paper is about is no licence of a page.
  @Test func permitsOfTheBody() {
    let citations = parsed(plan(body: "1. Công ty A:\nGiấy phép số 3457/GP-UBND ngày 02/8/2017.")).citations
    #expect(citations.map(\.zone) == [.body])
  }
}
