import Model
import Parse
import Testing

/// Footnotes whose marks stand above them: figures raised by a third of a line or more are printed on a line of their own.
@Suite struct PageFootnoteTests {
  private static let text = """
          UBND huyện đã ban hành Kế hoạch số 25/KH-UBND ngày 30/01/20241
    về phổ biến, giáo dục pháp luật; Công văn số 688/UBND-TP2 và các văn bản
    khác; triển khai Kết luận số 80-KL/TW ngày 20/6/2020 của Ban Bí thư.


    """

  @Test(arguments: [("1", "2"), ("[1]", "[2]")])
  func marksOnLinesOfTheirOwn(_ first: String, _ second: String) {
    let document = printed(
      Self.text + """
        \(first)
            Kế hoạch số 31/KH-UBND ngày 05/02/2024 về theo dõi thi hành pháp luật
        trong năm 2024.
        \(second)
            Quyết định số 90/QĐ-UBND ngày 12/4/2024 về thành lập Hội đồng.
        """)
    #expect(document.citations.map { $0.number?.normalised } == ["25/KH-UBND", "688/UBND-TP", "80-KL/TW", "31/KH-UBND", "90/QĐ-UBND"])
    #expect(document.citations.map(\.zone) == [.body, .body, .body, .footnote, .footnote])
    #expect(document.lines.contains("\(first) Kế hoạch số 31/KH-UBND ngày 05/02/2024 về theo dõi thi hành pháp luật trong năm 2024."))
  }

  @Test(arguments: ["20241\n    Kế hoạch số 31/KH-UBND.", "1\n\n\n    Kế hoạch số 31/KH-UBND.", "1\n    các Kế hoạch số 31/KH-UBND."])
  func figuresThatAreNoMarks(_ foot: String) {
    let document = printed(Self.text + foot + "\n")
    #expect(document.citations.allSatisfy { $0.zone != .footnote })
    #expect(document.numbers.last == "31/KH-UBND")
  }

  /// The words beside a counter of a table stand farther off than those of a note.
  @Test func countersOfATableAreNoMarks() {
    let document = printed(
      Self.text + """
             TT                Tên văn bản
              1
                     Kế hoạch số 31/KH-UBND ngày 05/02/2024.
              2
                     Quyết định số 90/QĐ-UBND ngày 12/4/2024.
        """)
    #expect(document.citations.allSatisfy { $0.zone != .footnote })
    #expect(document.numbers.suffix(2) == ["31/KH-UBND", "90/QĐ-UBND"])
  }

  @Test func withoutAMarkInTheTextThereIsNoNote() {
    let document = printed(
      Self.text.replacing("20241", with: "2024").replacing("TP2", with: "TP") + "1\n    Kế hoạch số 31/KH-UBND ngày 05/02/2024.\n")
    #expect(document.citations.last?.zone == .body)
  }

  /// Notes belong to the page they are printed on, unless its last paragraph goes on over the break.
  @Test func theirPage() {
    let document = printed(
      Self.text + "1 Kế hoạch số 31/KH-UBND ngày 05/02/2024.\n2 Quyết định số 90/QĐ-UBND ngày 12/4/2024.\n",
      "        Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định số 91/QĐ-UBND ngày 13/4/2024 này.\n")
    var places = TextPlaces(document.raw, pages: document.pages)
    let pages = document.citations.map { places.place($0.span).page }
    #expect(pages == [1, 1, 1, 1, 1, 2])
  }
}
