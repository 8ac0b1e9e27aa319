/// One paper that can be written in several formats: what is read of it must be the same in all.
public struct MadePaper: Sendable {
  public enum Block: Sendable {
    case paragraph(String)
    /// Rows of cells; lines of a cell are its paragraphs.
    case table([[String]])
  }

  public var blocks: [Block]
  /// Notes, the first mentioned where the text has "⟦1⟧".
  public var notes: [String]

  public init(_ blocks: [Block], notes: [String] = []) {
    self.blocks = blocks
    self.notes = notes
  }

  /// A provincial plan: head in a table, basis, body, a table, signature, a note.
  public static let plan = MadePaper(
    [
      .table([
        ["ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
        ["Số: 87/KH-UBND", "Lào Cai, ngày 20 tháng 3 năm 2023"],
      ]),
      .paragraph("KẾ HOẠCH"),
      .paragraph("Công tác dân vận của các cơ quan hành chính nhà nước năm 2023"),
      .paragraph(
        "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ và Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"
      ),
      .paragraph("I. NHIỆM VỤ"),
      .paragraph("1. Quán triệt Kết luận số 120-KL/TW ngày 07/01/2016 của Bộ Chính trị⟦1⟧ và khoản 2 Điều 5 Luật Tiếp công dân năm 2013."),
      .paragraph("2. Thay thế Kế hoạch số 41/KH-UBND ngày 15/02/2022 của Ủy ban nhân dân tỉnh Lào Cai."),
      .paragraph("II. BIỂU TỔNG HỢP"),
      .table([
        ["TT", "Văn bản", "Cơ quan thực hiện"],
        ["1", "Quyết định số 749/QĐ-TTg ngày 03/6/2020", "Sở Thông tin và Truyền thông"],
        ["2", "Nghị quyết số 76/NQ-CP ngày 15/7/2021", "Sở Nội vụ"],
      ]),
      .paragraph("Các đơn vị triển khai thực hiện./."),
      .table([["Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, NC.", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"]]),
    ],
    notes: ["Công văn số 65-CV/TU ngày 09/02/2023 của Tỉnh ủy Lào Cai."])

  // MARK: Text and pages

  /// As a scribe would type it: columns side by side, bars between the cells of other tables, notes at the end.
  public var text: String {
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .paragraph(let words): lines += [marked(words) { "[\($0)]" }, ""]
      case .table(let rows) where rows[0].count > 2: lines += rows.map { $0.joined(separator: " | ") } + [""]
      case .table(let rows): for row in rows { for cell in row { lines += cell.split(separator: "\n").map(String.init) + [""] } }
      }
    }
    return (lines + notes.enumerated().map { "[\($0 + 1)] \($1)" }).joined(separator: "\n")
  }

  public var html: String {
    let body = blocks.map { block in
      switch block {
      case .paragraph(let words):
        "<p class=MsoNormal>" + marked(words) { "<sup><a href=\"#_ftn\($0)\">[\($0)]</a></sup>" } + "</p>"
      case .table(let rows):
        "<table>"
          + rows.map { "<tr>" + $0.map { "<td>\($0.split(separator: "\n").joined(separator: "<br>"))</td>" }.joined() + "</tr>" }.joined()
          + "</table>"
      }
    }
    let notes = notes.enumerated().map { "<div id=\"ftn\($0 + 1)\"><p>[\($0 + 1)] \($1)</p></div>" }
    return "<html><head><meta charset=\"utf-8\"></head><body>" + (body + notes).joined(separator: "\n") + "</body></html>"
  }

  // MARK: Office files

  /// A Word file whose runs are cut every few letters, as editing cuts them.
  public func docx(cutEvery letters: Int = 3) -> [UInt8] {
    var file = MadeDocx(
      blocks.map { block in
        switch block {
        case .paragraph(let words): wordParagraph(words, letters)
        case .table(let rows):
          "<w:tbl><w:tblPr/>"
            + rows.map { row in
              "<w:tr>"
                + row.map { "<w:tc><w:tcPr/>\($0.split(separator: "\n").map { wordParagraph(String($0), letters) }.joined())</w:tc>" }
                .joined()
                + "</w:tr>"
            }.joined() + "</w:tbl>"
        }
      }.joined())
    file.footnotes = notes.enumerated().map { (id: $0 + 1, xml: wordParagraph($1, letters)) }
    return file.bytes
  }

  private func wordParagraph(_ words: String, _ letters: Int) -> String {
    let reference = { (note: Int) in
      "</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"\(note)\"/></w:r><w:r><w:t xml:space=\"preserve\">"
    }
    let runs = cut(words, every: letters).map { piece in
      "<w:r w:rsidR=\"00A77B3E\"><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">\(marked(escaped(piece), reference))</w:t></w:r>"
    }
    return "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"567\"/></w:tabs></w:pPr>"
      + runs.joined(separator: "<w:proofErr w:type=\"spellStart\"/>") + "</w:p>"
  }

  /// An OpenDocument file whose spans are cut every few letters.
  public func odt(cutEvery letters: Int = 3) -> [UInt8] {
    MadeODT(
      blocks.map { block in
        switch block {
        case .paragraph(let words): openParagraph(words, letters)
        case .table(let rows):
          "<table:table><table:table-column/>"
            + rows.map { row in
              "<table:table-row>"
                + row.map {
                  "<table:table-cell>\($0.split(separator: "\n").map { openParagraph(String($0), letters) }.joined())</table:table-cell>"
                }.joined() + "</table:table-row>"
            }.joined() + "</table:table>"
        }
      }.joined()
    ).bytes
  }

  private func openParagraph(_ words: String, _ letters: Int) -> String {
    let note = { (number: Int) in
      "<text:note text:note-class=\"footnote\"><text:note-citation>\(number)</text:note-citation><text:note-body><text:p>\(escaped(notes[number - 1]))</text:p></text:note-body></text:note>"
    }
    let spans = cut(words, every: letters).map { "<text:span text:style-name=\"T1\">\(marked(escaped($0), note))</text:span>" }
    return "<text:p text:style-name=\"P1\">" + spans.joined(separator: "<text:bookmark text:name=\"b\"/>") + "</text:p>"
  }

  // MARK: Pieces

  /// The text with its marks of notes written in another way.
  private func marked(_ words: String, _ mark: (Int) -> String) -> String {
    var out = words[...]
    var result = ""
    while let start = out.firstIndex(of: "⟦"), let end = out[start...].firstIndex(of: "⟧") {
      result += out[..<start] + (Int(out[out.index(after: start)..<end]).map(mark) ?? "")
      out = out[out.index(after: end)...]
    }
    return result + out
  }

  /// Pieces of so many letters; marks of notes stay whole.
  private func cut(_ words: String, every letters: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isInMark = false
    for letter in words {
      piece.append(letter)
      if letter == "⟦" { isInMark = true }
      if letter == "⟧" { isInMark = false }
      if piece.count >= letters, !isInMark {
        pieces.append(piece)
        piece = ""
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }
}

/// XML's own signs as references.
func escaped(_ words: String) -> String {
  words.map { letter in
    switch letter {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    default: String(letter)
    }
  }.joined()
}
