import Model
import Testing

/// Sentences that say that papers end, and whose act that is.
@Suite struct EndingTests {
  private func relations(_ article: String, in paper: (String) -> String = { decision(articles: $0) }) -> [Relation] {
    parsed(paper(article)).citations.filter { $0.kind == .numbered }.map(\.relation)
  }

  @Test(arguments: [
    "2. Kể từ ngày Quyết định này có hiệu lực thi hành, Quyết định số 31/2014/QĐ-UBND ngày 5/5/2014 hết hiệu lực thi hành.",
    "2. Từ ngày 01/01/2025, Quyết định số 31/2014/QĐ-UBND hết hiệu lực thi hành.",
    "2. Khi Quyết định này có hiệu lực thi hành thì Quyết định số 31/2014/QĐ-UBND hết hiệu lực.",
    "2. Quyết định số 31/2014/QĐ-UBND ngày 5/5/2014 hết hiệu lực thi hành.",
    "2. Quyết định số 31/2014/QĐ-UBND chấm dứt hiệu lực kể từ ngày Quyết định này được ban hành.",
    "2. Quyết định số 31/2014/QĐ-UBND không còn hiệu lực kể từ ngày ký Quyết định này.",
    "2. Quyết định số 31/2014/QĐ-UBND không còn giá trị kể từ ngày Quyết định này có hiệu lực.",
    "Quyết định này có hiệu lực từ ngày ký và chấm dứt hiệu lực Quyết định số 31/2014/QĐ-UBND.",
    "4. Chấm dứt hiệu lực Kết luận số 31-KL/TU ngày 5/5/2014.", "Chấm dứt hiệu lực thi hành của Quyết định số 31/2014/QĐ-UBND.",
    "4. Hủy bỏ Thông báo số 31-TB/TU ngày 5/5/2014 của Tỉnh ủy.",
  ])
  func thisPaperEndsTheOther(_ article: String) { #expect(relations(article) == [.repeals], "\(article)") }

  @Test(arguments: [
    "2. Các văn bản sau đây hết hiệu lực: Quyết định số 31/2014/QĐ-UBND ngày 5/5/2014; Chỉ thị số 32/2014/CT-UBND ngày 6/5/2014.",
    "2. Quyết định số 31/2014/QĐ-UBND ngày 5/5/2014, Quyết định số 32/2014/QĐ-UBND hết hiệu lực thi hành.",
    "2. Các Quyết định sau hết hiệu lực thi hành: Quyết định số 31/2014/QĐ-UBND, Quyết định số 32/2014/QĐ-UBND.",
  ])
  func severalEnd(_ article: String) { #expect(relations(article) == [.repeals, .repeals], "\(article)") }

  @Test func twoVerbs() {
    #expect(
      relations("Quyết định này thay thế Quyết định số 31/2014/QĐ-UBND và chấm dứt hiệu lực Quyết định số 32/2014/QĐ-UBND.")
        == [.replaces, .repeals])
  }

  @Test(arguments: [
    ("Điều 9. Quyết định số 31/2014/QĐ-UBND bị bãi bỏ.", Relation.repeals),
    ("2. Các văn bản sau:\nb) Quyết định số 31/2014/QĐ-UBND ngày 5/5/2014 bị bãi bỏ.", .repeals),
    ("3. Quyết định số 31/2014/QĐ-UBND bị bãi bỏ kể từ ngày 01/01/2025.", .repeals),
    ("Quyết định số 31/2014/QĐ-UBND đã bị bãi bỏ.", .cites), ("Quyết định số 31/2014/QĐ-UBND bị bãi bỏ thì báo cáo.", .cites),
    ("Trường hợp Quyết định số 31/2014/QĐ-UBND bị bãi bỏ.", .cites),
  ])
  func whatIsRepealedInTheClosingArticle(_ article: String, _ relation: Relation) {
    #expect(relations(article) == [relation], "\(article)")
    #expect(relations(article, in: { plan(body: $0) }) == [.cites], "\(article)")
  }

  @Test(arguments: [
    "Quyết định số 31/2014/QĐ-UBND đã hết hiệu lực.", "Các văn bản đã hết hiệu lực: Quyết định số 31/2014/QĐ-UBND.",
    "Quyết định số 31/2014/QĐ-UBND hết hiệu lực do thời hạn thi hành đã hết.",
    "Khi Quyết định số 31/2014/QĐ-UBND hết hiệu lực thì các cơ quan báo cáo.",
    "Trường hợp Quyết định số 31/2014/QĐ-UBND hết hiệu lực, các cơ quan báo cáo.",
    "Thời hạn theo Quyết định số 31/2014/QĐ-UBND hết hiệu lực.",
  ])
  func whatHasEndedOrMayEndIsCited(_ sentence: String) {
    #expect(relations(sentence) == [.cites], "\(sentence)")
    #expect(relations(sentence, in: { plan(body: $0) }) == [.cites], "\(sentence)")
  }

  /// Plans tell which papers have ended.
  @Test(arguments: [
    "2. Từ ngày 01/01/2022, Quyết định số 31/2014/QĐ-UBND hết hiệu lực thi hành.", "Quyết định số 31/2014/QĐ-UBND hết hiệu lực thi hành.",
    "Các văn bản sau đây hết hiệu lực: Quyết định số 31/2014/QĐ-UBND.",
    "Nghị quyết số 31/2014/NQ-HĐND chấm dứt hiệu lực từ ngày 01/01/2023.",
    "Các văn bản hết hiệu lực, gồm:\n1. Quyết định số 31/2014/QĐ-UBND;",
  ])
  func aPlanReports(_ sentence: String) { #expect(relations(sentence, in: { plan(body: $0) }) == [.cites], "\(sentence)") }

  /// A plan ends plans of its own body.
  @Test(arguments: [
    ("Kế hoạch số 12/KH-UBND ngày 01/2/2020 hết hiệu lực kể từ ngày 01/3/2025.", Relation.repeals),
    ("Kế hoạch số 12/KH-UBND ngày 01/2/2020 hết hiệu lực kể từ ngày ban hành Kế hoạch.", .repeals),
    ("Các văn bản sau hết hiệu lực: Kế hoạch số 12/KH-UBND ngày 01/2/2020.", .repeals),
    ("Kế hoạch số 12/KH-SNV ngày 01/2/2020 hết hiệu lực kể từ ngày 01/3/2025.", .cites),
    ("Kế hoạch số 12/KH-UBND ngày 01/2/2020 đã hết hiệu lực kể từ ngày 01/3/2025.", .cites),
    ("Quyết định số 12/QĐ-UBND ngày 01/2/2020 hết hiệu lực kể từ ngày 01/3/2025.", .cites),
  ])
  func aPlanEndsPlans(_ sentence: String, _ relation: Relation) {
    #expect(relations(sentence, in: { plan(body: $0) }) == [relation], "\(sentence)")
  }

  /// "sẽ" is this paper's own act where it names itself.
  @Test(arguments: [
    ("Quyết định số 31/2014/QĐ-UBND sẽ hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.", Relation.repeals),
    ("Quyết định số 31/2014/QĐ-UBND sẽ hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.", .cites),
    ("Quyết định số 31/2014/QĐ-UBND sẽ hết hiệu lực vào cuối năm.", .cites),
    ("Quyết định số 31/2014/QĐ-UBND đã hết hiệu lực trước ngày Quyết định này có hiệu lực thi hành.", .cites),
    ("Quyết định số 31/2014/QĐ-UBND chưa hết hiệu lực vào ngày Quyết định này có hiệu lực thi hành.", .cites),
  ])
  func whatWillEnd(_ sentence: String, _ relation: Relation) { #expect(relations(sentence) == [relation], "\(sentence)") }

  @Test(arguments: [
    ("Thông tư liên tịch này có hiệu lực từ ngày 15/5/2010 và thay thế Thông tư liên tịch số 05/2006/TTLT-BTC-BTP.", Relation.replaces),
    ("Nghị quyết liên tịch này bãi bỏ Nghị quyết liên tịch số 09/2008/NQLT-CP-UBTWMTTQVN.", .repeals),
    ("Hướng dẫn liên ngành này thay thế Hướng dẫn liên ngành số 12/HDLN-SYT-BHXH.", .replaces),
    ("Quy chế phối hợp này thay thế Quy chế phối hợp số 02/QCPH-CA-VKS.", .replaces),
    ("Hoạt động này thay thế Quyết định số 31/2014/QĐ-UBND.", .cites),
  ])
  func jointPapersNameThemselves(_ article: String, _ relation: Relation) { #expect(relations(article) == [relation], "\(article)") }

  @Test(arguments: [
    "Bãi bỏ Quyết định số 31/2014/QĐ-UBND về việc thu phí đò; Quyết định số 32/2014/QĐ-UBND về việc thu lệ phí.",
    "Bãi bỏ Điều 2 Quyết định số 31/2014/QĐ-UBND; Phụ lục 1 ban hành kèm theo Quyết định số 32/2014/QĐ-UBND.",
    "Bãi bỏ Điều 2 Quyết định số 31/2014/QĐ-UBND; gạch đầu dòng thứ hai khoản 1 Điều 3 Quyết định số 32/2014/QĐ-UBND.",
    "Bãi bỏ Điều 2 Quyết định số 31/2014/QĐ-UBND; nội dung thứ 5 tại Phụ lục 1 kèm theo Quyết định số 32/2014/QĐ-UBND.",
    "Bãi bỏ Mẫu số 02 kèm theo Quyết định số 31/2014/QĐ-UBND và các Biểu mẫu số 1, 2, 3 ban hành kèm theo Nghị quyết số 32/2014/NQ-HĐND.",
  ])
  func theVerbReachesTheNextProvision(_ article: String) { #expect(relations(article) == [.repeals, .repeals], "\(article)") }

  @Test func anotherClauseTakesNoVerb() {
    #expect(
      relations("Bãi bỏ Điều 2 Quyết định số 31/2014/QĐ-UBND; việc thu phí theo Quyết định số 32/2014/QĐ-UBND giữ nguyên.") == [
        .repeals, .cites,
      ])
  }

  @Test(arguments: [("DỰ THẢO", Relation.amends), ("DỰ THẢO 3", .amends), ("Dự thảo lần 2", .amends), ("GÓP Ý DỰ THẢO", .cites)])
  func aLineThatCallsThePaperADraft(_ line: String, _ relation: Relation) {
    let paper = decision(articles: "Điều 1. Quy định chung.").replacing(
      "QUYẾT ĐỊNH\nBan hành Quy chế tiếp công dân trên địa bàn tỉnh",
      with: "\(line)\n\nQUYẾT ĐỊNH\nSửa đổi, bổ sung một số điều của Quyết định số 31/2014/QĐ-UBND")
    #expect(parsed(paper).citations.filter { $0.number?.serial == "31" }.map(\.relation) == [relation], "\(line)")
  }
}
