import Testing

@testable import Render

@Suite struct TableTests {
  private let table = Table(
    title: "Tiêu đề", columns: [Table.Column("name", "tên", .title), Table.Column("count", "số")],
    rows: [[.text("Thủ tướng"), .number(2)], [.text("Bộ, \"ban\""), .number(13)], [.none, .list(["a", "b"])]])

  private func aligned(_ table: Table, width: Int? = nil) -> String {
    let text = AlignedTable(width: width, isColoured: false).text([table])
    if let width { #expect(text.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= width }) }
    return text
  }

  @Test func inColumns() {
    #expect(aligned(table) == "Tiêu đề\ntên           số\nThủ tướng      2\nBộ, \"ban\"     13\n           a | b\n")
  }

  @Test func narrow() {
    let wide = Table(
      columns: [Table.Column("a", "a", .title), Table.Column("b", "b")], rows: [[.text("Ủy ban nhân dân tỉnh"), .text("12345")]])
    #expect(aligned(wide, width: 22) == "a                b\nỦy ban nhân dâ…  12345\n")
    #expect(aligned(wide, width: 15) == "a         b\nỦy ban…   12345\n")
  }

  /// Rows that are made when they are asked for, more than one run of them, are the same in every format as rows in memory.
  @Test func rowsMadeWhenAskedFor() {
    let columns = [
      Table.Column("a", "a", .title), Table.Column("none", "", isOptional: true), Table.Column("n", "n"),
      Table.Column("q", "q", .quotation),
    ]
    let row: @Sendable (Int) -> [Table.Cell] = { index in
      [.text("dòng \(index)"), .none, .number(index), .text(String(repeating: "chữ, \"ngoặc\" ", count: index % 7))]
    }
    let made = Table(columns: columns, rows: Table.Rows(count: 3_210, row: row))
    let held = Table(columns: columns, rows: (0..<3_210).map(row))
    #expect(csv(made) == csv(held))
    #expect(aligned(made) == aligned(held) && aligned(made, width: 60) == aligned(held, width: 60))
    #expect(aligned(made, width: 12) == aligned(held, width: 12))
    #expect(markdown([made]) == markdown([held]))
    #expect(aligned(made).split(separator: "\n").count == 3_211)
    var changed = made
    changed.rows[7] = [.text("khác"), .none, .number(0), .none]
    changed.rows.append([.text("cuối"), .none, .number(1), .none])
    #expect(changed.rows.count == 3_211 && changed.rows[7][0] == .text("khác") && changed.rows[8] == row(8))
    #expect(made.rows[7] == row(7))
  }

  /// A path is cut at its start.
  @Test func paths() {
    let wide = Table(columns: [Table.Column("a", "a", .path)], rows: [[.text("plans/2024/ke-hoach.txt:12")]])
    #expect(aligned(wide, width: 16) == "a\n…ke-hoach.txt:12\n")
  }

  /// A terminal that is too narrow for all columns gets a block of lines a row.
  @Test func blocks() {
    let wide = Table(
      columns: [Table.Column("a", "tên", .title), Table.Column("b", "số"), Table.Column("c", "ngày")],
      rows: [[.text("Ủy ban nhân dân tỉnh Lào Cai"), .number(1), .text("26/02/2025")], [.text("Bộ"), .number(2), .none]])
    #expect(
      aligned(wide, width: 20) == "tên   Ủy ban nhân\n      dân tỉnh Lào\n      Cai\nsố    1\nngày  26/02/2025\n\ntên   Bộ\nsố    2\n")
  }

  /// A sentence stands in its column where most of it fits, else below its row.
  @Test func sentences() {
    let words = "Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ;"
    let wide = Table(columns: [Table.Column("a", "a"), Table.Column("q", "q", .quotation)], rows: [[.text("x"), .text(words)]])
    #expect(aligned(wide, width: 80) == "a  q\nx  \(words)\n")
    #expect(aligned(wide, width: 50) == "a\nx\n    Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021\n    của Thủ tướng Chính phủ;\n")
  }

  @Test func wrappedCells() {
    let wide = Table(
      columns: [Table.Column("a", ""), Table.Column("b", "", .wrapped)], rows: [[.text("tên"), .text("một hai ba bốn năm sáu")]])
    #expect(aligned(wide, width: 16) == "tên  một hai ba\n     bốn năm sáu\n")
  }

