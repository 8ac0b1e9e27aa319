import Model

/// A standing for people: "hết hiệu lực từ 01/08/2024, thay thế bởi 31/2024/QH15".
func words(_ standing: Standing, asOf day: PrintedDate, in language: Language) -> String {
  var words: String
  switch standing.state(on: day) {
  case .inForce: words = standingName(.inForce, in: language)
  case .partlyInForce: words = standingName(.partlyInForce, in: language)
  case .notInForce(let since):
    words = standingName(.notInForce, in: language) + (since.map { language(" từ ", " since ") + shown($0, in: language) } ?? "")
  case .notYetInForce(let from):
    words = standingName(.notYetInForce, in: language) + (from.map { language(", từ ", ", from ") + shown($0, in: language) } ?? "")
  case .unknown: words = standingName(.unknown, in: language)
  }
  if !standing.successors.isEmpty { words += language("; thay bằng ", "; in its place ") + standing.successors.joined(separator: ", ") }
  return words
}

/// What a standing rests on, fact by fact, with the words of papers that say so.
func evidence(_ standing: Standing, in language: Language) -> String {
  standing.evidence.map { evidenceWords($0, in: language) }.joined(separator: "; ")
}

func evidenceWords(_ fact: RegisterAnswer.Fact, in language: Language) -> String {
  var words = name(fact.name, in: language) + " " + Render.words(fact.value, in: language)
  if fact.isPartial { words += language(" (một phần)", " (in part)") }
  words += ": " + evidence(fact, in: language)
  if case .statement(_, _, _, let quotation) = fact.evidence { words += language(" “\(quotation)”", " \"\(quotation)\"") }
  return words
}

func verdictName(_ verdict: Verdict, in language: Language) -> String {
  switch verdict {
  case .outdated: language("đã hết hiệu lực khi viện dẫn", "not in force when cited")
  case .superseded: language("hết hiệu lực sau khi viện dẫn", "ended since it was cited")
  case .inForce: language("còn hiệu lực", "in force")
  case .unknown: language("chưa rõ", "unknown")
  }
}

func purposeName(_ purpose: Purpose, in language: Language) -> String {
  switch purpose {
  case .relation: language("văn bản tự thay thế, bãi bỏ hoặc sửa đổi nó", "the paper itself replaces, repeals or amends it")
  case .successorBeside: language("văn bản mới được viện dẫn trong cùng câu", "what replaces it is cited in the same sentence")
  case .wording: language("câu văn tự nói là đã thay thế hoặc hết hiệu lực", "the sentence says that it has been replaced or has ended")
  }
}

/// The evidence of a row: what its standing rests on, the act it details that has ended, why the paper may cite it.
func evidence(_ row: OutdatedAnswer.Row, in language: Language) -> String {
  var parts: [String] = []
  if let purpose = row.purpose { parts.append(language("viện dẫn có chủ ý: ", "on purpose: ") + purposeName(purpose, in: language)) }
  let facts = evidence(row.standing, in: language)
  if !facts.isEmpty { parts.append(facts) }
  if let act = row.ended { parts.append(language("cần kiểm tra: ", "to check: ") + words(act, in: language)) }
  return parts.joined(separator: "; ")
}

/// "quy định chi tiết 45/2013/QH13 Luật Đất đai, hết hiệu lực từ 01/08/2024".
func words(_ act: OutdatedAnswer.EndedAct, in language: Language) -> String {
  let since = act.standing.end?.since.map { language(" từ ", " since ") + shown($0, in: language) } ?? ""
  return language(
    "quy định chi tiết \(act.title) (\(act.number)), hết hiệu lực\(since)", "details \(act.title) (\(act.number)), not in force\(since)")
}
