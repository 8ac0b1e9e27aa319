import Model

/// The stamp by which the registry of an office notes a paper that has come in: the office's name, "ĐẾN", "Số: …", "Ngày: …", "Chuyển: …"
/// (Decree 30/2020/NĐ-CP, Annex IV). Programs that manage papers put it into the text, over or beside the paper's own lines.
struct ArrivalStamp {
  /// Stretches of lines that are the stamp's.
  private var parts: [(line: Int, bytes: Range<Int>)] = []
  private var fields = Set<Field>()

  /// What the registry fills in. Of other papers each may stand alone.
  private enum Field { case number, day, hour, sentTo, file }

  /// Takes stamps off a page and returns their lines. Lines without "Ế" cost no more than the search for it.
  static func remove(from page: inout PrintedPage) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for index in page.lines.indices {
      let text = page.lines[index].text
      guard leads.index(in: text.span, from: 0, to: text.count) < text.count else { continue }
      guard let stamp = ArrivalStamp(page.lines, at: index) else { continue }
      found += stamp.parts.map { Array(page.lines[$0.line].text[$0.bytes]) }
      for part in stamp.parts.reversed() { page.lines[part.line].blank(part.bytes) }
    }
    if found.isEmpty { return [] }
    var blanks = 0
    page.lines = page.lines.compactMap { line in
      if line.text.isEmpty {
        blanks += line.blanksAbove
        return nil
      }
      defer { blanks = 0 }
      return blanks == 0 ? line : PrintedLine(text: line.text, indent: line.indent, blanksAbove: line.blanksAbove + blanks)
    }
    return found
  }

  /// The second and third byte of "Ế", which hardly any line holds.
  private static let leads = BytePairs([BytePairs.Group([0xBA], before: [0xBE])])

  /// Nil where no "ĐẾN" stands with its number and its day.
  private init?(_ lines: [PrintedLine], at title: Int) {
    guard let (column, cuts) = Self.title(lines[title]) else { return nil }
    for cut in cuts { parts.append((title, cut)) }
    for index in max(0, title - 2)..<min(lines.count, title + 7) {
      for segment in lines[index].segments(gap: 2) where abs(segment.column - column) <= 16 {
        var text = segment.text
        if index == title, let cut = cuts.first, text.startIndex == cut.lowerBound { text = text[cut.upperBound...].drop { $0 == 0x20 } }
        guard let (field, end) = Self.field(text, in: lines[index].text), fields.insert(field).inserted else { continue }
        parts.append((index, text.startIndex..<end))
      }
    }
    guard fields.contains(.number), fields.contains(.day) else { return nil }
    parts.sort { ($0.line, $0.bytes.lowerBound) < ($1.line, $1.bytes.lowerBound) }
    let above = parts[0].line - 1
    guard above >= 0, let name = lines[above].segments(gap: 2).first(where: { abs($0.column - column) <= 16 && Self.isOffice($0.text) }),
      above == 0 || lines[..<above].contains(where: Self.isNumbered)
    else { return }
    parts.insert((above, name.text.indices), at: 0)
  }

  /// "ĐẾN", "CÔNG VĂN ĐẾN", and where the words of a line under the stamp stand between: "CÔNG VĂN V/vĐẾN".
  private static func title(_ line: PrintedLine) -> (column: Int, cuts: [Range<Int>])? {
    let word = Array("ĐẾN".utf8)
    for segment in line.segments(gap: 2) {
      let (start, end) = (segment.text.startIndex, segment.text.endIndex)
      for lead in titleLeads where segment.text.starts(with: lead) {
        let behind = start + lead.count
        let rest = line.text[behind..<end]
        if rest.starts(with: word), rest.count == word.count || rest[behind + word.count] == 0x20 {
          return (segment.column, [start..<(behind + word.count)])
        }
        if !lead.isEmpty, rest.count > word.count, rest.suffix(word.count).elementsEqual(word) {
          return (segment.column, [start..<(behind - 1), (end - word.count)..<end])
        }
      }
    }
    return nil
  }

  private static let titleLeads = ["CÔNG VĂN ", "VĂN BẢN ", ""].map { Array($0.utf8) }

  /// A label and what is filled in behind it; figures end before the paper's own words.
  private static func field(_ text: ArraySlice<UInt8>, in line: [UInt8]) -> (field: Field, end: Int)? {
    guard let colon = text.prefix(30).firstIndex(of: UInt8(ascii: ":")), let field = labels[label(text[..<colon])] else { return nil }
    guard field == .number || field == .day else { return (field, text.endIndex) }
    let value = line[(colon + 1)...].drop { $0 == 0x20 }
    let isJoin = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") }
    let figures = value.prefix { isDigit($0) || dots.contains($0) || field == .day && isJoin($0) }
    // "Số: 12/UBND-NC" and "Số:      /UBND-NC" are the paper's own.
    if let next = value[figures.endIndex...].first(where: { $0 != 0x20 }), isJoin(next) { return nil }
    if figures.endIndex < value.endIndex, line[figures.endIndex] != 0x20, !figures.isEmpty { return nil }
    return (field, figures.isEmpty ? colon + 1 : min(figures.endIndex, text.endIndex))
  }

  /// "." and the bytes of "…".
  private static let dots: [UInt8] = [0x2E, 0xE2, 0x80, 0xA6]

  private static func label(_ text: ArraySlice<UInt8>) -> String {
    fold(String(decoding: text, as: UTF8.self)).split(separator: " ").joined(separator: " ")
  }

  private static let labels: [String: Field] = [
    "so": .number, "so den": .number, "ngay": .day, "ngay den": .day, "gio": .hour, "chuyen": .sentTo, "kinh chuyen": .sentTo,
    "luu ho so so": .file, "luu hs so": .file, "so va ky hieu hs": .file,
  ]

  /// A body in capitals.
  private static func isOffice(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 120, Paragraph.isHeading(Array(text)) else { return false }
    let words = label(text) + " "
    return offices.contains { words.hasPrefix($0 + " ") }
  }

  private static let offices = [
    "ubnd", "uy ban", "hdnd", "so", "bo", "van phong", "phong", "cuc", "chi cuc", "tong cuc", "trung tam", "truong", "benh vien", "cong an",
    "cong ty", "toa an", "vien", "ban", "kho bac", "bao hiem", "tinh uy", "huyen uy", "thanh uy", "dang uy",
  ]

  /// The number line of the paper's own head.
  private static func isNumbered(_ line: PrintedLine) -> Bool {
    line.text.contains(UInt8(ascii: "/")) && " \(line.folded)".contains(" so ")
  }
}
