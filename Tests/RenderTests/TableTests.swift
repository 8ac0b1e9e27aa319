import Testing

@testable import Render

@Suite struct TableTests {
  private let table = Table(
    title: "Tiêu đề", columns: [Table.Column("name", "tên", mayShrink: true), Table.Column("count", "số")],
    rows: [[.text("Thủ tướng"), .number(2)], [.text("Bộ, \"ban\""), .number(13)], [.none, .list(["a", "b"])]])

  @Test func aligned() {
    #expect(
      AlignedTable(width: nil, isColoured: false).text([table])
        == "Tiêu đề\ntên           số\nThủ tướng      2\nBộ, \"ban\"     13\n           a | b\n")
  }

  @Test func narrow() {
    let wide = Table(
      columns: [Table.Column("a", "a", mayShrink: true), Table.Column("b", "b")], rows: [[.text("Ủy ban nhân dân tỉnh"), .text("12345")]])
    let text = AlignedTable(width: 18, isColoured: false).text([wide])
    #expect(text == "a            b\nỦy ban nhâ…  12345\n")
    #expect(text.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 18 })
  }

  @Test func columnsThatMayNotShrinkStay() {
    let wide = Table(columns: [Table.Column("a", "a")], rows: [[.text("một hai ba bốn năm")]])
    #expect(AlignedTable(width: 5, isColoured: false).text([wide]) == "a\nmột hai ba bốn năm\n")
  }

  @Test func coloured() {
    let one = Table(columns: [Table.Column("a", "a")], rows: [[.text("x")]])
    #expect(AlignedTable(width: nil, isColoured: true).text([one]) == "\u{1B}[1ma\u{1B}[0m\nx\n")
  }

  /// A document cannot move the cursor.
  @Test func controlCharacters() {
    let one = Table(columns: [Table.Column("a", "a")], rows: [[.text("x\u{1B}[2Jy\nz")]])
    #expect(AlignedTable(width: nil, isColoured: false).text([one]) == "a\nx [2Jy z\n")
  }

  @Test func widths() {
    #expect(displayWidth("Nghị quyết") == 10)
    #expect(displayWidth("Nghi\u{323}") == 4)
    #expect(cut("Nghị quyết", to: 6) == "Nghị…")
    #expect(cut("Nghị quyết", to: 10) == "Nghị quyết")
    #expect(cut("Nghị", to: 1) == "…")
    #expect(cut("Nghị", to: 0) == "")
  }

  @Test func commaSeparated() {
    #expect(csv(table) == [0xEF, 0xBB, 0xBF] + "name,count\r\nThủ tướng,2\r\n\"Bộ, \"\"ban\"\"\",13\r\n,a | b\r\n".utf8)
  }

  @Test func markdownTable() {
    let text = markdown([
      Table(title: "T", columns: [Table.Column("a", "a|b"), Table.Column("n", "n")], rows: [[.text("x_y\nz"), .number(1)]])
    ])
    #expect(text == "## T\n\n| a\\|b | n |\n| --- | ---: |\n| x\\_y z | 1 |\n")
  }

  @Test func jsonRows() {
    #expect(
      String(decoding: json(table, question: "q", asked: "a/b"), as: UTF8.self)
        == #"{"schema": 1, "question": "q", "asked": "a/b", "rows": [{"name": "Thủ tướng", "count": 2}, {"name": "Bộ, \"ban\"", "count": 13}, {"name": null, "count": ["a", "b"]}]}"#
        + "\n")
  }
}
