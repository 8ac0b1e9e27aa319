import Facts
import Model

/// Names of bodies that a line end cuts: "… của Ban⏎Chấp hành Trung ương Đảng", "… của Ban Thường vụ⏎Tỉnh ủy", "… của UBND tỉnh⏎Nghệ An". The words
/// on both sides are compared with the tables of names, accents aside, for nothing is composed yet. Constant in the text.
extension LineWrapping {
  /// Whether the next line goes on with the name that "của" on this one begins, or with that of a "Ban" at its end, which is never a name alone.
  func cutsName(_ text: Span<UInt8>, from lineStart: Int, last: Int, next: Int) -> Bool {
    guard isUpper(text, next), !isTitle(text, next), !isPlaceOfDate(text, next) else { return false }
    // "Bộ Lao động -⏎Thương binh và Xã hội", "Bộ Văn hóa,⏎Thể thao và Du lịch"
    let mark = markAtEnd(text, last)
    let following = words(text, from: next)
    if let line = wordsBehindLead(text, endingAt: mark?.last ?? last, from: lineStart), !line.isEmpty {
      if mark.map({ cutsField(line, $0.mark, following) || $0.mark == "," && areBodies(line, following) }) ?? goesOn(line, following) {
        return true
      }
    }
    return mark == nil && endsInsideHead(text, from: lineStart, last: last, following)
  }

  /// "giữa Bộ Nội vụ,⏎Bộ Tài chính và …": bodies in a row.
  private func areBodies(_ line: [UInt64], _ next: [UInt64]) -> Bool {
    longest(IssuerTable.heads, line, 0) != nil && longest(IssuerTable.heads, next, 0) != nil
  }

  /// "…, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương⏎Mặt trận Tổ quốc Việt Nam": whatever stands before them, two capitalised words or more and the
  /// next line are one phrase of the table. Of one word only "Ban" is enough. Short lines may be cells.
  private func endsInsideHead(_ text: Span<UInt8>, from lineStart: Int, last: Int, _ following: [UInt64]) -> Bool {
    var words: [UInt64] = []
    var end = last
    guard last - lineStart > 24 else { return false }
    while words.count < 6, end > lineStart, let word = word(text, endingAt: end), word.start > lineStart {
      words.insert(word.letters, at: 0)
      if isUpper(text, word.start), words.count > 1 || word.letters == Self.board && isBoard(text, word.start, last),
        cutsHead(words, 0, following)
      {
        return true
      }
      guard text[word.start - 1] == 0x20 else { return false }
      end = word.start - 2
    }
    return false
  }

  /// Whether a phrase of the table begins at a word of a line and ends on the next one; not "cơ quan Trung ương⏎Đảng bộ tỉnh", where another body begins.
  private func cutsHead(_ line: [UInt64], _ at: Int, _ next: [UInt64]) -> Bool {
    guard let head = longest(IssuerTable.heads, line + next, at), head.end > line.count else { return false }
    return longest(IssuerTable.heads, next, 0).map { $0.end <= head.end - line.count } ?? true
  }

  /// "V/v triển khai Quyết định số 12/QĐ-UBND của UBND tỉnh⏎Lào Cai, ngày 5 tháng 6 năm 2024": the subject of a letter above its day.
  private func isPlaceOfDate(_ text: Span<UInt8>, _ next: Int) -> Bool {
    var at = next
    for _ in 0..<6 {
      guard let word = word(text, from: at), word.end + 2 < text.count else { return false }
      if text[word.end] == UInt8(ascii: ",") {
        return text[word.end + 1] == 0x20 && self.word(text, from: word.end + 2)?.letters == Self.day
      }
      guard text[word.end] == 0x20 || text[word.end] == UInt8(ascii: ".") else { return false }
      at = word.end + 1
      while at < text.count, text[at] == 0x20, at - word.end < 3 { at += 1 }
    }
    return false
  }

  /// The dash or comma that ends a line, and the last byte of the word before it.
  private func markAtEnd(_ text: Span<UInt8>, _ last: Int) -> (mark: Character, last: Int)? {
    var at = last
    let mark: Character
    if text[at] == UInt8(ascii: ",") {
      mark = ","
    } else if text[at] == UInt8(ascii: "-") {
      mark = "-"
    } else if at > 1, text[at - 2] == 0xE2, text[at - 1] == 0x80, (0x90...0x95).contains(text[at]) {
      (mark, at) = ("-", at - 2)
    } else {
      return nil
    }
    at -= 1
    while at > 0, text[at] == 0x20 { at -= 1 }
    return (mark, at)
  }

