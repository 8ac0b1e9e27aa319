import Model

/// The head of an annex names its paper: "(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/5/2026 của …)" (Decree 30/2020/NĐ-CP, Annex I).
enum AnnexHead {
  private static let kem = Syllable.word("kèm")

  /// The paper's date as its annex prints it, for papers whose own date line cannot be read: a stamp over figures, a scan.
  /// Linear in the lines; only those that begin with a bracket are looked at.
  static func date(of head: Head, in text: CleanText, _ lines: [TextLine]) -> PrintedDate? {
    guard let own = head.number?.number else { return nil }
    for line in lines where text.bytes[line.start] == UInt8(ascii: "(") {
      var tokens: [Token] = []
      text.tokenise(from: line.start, to: min(line.end, line.start + 300), into: &tokens)
      guard let with = tokens.prefix(5).firstIndex(where: { $0.looks(like: kem) }), with + 1 < tokens.count,
        tokens[with + 1].looks(like: Word.theo),
        let figure = tokens[with...].firstIndex(where: { $0.kind == .number || $0.hasDigit }),
        let number = NumberGrammar.match(text.bytes, at: tokens[figure].start, isExpected: true), number.number.bucket == own.bucket,
        let day = tokens.firstIndex(where: { $0.start >= number.span.end })
      else { continue }
      guard let date = DateReader.read(tokens, at: day)?.date, date.day > 0 else { continue }
      return date
    }
    return nil
  }
}
