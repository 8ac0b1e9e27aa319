import Model
import Testing

/// A consolidated text names what it puts together in its first sentence.
@Suite struct ConsolidatedTextTests {
  private func text(_ sentence: String, number: String = "12/VBHN-BNV") -> [(String, Relation)] {
    let paper = """
      BỘ NỘI VỤ

      Số: \(number)

      Hà Nội, ngày 3 tháng 4 năm 2020

      NGHỊ ĐỊNH
      Về tiếp công dân

      \(sentence)

      Căn cứ Luật Tiếp công dân số 42/2013/QH13;
      Căn cứ Nghị định số 11/2012/NĐ-CP;

      Chính phủ ban hành Nghị định về tiếp công dân.[1]

      Điều 1. Phạm vi

      [1] Nghị định số 77/2016/NĐ-CP có căn cứ ban hành như sau:
      “Căn cứ Nghị định số 12/2012/NĐ-CP;”.
      """
    return parsed(paper).citations.map { ($0.number?.serial ?? "", $0.relation) }
  }

  private let base = "Nghị định số 64/2014/NĐ-CP ngày 26 tháng 6 năm 2014 của Chính phủ về tiếp công dân, có hiệu lực kể từ ngày 15/8/2014"

  @Test(arguments: ["1. ", ""], ["được sửa đổi, bổ sung bởi:", "được sửa đổi, bổ sung và bãi bỏ bởi:", "được sửa đổi, bổ sung theo:"])
  func thePaperAndItsAmenders(_ mark: String, _ words: String) {
    let found = text(
      """
      \(base), \(words)
      \(mark)Nghị định số 77/2016/NĐ-CP ngày 1 tháng 7 năm 2016 sửa đổi, bổ sung một số điều của Nghị định số 64/2014/NĐ-CP, có hiệu lực từ ngày ký;
      \(mark.replacing("1", with: "2"))Nghị định số 88/2018/NĐ-CP ngày 2 tháng 7 năm 2018 sửa đổi Nghị định số 65/2014/NĐ-CP, có hiệu lực từ ngày ký.
      """)
    #expect(found.filter { $0.1 == .consolidates }.map(\.0) == ["64", "77", "88"])
    #expect(found.filter { $0.1 == .cites }.map(\.0) == ["64", "65", "42", "11", "77", "12"])
  }

  /// Where each paragraph is one line, no blank line and no mark parts the title from the first sentence.
  @Test(arguments: ["Về tiếp công dân", "VỀ TIẾP CÔNG DÂN", "Về tiếp công dân[1]"])
  func rightBelowTheTitle(_ title: String) {
    let paper = """
      BỘ NỘI VỤ
      Số: 12/VBHN-BNV
      Hà Nội, ngày 3 tháng 4 năm 2020
      NGHỊ ĐỊNH
      \(title)
      \(base), được sửa đổi, bổ sung bởi:
      Nghị định số 77/2016/NĐ-CP ngày 1 tháng 7 năm 2016 sửa đổi, bổ sung một số điều của Nghị định số 64/2014/NĐ-CP, có hiệu lực từ ngày ký.
      Căn cứ Luật Tiếp công dân số 42/2013/QH13;
      Điều 1. Phạm vi
      """
    let numbered = parsed(paper).citations.filter { $0.kind == .numbered }
    #expect(numbered.map { $0.number?.serial } == ["64", "77", "64", "42"], "\(title)")
    #expect(numbered.map(\.relation) == [.consolidates, .consolidates, .cites, .cites], "\(title)")
  }

  /// Items that end with a day and no mark; a line that print breaks behind other words or figures is no item.
  @Test(arguments: [
    ("kể từ ngày 01 tháng 9 năm 2014", Relation.consolidates), ("kể từ ngày 01/9/2014", .consolidates), ("và thay Điều 5", .cites),
    ("như quy định tại", .cites),
  ])
  func itemsWithoutAMark(_ end: String, _ relation: Relation) {
    let found = text(
      """
      \(base), được sửa đổi, bổ sung bởi:
      Nghị định số 77/2016/NĐ-CP sửa đổi, bổ sung một số điều về tiếp công dân, có hiệu lực \(end)
      Nghị định số 88/2018/NĐ-CP ngày 2 tháng 7 năm 2018, có hiệu lực từ ngày ký.
      """)
    #expect(found.first { $0.0 == "88" }?.1 == relation, "\(end)")
  }

  @Test func aPaperThatIsNoConsolidatedTextOnlyCites() {
    let found = text("\(base), được sửa đổi, bổ sung bởi:\n1. Nghị định số 77/2016/NĐ-CP.", number: "12/2020/NĐ-CP")
    #expect(found.allSatisfy { $0.1 != .consolidates })
  }

  @Test func aSentenceWithoutAmendersOnlyCites() { #expect(text("\(base).").allSatisfy { $0.1 == .cites }) }
}