  /// The words between the last "của" of a line and its end; nil where none stands near, or a mark between.
  func wordsBehindLead(_ text: Span<UInt8>, endingAt last: Int, from lineStart: Int) -> [UInt64]? {
    var words: [UInt64] = []
    var end = last
    while words.count < 10, end > lineStart, let word = word(text, endingAt: end) {
      if Self.nameLeads.contains(letters: word.letters), isLower(text, word.start) { return words.reversed() }
      words.append(word.letters)
      guard word.start > lineStart, text[word.start - 1] == 0x20 else { return nil }
      end = word.start - 2
    }
    return nil
  }

  /// The first words of a line, up to a mark.
  func words(_ text: Span<UInt8>, from start: Int) -> [UInt64] {
    var words: [UInt64] = []
    var at = start
    while words.count < 8, let word = word(text, from: at) {
      words.append(word.letters)
      guard word.end + 1 < text.count, text[word.end] == 0x20 else { break }
      at = word.end + 1
    }
    return words
  }

  /// Capitals that are no letters of a body: a heading.
  private func isTitle(_ text: Span<UInt8>, _ next: Int) -> Bool {
    guard let first = word(text, from: next) else { return true }
    return isCapitals(text, next, first.end) && first.end - next > 1 && !Self.letteredWords.contains(letters: first.letters)
  }

  private func isBoard(_ text: Span<UInt8>, _ start: Int, _ last: Int) -> Bool {
    text[start] == UInt8(ascii: "B") && last - start == 2 && text[last] == UInt8(ascii: "n")
  }

  /// Whether a name that begins with the words of a line holds the first words of the next one.
  func goesOn(_ line: [UInt64], _ next: [UInt64]) -> Bool {
    guard !next.isEmpty else { return false }
    let words = line + next
    if cutsPlace(words, line.count) { return true }
    var at = 0
    while at < line.count {
      guard let head = longest(IssuerTable.heads, words, at) else { return false }
      if head.end > line.count { return cutsHead(line, at, next) }
      switch head.value.continuation {
      case .chain, .person, .party:
        at = head.end
        if at == line.count { return endsWithBody(next, isWhole: head.value.continuation == .party) }
      // "… của Văn phòng⏎Kinh tế tiếp tục phát triển": an office stands alone more often than it has a field.
      case .field where words[at] == Self.office:
        return false
      case .field:
        // "Bộ" and "Sở" are never whole names.
        if head.end == line.count, Self.kinds.contains(letters: words[at]), head.end - at == 1 { return true }
        return cutsField(words, head.end, line.count)
      case .place:
        // "UBND⏎Thành phố Hà Nội"
        return head.end == line.count && beginsPlace(next)
      case .closed, .open, .seat:
        return false
      }
    }
    return false
  }

  /// Whether a line begins with the rest of a name: "Ban Thường vụ⏎Tỉnh ủy". A name that is whole as it stands goes on with no body that does something:
  /// "của Đảng ủy⏎UBND xã xây dựng Kế hoạch …".
  private func endsWithBody(_ next: [UInt64], isWhole: Bool) -> Bool {
    guard let head = longest(IssuerTable.heads, next, 0) else { return false }
    guard isWhole else { return true }
    let name = next[head.end...].prefix { !Self.behindNames.contains(letters: $0) }
    return !zip(name, name.dropFirst()).contains { LineCues.enacting.contains([$0, $1]) }
  }

  /// "Bộ Công⏎Thương", "Sở⏎Y tế"; not "Bộ Tài chính⏎Kế hoạch", though there are divisions of "Tài chính - Kế hoạch".
  private func cutsField(_ words: [UInt64], _ at: Int, _ cut: Int) -> Bool {
    (Self.fields[words[at]] ?? []).contains { parts in
      let first = parts[0].words
      return first.count > 1 && at + first.count > cut && words[at...].starts(with: first)
    }
  }

