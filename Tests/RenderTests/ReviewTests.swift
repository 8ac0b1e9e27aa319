import Model
import Specimens
import Testing

@testable import Render

/// The sentences about findings and the forms they come in.
@Suite struct ReviewTests {
  private let day = PrintedDate(year: 2021, month: 7, day: 30)!
  private let wrong = PrintedDate(year: 2021, month: 7, day: 23)!

  private func finding(
    _ fault: ReviewFault, met: String = "ngày 23/7/2021", subject: String = "Quyết định 23-QĐ/TW", _ evidence: [ReviewEvidence] = [],
    suggestion: String? = nil, line: Int = 3
  ) -> ReviewFinding {
    let text = String(repeating: "x\n", count: line - 1) + "Theo \(met)."
    var places = TextPlaces(RawText(text))
    let place = places.place(TextSpan(2 * (line - 1) + 5, 2 * (line - 1) + 5 + met.utf8.count))
    return ReviewFinding(
      severity: fault.code.usualSeverity, place: place, met: met, subject: subject, fault: fault, evidence: evidence,
      suggestion: suggestion,
      quotation: "Theo \(met).")
  }

  private func review(_ findings: [ReviewFinding], path: String = "du-thao.txt", isDated: Bool = true) -> DraftReview {
    DraftReview(path: path, id: nil, header: header(nil), day: isDated ? day : nil, asOf: nil, citations: 4, findings: findings)
  }

  private var conflict: ReviewFinding {
    finding(
      .dateConflict(printed: wrong, elsewhere: day), [.known("23-QĐ/TW", day, [.listing])], suggestion: "ngày 30/7/2021")
  }

  @Test func columnsCountCharacters() {
    // Decomposed letters are one character and two code points; the newline before is none of the line.
    let raw = RawText("một\nkế hoạch e\u{302}\u{301} số 12")
    let start = raw.bytes.count - 2
    var places = TextPlaces(raw)
    let place = places.place(TextSpan(start, start + 2))
    #expect((place.line, place.column, place.endColumn) == (2, 15, 17))
    #expect((place.codePoint, place.endCodePoint) == (17, 19))
  }

