import Model

/// What was found, as one page that needs nothing else: a table of the papers, and for each its findings in their sentences.
/// Linear in the findings.
public func html(_ reviews: [DraftReview], in language: Language) -> String {
  let title = language("Rà soát viện dẫn", "Review of citations")
  var out = pageStart(title, style: reviewStyle, in: language) + "<h1>\(markup(title))</h1>\n"
  let counts = countWords(reviews, in: language)
  out += "<p>\(markup(counts.isEmpty ? language("Không có gì cần xem lại.", "Nothing to look at.") : counts))</p>\n"
  if reviews.count > 1 { out += overview(reviews, in: language) }
  for (number, review) in reviews.enumerated() { out += section(review, number, in: language) }
  return out + pageEnd
}

private func overview(_ reviews: [DraftReview], in language: Language) -> String {
  let severities: [Finding.Severity] = [.error, .warning, .note]
  let heads = severities.map { "<th scope=\"col\" class=\"number\">\(severityName($0, in: language))</th>" }.joined()
  let rows = reviews.enumerated().map { number, review in
    let cells = severities.map { "<td class=\"number\">\(review.count($0))</td>" }.joined()
    return "<tr><td><a href=\"#p\(number + 1)\">\(markup(review.address))</a></td>\(cells)</tr>\n"
  }
  return
    "<table>\n<thead><tr><th scope=\"col\">\(language("văn bản", "paper"))</th>\(heads)</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
}

private func section(_ review: DraftReview, _ number: Int, in language: Language) -> String {
  var out = "<section id=\"p\(number + 1)\">\n<h2>\(markup(review.address))</h2>\n"
  if let title = review.header.title { out += "<p>\(markup(title))</p>\n" }
  if review.findings.isEmpty { return out + "<p>\(language("Không có gì cần xem lại.", "Nothing to look at."))</p>\n</section>\n" }
  out += "<ol>\n"
  for finding in review.findings {
    out += "<li class=\"\(finding.severity.rawValue)\"><p><b>\(severityName(finding.severity, in: language))</b> "
    out += markup(sentence(finding, in: language)) + " <code>\(finding.code.rawValue)</code> <span class=\"place\">"
    if let page = finding.place.page { out += language("trang \(page), ", "page \(page), ") }
    out += language("dòng \(finding.place.line), cột \(finding.place.column)", "line \(finding.place.line), column \(finding.place.column)")
    out += "</span></p>\n"
    if !finding.quotation.isEmpty { out += "<blockquote>\(marked(finding))</blockquote>\n" }
    if !finding.evidence.isEmpty {
      let list = evidenceWords(finding, in: language).joined(separator: "; ")
      out += "<p class=\"evidence\">\(language("Căn cứ", "Evidence")): \(markup(list))</p>\n"
    }
    if let suggestion = finding.suggestion {
      out += "<p class=\"evidence\">\(language("Gợi ý", "Suggestion")): \(markup(suggestion))</p>\n"
    }
    out += "</li>\n"
  }
  return out + "</ol>\n</section>\n"
}

/// The sentence with the words in question marked.
private func marked(_ finding: ReviewFinding) -> String {
  let sentence = finding.quotation
  guard !finding.met.isEmpty, let place = sentence.firstRange(of: finding.met) else { return markup(sentence) }
  return markup(String(sentence[..<place.lowerBound])) + "<mark>\(markup(String(sentence[place])))</mark>"
    + markup(String(sentence[place.upperBound...]))
}

private let reviewStyle = """

  section { max-width: 60em; }
  h2 { overflow-wrap: anywhere; }
  li { margin: 1em 0; padding-left: .6em; border-left: 4px solid #888; }
  li.error { border-color: #c62828; } li.warning { border-color: #ef6c00; }
  li p { margin: .2em 0; }
  blockquote { margin: .4em 0; opacity: .85; }
  mark { color: inherit; background: #ffd54f66; border-bottom: 2px solid #c79100; }
  .place, .evidence { opacity: .75; }
  """
