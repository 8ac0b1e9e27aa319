import Model

/// The stamp by which the registry of an office notes a paper that has come in: the office's name, "ĐẾN", "Số: …", "Ngày: …", "Chuyển: …"
/// (Decree 30/2020/NĐ-CP, Annex IV). Programs that manage papers put it into the text, over or beside the paper's own lines.
struct ArrivalStamp {
  /// Stretches of lines that are the stamp's.
  private var parts: [(line: Int, bytes: Range<Int>)] = []
  private var fields = Set<Field>()

  /// What the registry fills in. Of other papers each may stand alone.
  private enum Field { case number, day, hour, sentTo, file }

  /// Takes stamps off a page and returns their lines. Lines without "Ế" cost no more than the search for it, and each line near an "ĐẾN"
  /// is looked through once.
  static func remove(from page: inout PrintedPage) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var labelled = [[Labelled]?]()
    var head = Head()
    for index in page.lines.indices {
      let text = page.lines[index].text
      guard leads.index(in: text.span, from: 0, to: text.count) < text.count, let title = title(page.lines[index]) else { continue }
      if labelled.isEmpty { labelled = [[Labelled]?](repeating: nil, count: page.lines.count) }
      guard let stamp = ArrivalStamp(page.lines, at: index, title, &labelled, &head) else { continue }
      found += stamp.parts.map { Array(page.lines[$0.line].text[$0.bytes].split(separator: 0x20).joined(separator: [0x20])) }
      for part in stamp.parts.reversed() {
        page.lines[part.line].blank(part.bytes)
        labelled[part.line] = nil
      }
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

  /// A label of the stamp with what is filled in behind it.
  private struct Labelled {
    var field: Field
    var column: Int
    var bytes: Range<Int>
  }

  /// "ĐẾN" and the words before it.
  private struct Title {
    var column: Int
    /// One stretch, or two where words of the line under the stamp stand between.
    var cuts: [Range<Int>]
  }

  /// Nil where no "ĐẾN" stands with its number and its day.
  /// - Parameter labelled: what is known of the lines already.
  private init?(_ lines: [PrintedLine], at index: Int, _ title: Title, _ labelled: inout [[Labelled]?], _ head: inout Head) {
    for cut in title.cuts { parts.append((index, cut)) }
    for near in max(0, index - 2)..<min(lines.count, index + 7) {
      let found = labelled[near] ?? Self.labelled(lines[near], nil)
      labelled[near] = found
      // What stands behind "ĐẾN" is no segment of its own.
      for part in near == index ? Self.labelled(lines[index], title) : found
      where abs(part.column - title.column) <= 16 && fields.insert(part.field).inserted {
        parts.append((near, part.bytes))
      }
    }
    guard fields.contains(.number), fields.contains(.day) else { return nil }
    parts.sort { ($0.line, $0.bytes.lowerBound) < ($1.line, $1.bytes.lowerBound) }
    let above = parts[0].line - 1
    guard above >= 0,
      let name = lines[above].segments(gap: 2).first(where: { abs($0.column - title.column) <= 16 && Self.isOffice($0.text) }),
      above == 0 || head.isNumbered(lines, above: above)
    else { return }
    parts.insert((above, name.text.indices), at: 0)
  }

  /// The labels of a line.
  /// - Parameter title: if it is the line of the stamp's title.
  private static func labelled(_ line: PrintedLine, _ title: Title?) -> [Labelled] {
    guard line.text.contains(UInt8(ascii: ":")) else { return [] }
    return line.segments(gap: 2).compactMap { segment in
      var text = segment.text
      if let cuts = title?.cuts, let cut = cuts.first, text.startIndex == cut.lowerBound {
        text = text[cut.upperBound..<(cuts.count > 1 ? cuts[1].lowerBound : text.endIndex)].drop { $0 == 0x20 }
      }
      guard let (field, end) = field(text, in: line.text) else { return nil }
      return Labelled(field: field, column: segment.column, bytes: text.startIndex..<end)
    }
  }

  /// "ĐẾN", "CÔNG VĂN ĐẾN", and where the words of a line under the stamp stand between: "CÔNG VĂN V/vĐẾN".
  private static func title(_ line: PrintedLine) -> Title? {
    guard ByteScan.index(of: "ĐẾN", in: line.text.span) < line.text.count else { return nil }
    let word = Array("ĐẾN".utf8)
    for segment in line.segments(gap: 2) {
      let (start, end) = (segment.text.startIndex, segment.text.endIndex)
      for lead in titleLeads where segment.text.starts(with: lead) {
        let behind = start + lead.count
        let rest = line.text[behind..<end]
        if rest.starts(with: word), rest.count == word.count || rest[behind + word.count] == 0x20 {
          return Title(column: segment.column, cuts: [start..<(behind + word.count)])
        }
        if !lead.isEmpty, rest.count > word.count, rest.suffix(word.count).elementsEqual(word) {
          return Title(column: segment.column, cuts: [start..<(behind - 1), (end - word.count)..<end])
        }
      }
    }
    return nil
  }

  private static let titleLeads = ["CÔNG VĂN ", "VĂN BẢN ", ""].map { Array($0.utf8) }

  /// A label and what is filled in behind it; figures end before the paper's own words. They may stand in a column of their own.
  private static func field(_ text: ArraySlice<UInt8>, in line: [UInt8]) -> (field: Field, end: Int)? {
    guard let colon = text.prefix(30).firstIndex(of: UInt8(ascii: ":")), let field = labels[label(text[..<colon])] else { return nil }
    guard field == .number || field == .day else { return (field, text.endIndex) }
    let value = line[(colon + 1)...].drop { $0 == 0x20 }
    let isJoin = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") }
    let figures = value.prefix { isDigit($0) || dots.contains($0) || field == .day && isJoin($0) }
    // "Số: 12/UBND-NC" and "Số:      /UBND-NC" are the paper's own.
    if let next = value[figures.endIndex...].first(where: { $0 != 0x20 }), isJoin(next) { return nil }
    if figures.endIndex < value.endIndex, line[figures.endIndex] != 0x20, !figures.isEmpty { return nil }
    if figures.isEmpty { return (field, colon + 1) }
    let isApart = colon + 1 == text.endIndex && figures.startIndex - text.endIndex <= 12 && isAlone(figures, in: line)
    return (field, isApart ? figures.endIndex : min(figures.endIndex, text.endIndex))
  }

  /// Whether a line ends behind figures, or two blanks stand there.
  private static func isAlone(_ figures: ArraySlice<UInt8>, in line: [UInt8]) -> Bool {
    line[figures.endIndex...].prefix(2).allSatisfy { $0 == 0x20 }
  }

  /// "." and the bytes of "…".
  private static let dots: [UInt8] = [0x2E, 0xE2, 0x80, 0xA6]

  private static func label(_ text: ArraySlice<UInt8>) -> String {
    fold(String(decoding: text, as: UTF8.self))
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

  /// Finds the number line of the paper's own head. Looks at each line once.
  private struct Head {
    private var next = 0
    private var number: Int?

    mutating func isNumbered(_ lines: [PrintedLine], above line: Int) -> Bool {
      while number == nil, next < line {
        if lines[next].text.contains(UInt8(ascii: "/")), " \(lines[next].folded)".contains(" so ") { number = next }
        next += 1
      }
      return number.map { $0 < line } ?? false
    }
  }
}
