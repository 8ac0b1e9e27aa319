import Model
import Testing

/// Where the basis of a letter or telegram ends: its addressees and its clauses stand in front of the body.
@Suite struct LetterBasisTests {
  private func zones(_ body: String, to addressees: String = "Kính gửi: Sở Y tế các tỉnh") -> [Zone] {
    parsed("BỘ Y TẾ\nSố: 1198/BYT-KCB\nHà Nội, ngày 04 tháng 9 năm 2024\n\n\(addressees)\n\n\(body)\n").citations.map(\.zone)
  }

  /// A sentence that reports or tells is body, and so is all below it.
  @Test(arguments: [
    "Ngày 26/12/2018, Bộ Y tế ban hành Thông tư số 43/2018/TT-BYT. Bộ Y tế yêu cầu các đơn vị thực hiện các nội dung sau:",
    "Thông tư số 43/2018/TT-BYT đã được ban hành. Bộ Y tế hướng dẫn như sau:",
    "Bộ Y tế nhận được Công văn số 12/SYT-NVY ngày 1/8/2024 của Sở Y tế. Sau khi nghiên cứu, Bộ Y tế trả lời như sau:",
    "Hiện nay, nhiều cơ sở chưa thực hiện Nghị định số 96/2023/NĐ-CP.",
    "Qua công tác kiểm tra việc thực hiện Nghị định số 96/2023/NĐ-CP, Bộ Y tế nhận thấy còn tồn tại.",
    "Về việc này, Bộ Y tế có ý kiến như sau: Theo Nghị định số 96/2023/NĐ-CP.",
    "Theo quy định tại Điều 5 Nghị định số 96/2023/NĐ-CP thì cơ sở phải có giấy phép.",
  ])
  func aSentenceBeginsTheBody(_ sentence: String) {
    let rest = "\nThực hiện Quyết định số 5/QĐ-BYT, các sở báo cáo.\n1. Thực hiện Thông tư số 62/2020/TT-BTC ngày 22/6/2020."
    #expect(zones(sentence + rest) == [.body, .body, .body], "\(sentence)")
  }

  /// Who is written to is nobody's sentence: the clause behind it is the basis.
  @Test(arguments: [
    "Kính gửi:\n- Các sở, ban, ngành;\n- Ủy ban nhân dân các huyện, thành phố.",
    "Kính gửi:\nCác bệnh viện;\nTrung tâm Y tế các huyện, thành phố.",
    "Kính gửi:\n1. Các sở, ban, ngành;\n2. Ủy ban nhân dân Quận 3.", "Kính gửi: Ủy ban nhân dân Quận 1\nỦy ban nhân dân Quận 3",
    "Kính gửi: Công ty TNHH Ánh Dương\nĐịa chỉ: số 12 đường 3/2, phường 5\nMã số thuế: 0101234567",
    "Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc\nTrung ương.",
    "Kính gửi: Cục Thuế tỉnh Bắc Giang\n(Qua Chi cục Thuế khu vực 5)",
  ])
  func theAddresseesEndNoBasis(_ addressees: String) {
    let clause = "Thực hiện Công văn số 55/UBND-KGVX ngày 1/8/2024 của UBND tỉnh về việc triển khai;\nCông văn số 57/UBND-KGVX;"
    #expect(zones(clause + "\nBộ Y tế đề nghị thực hiện Nghị định số 96/2023/NĐ-CP.", to: addressees) == [.basis, .basis, .body])
  }