  /// "Bộ Lao động" with a dash behind it, and "Thương binh và Xã hội": the line ends at a mark of the field's name.
  func cutsField(_ line: [UInt64], _ mark: Character, _ next: [UInt64]) -> Bool {
    guard let head = longest(IssuerTable.heads, line, 0), head.end < line.count else { return false }
    guard case .field = head.value.continuation else {
      return head.value.continuation == .person && cutsField(Array(line[head.end...]), mark, next)
    }
    let field = line[head.end...]
    return (Self.fields[field[head.end]] ?? []).contains { parts in
      guard parts.count > 1, parts[0].mark == mark, field.elementsEqual(parts[0].words), next.starts(with: parts[1].words) else {
        return false
      }
      // "… của Bộ Tài chính⏎- Kế hoạch vốn năm 2020": only divisions are called so.
      return longest(TypeTable.words, next, 0) == nil || line[0] == Self.division
    }
  }

  /// All fields' names in parts, by their first word: line ends are many.
  private static let fields = Dictionary(grouping: IssuerTable.fields.entries.map { parts($0.text) }) { $0[0].words[0] }

  /// The words of a field's name between its dashes and commas: "Lao động" and "Thương binh và Xã hội".
  private static func parts(_ field: String) -> [(words: [UInt64], mark: Character?)] {
    var parts: [(words: [UInt64], mark: Character?)] = []
    var rest = field[...]
    while !rest.isEmpty {
      let end = rest.firstIndex { $0 == "," || $0 == "-" } ?? rest.endIndex
      parts.append((Syllable.words(String(rest[..<end])).map(\.letters), end < rest.endIndex ? rest[end] : nil))
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
    }
    return parts
  }

  /// "UBND tỉnh⏎Nghệ An", "UBND tỉnh Nghệ⏎An": a level, and a place of that level behind it; not "UBND tỉnh⏎Xuyên Mộc", a district.
  private func cutsPlace(_ words: [UInt64], _ cut: Int) -> Bool {
    for first in max(0, cut - 4)...cut where first > 0 && Self.levels.contains(letters: words[first - 1]) {
      let level = words[first - 1]
      let province = Self.provinceLevels.contains(letters: level) ? longest(PlaceTable.provinceNames, words, first)?.end ?? 0 : 0
      let district = level == Self.province ? 0 : longest(PlaceTable.districtNames, words, first)?.end ?? 0
      if max(province, district) > cut { return true }
    }
    return false
  }

  /// A level, not society.
  private func beginsPlace(_ words: [UInt64]) -> Bool {
    longest(LevelWords.table, words, 0) != nil && !(words.count > 1 && words[1] == SocietyWord.hoi.letters)
  }

  func longest<Value>(_ table: PhraseTable<Value>, _ words: [UInt64], _ at: Int) -> (end: Int, value: Value)? {
    guard at < words.count else { return nil }
    var rows = table.rows(startingWith: words[at])
    var met: (row: Int, end: Int)?
    var end = at + 1
    while let first = rows.first {
      if table.rows[first].length == end - at {
        met = (first, end)
        rows = rows.drop { table.rows[$0].length == end - at }
      }
      guard end < words.count else { break }
      rows = table.rows(rows, with: words[end], at: end - at)
      end += 1
    }
    return met.map { ($0.end, table.entries[Int(table.rows[$0.row].entry)].value) }
  }

  /// What stands before the name of who issues a paper.
  private static let nameLeads = WordSet(lettersOf: "của giữa")
  private static let behindNames = WordSet(lettersOf: "về ngày số tại và theo")
  private static let division = Syllable.word("Phòng").letters
  private static let kinds = WordSet(lettersOf: "Bộ Sở")
  private static let office = Syllable.word("Văn").letters
  private static let board = Syllable.word("Ban").letters
  /// The last words of tỉnh, thành phố, huyện, thị xã, quận.
  private static let levels = WordSet(lettersOf: "tỉnh phố TP huyện xã quận")
  private static let provinceLevels = WordSet(lettersOf: "tỉnh phố TP")
  private static let province = Syllable.word("tỉnh").letters
  /// Words of names that are all capitals in small print too.
  private static let letteredWords = WordSet(lettersOf: "UBND HĐND MTTQ UBMTTQ TNCS LHPN CCB CHQS TW BCH BTV TAND VKSND ĐBQH")
}
