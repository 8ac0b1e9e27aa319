import Model

/// A finding and the citation it is about; nil where it is about a body.
struct Found {
  let mention: Int?
  var finding: ReviewFinding
}

extension Draft {
  /// A finding of usual gravity at a part of a mention.
  func finding(
    _ fault: ReviewFault, at span: TextSpan<Raw>? = nil, of mention: DraftMention, about label: String, _ evidence: [ReviewEvidence],
    instead suggestion: String? = nil
  ) -> Found {
    let span = span ?? mention.citation.span
    return Found(
      mention: mention.index,
      finding: ReviewFinding(
        severity: fault.code.usualSeverity, place: TextPlace(span), met: onOneLine(document.raw.slice(span)), subject: label,
        fault: fault, evidence: evidence, suggestion: suggestion, quotation: mention.quotation))
  }
}

extension PrintedDate {
  /// A day in the manner of another that is printed: "26/11/2021", "26-11-2021", "26 tháng 11 năm 2021".
  func written(like printed: String) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let lead = fold(printed).hasPrefix("ngay ") ? String(printed.prefix { !$0.isNumber }) : ""
    if fold(printed).contains("thang") {
      // Decree 30/2020/NĐ-CP, Annex I, part II, item 4: days under 10 and the first two months take a zero.
      return lead + "\(two(day)) tháng \(month < 3 ? two(month) : "\(month)") năm \(year)"
    }
    let separator = printed.first { "/-.".contains($0) } ?? "/"
    let figures = printed.split { !$0.isNumber }.map(\.utf8.count)
    // "06/3/2020" and "03/02/2020" are one manner.
    let hasDayZero = figures.first != 1
    let hasMonthZero = figures.dropFirst().first != 1 || hasDayZero && month < 3
    return lead
      + [hasDayZero ? two(day) : "\(day)", hasMonthZero ? two(month) : "\(month)", "\(year)"].joined(separator: String(separator))
  }

  /// 26/11/2021.
  var inFull: String { written(like: "00/00/0000") }
}

extension KnownDocument {
  /// The row as evidence.
  var evidence: ReviewEvidence { .known(number ?? title, date, sources) }
}
