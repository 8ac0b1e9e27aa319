import Model
import Testing

/// What a paper itself does to another, apart from what it reports.
@Suite struct RelationTests {
  @Test(arguments: [
    ("Quyết định này thay thế Quyết định số 5428/QĐ-UBND ngày 01 tháng 10 năm 2018 của Ủy ban nhân dân tỉnh.", Relation.replaces),
    (
      "Điều 2. Quyết định này có hiệu lực từ ngày 20 tháng 7 năm 2024 và thay thế Quyết định số 5428/QĐ-UBND ngày 01 tháng 10 năm 2018.",
      .replaces
    ),
    ("Điều 2. Thay thế Quyết định số 5428/QĐ-UBND ngày 01 tháng 10 năm 2018 của Ủy ban nhân dân tỉnh.", .replaces),
    ("Điều 2. Bãi bỏ Quyết định số 33/2016/QĐ-UBND ngày 24 tháng 10 năm 2016 của Ủy ban nhân dân tỉnh.", .repeals),
    ("Điều 2. Hủy bỏ Quyết định số 33/2016/QĐ-UBND ngày 24 tháng 10 năm 2016 của Ủy ban nhân dân tỉnh.", .repeals),
    ("Điều 2. Bãi bỏ Điều 7, Điều 8 Quyết định số 25/2019/QĐ-UBND ngày 03 tháng 5 năm 2019.", .repeals),
    ("Điều 2. Bãi bỏ khoản 3 Điều 7 của Quyết định số 25/2019/QĐ-UBND.", .repeals),
    ("Quyết định số 33/2016/QĐ-UBND ngày 24/10/2016 hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.", .repeals),
    ("Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 25/2019/QĐ-UBND ngày 03 tháng 5 năm 2019.", .amends),
    ("Điều 1. Sửa đổi khoản 2 Điều 5 Quyết định số 25/2019/QĐ-UBND như sau:", .amends),
    ("Điều 1. Bổ sung khoản 4 vào Điều 5 Quyết định số 25/2019/QĐ-UBND như sau:", .amends),
    ("Điều 1. Bãi bỏ cụm từ “Phòng Nội vụ” tại khoản 4 Điều 12 của Quyết định số 25/2019/QĐ-UBND.", .amends),
    ("Điều 1. Thay thế cụm từ “Phòng Nội vụ” bằng cụm từ “Phòng Văn hóa” tại khoản 4 Điều 12 Quyết định số 25/2019/QĐ-UBND.", .amends),
    ("Điều 1. Sửa đổi, bổ sung khoản 2 Điều 3, bãi bỏ điểm c khoản 1 Điều 5 của Quyết định số 25/2019/QĐ-UBND.", .amends),
    ("Điều 1. Đính chính Quyết định số 25/2019/QĐ-UBND ngày 03 tháng 5 năm 2019 như sau:", .corrects),
    ("Quyết định này có hiệu lực sau 10 (mười) ngày kể từ ngày ký và thay thế Quyết định số 44/2010/QĐ-UBND.", .replaces),
    ("Điều 2. Bãi bỏ các quy định tại Điều 5 của Quyết định số 25/2019/QĐ-UBND.", .repeals),
    ("Quyết định này thay thế các quy định về mức phạt tại khoản 1 Điều 6 Quyết định số 25/2019/QĐ-UBND.", .replaces),
    ("Điều 2. Nay bãi bỏ Quyết định số 25/2019/QĐ-UBND.", .repeals), ("Quyết định này không bãi bỏ Quyết định số 25/2019/QĐ-UBND.", .cites),
    ("Quyết định số 33/2016/QĐ-UBND bị bãi bỏ kể từ ngày Quyết định này có hiệu lực thi hành.", .repeals),
  ])
  func theArticleSaysWhatThePaperDoes(_ article: String, _ relation: Relation) throws {
    let citation = try #require(parsed(decision(articles: article)).citations.first { $0.kind == .numbered })
    #expect(citation.relation == relation, "\(article)")
  }

