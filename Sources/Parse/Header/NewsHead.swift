import Facts
import Model

/// The head of a page that is no official paper: its headline. Portals print their own name, the day and a menu above it.
struct NewsHead {
  let text: CleanText
  let lines: [TextLine]
  let marks: StructureMarks

  /// Bytes of the longest headlines.
  private static let longest = 400

  /// How many lines may stand before the headline.
  private static let reach = 200

  /// A line of the page, or a cell of it where a table lays the page out.
  private struct Piece {
    let line: Int
    let span: TextSpan<Clean>
    /// Where its first words end: a line may be as long as a file.
    let reach: Int
  }

  func head() -> Head {
    var head = Head()
    let pieces = pieces()
    guard let title = named(pieces) ?? heading(pieces) ?? first(pieces) else { return head }
    head.title = [title.span]
    head.firstLine = title.line
    head.endLine = title.line + 1
    return head
  }

  /// What the page shows as its own, from top to bottom.
  private func pieces() -> [Piece] {
    var pieces: [Piece] = []
    for (index, line) in lines.enumerated().prefix(Self.reach) where !marks.isAside(line.start) && !lines.isRow(index, text) {
      let end = min(line.end, line.start + 600)
      var start = line.start
      for bar in (line.start..<end).filter({ text.bytes[$0] == UInt8(ascii: "|") }) + [end] {
        var (from, to) = (start, bar == end ? line.end : bar)
        while from < to, text.bytes[from] <= 0x20 { from += 1 }
        while to > from, text.bytes[to - 1] <= 0x20 { to -= 1 }
        // "1 | Nghị định số …": a row of a list.
        if start == line.start, bar < end, to - from < 4, (from..<to).allSatisfy({ isDigit(text.bytes[$0]) }) { break }
        if from < to { pieces.append(Piece(line: index, span: TextSpan(from, to), reach: min(to, end))) }
        start = bar + 1
      }
    }
    return pieces
  }

  /// The longest line that the page's `title` repeats: "Headline - Name of the site". A few common words are not enough.
  private func named(_ pieces: [Piece]) -> Piece? {
    let title = words(marks.pageTitle, 0, marks.pageTitle.count)
    guard title.count >= 4 else { return nil }
    var best: (piece: Piece, words: Int)?
    for piece in pieces {
      let words = words(piece)
      guard words.count >= 4, words.count > best?.words ?? 0, words.count <= title.count else { continue }
      let starts = 0...(title.count - words.count)
      guard let start = starts.first(where: { title[$0..<($0 + words.count)].elementsEqual(words) }) else { continue }
      if start == 0 || words.count * 2 >= title.count, !isBanner(words) { best = (piece, words.count) }
    }
    return best?.piece
  }

  /// The one heading of the first order.
  private func heading(_ pieces: [Piece]) -> Piece? {
    pieces.first { piece in
      guard marks.headings.contains(where: { $0.start <= piece.span.start && piece.span.end <= $0.end }) else { return false }
      let words = words(piece)
      return words.count >= 3 && !isBanner(words)
    }
  }

  /// The first above the story that is no name of a site, no date and no word of a menu; the very first where all are. None where the story
  /// begins at once.
  private func first(_ pieces: [Piece]) -> Piece? {
    for piece in pieces {
      let words = words(piece)
      if isStory(piece) || words.count >= 4 && isBulleted(piece) { break }
      if words.count >= 4, !isBanner(words), !isDay(piece, words), !isLitter(piece) { return piece }
    }
    return pieces.first.flatMap { isStory($0) || words($0).count < 3 || isBanner(words($0)) || isLitter($0) ? nil : $0 }
  }

  /// "• Hiệu lực: Còn hiệu lực": the first of a list.
  private func isBulleted(_ piece: Piece) -> Bool { text.bytes[piece.span.start...].starts(with: Self.bullet) }

