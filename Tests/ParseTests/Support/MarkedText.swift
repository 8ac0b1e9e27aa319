/// A text with the places a test expects marked in it.
///
/// | marks | part |
/// |---|---|
/// | `⟦33/CT-TTg⟧` | number; `⟦53-KH-HU=53-KH/HU⟧` where the proper number differs from the print |
/// | `⟨Chỉ thị⟩` | type word of a numbered citation |
/// | `⟪ngày 26/11/2021⟫` | date |
/// | `⦅Bộ Chính trị⦆` | issuer |
/// | `⦃Luật Tiếp công dân⦄` | name of a named citation |
/// | `⟮khoản 2 Điều 5⟯` | pinpoint |
struct MarkedText {
  enum Part: CaseIterable { case number, type, date, issuer, name, pinpoint }

  struct Piece {
    var text: String
    /// Nil for what stands between the marks.
    var part: Part?
    /// The number a reader would write.
    var proper: String?
  }

  var pieces: [Piece] = []

  init(_ marked: String) {
    var text = ""
    var part: Part?
    func piece() -> Piece {
      let halves = part == .number ? text.split(separator: "=", maxSplits: 1).map(String.init) : []
      guard halves.count == 2 else { return Piece(text: text, part: part, proper: part == .number ? withoutBlanks(text) : nil) }
      return Piece(text: halves[0], part: part, proper: halves[1])
    }
    for character in marked {
      if let opened = Self.opening[character] {
        pieces.append(piece())
        (text, part) = ("", opened)
      } else if Self.closing.contains(character) {
        pieces.append(piece())
        (text, part) = ("", nil)
      } else {
        text.append(character)
      }
    }
    pieces.append(piece())
    pieces.removeAll { $0.text.isEmpty }
  }

  private static let opening: [Character: Part] = ["⟦": .number, "⟨": .type, "⟪": .date, "⦅": .issuer, "⦃": .name, "⟮": .pinpoint]
  private static let closing: Set<Character> = ["⟧", "⟩", "⟫", "⦆", "⦄", "⟯"]

  /// The text without marks.
  var text: String { pieces.map(\.text).joined() }

  /// The proper forms of the marked numbers in order.
  var numbers: [String] { pieces.compactMap(\.proper) }

  /// Byte ranges of the marked places of one part, in order.
  func places(_ part: Part) -> [Range<Int>] {
    var at = 0
    var places: [Range<Int>] = []
    for piece in pieces {
      let end = at + piece.text.utf8.count
      if piece.part == part { places.append(at..<end) }
      at = end
    }
    return places
  }
}

private func withoutBlanks(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
