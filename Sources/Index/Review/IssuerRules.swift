import Facts
import Model

extension Draft {
  /// The words behind the number that name the issuer of this citation alone; nil where a list shares them or they stand before the number.
  fileprivate func ownIssuer(_ mention: DraftMention) -> (words: String, span: TextSpan<Raw>)? {
    let citation = mention.citation
    guard let words = citation.issuerPrinted, let span = citation.parts.issuer, let number = citation.parts.number, span.start > number.end,
      isOwn(span)
    else { return nil }
    // Without "của" the body may be the one that acts: "theo Nghị định 69/2010/NĐ-CP Bộ Nông nghiệp … tổ chức".
    let between = fold(document.raw.slice(TextSpan(number.end, span.start)))
    return between == "cua" || between.hasSuffix(" cua") ? (words, span) : nil
  }
}

/// issuer-conflict: the body printed is not the one whose code stands in the number, or not the organ of the Party that others name.
/// contradiction: one paper of the Party by two of its organs.
func issuerConflicts(_ draft: Draft) -> [Found] {
  draft.documents.flatMap { document -> [Found] in
    guard document.status != .ambiguous else { return [] }
    let named = draft.mentions(of: document).compactMap { mention -> (DraftMention, String, TextSpan<Raw>, IssuerKind)? in
      guard let (words, span) = draft.ownIssuer(mention), let kind = IssuerKind(printed: words) else { return nil }
      return (mention, words, span, kind)
    }
    var findings: [Found] = []
    for (mention, words, span, kind) in named {
      guard let number = mention.citation.number, number.symbolType != .jointCircular, number.symbolType != .jointResolution else {
        continue
      }
      if let elsewhere = otherBody(kind, number, document) {
        findings.append(
          draft.finding(
            .issuerConflict(printed: words, elsewhere: elsewhere.name), at: span, of: mention, about: document.label, [elsewhere.evidence],
            instead: elsewhere.isName ? elsewhere.name : nil))
      }
    }
    return findings + (findings.isEmpty ? contradictions(named, of: document, in: draft) : [])
  }
}

private struct OtherBody {
  let name: String
  let evidence: ReviewEvidence
  /// Whether `name` is the full name of the body.
  let isName: Bool
}

/// The body that has issued the document, where the one printed surely has not.
private func otherBody(_ printed: IssuerKind, _ number: DocumentNumber, _ document: DraftDocument) -> OtherBody? {
  let code = String(number.organisation.prefix { $0 != "-" && $0 != "/" })
  if fold(code) == "tw" {
    if !printed.isCentralParty {
      return OtherBody(name: "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư", evidence: .symbol(number.symbol), isName: false)
    }
    guard let known = document.known, known.confidence != .recalled, let issuer = known.issuer, let kind = IssuerKind(printed: issuer),
      kind.isCentralParty, kind != printed, fold(issuer).split(separator: " ").count <= 5
    else { return nil }
    return OtherBody(name: issuer, evidence: known.evidence, isName: true)
  }
  guard let own = IssuerKind(code: code), own != printed else { return nil }
  // A ministry that ended may be named by the one that came in its place.
  if case .central(let name) = own, name.hasPrefix("bo ") || name.hasPrefix("uy ban dan toc"), case .central(let other) = printed,
    other.hasPrefix("bo "), EndedBodyTable.all.contains(where: { fold($0.name) == name }) || !isSameTime(name, other)
  {
    return nil
  }
  switch own {
  case .central(let folded):
    guard let body = IssuingBodyTable.all.first(where: { fold($0.name) == folded }) else { return nil }
    return OtherBody(name: body.name, evidence: .symbol(number.symbol), isName: true)
  case .peoplesCommittee: return OtherBody(name: "Ủy ban nhân dân", evidence: .symbol(number.symbol), isName: false)
  case .peoplesCouncil: return OtherBody(name: "Hội đồng nhân dân", evidence: .symbol(number.symbol), isName: false)
  case .localParty: return OtherBody(name: code == "TU" ? "Tỉnh ủy, Thành ủy" : "cấp ủy", evidence: .symbol(number.symbol), isName: false)
  case .politburo, .secretariat, .centralCommittee: return nil
  }
}

/// Ministries that are there today are not one another's forerunners; of others nobody says so here.
private func isSameTime(_ a: String, _ b: String) -> Bool {
  let lasting: Set<String> = [
    "bo noi vu", "bo tai chinh", "bo xay dung", "bo tu phap", "bo y te", "bo cong an", "bo quoc phong", "bo ngoai giao", "bo cong thuong",
    "bo giao duc va dao tao", "bo van hoa the thao va du lich", "bo khoa hoc va cong nghe", "bo nong nghiep va moi truong",
  ]
  return lasting.contains(a) && lasting.contains(b)
}

private func contradictions(
  _ named: [(DraftMention, String, TextSpan<Raw>, IssuerKind)], of document: DraftDocument, in draft: Draft
) -> [Found] {
  guard document.known?.confidence ?? .recalled == .recalled, let first = named.first(where: { $0.3.isCentralParty }) else { return [] }
  return named.filter { $0.3.isCentralParty && $0.3 != first.3 }.map { mention, words, span, _ in
    draft.finding(
      .issuerContradiction(here: words, there: first.1, line: first.0.citation.line), at: span, of: mention, about: document.label,
      [.draft(line: first.0.citation.line, onOneLine(first.0.citation.text))])
  }
}