  @Test func sentencesInBothLanguages() {
    let rows: [(ReviewFault, String, String)] = [
      (
        .dateConflict(printed: wrong, elsewhere: day), "ở đây ghi ngày 23/07/2021; nơi khác ghi ngày 30/07/2021",
        "dated 2021-07-23 here, 2021-07-30 elsewhere"
      ),
      (
        .outdated(since: day, replacedBy: ["1/QĐ"], isOwn: true),
        "hết hiệu lực từ ngày 30/07/2021, trước ngày của văn bản này; thay bằng 1/QĐ",
        "not in force since 2021-07-30, before the day of this paper; replaced by 1/QĐ"
      ),
      (.outdated(since: nil, replacedBy: [], isOwn: false), "hết hiệu lực, trước ngày đối chiếu", "not in force, before the day asked for"),
      (
        .superseded(since: day, replacedBy: []), "hết hiệu lực từ ngày 30/07/2021, sau ngày của văn bản này",
        "not in force since 2021-07-30, after the day of this paper"
      ),
      (
        .yearConflict(number: 2020, date: day), "năm trong số, ký hiệu là 2020, ngày ban hành lại thuộc năm 2021",
        "the year in the number is 2020, the date is of 2021"
      ),
      (.impossibleDate, "lịch không có ngày “ngày 23/7/2021”", "no calendar has the day \"ngày 23/7/2021\""),
      (.issuerConflict(printed: "A", elsewhere: "B"), "ở đây ghi “A”; nơi khác ghi B", "\"A\" here, B elsewhere"),
      (
        .typeConflict(word: "Kế hoạch", symbol: .decision), "tên loại ghi “Kế hoạch”, ký hiệu có “QĐ”",
        "the type word is \"Kế hoạch\", the symbol has \"QĐ\""
      ),
      (
        .malformedNumber(repaired: "53-KH/HU"), "ghi “ngày 23/7/2021”; đúng thể thức là 53-KH/HU",
        "printed \"ngày 23/7/2021\"; in due form 53-KH/HU"
      ),
      (
        .probableMisprint(printed: 2020, known: "33/CT-TTg", date: day),
        "chưa biết văn bản nào của năm 2020; cùng số và cùng ngày hoặc trích yếu có 33/CT-TTg, ngày 30/07/2021",
        "nothing is known of such a document of 2020; of the same number, and the same day or title, is 33/CT-TTg of 2021-07-30"
      ),
      (
        .futureDate(cited: day, day: wrong, isOwn: true), "ghi ngày 30/07/2021, sau ngày của văn bản này (23/07/2021)",
        "dated 2021-07-30, later than the date of this paper (2021-07-23)"
      ),
      (
        .dateContradiction(here: wrong, there: day, line: 4), "ở đây ghi ngày 23/07/2021, dòng 4 ghi ngày 30/07/2021",
        "dated 2021-07-23 here, 2021-07-30 in line 4"
      ),
      (.issuerContradiction(here: "A", there: "B", line: 4), "ở đây ghi “A”, dòng 4 ghi “B”", "\"A\" here, \"B\" in line 4"),
      (.missingDate, "không lần viện dẫn nào ghi ngày hoặc năm ban hành", "no citation in this paper prints its date or year"),
      (
        .ambiguous(candidates: ["33/CT-TTg, 2020-08-20", "33/CT-TTg, 2021-11-26"], count: 3),
        "có thể là 3 văn bản: 33/CT-TTg (20/08/2020), 33/CT-TTg (26/11/2021), …",
        "may be any of 3 documents: 33/CT-TTg (2020-08-20), 33/CT-TTg (2021-11-26), …"
      ),
      (.unknownDocument(hasIndex: false), "không có trong danh mục của chương trình", "not in the tables of this program"),
      (
        .unknownDocument(hasIndex: true), "không có trong danh mục, sổ và chỉ mục", "neither in the tables nor in the register or the index"
      ),
      (
        .incomplete([.date, .title]), "viện dẫn lần đầu chưa ghi: ngày ban hành, trích yếu", "cited for the first time without: date, title"
      ),
    ]
    for (fault, vietnamese, english) in rows {
      #expect(sentence(finding(fault), in: .vi) == "Quyết định 23-QĐ/TW: " + vietnamese)
      #expect(sentence(finding(fault), in: .en) == "Quyết định 23-QĐ/TW: " + english)
    }
    let ended = finding(.issuerEnded(last: day, successor: "Bộ Xây dựng"), met: "Bộ Giao thông vận tải", subject: "Bộ Giao thông vận tải")
    #expect(
      sentence(ended, in: .vi) == "“Bộ Giao thông vận tải”: kết thúc hoạt động từ sau ngày 30/07/2021; nhiệm vụ chuyển về Bộ Xây dựng")
    #expect(sentence(ended, in: .en) == "\"Bộ Giao thông vận tải\": ended after 2021-07-30; its work went to Bộ Xây dựng")
  }

  @Test func asCompilersPrint() {
    let text = ReviewText(.en, isColoured: false, gathersNotes: true).text(review([conflict]))
    #expect(
      text == """
        du-thao.txt:3:6: warning: Quyết định 23-QĐ/TW: dated 2021-07-23 here, 2021-07-30 elsewhere [date-conflict]
            evidence: 23-QĐ/TW, 2021-07-30 (a public listing)
            suggestion: ngày 30/7/2021

        """)
    let vietnamese = ReviewText(.vi, isColoured: true, gathersNotes: true).text(review([conflict]))
    #expect(
      vietnamese.hasPrefix(
        "\u{1B}[1mdu-thao.txt:3:6: \u{1B}[0m\u{1B}[1;35mcảnh báo: \u{1B}[0mQuyết định 23-QĐ/TW: ở đây ghi ngày 23/07/2021"))
    #expect(vietnamese.contains("    căn cứ: 23-QĐ/TW, 30/07/2021 (danh mục công khai)\n    gợi ý: ngày 30/7/2021\n"))
  }

  @Test func manyNotesAreOneLine() {
    let notes = (1...4).map { finding(.unknownDocument(hasIndex: false), subject: "Nghị định \($0)/2021/NĐ-CP", line: $0) }
    let paper = review(notes + [conflict])
    let text = ReviewText(.en, isColoured: false, gathersNotes: true).text(paper)
    #expect(
      text.hasSuffix(
        "du-thao.txt: note: 4 documents, not known: Nghị định 1/2021/NĐ-CP (line 1), Nghị định 2/2021/NĐ-CP (line 2), Nghị định 3/2021/NĐ-CP (line 3), Nghị định 4/2021/NĐ-CP (line 4) [unknown-document]\n"
      ))
    #expect(text.split(separator: "\n").count == 4)
    #expect(ReviewText(.en, isColoured: false, gathersNotes: false).text(paper).split(separator: "\n").count == 7)
    #expect(ReviewText(.vi, isColoured: false, gathersNotes: true).summary([paper]) == "1 văn bản, 4 lượt viện dẫn: 1 cảnh báo, 4 lưu ý\n")
    #expect(
      ReviewText(.en, isColoured: false, gathersNotes: true).summary([review([]), review([])])
        == "2 documents, 8 citations: nothing to look at\n")
    // What nothing could be said of does not look sound.
    #expect(
      ReviewText(.en, isColoured: false, gathersNotes: true).summary([review([], isDated: false), review([])])
        == "2 documents, 8 citations: nothing to look at\n1 document without a date: whether what is cited was in force is not judged; --as-of DATE judges it\n"
    )
    var page = review([])
    page.citationsBeside = 3
    #expect(
      ReviewText(.en, isColoured: false, gathersNotes: true).summary([page])
        == "1 document, 4 citations: nothing to look at\n3 citations beside the papers (menus, other news of the page): not looked at\n")
    let words = ReviewText(.vi, isColoured: false, gathersNotes: true).summary([review([], isDated: false)])
    #expect(words.contains("\n1 văn bản không ghi ngày, tháng, năm: chưa xét"))
  }

  @Test func oneLineOfJSON() {
    let line = String(decoding: json(review([conflict]), in: .en), as: UTF8.self)
    #expect(
      line == """
        {"schema": 1, "path": "du-thao.txt", "number": null, "date": null, "as_of": null, "citations": 4, "errors": 0, "warnings": 1, "notes": 0, \
        "findings": [{"code": "date-conflict", "severity": "warning", "message": "Quyết định 23-QĐ/TW: dated 2021-07-23 here, 2021-07-30 elsewhere", \
        "line": 3, "column": 6, "end_line": 3, "end_column": 20, "start": 9, "end": 24, "met": "ngày 23/7/2021", "document": "Quyết định 23-QĐ/TW", \
        "wanted": "2021-07-30", "suggestion": "ngày 30/7/2021", "evidence": ["23-QĐ/TW, 2021-07-30 (a public listing)"], \
        "quotation": "Theo ngày 23/7/2021."}]}

        """)
  }

  @Test func aLogOfSARIF() {
    func log(_ reviews: [DraftReview]) -> String { String(decoding: sarif(reviews, version: "1", isWhole: true, in: .en), as: UTF8.self) }
    let text = log([review([conflict, conflict], path: "kế hoạch/a b.txt")])
    #expect(text.contains(#""version": "2.1.0""#) && text.contains(#""columnKind": "unicodeCodePoints""#))
    #expect(text.contains(#"{"location": {"uri": "k%E1%BA%BF%20ho%E1%BA%A1ch/a%20b.txt"}}"#))
    #expect(
      text.contains(#""region": {"startLine": 3, "startColumn": 6, "endLine": 3, "endColumn": 20, "snippet": {"text": "ngày 23/7/2021"}}"#))
    #expect(text.contains(#""ruleId": "date-conflict", "ruleIndex": 2, "level": "warning""#))
    #expect(text.contains(#""properties": {"suggestion": "ngày 30/7/2021"}"#))
    for code in ReviewCode.allCases { #expect(text.contains("{\"id\": \"\(code.rawValue)\", \"shortDescription\": {\"text\": \"")) }
    // Equal findings are told apart, and lines that moved do not matter.
    func prints(_ text: String) -> [Substring] { text.split(separator: "\"citation/v1\": \"").dropFirst().map { $0.prefix { $0 != "\"" } } }
    #expect(prints(text).map { $0.suffix(2) } == [":1", ":2"])
    var moved = conflict
    moved.place.line = 90
    #expect(prints(log([review([moved])])) == [prints(text)[0]])
    #expect(log([review([], path: "/tmp/x.txt")]).contains(#""uri": "file:///tmp/x.txt""#))
    #expect(log([review([], path: "a:b.txt")]).contains(#""uri": "./a%3Ab.txt""#))
  }

  @Test func aPageHoldsNothingOfTheDraftAlive() {
    var evil = conflict
    evil.met = "<script>"
    evil.quotation = "Theo <script> & \u{202E}"
    evil.subject = "<b>"
    let page = html([review([evil], path: "a\"><i>.txt"), review([])], in: .vi)
    #expect(!page.contains("<script>") && !page.contains("<i>") && !page.contains("\u{202E}"))
    #expect(page.contains("Theo <mark>&lt;script&gt;</mark> &amp;"))
    #expect(page.contains("Không có gì cần xem lại.") && page.contains("<html lang=\"vi\">"))
  }
}
