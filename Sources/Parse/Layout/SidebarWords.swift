import Model

/// What tells the parts of a page beside the paper, besides the first words of their lines.
enum SidebarWords {
  static let luot = Syllable.word("lượt")
  static let xem = Syllable.word("xem")
  static let tai = Syllable.word("tải")

  /// What pages print inside a story too, where other cues end it.
  static let insets = [
    "Xem thêm", "Đọc thêm", "Tin liên quan", "Tin bài liên quan", "Bài viết liên quan", "Có thể bạn quan tâm", "Chia sẻ", "Từ khóa",
  ].map { Syllable.words($0) }

  /// Codes of the licences that papers and portals print under their pages: GP-TTĐT, GP-BTTTT, GP-STTTT, GP-CBC, GP-BVHTTDL.
  private static let pressCodes = ["TTĐT", "TTTT", "CBC", "BVHTTDL", "PTTH"].map { Array($0.utf8) }

  static func isPressLicence(_ line: TextLine, _ text: CleanText) -> Bool {
    let head = text.bytes[line.start..<min(line.end, line.start + 160)]
    return pressCodes.contains { code in head.indices.contains { head[$0...].starts(with: code) } }
  }

  /// A line that begins with "lượt xem" or "lượt tải".
  static func isCounter(in lines: ArraySlice<TextLine>, _ text: CleanText) -> Bool {
    lines.contains { line in
      var words: [Token] = []
      text.tokenise(from: line.start, to: min(line.end, line.start + 24), into: &words)
      return words.count > 1 && words[0].looks(like: luot) && (words[1].looks(like: xem) || words[1].looks(like: tai))
    }
  }
}
