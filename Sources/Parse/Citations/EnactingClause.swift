import Facts
import Model

/// "Quốc hội ban hành Luật Bảo hiểm y tế.": the sentence by which a law gives itself its name.
enum EnactingClause {
  /// The type word by which the paper of a head names itself there; nil for papers that are no law. Linear in the tokens for laws.
  static func name(_ tokens: [Token], _ head: Head) -> Int? {
    guard let own = head.type, own.isLegislation else { return nil }
    return tokens.indices.first { at in
      guard at > 3, tokens[at].isCapitalised, tokens[at - 1].is(Word.hanh), tokens[at - 2].looks(like: Word.ban),
        TypeTable.words.match(tokens, at: at)?.value == own,
        let body = assemblies.matchBackward(tokens, endingAt: at - 3)
      else { return false }
      return body.first == 0 || tokens[body.first - 1].is(Mark.lineEnd)
    }
  }

  private static let assemblies: PhraseTable<Bool> = PhraseTable(["Quốc hội", "Ủy ban Thường vụ Quốc hội"].map { ($0, true) })
}