  /// "07:09", "(16:18 20/7/2022": a time of day with hardly a word beside it.
  private func isLitter(_ piece: Piece) -> Bool {
    if isBulleted(piece) { return true }
    let bytes = text.bytes[piece.span.range].prefix(40)
    return words(piece).count <= 6
      && bytes.indices.dropFirst().dropLast(2).contains { at in
        bytes[at] == UInt8(ascii: ":") && isDigit(bytes[at - 1]) && isDigit(bytes[at + 1]) && isDigit(bytes[at + 2])
      }
  }

  private static let bullet = Array("•".utf8)

  /// A sentence, or the middle of one: headlines begin with a capital and have no stop. A clause of a legal basis ("Căn cứ Luật …") is none either.
  private func isStory(_ piece: Piece) -> Bool {
    var tokens: [Token] = []
    text.tokenise(from: piece.span.start, to: min(piece.span.end, piece.span.start + 32), into: &tokens)
    if let first = tokens.first, first.kind == .word, !first.isCapitalised { return true }
    // "1. Thiệt hại …": a heading of the story.
    if tokens.count > 2, tokens[1].is(Mark.stop), tokens[0].kind == .number && tokens[0].value < 100 { return true }
    let last = text.bytes[piece.span.end - 1]
    if last == UInt8(ascii: ";") || last == UInt8(ascii: ":") || piece.span.count > Self.longest { return true }
    if tokens.count > 2, tokens[0].looks(like: LineCues.can), tokens[1].looks(like: LineCues.cu),
      TypeTable.words.match(tokens, at: 2) != nil
    {
      return true
    }
    return last == UInt8(ascii: ".") && text.bytes[max(piece.span.start, piece.span.end - 2)] != UInt8(ascii: ".")
  }

  private func isBanner(_ words: [UInt64]) -> Bool {
    Self.banners.contains { words.starts(with: $0) }
  }

  /// "Thứ Năm, 14/03/2024 - 08:12", "Cập nhật lúc 8 giờ": a weekday or a word of time, figures, and hardly anything else in letters.
  private func isDay(_ piece: Piece, _ words: [UInt64]) -> Bool {
    guard words.count <= 6, Self.days.contains(where: { words.starts(with: $0) }) else { return false }
    return text.bytes[piece.span.range].contains { isDigit($0) }
  }

  /// Its first words, accents aside.
  private func words(_ piece: Piece) -> [UInt64] { words(text.bytes, piece.span.start, piece.reach) }

  /// The words of a stretch, accents aside.
  private func words(_ bytes: [UInt8], _ from: Int, _ to: Int) -> [UInt64] {
    var tokens: [Token] = []
    bytes.withSpan { tokenise($0, from: from, to: to, into: &tokens) }
    return tokens.filter { $0.kind == .word }.map(\.word.letters)
  }

  private static let banners = phrases(
    """
    Cổng thông tin, Trang thông tin, Trang tin, Cổng TTĐT, Báo điện tử, Cơ quan của, Cơ quan ngôn luận, Tiếng nói của, Đài phát thanh, Website,
    Trang chủ, Chào mừng, Skip to, Chuyển đến nội dung, Đi đến nội dung, Nhảy đến nội dung, Bỏ qua nội dung, Microsoft Word, Giao diện, Tìm kiếm, Đăng nhập, Hotline, Đường dây nóng,
    Home, Email, Mục lục bài viết, Chi tiết câu hỏi, Kính gửi, Xem với cỡ chữ, PublishingPortal
    """)
  private static let days = phrases(
    """
    Thứ hai, Thứ ba, Thứ tư, Thứ năm, Thứ sáu, Thứ bảy, Chủ nhật, Ngày, Hôm nay, Cập nhật, Đăng ngày, Đăng lúc, Thời gian, Lượt xem
    """)

  private static func phrases(_ list: String) -> [[UInt64]] {
    list.split(separator: ",").map { phrase in Syllable.words(String(phrase)).map(\.letters) }
  }
}
