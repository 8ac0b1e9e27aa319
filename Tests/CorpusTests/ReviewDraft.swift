import Index
import Model
import Parse
import Testing

/// Reviews a text without register and index, unless they are given.
func review(
  _ text: String, settings: ReviewSettings = ReviewSettings(), register: [RegisterRow] = [], index: DraftIndex? = nil
) throws -> DraftReview {
  let document = parseDocument(SourceFile(path: "du-thao.txt", bytes: Array(text.utf8)))
  let source = DocumentRecord.Source(path: "du-thao.txt", root: "", size: 0, modified: 0, digest: [])
  return try checkDraft(document, source: source, settings: settings, register: register, index: index)
}

/// Reviews a text in which ⟦code|words⟧ marks what must be found at these words, nothing else of the codes looked for.
/// - Parameter day: of the draft, as a head prints it; nil leaves the head out.
func checkReview(
  _ marked: String, only: ReviewCode..., day: String? = "ngày 12 tháng 5 năm 2023", register: [RegisterRow] = [], index: DraftIndex? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var text = day.map { "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: 15/KH-UBND\nLào Cai, \($0)\n\nKẾ HOẠCH\nThực hiện nhiệm vụ năm nay\n\n" } ?? ""
  var wanted: [String] = []
  for (number, piece) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
    let parts = piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    guard number > 0, parts.count == 2, let bar = parts[0].firstIndex(of: "|") else {
      text += piece
      continue
    }
    wanted.append(String(parts[0]))
    text += parts[0][parts[0].index(after: bar)...] + parts[1]
  }
  var settings = ReviewSettings()
  settings.only = Set(only)
  let found = try review(text, settings: settings, register: register, index: index).findings.map { "\($0.code.rawValue)|\($0.met)" }
  #expect(found == wanted, sourceLocation: sourceLocation)
}
