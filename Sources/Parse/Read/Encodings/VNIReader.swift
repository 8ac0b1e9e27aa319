import Facts
import Model

/// Reads letters that VNI-Windows writes as base and mark.
enum VNIReader {
  private struct Mark {
    var mark: UInt8
    var tone: UInt8
  }

  /// By byte; capitals stand 32 places before their small letters, as in ISO 8859-1.
  private static let marks: [Mark?] = {
    var marks = [Mark?](repeating: nil, count: 256)
    for row in tableRows(vniMarkRows) {
      guard let byte = row[0].unicodeScalars.first?.value, let mark = UInt8(row[1]), let tone = UInt8(row[2]) else { continue }
      marks[Int(byte)] = Mark(mark: mark, tone: tone)
      marks[Int(byte) - 32] = Mark(mark: mark, tone: tone)
    }
    return marks
  }()

  private static let letters: [UInt32] = {
    var letters = [UInt32](repeating: 0, count: 256)
    for row in tableRows(vniLetterRows) {
      guard let byte = row[0].unicodeScalars.first?.value, let small = row[1].unicodeScalars.first?.value,
        let letter = VietnameseAlphabet.letter(small)
      else { continue }
      letters[Int(byte)] = small
      let capital = VietnameseLetter(base: letter.base, mark: letter.mark, tone: letter.tone, isUpper: true)
      letters[Int(byte) - 32] = VietnameseAlphabet.scalar(capital) ?? 0
    }
    return letters
  }()

  static func read(_ text: [EncodedLetter]) -> [EncodedLetter] {
    var out: [EncodedLetter] = []
    out.reserveCapacity(text.count)
    // A letter takes one mark: behind ế stands a letter of its own.
    var mayTakeMark = false
    for letter in text {
      guard letter.scalar >= 0x41, letter.scalar < 0x100 else {
        out.add(letter.scalar, end: letter.end)
        mayTakeMark = false
        continue
      }
      let byte = Int(letter.scalar)
      if mayTakeMark, let mark = marks[byte], let marked = out.last.flatMap({ apply(mark, to: $0.scalar) }) {
        out[out.count - 1] = EncodedLetter(scalar: marked, end: letter.end)
        mayTakeMark = false
      } else {
        out.append(EncodedLetter(scalar: letters[byte] == 0 ? letter.scalar : letters[byte], end: letter.end))
        mayTakeMark = true
      }
    }
    return out
  }

  /// Nil where VNI has no such letter: a mark or tone that the letter bears already or cannot bear.
  private static func apply(_ mark: Mark, to scalar: UInt32) -> UInt32? {
    guard let letter = VietnameseAlphabet.letter(scalar), letter.tone == 0, mark.mark == 0 || letter.mark == 0 else { return nil }
    return VietnameseAlphabet.scalar(
      VietnameseLetter(base: letter.base, mark: mark.mark == 0 ? letter.mark : mark.mark, tone: mark.tone, isUpper: letter.isUpper))
  }
}