  /// The paper's type alone, or nothing, is the subject: "Quyết định có hiệu lực kể từ ngày ký và thay thế …".
  @Test(arguments: [
    ("Điều 3. Quyết định có hiệu lực kể từ ngày ký và thay thế Quyết định số 1820/QĐ-UBND, ngày 15/7/2020.", Relation.replaces),
    ("Điều 3. Quyết định có hiệu lực từ ngày ký, bãi bỏ Quyết định số 1820/QĐ-UBND ngày 15/7/2020.", .repeals),
    ("Quyết định có hiệu lực thi hành từ ngày 20.7.2024, thay thế cho Quyết định số 1820/QĐ-UBND ngày 15/7/2020.", .replaces),
    ("Điều 3. Có hiệu lực kể từ ngày ký, thay thế Quyết định số 1820/QĐ-UBND ngày 15/7/2020.", .replaces),
    ("Điều 3. Quyết định thay thế Quyết định số 1820/QĐ-UBND ngày 15/7/2020.", .replaces),
    ("Điều 9. Quy chế có hiệu lực kể từ ngày ký và thay thế Quy chế số 18-QC/TU ngày 15/7/2020.", .replaces),
    ("Điều 3. Quyết định này thay Quyết định số 1820/QĐ-UBND ngày 15/7/2020.", .replaces),
    ("Điều 3. Thông tư có hiệu lực kể từ ngày ký và thay thế Thông tư số 18/2010/TT-BTC.", .cites),
    ("Điều 3. Quyết định có hiệu lực từ ngày ký; bãi bỏ Quyết định số 1820/QĐ-UBND ngày 15/7/2020.", .repeals),
    ("Điều 3. Quyết định có hiệu lực từ ngày ký; đồng thời thay thế Quyết định số 1820/QĐ-UBND ngày 15/7/2020.", .replaces),
    ("Điều 3. Quyết định có hiệu lực từ ngày ký; Sở Nội vụ bãi bỏ Quyết định số 1820/QĐ-UBND ngày 15/7/2020.", .cites),
    ("Điều 3. Quyết định có hiệu lực từ ngày ký; khi bãi bỏ Quyết định số 1820/QĐ-UBND thì báo cáo.", .cites),
    ("Điều 3. Quyết định có hiệu lực từ ngày ký; được thay thế bởi Quyết định số 1820/QĐ-UBND.", .cites),
    ("Điều 3. Quyết định có hiệu lực khi UBND huyện thay thế Quyết định số 1820/QĐ-UBND.", .cites),
    ("Điều 3. Quyết định thay thế Quyết định số 1820/QĐ-UBND được đăng Công báo.", .cites),
    ("Điều 3. Quyết định sửa đổi, bổ sung Quyết định số 1820/QĐ-UBND được đăng Công báo.", .cites),
    ("Điều 3. Chánh Văn phòng thay Quyết định số 1820/QĐ-UBND.", .cites),
  ])
  func theTypeAloneIsTheSubject(_ article: String, _ relation: Relation) {
    #expect(parsed(decision(articles: article)).citations.filter { $0.kind == .numbered }.map(\.relation) == [relation], "\(article)")
  }

  /// The same above a list of papers.
  @Test(arguments: [
    ("Quyết định có hiệu lực từ ngày ký; thay thế các Quyết định sau:", Relation.replaces),
    ("Quyết định có hiệu lực từ ngày 20.7.2024 và bãi bỏ các văn bản sau đây:", .repeals),
    ("Có hiệu lực từ ngày ký, thay thế các Quyết định:", .replaces),
    ("Quyết định có hiệu lực từ ngày ký; Sở Nội vụ bãi bỏ các Quyết định sau:", .cites),
    ("Quyết định có hiệu lực từ ngày ký và được áp dụng cùng các Quyết định sau:", .cites),
    ("Thông tư có hiệu lực từ ngày ký và thay thế các văn bản sau:", .cites),
  ])
  func theTypeAloneIsTheSubjectOfAList(_ heading: String, _ relation: Relation) {
    let article = "Điều 3. \(heading)\n\n1. Quyết định số 1820/QĐ-UBND ngày 15/7/2020;\n\n2. Quyết định số 1821/QĐ-UBND ngày 15/7/2020."
    let found = parsed(decision(articles: article)).citations.filter { $0.kind == .numbered }.map(\.relation)
    #expect(found == [relation, relation], "\(heading)")
  }

