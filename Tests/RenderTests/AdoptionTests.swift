import Model
import Testing

@testable import Render

@Suite struct AdoptionTextTests {
  private var answer: AdoptionAnswer {
    func row(_ province: String, _ status: AdoptionAnswer.Status, days: Int? = nil, path: String? = nil) -> AdoptionAnswer.Row {
      var row = AdoptionAnswer.Row(province: province, status: status, documents: status == .noPapers ? 0 : 2, citing: path == nil ? 0 : 1)
      row.days = days
      row.line = path == nil ? nil : 4
      row.first = path.map { path in
        var header = DocumentHeader()
        header.date = days.flatMap { PrintedDate(year: 2021, month: 12, day: $0 - 4) }
        return IndexedDocument(path: path, id: nil, header: header)
      }
      return row
    }
    let cited = CitedDocument(
      id: "33", label: "Chỉ thị 33/CT-TTg", number: "33/CT-TTg", name: nil, type: .directive,
      date: PrintedDate(year: 2021, month: 11, day: 26),
      issuer: nil, status: .one)
    return AdoptionAnswer(
      asked: "33/CT-TTg", cited: cited, day: PrintedDate(year: 2021, month: 11, day: 26)!, list: .until2025,
      rows: [
        row("Lào Cai", .adopted, days: 10, path: "a.txt"), row("Huế", .adopted, days: 30, path: "<b>.txt"),
        row("Hà Tĩnh", .noDay, path: "c.txt"),
        row("Gia Lai", .noCitation), row("Hà Nội", .noPapers),
      ], others: 3, earlier: [IndexedDocument(path: "x.txt", id: nil, header: DocumentHeader())])
  }

  @Test func headings() {
    let vietnamese = tables(answer, in: .vi)[0]
    #expect(vietnamese.title == "Chỉ thị 33/CT-TTg, 26/11/2021: 2/5 tỉnh, thành phố có văn bản viện dẫn, trung vị 30 ngày")
    #expect(
      vietnamese.columns.map(\.heading) == [
        "tỉnh, thành phố", "số ngày", "ngày văn bản", "văn bản đầu tiên", "vị trí", "văn bản viện dẫn", "văn bản trong chỉ mục", "ghi chú",
      ])
    let english = tables(answer, in: .en)[0]
    #expect(english.title == "Chỉ thị 33/CT-TTg, 2021-11-26: cited by 2 of 5 provinces, median 30 days")
    #expect(
      english.rows.map { $0.last?.plain } == ["", "", "the citing document prints no day", "no citation", "no indexed documents"])
    #expect(
      english.notes == [
        "Days from 2021-11-26 to the day of the first provincial document that cites it.",
        "3 citing documents of other levels or of no known province not counted.",
        "Dated before the document itself, not counted: x.txt", "The list is that of the 63 provinces until 30 June 2025.",
      ])
  }

  @Test func rows() {
    let records = records(answer)
    #expect(records.rows[0].prefix(3).map(\.plain) == ["Lào Cai", "adopted", "10"])
    #expect(records.rows[4].map(\.plain) == ["Hà Nội", "no-papers", "", "33", "2021-11-26", "", "", "", "", "", "0", "0", ""])
  }

  @Test func picture() {
    let picture = svg(answer, in: .vi)
    #expect(isWellFormed(picture) && picture.contains("&lt;b&gt;.txt"))
    for words in [
      "Lào Cai", ">10<", ">30<", "trung vị 30", "chưa có văn bản viện dẫn (1): Gia Lai", "chưa có văn bản trong chỉ mục (1): Hà Nội",
    ] {
      #expect(picture.contains(words), "\(words)")
    }
    // Also where nobody has followed.
    var none = answer
    none.rows = none.rows.filter { $0.status != .adopted }
    #expect(isWellFormed(svg(none, in: .en)))
  }
}

@Suite struct PictureMessageTests {
  private let vi = Messages(.vi)
  private let en = Messages(.en)

  @Test func tooMany() {
    #expect(
      vi.tooManyToDraw(812, limit: 300)
        == "có 812 văn bản, hình chỉ vẽ được 300; hãy thêm điều kiện lọc (--province, --year, --type …), --around SỐ, --top 20, hoặc dùng --format graphml"
    )
    #expect(
      en.tooManyToDraw(812, limit: 300)
        == "there are 812 documents, and a picture holds 300; add filters (--province, --year, --type …), --around NUMBER or --top 20, or use --format graphml"
    )
  }

  @Test func whichDocument() {
    #expect(vi.severalFit("33/CT-TTg", ["a", "b"]) == "“33/CT-TTg” có thể là: a; b; hãy thêm --date hoặc --of")
    #expect(en.severalFit("33/CT-TTg", ["a", "b"]) == "\"33/CT-TTg\" could be: a; b; add --date or --of")
    #expect(
      vi.noDay("Kế hoạch 1/KH-UBND").hasPrefix("chưa rõ ngày ban hành Kế hoạch 1/KH-UBND")
        && en.noDay("X").hasPrefix("the day of X is not known"))
    #expect(vi.graphTitle(around: nil, date: nil) == "Ai viện dẫn ai")
    #expect(en.graphTitle(around: "33/CT-TTg", date: PrintedDate(year: 2021)) == "Around 33/CT-TTg (2021): what cites it and what it cites")
  }

  @Test func exports() {
    var counts = Messages.ExportCounts()
    (counts.documents, counts.citations, counts.cited) = (1, 2, 1)
    #expect(vi.exported(counts, to: "a") == "1 văn bản, 2 lượt viện dẫn, 1 văn bản được viện dẫn ghi vào a\n")
    #expect(en.exported(counts, to: "a") == "1 document, 2 citations and 1 cited document written to a\n")
    #expect(vi.alreadyThere("a") == "đã có a; hãy nêu chỗ khác, hoặc thêm --force để thay")
    #expect(
      vi.notToBeReplaced("a").hasPrefix("a không phải do cite export tạo ra") && en.notToBeReplaced("a").hasSuffix("name another place"))
  }
}