  @Test func emptyOptionalColumns() {
    let wide = Table(columns: [Table.Column("a", "a"), Table.Column("b", "b", isOptional: true)], rows: [[.text("x"), .none]])
    #expect(aligned(wide) == "a\nx\n")
    #expect(markdown([wide]) == "| a |\n| --- |\n| x |\n")
    #expect(csv(wide).count > aligned(wide).utf8.count)
  }

  @Test func notes() {
    let noted = Table(title: "T", notes: ["một hai ba bốn"])
    #expect(aligned(noted, width: 8) == "T\nmột hai\nba bốn\n")
    #expect(markdown([noted]) == "## T\n\nmột hai ba bốn\n")
  }

  @Test func columnsThatMayNotShrinkStay() {
    let wide = Table(columns: [Table.Column("a", "a"), Table.Column("b", "b")], rows: [[.text("một"), .text("hai")]])
    #expect(aligned(wide, width: 8) == "a    b\nmột  hai\n")
    #expect(aligned(wide, width: 7) == "a một\nb hai\n")
  }

  @Test func coloured() {
    let one = Table(columns: [Table.Column("a", "a")], rows: [[.text("x")]])
    #expect(AlignedTable(width: nil, isColoured: true).text([one]) == "\u{1B}[1ma\u{1B}[0m\nx\n")
  }

  /// A document cannot move the cursor, nor turn the direction of writing.
  @Test func controlCharacters() {
    let one = Table(columns: [Table.Column("a", "a")], rows: [[.text("x\u{1B}[2Jy\nz\u{9B}2J\u{202E}a\u{2066}")]])
    #expect(aligned(one) == "a\nx [2Jy z 2Ja\n")
  }

  @Test func widths() {
    #expect(displayWidth("Nghị quyết") == 10)
    #expect(displayWidth("Nghi\u{323}") == 4)
    #expect(displayWidth("漢字") == 4)
    #expect(cut("Nghị quyết", to: 6) == "Nghị…")
    #expect(cut("Nghị quyết", to: 10) == "Nghị quyết")
    #expect(cut("Nghị", to: 1) == "…")
    #expect(cut("Nghị", to: 0) == "")
    #expect(cutStart("Nghị quyết", to: 6) == "…quyết")
    #expect(cutStart("Nghi\u{323} quyết", to: 8) == "…i\u{323} quyết")
    #expect(cutStart("Nghị", to: 4) == "Nghị")
  }

  @Test func wrapping() {
    #expect(wrapped("một hai ba", to: 7) == ["một hai", "ba"])
    #expect(wrapped("Ủy-ban-nhân-dân tỉnh", to: 6) == ["Ủy-ban", "-nhân-", "dân", "tỉnh"])
    #expect(wrapped("", to: 5) == [""])
    #expect(wrapped("漢", to: 1) == ["漢"])
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

  /// Nothing a document says becomes markup.
  @Test func page() {
    let table = Table(
      title: "<b>&", columns: [Table.Column("a", "a\"b"), Table.Column("n", "n")],
      rows: [[.text("<script>alert('x')</script>\u{1B}"), .number(1)]], notes: ["</body>"])
    let page = html([table], title: "<title>", in: .vi)
    #expect(page.contains("<title>&lt;title&gt;</title>"))
    #expect(
      page.contains("<h2>&lt;b&gt;&amp;</h2>\n<table>\n<thead><tr><th scope=\"col\">a&quot;b</th><th scope=\"col\" class=\"number\">n</th>")
    )
    #expect(page.contains("<td>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; </td><td class=\"number\">1</td>"))
    #expect(page.contains("<p>&lt;/body&gt;</p>"))
    #expect(!page.contains("src=") && !page.contains("href=") && !page.contains("<script"))
  }

  @Test func jsonRows() {
    #expect(
      String(decoding: json(table, question: "q", asked: "a/b"), as: UTF8.self)
        == #"{"schema": 1, "question": "q", "asked": "a/b", "rows": [{"name": "Thủ tướng", "count": 2}, {"name": "Bộ, \"ban\"", "count": 13}, {"name": null, "count": ["a", "b"]}]}"#
        + "\n")
  }
}
