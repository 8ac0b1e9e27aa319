import Model

/// Findings as compilers print them, one after the other: `path:line:column: warning: … [code]`, with what they rest on in lines below.
public struct ReviewText: Sendable {
  private let language: Language
  private let isColoured: Bool
  /// Whether many notes of one code are told in one line.
  private let gathersNotes: Bool

  /// So many notes of one code in a paper are told one by one.
  private static let fewNotes = 3
  /// So many of the others are named.
  private static let named = 12

  /// - Parameter gathersNotes: false where the user asked for certain codes.
  public init(_ language: Language, isColoured: Bool, gathersNotes: Bool) {
    self.language = language
    self.isColoured = isColoured
    self.gathersNotes = gathersNotes
  }

  /// Linear in the findings; empty without any.
  public func text(_ review: DraftReview) -> String {
    let notes = Dictionary(grouping: review.findings.filter { $0.severity == .note }, by: \.code)
    let gathered = gathersNotes ? ReviewCode.allCases.filter { notes[$0]?.count ?? 0 > Self.fewNotes } : []
    let single = review.findings.filter { $0.severity != .note || !gathered.contains($0.code) }
    return single.map { text($0, in: review) }.joined() + gathered.map { line($0, notes[$0] ?? [], in: review) }.joined()
  }

  private func text(_ finding: ReviewFinding, in review: DraftReview) -> String {
    let place = "\(onOneLine(review.address)):\(finding.place.line):\(finding.place.column): "
    let page = finding.place.page.map { language("trang \($0): ", "page \($0): ") } ?? ""
    var out = bold(place) + label(finding.severity) + page + onOneLine(sentence(finding, in: language)) + " [\(finding.code.rawValue)]\n"
    if !finding.evidence.isEmpty {
      let list = evidenceWords(finding, in: language).map(onOneLine).joined(separator: "; ")
      out += "    " + language("căn cứ: ", "evidence: ") + list + "\n"
    }
    if let suggestion = finding.suggestion { out += "    " + language("gợi ý: ", "suggestion: ") + onOneLine(suggestion) + "\n" }
    return out
  }

  private func line(_ code: ReviewCode, _ findings: [ReviewFinding], in review: DraftReview) -> String {
    let list = findings.prefix(Self.named).map { onOneLine($0.subject) + language(" (dòng ", " (line ") + "\($0.place.line))" }
    return bold("\(onOneLine(review.address)): ") + label(.note)
      + language(
        "\(findings.count) văn bản, \(codeName(code, in: language)): ", "\(findings.count) documents, \(codeName(code, in: language)): ")
      + list.joined(separator: ", ") + (findings.count > Self.named ? ", …" : "") + " [\(code.rawValue)]\n"
  }

  /// One line about all papers, and one about those without a day.
  public func summary(_ reviews: [DraftReview]) -> String {
    let citations = reviews.reduce(0) { $0 + $1.citations }
    let counts = countWords(reviews, in: language)
    return counted(documents: reviews.count, citations: citations, in: language) + ": "
      + (counts.isEmpty ? language("không có gì cần xem lại", "nothing to look at") : counts) + "\n" + undated(reviews) + beside(reviews)
  }

  /// What stands in menus and other news of a page is not looked at; where that is more than it should be, somebody must see it.
  private func beside(_ reviews: [DraftReview]) -> String {
    let count = reviews.reduce(0) { $0 + $1.citationsBeside }
    if count == 0 { return "" }
    return language(
      "\(count) lượt viện dẫn nằm ngoài văn bản (trình đơn, tin khác của trang): không xét\n",
      "\(count) citation\(count == 1 ? "" : "s") beside the papers (menus, other news of the page): not looked at\n")
  }

  /// What nothing could be said of must not look sound.
  private func undated(_ reviews: [DraftReview]) -> String {
    let count = reviews.count { $0.day == nil && $0.citations > 0 }
    if count == 0 { return "" }
    return language(
      "\(count) văn bản không ghi ngày, tháng, năm: chưa xét văn bản được viện dẫn còn hiệu lực không; --as-of NGÀY để xét\n",
      "\(count) document\(count == 1 ? "" : "s") without a date: whether what is cited was in force is not judged; --as-of DATE judges it\n"
    )
  }

  private func label(_ severity: Finding.Severity) -> String {
    let words = severityName(severity, in: language) + ": "
    guard isColoured else { return words }
    let colour = severity == .error ? "31" : severity == .warning ? "35" : "36"
    return "\u{1B}[1;\(colour)m\(words)\u{1B}[0m"
  }

  private func bold(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
