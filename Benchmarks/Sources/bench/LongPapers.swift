import Model
import Parse

/// Papers of the length that offices write, made of the prose of the corpus. Its own papers were shortened to what shows rules: they hold a citation every
/// hundred bytes or two, real plans and reports one every 700 to 1,300.
struct LongPapers {
  /// Paragraphs of the corpus that cite nothing, and those that cite; one line each.
  private var plain: [String] = []
  private var citing: [(text: String, citations: Int)] = []

  /// - Parameter papers: the corpus's texts, decoded.
  init(of papers: [RawText]) {
    for paper in papers {
      for paragraph in Self.paragraphs(paper.bytes) {
        let words = String(decoding: paper.bytes[paragraph], as: UTF8.self).split { " \n\r\t".contains($0) }
        guard (12..<300).contains(words.count), !words.contains(where: Self.isDecomposed) else { continue }
        let text = words.joined(separator: " ")
        let citations = parseDocument(SourceFile(path: "paragraph", bytes: Array(text.utf8))).citations.count
        // Headings, heads, cells of tables and lists of papers are no prose: of the words of real papers one in six has a capital or a figure.
        let told = words.count { word in word.first.map { $0.isUppercase || $0.isNumber || $0 == "-" } ?? false }
        if citations == 0, told * 6 <= words.count { plain.append(text) }
        if (1..<5).contains(citations), told * 2 <= words.count { citing.append((text, citations)) }
      }
    }
  }

  /// A plan as a text, a line for each paragraph or broken at a width as programs print it.
  func text(bytes count: Int, aCitationEvery distance: Int, columns: Int? = nil) -> [UInt8] {
    var lines = Self.head
    for paragraph in paragraphs(bytes: count, aCitationEvery: distance) {
      lines += columns.map { Self.wrapped(paragraph, at: $0) } ?? [paragraph]
      lines.append("")
    }
    return Array((lines + Self.end).joined(separator: "\n").utf8)
  }

  /// The plan as Word saves a page.
  func wordPage(bytes count: Int, aCitationEvery distance: Int) -> [UInt8] {
    let lines = (Self.head + paragraphs(bytes: count, aCitationEvery: distance) + Self.end).filter { !$0.isEmpty }
    let body = lines.map { line in
      "<p class=MsoNormal style='margin-top:6.0pt;text-align:justify;text-indent:36.0pt'><span lang=VI\nstyle='font-size:14.0pt;font-family:\"Times New Roman\",serif'>\(line)</span></p>\n"
    }
    return Array(
      ("<html><head><meta http-equiv=Content-Type content=\"text/html; charset=utf-8\"><style>\n<!--\n"
        + String(repeating: "p.MsoNormal, li.MsoNormal {margin:0cm; font-size:12.0pt;}\n", count: 60)
        + "-->\n</style></head><body lang=VI>\n"
        + body.joined() + "</body></html>").utf8)
  }

  /// The plan on a page of a portal, with its scripts, styles and menus.
  func portalPage(bytes count: Int, aCitationEvery distance: Int) -> [UInt8] {
    let lines = (Self.head + paragraphs(bytes: count, aCitationEvery: distance) + Self.end).filter { !$0.isEmpty }
    let entries = (0..<90).map {
      "<li class=\"nav-item level-2\"><a href=\"/chuyen-muc/\($0)\" title=\"Mục \($0)\">Tin tức và sự kiện</a></li>\n"
    }
    let scripts = String(
      repeating: "window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('js',new Date());\n", count: 120)
    let styles = String(repeating: ".portal .box-left ul li a{color:#1a4d8f;padding:4px 8px;display:block}\n", count: 120)
    return Array(
      ("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Kế hoạch</title><style>\(styles)</style><script>\(scripts)</script></head>"
        + "<body><div id=\"header\"><ul class=\"menu\">\(entries.joined())</ul></div><div class=\"content-detail\"><div class=\"article\">\n"
        + lines.map { "<p style=\"text-align: justify;\"><span style=\"font-size:14px\">\($0)</span></p>\n" }.joined()
        + "</div></div><div class=\"sidebar\"><ul>\(entries.prefix(30).joined())</ul></div></body></html>").utf8)
  }

  /// Paragraphs with a citation in so many bytes on the average, until there are enough. Those of the corpus are short: what cites nothing is put together to
  /// the length of real ones.
  private func paragraphs(bytes count: Int, aCitationEvery distance: Int) -> [String] {
    guard !plain.isEmpty, !citing.isEmpty else { return [] }
    var random = MadePapers.Seeded(state: 3)
    var paragraphs: [String] = []
    var (bytes, citations) = (0, 0)
    while bytes < count {
      var paragraph = ""
      if citations * distance <= bytes {
        let next = citing[random.next(citing.count)]
        paragraph = next.text
        citations += next.citations
      }
      while paragraph.utf8.count < 350 { paragraph += (paragraph.isEmpty ? "" : " ") + plain[random.next(plain.count)] }
      paragraphs.append(paragraph)
      bytes += paragraph.utf8.count + 2
    }
    return paragraphs
  }

  /// Stretches between blank lines.
  private static func paragraphs(_ bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for at in bytes.indices.dropFirst() where bytes[at] == 0x0A && bytes[at - 1] == 0x0A {
      found.append(start..<at)
      start = at + 1
    }
    return found + [start..<bytes.count]
  }

  private static func isDecomposed(_ word: Substring) -> Bool { word.unicodeScalars.contains { (0x300...0x36F).contains($0.value) } }

  private static func wrapped(_ paragraph: String, at columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in paragraph.split(separator: " ") {
      if line.unicodeScalars.count + word.unicodeScalars.count >= columns {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return lines + [line]
  }

  private static let head = [
    "ỦY BAN NHÂN DÂN", "TỈNH HÀ GIANG", "", "Số: 87/KH-UBND", "", "Hà Giang, ngày 20 tháng 3 năm 2023", "", "KẾ HOẠCH",
    "Thực hiện công tác dân vận chính quyền năm 2023 trên địa bàn tỉnh", "",
  ]
  private static let end = ["Nơi nhận:", "- Văn phòng Chính phủ;", "- Các sở, ban, ngành của tỉnh;", "- Lưu: VT, NC."]
}