  /// The sentence that enacts the letter may follow the clause behind a stop, or have no body of its own.
  @Test(arguments: [
    "Thực hiện Nghị định số 96/2023/NĐ-CP ngày 30/12/2023 của Chính phủ. Bộ Y tế hướng dẫn như sau:\n1. Thực hiện Thông tư số 62/2020/TT-BTC.",
    "Thực hiện Nghị định số 96/2023/NĐ-CP, Bộ Y tế đề nghị các Sở:\n1. Thực hiện Thông tư số 62/2020/TT-BTC.",
    "Thực hiện Nghị định số 96/2023/NĐ-CP, đề nghị các đơn vị báo cáo theo Thông tư số 62/2020/TT-BTC.",
    "Căn cứ Nghị định số 96/2023/NĐ-CP, trường hợp Công ty có hóa đơn theo Thông tư số 62/2020/TT-BTC thì được khấu trừ.",
  ])
  func theClauseAloneIsTheBasis(_ body: String) { #expect(zones(body) == [.basis, .body], "\(body)") }

  /// "đề nghị của" and "yêu cầu" of the work are grounds.
  @Test(arguments: [
    "Xét Báo cáo số 5/BC-STP của Sở Tư pháp, đề nghị của Sở Nội vụ tại Tờ trình số 6/TTr-SNV;",
    "Căn cứ chức năng, nhiệm vụ, yêu cầu công tác theo Nghị định số 5/2020/NĐ-CP và Nghị định số 6/2020/NĐ-CP;",
  ])
  func requestsAmongTheGrounds(_ clause: String) { #expect(zones(clause) == [.basis, .basis], "\(clause)") }

  /// In a letter that answers, what follows from the sources is body.
  @Test(arguments: [
    "Căn cứ các quy định nêu trên, trường hợp Công ty có hóa đơn theo Nghị định số 123/2020/NĐ-CP thì thực hiện.",
    "Căn cứ quy định trên, Công ty lập hóa đơn theo Nghị định số 123/2020/NĐ-CP.",
    "Theo đó, Công ty lập hóa đơn theo Nghị định số 123/2020/NĐ-CP.",
    "Trường hợp Công ty có hóa đơn thì theo Nghị định số 123/2020/NĐ-CP.",
    "Đối với hàng xuất khẩu, thực hiện Nghị định số 123/2020/NĐ-CP.",
  ])
  func conclusionsAreBody(_ conclusion: String) {
    let sources = "Tổng cục Thuế có ý kiến như sau:\n\nCăn cứ Điều 7 Thông tư số 38/2018/TT-BTC ngày 20/4/2018;\n"
    let rest = "\nĐề nghị Công ty nghiên cứu Nghị định số 31/2018/NĐ-CP để thực hiện."
    #expect(zones(sources + conclusion + rest) == [.basis, .body, .body], "\(conclusion)")
  }

  /// Among the grounds of a decision nothing is a sentence of its own.
  @Test(arguments: [
    "Đề nghị phê duyệt tại Tờ trình số 3/TTr-STC ngày 5/3/2024 của Sở Tài chính;\nXét Báo cáo số 4/BC-STP;",
    "Tại Tờ trình số 3/TTr-STC ngày 5/3/2024;\nXét Báo cáo số 4/BC-STP;",
    "Đối với dự án nhóm B theo Nghị định số 5/2020/NĐ-CP;\nXét Báo cáo số 4/BC-STP;",
    "Theo quy định tại Điều 5 Nghị định số 30/2020/NĐ-CP.\nXét đề nghị của Sở Tài chính tại Tờ trình số 3/TTr-STC,",
    "Căn cứ Công văn số 5/BTC-NS về quyết toán, yêu cầu các cơ quan thực hiện Chỉ thị số 16/CT-TTg;",
  ])
  func decisionsHaveNoSentences(_ grounds: String) {
    let basis = "Căn cứ Nghị định số 1/2020/NĐ-CP;\n" + grounds
    let read = parsed(decision(basis: basis, articles: "Điều 1. Thực hiện Nghị định số 9/2021/NĐ-CP."))
    #expect(read.citations.map(\.zone) == [.basis, .basis, .basis, .body], "\(grounds)")
  }

  @Test func aSourceOfAPlan() {
    let basis = "Căn cứ Nghị định số 1/2020/NĐ-CP;\nTại Tờ trình số 3/TTr-STC ngày 5/3/2024;\nXét Báo cáo số 4/BC-STP;"
    let read = parsed(plan(basis: basis, body: "Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện Quyết định số 8/QĐ-TTg như sau:"))
    #expect(read.citations.map(\.zone) == [.basis, .basis, .basis, .body])
  }

  /// Whom a telegram goes to stands in front of its basis, and is none of its title.
  @Test(arguments: [
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN: Giám đốc các sở; Chủ tịch UBND các huyện.",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:\n\n- Giám đốc các sở;\n- Chủ tịch UBND các huyện, thành phố, thị xã.", "ĐIỆN:\n- Giám đốc các sở.",
  ])
  func aTelegram(_ addressees: String) {
    let telegram = parsed(
      """
      ỦY BAN NHÂN DÂN
      TỈNH NGHỆ AN
      Số: 12/CĐ-UBND
      Nghệ An, ngày 04 tháng 9 năm 2024

      CÔNG ĐIỆN
      Về việc chủ động ứng phó bão số 3

      \(addressees)

      Thực hiện Công điện số 172/CĐ-TTg ngày 3/9/2024 của Thủ tướng Chính phủ, Chủ tịch UBND tỉnh yêu cầu:
      1. Thực hiện Công điện số 5/CĐ-BNN.
      """)
    #expect(telegram.header.title == "Về việc chủ động ứng phó bão số 3")
    #expect(telegram.citations.map(\.zone) == [.basis, .body])
  }

  /// The number of a page between two clauses ends no basis.
  @Test(arguments: ["2", "- 2 -", "Trang 2", "2/12"]) func aPageNumberAmongTheClauses(_ number: String) {
    #expect(
      zones("Căn cứ Nghị định số 1/2020/NĐ-CP;\n\(number)\nNghị định số 2/2020/NĐ-CP;\nThực hiện Công văn số 3/BYT-KCB;") == [
        .basis, .basis, .basis,
      ])
  }
}
