import Facts
import Model

/// A document number taken apart as printed: serial, year and the pieces of the symbol with what stands between them.
struct NumberPieces {
  /// What stands before a piece.
  struct Separator {
    /// "/", "-" or "."; nil where none is printed.
    var mark: UInt8?
    var isDoubled = false
    var spaceBefore = false
    var spaceAfter = false

    var isSpaced: Bool { spaceBefore || spaceAfter }
  }

  struct Piece {
    var start: Int
    var end: Int
    var separator: Separator
    /// The piece without a legislature's figures, as a word to look codes up by.
    var word: Syllable
    /// Figures at the end of the piece: 15 in QH15.
    var figures: Int?
    /// No capital is among its letters.
    var isSmall: Bool
    /// Places in the tables of codes: pieces are copied often.
    var typeCode: Int?
    var organisationCode: Int?

    var type: CodeTable<DocumentType>.Entry? { typeCode.map { TypeTable.codes.entries[$0] } }
    var organisation: CodeTable<IssuingBody>.Entry? { organisationCode.map { IssuingBodyTable.codes.entries[$0] } }
    var isKnown: Bool { typeCode != nil || organisationCode != nil }
  }

  var start: Int
  var serialEnd: Int
  /// Start and end of the year's four figures.
  var year: (value: Int, start: Int, end: Int, separator: Separator)?
  var pieces: [Piece] = []
  /// Letters stood for figures (l6 for 16), or blanks between them (2 3 for 23).
  var hasDamagedFigures = false

  var end: Int { pieces.last?.end ?? year?.end ?? serialEnd }
}
