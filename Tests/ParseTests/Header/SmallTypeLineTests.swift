import Model
import Testing

/// What print shows in capitals and text has in small letters: the fonts of TCVN3 (.VnTimeH) have capitals in the places of small letters.
@Suite struct SmallTypeLineTests {
  private func head(_ number: String, _ body: String = "ỦY BAN NHÂN DÂN") -> String {
    """
    \(body)
    TỈNH LÀO CAI
    Số: 12/\(number)

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Lào Cai, ngày 9 tháng 1 năm 2004


    """
  }

  private let basis = """

    Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;
    Căn cứ Nghị định số 24/2002/NĐ-CP ngày 02/3/2002 của Chính phủ;
    """

  private func paper(_ title: String, _ number: String) -> ParsedDocument { parsed(head(number) + title + "\n" + basis) }

  private func page(_ title: String, _ number: String, _ body: String = "ỦY BAN NHÂN DÂN") -> ParsedDocument {
    let lines = (head(number, body) + title + "\n" + basis).split(separator: "\n")
    return parsed("<html><body>" + lines.map { "<p>\($0)</p>" }.joined(separator: "\n") + "</body></html>")
  }

  @Test(arguments: [
    ("quyết định\nVề việc mở chợ phiên", "QĐ-UBND", "Về việc mở chợ phiên"),
    ("quyết định\nvề việc mở chợ phiên", "QĐ-UBND", "về việc mở chợ phiên"),
    ("chỉ thị\n\nvề việc mở chợ phiên", "CT-UBND", "về việc mở chợ phiên"),
    ("báo cáo\nkết quả mở chợ phiên năm 2004", "BC-UBND", "kết quả mở chợ phiên năm 2004"),
    ("Quyết định của Ủy ban nhân dân tỉnh Lào Cai\nVề việc mở chợ phiên", "QĐ-UBND", "Về việc mở chợ phiên"),
    ("quyết định của ủy ban nhân dân tỉnh Lào Cai\nVề việc mở chợ phiên", "QĐ-UB", "Về việc mở chợ phiên"),
  ])
  func theTypeLine(_ lines: String, _ number: String, _ title: String) {
    let document = paper(lines, number)
    #expect(document.header.title == title)
    #expect(document.header.issuer == "UBND tỉnh Lào Cai")
    #expect(document.citations.map(\.zone) == [.basis, .basis])
  }

  /// The number tells another type, or the line is more than the type.
  @Test(arguments: [
    ("QUYẾT ĐỊNH\nBan hành\nquy chế", "QĐ-UBND", "Ban hành quy chế"),
    ("V/v triển khai thực hiện\nkế hoạch", "UBND-VP", "V/v triển khai thực hiện kế hoạch"),
    ("kế hoạch mở chợ phiên năm 2004", "KH-UBND", "kế hoạch mở chợ phiên năm 2004"),
  ])
  func wordsOfTheTitleAreNoTypeLine(_ lines: String, _ number: String, _ title: String) {
    #expect(paper(lines, number).header.title == title)
  }

  @Test(arguments: [
    ("QUYẾT ĐỊNH\nVề việc mở chợ phiên\nỦy ban nhân dân tỉnh Lào Cai", "QĐ-UBND", "Về việc mở chợ phiên"),
    ("QUYẾT ĐỊNH\nVề việc mở chợ phiên\nChủ tịch Ủy ban nhân dân tỉnh", "QĐ-UBND", "Về việc mở chợ phiên"),
    ("quyết định\nvề việc mở chợ phiên\n\nuỷ ban nhân dân tỉnh", "QĐ-UBND", "về việc mở chợ phiên"),
    ("kế hoạch\nMở chợ phiên năm 2004\nỦy ban nhân dân tỉnh Lào Cai", "KH-UBND", "Mở chợ phiên năm 2004"),
  ])
  func theBodyAboveTheBasisIsNoTitle(_ lines: String, _ number: String, _ title: String) {
    let document = paper(lines, number)
    #expect(document.header.title == title)
    #expect(document.citations.map(\.zone) == [.basis, .basis])
  }

  @Test(arguments: ["Hội đồng nhân dân tỉnh Lào Cai\nkhóa XII, kỳ họp thứ 5", "hội đồng nhân dân tỉnh lào cai khóa XII, kỳ họp thứ 5"])
  func aCouncilWithItsSession(_ authority: String) {
    let document = page("nghị quyết\nvề việc mở chợ phiên\n" + authority, "NQ-HĐND", "HỘI ĐỒNG NHÂN DÂN")
    #expect(document.header.title == "về việc mở chợ phiên")
    #expect(document.citations.map(\.zone) == [.basis, .basis])
  }

  /// Other bodies, and lines that the title above goes on with.
  @Test(arguments: [
    ("Mở chợ phiên của các cơ quan thuộc\nỦy ban nhân dân tỉnh", "Mở chợ phiên của các cơ quan thuộc Ủy ban nhân dân tỉnh"),
    ("Giao nhiệm vụ cho Sở Nội vụ, Công an tỉnh,\nỦy ban nhân dân tỉnh", "Giao nhiệm vụ cho Sở Nội vụ, Công an tỉnh, Ủy ban nhân dân tỉnh"),
    ("Quy định nhiệm vụ, cơ cấu tổ chức\nSở Tài chính tỉnh Lào Cai", "Quy định nhiệm vụ, cơ cấu tổ chức Sở Tài chính tỉnh Lào Cai"),
    ("Quy định nhiệm vụ của\nỦy ban nhân dân tỉnh Lào Cai", "Quy định nhiệm vụ của Ủy ban nhân dân tỉnh Lào Cai"),
    ("Về việc ban hành Quy chế làm việc\nỦy ban nhân dân tỉnh Lào Cai", "Về việc ban hành Quy chế làm việc Ủy ban nhân dân tỉnh Lào Cai"),
  ])
  func aBodyInTheTitle(_ lines: String, _ title: String) {
    #expect(paper("QUYẾT ĐỊNH\n" + lines, "QĐ-UBND").header.title == title)
  }
}