  @Test(arguments: [
    ("1. Kế hoạch có hiệu lực từ ngày ký và thay thế Kế hoạch số 64/KH-UBND ngày 09/3/2022.", Relation.replaces),
    ("1. Quyết định có hiệu lực từ ngày ký và thay thế Quyết định số 64/QĐ-UBND ngày 09/3/2022.", .cites),
    ("1. Có hiệu lực từ ngày ký, thay thế Quyết định số 64/QĐ-UBND ngày 09/3/2022.", .cites),
  ])
  func aPlanTellsOfOtherTypes(_ sentence: String, _ relation: Relation) {
    #expect(parsed(plan(body: sentence)).citations.map(\.relation) == [relation], "\(sentence)")
  }

  /// What stands behind "thay thế bằng" takes the place of the other.
  @Test(arguments: [
    "Thay thế bằng Quyết định số 131/QĐ-UBND ngày 15/7/2021.", "Nay thay thế bằng Quyết định số 131/QĐ-UBND ngày 15/7/2021.",
    "Nay thay thế bởi Quyết định số 131/QĐ-UBND ngày 15/7/2021.", "Nay thay thế bằng các văn bản sau:\n1. Quyết định số 131/QĐ-UBND.",
  ])
  func whatTakesThePlaceIsCited(_ sentence: String) {
    #expect(parsed(decision(articles: sentence)).citations.filter { $0.kind == .numbered }.map(\.relation) == [.cites], "\(sentence)")
  }

  @Test(arguments: [
    "Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở.",
    "Thực hiện Nghị định số 61/2018/NĐ-CP đã được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP của Chính phủ.",
    "Quyết định số 290-QĐ/TW ngày 25/02/2010 được thay thế bằng Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị.",
    "Đề nghị Chính phủ sớm sửa đổi, bổ sung Nghị định số 61/2018/NĐ-CP cho phù hợp.",
    "Kiến nghị UBND tỉnh bãi bỏ Quyết định số 2045/QĐ-UBND ngày 15/11/2019.",
    "Nghị định số 107/2021/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP.",
    "Thông tư số 01/2016/TT-BNV hướng dẫn thực hiện Nghị định số 04/2015/NĐ-CP.",
    "Điều 2. Thay cụm từ “Thông tư số 06/2014/TT-BTP” tại khoản 4 Điều 4 bằng cụm từ “Thông tư số 09/2023/TT-BTC”.",
    "Các cấp ủy áp dụng Quy định số 124-QĐ/TW ngày 04/10/2023 (thay thế Quy định số 132-QĐ/TW, ngày 08/3/2018) của Bộ Chính trị.",
    "Nghị định số 61/2018/NĐ-CP bị bãi bỏ từ năm 2025.",
    "Bãi bỏ các quy định trước đây trái với quy định tại Quyết định số 10/2020/QĐ-UBND.",
    "Trường hợp Nghị định số 15/2021/NĐ-CP bị thay thế thì áp dụng văn bản thay thế. Kế hoạch này có hiệu lực từ ngày ký.",
    "Các quy định (nếu có) trái với quy định này và Nghị định số 61/2018/NĐ-CP không áp dụng.",
    "Sau khi Nghị định số 61/2018/NĐ-CP được thay thế, các cơ quan áp dụng Nghị định số 118/2025/NĐ-CP.",
  ])
  func whatIsReportedOfOtherPapersIsCited(_ sentence: String) {
    let citations = parsed(plan(body: sentence)).citations.filter { $0.zone == .body }
    #expect(!citations.isEmpty)
    #expect(citations.allSatisfy { $0.relation == .cites }, "\(citations.map { "\($0.text): \($0.relation)" })")
  }

  @Test func thePlanItReplacesIsReplaced() {
    let citations = parsed(plan(body: "Kế hoạch này thay thế Kế hoạch số 64/KH-UBND ngày 09/3/2022 của Ủy ban nhân dân tỉnh.")).citations
    #expect(citations.map(\.relation) == [.replaces])
  }

