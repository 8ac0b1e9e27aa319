import Facts
import Model

/// Figures of one number that a scanner or a form has set apart: "số 2 3/2001/QĐ-TTg", "Số: 6 2 /KH-UBND".
enum SplitFigures {
  /// No number has more.
  private static let most = 5

  /// Where two to five single figures end that begin at a byte, one blank between each two; nil for anything else. Constant time.
  static func end(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var at = start
    var count = 1
    while count <= most, isLone(bytes, at), at + 2 < bytes.count, bytes[at + 1] == 0x20, isDigit(bytes[at + 2]) {
      at += 2
      count += 1
    }
    return count > 1 && count <= most && isLone(bytes, at) ? at + 1 : nil
  }

  /// Whether figures begin here that go on a number begun before: "số 2 |3/2001". Whoever reads them alone reads a wrong number.
  /// "Mẫu số 1 |12/2019/TT-BTC" is a form and a number.
  static func goOn(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at > 2, start - at < 2 * most, bytes[at - 1] == 0x20, isLone(bytes, at - 2) { at -= 2 }
    guard at < start, let lead = lead(bytes, at) else { return false }
    return !(Candidates.wordBefore(bytes, lead, isAny: true).map { FormWords.set.contains($0) || forms.contains($0) } ?? false)
  }

  /// Whether "số" stands before, and before it a type word or the beginning of the line.
  static func areNumber(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard let lead = lead(bytes, start) else { return false }
    if lead == 0 || bytes[lead - 1] == 0x0A { return true }
    return Candidates.wordBefore(bytes, lead).map { !TypeTable.words.rows(endingWith: $0).isEmpty } ?? false
  }

  /// Where the blanks and cells before "số" begin, which stands before a byte; nil where it does not.
  static func lead(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    guard Candidates.wordBefore(bytes, start)?.letters == Word.so.letters else { return nil }
    var at = start
    while at > 0, start - at < 12, !isLetterByte(bytes[at - 1]) { at -= 1 }
    while at > 0, start - at < 16, isLetterByte(bytes[at - 1]) { at -= 1 }
    while at > 0, start - at < 24, bytes[at - 1] == 0x20 || bytes[at - 1] == UInt8(ascii: "|") { at -= 1 }
    return at
  }

  /// The last words of phụ lục, mẫu, biểu, bảng, hình and the like.
  private static let forms = WordSet("lục mẫu biểu phiếu bảng hình tập phần")

  /// A figure with none beside it.
  private static func isLone(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    isDigit(bytes[at]) && (at == 0 || !isDigit(bytes[at - 1])) && (at + 1 >= bytes.count || !isDigit(bytes[at + 1]))
  }
}
