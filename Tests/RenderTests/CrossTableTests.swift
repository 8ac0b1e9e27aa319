import Model
import Testing

@testable import Render

@Suite struct CrossTableTextTests {
  private let table: CrossTable

  init() {
    func paper(_ path: String) -> CrossTable.Line {
      CrossTable.Line(paper: IndexedDocument(path: path, id: nil, header: DocumentHeader()), group: nil, documents: 1)
    }
    func cell(_ status: CrossTable.Status, _ documents: Int = 0, _ mentions: Int = 0) -> CrossTable.Cell {
      var cell = CrossTable.Cell(status)
      cell.documents = documents
      cell.mentions = mentions
      return cell
    }
    var full = cell(.cited, 1, 3)
    full.zones = [.basis, .body]
    full.pinpoints = ["Điều 5", "khoản 1 Điều 6"]
    let cited = ["33/CT-TTg", "23-QĐ/TW"].map {
      CitedDocument(id: $0, label: "Chỉ thị \($0)", number: $0, name: nil, type: .directive, date: nil, issuer: nil, status: .one)
    }
    var table = CrossTable(
      citing: .document, lines: [paper("a/b.txt"), paper("c.txt")], cited: cited,
      cells: [[full, cell(.none)], [cell(.unclear), cell(.none)]],
      lineTotals: [cell(.cited, 1, 3), cell(.none)], citedTotals: [cell(.cited, 1, 3), cell(.none)], total: cell(.cited, 1, 3), documents: 2
    )
    table.uncited = ["999/QĐ-TTg"]
    table.unknownPapers = ["x.txt"]
    self.table = table
  }

  private func cells(_ content: CrossTableShape.CellContent, _ language: Language = .vi) -> [String] {
    tables(table, shape: CrossTableShape(content: content, isTransposed: false), in: language)[0].rows[0].suffix(3).map(\.plain)
  }

  @Test func whatCellsSay() {
    #expect(cells(.count) == ["3", "0", "3"])
    #expect(cells(.documents) == ["1", "0", "1"])
    #expect(cells(.presence) == ["có", "–", "1"] && cells(.presence, .en) == ["yes", "–", "1"])
    #expect(cells(.zones) == ["căn cứ, nội dung", "–", "3"])
    #expect(cells(.pinpoints) == ["Điều 5; khoản 1 Điều 6", "–", "3"])
  }

  /// What is worst first; the number of papers where there are several.
  @Test func verdicts() {
    var table = table
    table.asOf = PrintedDate(year: 2026, month: 1, day: 1)
    table.cells[0][0].verdicts = [.outdated: 1]
    table.cells[0][1] = table.cells[0][0]
    table.cells[0][1].documents = 4
    table.cells[0][1].verdicts = [.inForce: 1, .outdated: 2]
    table.cells[0][1].onPurpose = 1
    let shape = CrossTableShape(content: .verdict, isTransposed: false)
    let shown = tables(table, shape: shape, in: .vi)[0]
    #expect(
      shown.rows[0].suffix(3).map(\.plain) == [
        "đã hết", "đã hết: 2; còn: 1; chủ ý: 1", "1",
      ])
    for note in [
      "đã hết: đã hết hiệu lực khi viện dẫn", "còn: còn hiệu lực", "chủ ý: chỉ viện dẫn để thay thế, bãi bỏ, sửa đổi",
      "Hiệu lực tính đến 01/01/2026.",
    ] { #expect(shown.notes.contains(note), "\(note)") }
    #expect(records(table, shape: shape).rows[0].suffix(3).map(\.plain) == ["outdated", "outdated: 2 | in-force: 1 | on-purpose: 1", "1"])
    #expect(
      String(decoding: json(table, shape: shape), as: UTF8.self).contains(#""verdicts": {"outdated": 2, "in-force": 1, "on-purpose": 1}"#))
  }

  @Test func headings() {
    let vietnamese = tables(table, shape: CrossTableShape(content: .count, isTransposed: false), in: .vi)[0]
    #expect(vietnamese.title == "2 văn bản × 2 văn bản được viện dẫn: số lượt viện dẫn")
    #expect(vietnamese.columns.map(\.heading) == ["văn bản", "ngày", "tệp", "33/CT-TTg", "23-QĐ/TW", "cộng"])
    let turned = tables(table, shape: CrossTableShape(content: .count, isTransposed: true), in: .en)[0]
    #expect(turned.columns.map(\.heading) == ["cited document", "date", "issuer", "b.txt", "c.txt", "total"])
    #expect(turned.rows.map { $0.suffix(3).map(\.plain) } == [["3", "?", "3"], ["0", "0", "0"], ["3", "0", "3"]])
  }

  /// What is missing or unclear is named below the table.
  @Test func notes() {
    let notes = tables(table, shape: CrossTableShape(content: .count, isTransposed: false), in: .en)[0].notes
    #expect(
      notes == [
        "? the number is cited, and it is not clear which document is meant (date or place missing)",
        "Cited by no indexed document: 999/QĐ-TTg", "Not in the index: x.txt",
      ])
  }

  /// Workbooks lead from a paper to its file.
  @Test func papersAreLinks() {
    let row = tables(table, shape: CrossTableShape(content: .count, isTransposed: false), in: .vi)[0].rows[0]
    #expect(row.contains(.link("a/b.txt", path: "a/b.txt")))
  }

  @Test func commaSeparated() {
    let text = String(decoding: csv(records(table, shape: CrossTableShape(content: .zones, isTransposed: false))), as: UTF8.self)
    #expect(text.hasSuffix("b.txt,a/b.txt,,,,basis | body,no,3\r\nc.txt,c.txt,,,,?,no,0\r\ntotal,,,,,3,0,3\r\n"))
  }
}