  @Test func theBasisOnlyCites() {
    let basis = """
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
      Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;
      """
    let citations = parsed(decision(basis: basis, articles: "Điều 1. Ban hành Quy chế.")).citations
    #expect(citations.count == 3)
    #expect(citations.allSatisfy { $0.relation == .cites })
  }

  @Test(arguments: [
    ("Sửa đổi, bổ sung một số điều của Quyết định số 19/2016/QĐ-UBND ngày 28 tháng 7 năm 2016", Relation.amends),
    ("Bãi bỏ Quyết định số 19/2016/QĐ-UBND ngày 28 tháng 7 năm 2016", .repeals),
    ("Đính chính Quyết định số 19/2016/QĐ-UBND ngày 28 tháng 7 năm 2016", .corrects),
    ("Quy định chi tiết Nghị quyết số 12/2023/NQ-HĐND ngày 08 tháng 12 năm 2023", .details),
    ("Hợp nhất Quyết định số 19/2016/QĐ-UBND ngày 28 tháng 7 năm 2016", .consolidates),
    ("Triển khai Quyết định số 19/2016/QĐ-UBND ngày 28 tháng 7 năm 2016", .cites),
  ])
  func theTitleSaysWhatThePaperDoes(_ title: String, _ relation: Relation) throws {
    let citation = try titleCitation(title)
    #expect(citation.zone == .header)
    #expect(citation.relation == relation)
  }

  @Test(arguments: [
    ("Về việc đính chính Quyết định số 19/2016/QĐ-UBND ngày 28 tháng 7 năm 2016", Relation.corrects),
    ("Về việc bãi bỏ Quyết định số 19/2016/QĐ-UBND ngày 28 tháng 7 năm 2016", .repeals),
    ("VỀ VIỆC SỬA ĐỔI, BỔ SUNG, BÃI BỎ MỘT SỐ NỘI DUNG QUYẾT ĐỊNH SỐ 19/2016/QĐ-UBND", .amends),
    ("SỬA ĐỔI, BÃI BỎ MỘT SỐ ĐIỀU CỦA QUYẾT ĐỊNH SỐ 19/2016/QĐ-UBND", .amends),
  ])
  func theTitleMayBeginWithAPhraseOfSubject(_ title: String, _ relation: Relation) throws {
    let citation = try titleCitation(title)
    #expect(citation.relation == relation)
  }

  private func titleCitation(_ title: String) throws -> Citation {
    let paper = decision(articles: "Điều 1. Quy định chung.").replacing("Ban hành Quy chế tiếp công dân trên địa bàn tỉnh", with: title)
    return try #require(parsed(paper).citations.first { $0.kind == .numbered })
  }

  @Test func theMembersOfAListShareTheRelation() {
    let article =
      "Điều 2. Bãi bỏ Quyết định số 31/2014/QĐ-UBND ngày 19/12/2014 và Quyết định số 09/2017/QĐ-UBND ngày 11/5/2017 của Ủy ban nhân dân tỉnh."
    #expect(parsed(decision(articles: article)).citations.filter { $0.kind == .numbered }.map(\.relation) == [.repeals, .repeals])
  }

  @Test func theMembersOfAListOfItemsShareTheRelation() {
    let articles = """
      Điều 2. Bãi bỏ các Quyết định sau đây của Ủy ban nhân dân tỉnh:
      1. Quyết định số 31/2014/QĐ-UBND ngày 19/12/2014 ban hành Quy chế phối hợp;
      2. Quyết định số 09/2017/QĐ-UBND ngày 11/5/2017 ban hành Quy định thi đua.
      """
    #expect(parsed(decision(articles: articles)).citations.filter { $0.kind == .numbered }.map(\.relation) == [.repeals, .repeals])
  }

