import Model
import Testing

@testable import Render

/// Sentences as Decree 30/2020/NĐ-CP, Annex I, part II, item 6 wants them.
@Suite struct ReferenceSentenceTests {
  private func entry(
    _ label: String, _ type: DocumentType, number: String? = nil, date: String? = nil, issuer: String? = nil, title: String? = nil,
    status: CitedDocument.Status = .one
  ) -> ReferenceList.Entry {
    let date = date.flatMap { PrintedDate(iso: $0) }
    let cited = CitedDocument(
      id: label, label: label, number: number, name: number == nil ? label : nil, type: type, date: date, issuer: issuer, status: status)
    return ReferenceList.Entry(
      cited: cited, number: number, date: date, issuer: issuer, title: title, titleSource: title == nil ? nil : .known, line: 1, mentions: 1
    )
  }

  private func written(_ entry: ReferenceList.Entry) -> String { sentence(entry, withYear: false) }

  @Test func inFull() {
    #expect(
      written(
        entry(
          "Nghị định 30/2020/NĐ-CP", .decree, number: "30/2020/NĐ-CP", date: "2020-03-05", issuer: "Chính phủ", title: "Về công tác văn thư"
        ))
        == "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư")
    #expect(
      written(
        entry(
          "Kế hoạch 27/KH-UBND", .plan, number: "27/KH-UBND", date: "2025-02-11", issuer: "UBND tỉnh Bình Định",
          title: "Cải cách hành chính"))
        == "Kế hoạch số 27/KH-UBND ngày 11 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Bình Định về Cải cách hành chính")
  }

  @Test func titles() {
    func title(_ words: String, _ type: DocumentType = .decision) -> String {
      String(written(entry("Quyết định 1/QĐ-TTg", type, number: "1/QĐ-TTg", title: words)).dropFirst("Quyết định số 1/QĐ-TTg ".count))
    }
    #expect(title("Sửa đổi, bổ sung một số điều") == "sửa đổi, bổ sung một số điều")
    #expect(title("Phê duyệt Đề án") == "phê duyệt Đề án")
    #expect(title("V/v tiếp công dân") == "về việc tiếp công dân")
    #expect(title("Quyết định về việc tuyển dụng") == "về việc tuyển dụng")
    #expect(title("Quy chế công tác dân vận") == "về Quy chế công tác dân vận")
    #expect(title("Một số vấn đề") == "về một số vấn đề")
  }

  /// Laws and ordinances by type and name alone; the year only where two bear the name.
  @Test func laws() {
    let entries = ["2013-11-29", "2024-01-18"].map {
      entry("Luật", .law, number: "1/QH", date: $0, issuer: "Quốc hội", title: "Luật Đất đai")
    }
    #expect(written(entries[0]) == "Luật Đất đai")
    #expect(referenceSentences(entries) == ["Luật Đất đai năm 2013", "Luật Đất đai năm 2024"])
    #expect(entries[0].missing.isEmpty)
  }

  /// What is not known is left out and named, never made up.
  @Test func whatIsNotKnown() {
    let plan = entry("Kế hoạch 16/KH-UBND", .plan, number: "16/KH-UBND", date: "2021", status: .ambiguous)
    #expect(written(plan) == "Kế hoạch số 16/KH-UBND năm 2021")
    #expect(plan.missing == [.date, .issuer, .title, .identity])
    #expect(written(entry("Luật 12/2020/QH14", .law, number: "12/2020/QH14")) == "Luật số 12/2020/QH14")
    #expect(written(entry("Nghị quyết Đại hội XIII", .resolution)) == "Nghị quyết Đại hội XIII")
  }

  private var list: ReferenceList {
    let paper = IndexedDocument(path: "a_b.txt", id: nil, header: DocumentHeader())
    return ReferenceList(
      asked: "a_b.txt",
      papers: [(paper, [entry("Luật Đất đai", .law, title: "Luật Đất đai"), entry("Kế hoạch 1/KH-UBND", .plan, number: "1/KH-UBND")])],
      nearMisses: [])
  }

  @Test func forms() {
    #expect(
      text(list, in: .vi)
        == """
        a_b.txt (a_b.txt): 2 văn bản được viện dẫn

        1. Luật Đất đai
        2. Kế hoạch số 1/KH-UBND [chưa rõ: ngày ban hành, cơ quan ban hành, trích yếu]

        1 mục còn thiếu thông tin, ghi trong dấu [ ]; hãy bổ sung trước khi dùng.

        """)
    #expect(markdown(list, in: .en).contains("2. Kế hoạch số 1/KH-UBND \\[not known: date, issuer, title\\]\n"))
    #expect(html(list, title: "t", in: .en).contains("<ol>\n<li>Luật Đất đai</li>\n<li>Kế hoạch số 1/KH-UBND<em> [not known: date"))
    #expect(records(list).rows[1].map(\.plain)[3] == "date | issuer | title")
  }
}