  @Test(arguments: [
    ("Quyết định này thay thế các văn bản sau:", Relation.replaces), ("Quyết định này thay thế:", .replaces),
    ("Quyết định này có hiệu lực từ ngày 20/7/2019 và bãi bỏ các văn bản sau đây:", .repeals),
    ("Quyết định này thay thế (bãi bỏ) các văn bản sau:", .replaces), ("Các văn bản sau được áp dụng cùng Quyết định này:", .cites),
    ("Đề nghị Chính phủ sửa đổi các văn bản sau:", .cites), ("Nay bãi bỏ các văn bản sau:", .repeals),
    ("Quyết định này không thay thế các văn bản sau:", .cites),
    ("Quyết định này thay thế Quyết định số 44/2010/QĐ-UBND và được áp dụng cùng các văn bản sau:", .cites),
    ("Bãi bỏ thủ tục đã công bố theo các quyết định sau:", .cites), ("Giao Sở Tài chính bãi bỏ các nội dung theo văn bản sau:", .cites),
    ("Bãi bỏ một phần các văn bản sau:", .repeals),
  ])
  func aListTakesTheVerbOfItsLead(_ lead: String, _ relation: Relation) {
    let articles = """
      Điều 2. \(lead)
      1. Quyết định số 31/2014/QĐ-UBND ngày 19/12/2014 ban hành Quy chế phối hợp;
      2. Khoản 2 Điều 5 Quyết định số 09/2017/QĐ-UBND ngày 11/5/2017 ban hành Quy định thi đua.
      """
    for text in [articles, articles.replacing("\n", with: "\n\n"), articles.replacing("2. Khoản", with: "2. Mức thu phí.\n3. Khoản")] {
      let citations = parsed(decision(articles: text)).citations.filter { $0.number?.symbol == "QĐ-UBND" && $0.number?.serial != "44" }
      #expect(citations.map(\.relation) == [relation, relation], "\(text)")
    }
  }

  /// A printed line may end between the provision and the paper; a short one is a heading.
  @Test func aLineEndsBehindTheProvision() {
    let article = """
      Điều 2. Bãi bỏ điểm 2.3 khoản 2 Điều 1 Quyết định số 76/2018/QĐ-UBND ngày 04 tháng 4 năm 2018; khoản 2 Điều 1
      Quyết định số 28/2022/QĐ-UBND ngày 31 tháng 8 năm 2022 của Ủy ban nhân dân tỉnh.
      """
    let citations = parsed(decision(articles: article)).citations.filter { $0.kind == .numbered }
    #expect(citations.map(\.relation) == [.repeals, .repeals])
    #expect(citations.map(\.pinpoint) == ["điểm 2.3 khoản 2 Điều 1", "khoản 2 Điều 1"])
    let heading = parsed(decision(articles: "Điều 5\nQuyết định số 28/2022/QĐ-UBND còn hiệu lực.")).citations.last
    #expect(heading?.pinpoint == nil)
  }

  /// Numbers of pages and running heads between the items are no part of the list.
  @Test(arguments: [
    ("12", Relation.repeals), ("- 2 -", .repeals), ("Trang 3", .repeals), ("2/5", .repeals), ("\n12\n", .repeals),
    ("CÔNG BÁO/Số 355 + 356/Ngày 23-3-2023", .repeals), ("42   CÔNG BÁO/Số 355 + 356/Ngày 23-3-2023", .repeals),
    ("Các nội dung sau tiếp tục có hiệu lực:", .cites),
  ])
  func aPageEndsInsideAList(_ line: String, _ relation: Relation) {
    for marks in [["1.", "2.", "3."], ["a)", "b)", "c)"]] {
      let articles = """
        Điều 2. Bãi bỏ các văn bản sau đây:
        \(marks[0]) Quyết định số 31/2014/QĐ-UBND ngày 19 tháng 12 năm 2014.
        \(line)
        \(marks[1]) Quyết định số 09/2017/QĐ-UBND ngày 11 tháng 5 năm 2017.
        \(marks[2]) Quyết định số 10/2017/QĐ-UBND ngày 11 tháng 5 năm 2017.
        """
      let citations = parsed(decision(articles: articles)).citations.filter { $0.kind == .numbered }
      #expect(citations.map(\.relation) == [.repeals, relation, relation], "\(articles)")
    }
  }

  @Test func aListOfLettersEndsAtTheNextFigure() {
    let articles = """
      1. Quyết định này thay thế các văn bản sau:
      a) Quyết định số 1/2010/QĐ-UBND;
      b) Quyết định số 2/2010/QĐ-UBND.
      2. Các nội dung khác thực hiện theo quy định.
      3. Quyết định số 5/2020/QĐ-UBND tiếp tục có hiệu lực.
      """
    let citations = parsed(decision(articles: articles)).citations.filter { $0.number?.symbol == "QĐ-UBND" }
    #expect(citations.map(\.relation) == [.replaces, .replaces, .cites])
  }

  @Test func theSubjectOfAReplacedPaperIsNotReplaced() {
    let article =
      "Điều 2. Quyết định này thay thế Quyết định số 5428/QĐ-UBND ngày 01/10/2018 về triển khai Nghị định số 64/2014/NĐ-CP ngày 26/6/2014."
    #expect(parsed(decision(articles: article)).citations.filter { $0.kind == .numbered }.map(\.relation) == [.replaces, .cites])
  }

  @Test func aCircularMayDetailADecree() {
    let paper = """
      BỘ NỘI VỤ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 19/2024/TT-BNV
      Hà Nội, ngày 12 tháng 12 năm 2024

      THÔNG TƯ
      Quy định chi tiết và hướng dẫn thi hành Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ

      Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;

      Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định chi tiết và hướng dẫn thi hành Nghị định số 59/2023/NĐ-CP.

      Điều 1. Thông tư này quy định chi tiết Nghị định số 59/2023/NĐ-CP về thực hiện dân chủ.
      """
    #expect(parsed(paper).citations.filter { $0.kind == .numbered }.map(\.relation) == [.details, .details, .details])
  }

  /// Each member of a list has a subject of its own; the verb holds for all.
  @Test(arguments: [
    (
      "Điều 2. Bãi bỏ Quyết định số 1/2010/QĐ-UBND ngày 3/4/2010 về thu phí và Quyết định số 3/2011/QĐ-UBND về lệ phí.",
      [Relation.repeals, .repeals]
    ),
    ("Điều 1. Sửa đổi Quyết định số 1/2010/QĐ-UBND về thu phí, Quyết định số 3/2011/QĐ-UBND về lệ phí.", [.amends, .amends]),
    ("Điều 2. Thay thế Quyết định số 1/2010/QĐ-UBND về việc thực hiện Quyết định số 3/2011/QĐ-UBND.", [.replaces, .cites]),
    ("Điều 2. Bãi bỏ Quyết định số 1/2010/QĐ-UBND căn cứ Luật Đất đai và Quyết định số 3/2011/QĐ-UBND.", [.repeals, .cites]),
    ("Điều 2. Bãi bỏ Quyết định số 1/2010/QĐ-UBND về thu phí. Các sở và Quyết định số 3/2011/QĐ-UBND.", [.repeals, .cites]),
    ("Điều 2. Bãi bỏ Quyết định số 1/2010/QĐ-UBND về thu phí và Nghị quyết số 3/NQ-HĐND.", [.repeals, .cites]),
  ])
  func membersOfAList(_ article: String, _ relations: [Relation]) {
    let numbered = parsed(decision(articles: article)).citations.filter {
      $0.kind == .numbered && $0.text.contains("20") || $0.type == .resolution
    }
    #expect(numbered.map(\.relation) == relations, "\(article)")
  }

  /// A consolidated text names the paper it puts together, perhaps by its type alone.
  @Test func whatIsConsolidated() {
    func relations(_ title: String) -> [Relation] {
      parsed("BỘ TÀI CHÍNH\n\nSố: 12/VBHN-BTC\n\nHà Nội, ngày 3 tháng 4 năm 2020\n\n\(title)\n\nĐiều 1. Phạm vi\n").citations.map(
        \.relation)
    }
    #expect(relations("Hợp nhất Nghị định số 177/2013/NĐ-CP") == [.consolidates])
    #expect(relations("Hợp nhất Nghị định hướng dẫn Luật Giá") == [.cites])
  }
}
