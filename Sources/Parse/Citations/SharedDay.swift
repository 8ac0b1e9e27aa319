import Facts
import Model

/// Whether the day and the body that close a list are those of a member before the last: "Nghị quyết số 57-NQ/TW … và Nghị quyết số 68-NQ/TW ngày
/// 04/5/2025 của Bộ Chính trị" gives the day of the last alone, "Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013" that of both.
extension SharedParts {
  /// How far apart the serials of two neighbours in a list may be. What a body signs on one day gets numbers in a row (217 and 218; 18 to 21-NQ/TW of one
  /// meeting), with one or two between that the citing paper leaves out. From four on, resolutions of the Party lie weeks apart, and who lists such papers
  /// mostly gives the day of the last. Assemblies pass tens of papers at the end of a meeting; decrees and circulars numbered by the year come in batches.
  private static func reach(_ number: DocumentNumber) -> Int {
    if number.legislature != nil || number.symbolType == .resolution && number.organisation.hasPrefix("HĐND") { return 60 }
    return number.year != nil && (number.symbolType == .decree || number.symbolType == .circular) ? 5 : 3
  }

  /// Whether the day of the next member is this one's too.
  func sharesDay(_ mention: Mention, _ next: Mention) -> Bool {
    guard let number = mention.number, let date = next.date, mayBeOf(date, number) else { return false }
    // "61/KH-UBND, 74/KH-UBND cùng ngày 05/3/2019"
    if let at = next.dateSpan.flatMap({ tokens.index(startingAt: $0.start) }), at > 0, tokens[at - 1].is(Word.cung) { return true }
    let known = KnownDays(mention)
    if known.hold(date) { return true }
    guard mention.sharesSymbol || isNear(number, next) else { return false }
    return !known.forbid(date)
  }

  /// "Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 và Nghị định số 177/2024/NĐ-CP cùng ngày": the day of the member before.
  func takeSameDay(_ mention: inout Mention, _ previous: Mention) {
    guard mention.isOfSameDay, mention.dateSpan == nil, let number = mention.number, let date = previous.date, date.day > 0,
      let span = previous.dateSpan, span.end <= mention.span.start, mayBeOf(date, number),
      isOneSentence(previous.tokens.upperBound, mention.tokens.lowerBound)
    else { return }
    mention.shareDay(date, span)
  }

  /// Whether it may be: nothing that is known speaks against it.
  func mayShareDay(_ mention: Mention, _ next: Mention) -> Bool {
    guard let number = mention.number, let date = next.date else { return false }
    return mayBeOf(date, number) && !KnownDays(mention).forbid(date)
  }

  private func mayBeOf(_ date: PrintedDate, _ number: DocumentNumber) -> Bool { number.year.map { $0 == date.year } ?? true }

  private func isNear(_ number: DocumentNumber, _ next: Mention) -> Bool {
    guard let serial = number.serialValue, let other = next.number?.serialValue else { return false }
    return abs(serial - other) <= Self.reach(number)
  }

  /// Whether the body behind the next member is this one's too. Not of a joint paper, which has several; nor of a paper of another day that the tables
  /// know from another organ of the Central Committee than the one printed.
  func isGoverned(_ mention: Mention, by next: Mention) -> Bool {
    guard let number = mention.number, let issuer = next.issuerSpan else { return false }
    if number.isJoint, number.organisation != next.number?.organisation { return false }
    guard number.isParty, let first = tokens.index(startingAt: issuer.start),
      let head = IssuerTable.heads.match(tokens, at: first),
      case let organs = Self.organs.filter({ head.text.contains($0) }), !organs.isEmpty,
      mention.date != nil || next.date != nil && !sharesDay(mention, next)
    else { return true }
    let known = KnownDays(mention).documents.filter { mention.date == nil || $0.date == mention.date }
    return known.isEmpty || known.contains { document in organs.contains { document.issuer?.contains($0) ?? true } }
  }

  /// Organs of the Central Committee, which sign papers of one series.
  private static let organs = ["Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương"]
}

/// What the tables know of the day of a central body's paper; nothing of a local one, whose number others have too.
private struct KnownDays {
  let number: DocumentNumber?
  let documents: [KnownDocument]

  init(_ mention: Mention) {
    number = mention.number
    guard let number, number.legislature != nil || IssuingBodyTable.body(ofOrganisation: number.organisation)?.level == .central else {
      documents = []
      return
    }
    documents = KnownDocuments.documents(number, type: mention.type).filter { $0.date?.day ?? 0 > 0 }
  }

  func hold(_ day: PrintedDate) -> Bool { documents.contains { $0.date == day } }

  /// A known paper of this number has another day, and none has this one. Numbers of the Party are told apart by terms of five years, others by the year.
  func forbid(_ day: PrintedDate) -> Bool {
    let years = number?.isParty == true ? 5 : 0
    let near = documents.compactMap(\.date).filter { number?.year != nil || abs($0.year - day.year) <= years }
    return !near.isEmpty && !near.contains(where: day.agrees)
  }
}

extension Mention {
  mutating func shareDay(_ date: PrintedDate, _ span: TextSpan<Clean>) {
    (self.date, dateSpan, sharesDay) = (date, span, true)
    flags.insert(.sharedPart)
  }
}

enum SharedDays {
  private struct Key: Hashable {
    let bucket: String
    let type: DocumentType
  }

  /// Takes a shared day from papers that the text cites elsewhere with another day of their own, and gives what was offered to those it cites with that
  /// day. Linear.
  static func settle(_ mentions: inout [Mention]) {
    let shared = mentions.indices.filter { mentions[$0].sharesDay || mentions[$0].offeredDay != nil }
    guard !shared.isEmpty else { return }
    var own = Dictionary(shared.compactMap { key(mentions[$0]).map { ($0, [PrintedDate]()) } }) { days, _ in days }
    let serials = Set(shared.map { mentions[$0].number?.serialValue })
    for mention in mentions where !mention.sharesDay {
      guard let date = mention.date, date.day > 0, serials.contains(mention.number?.serialValue), let key = key(mention) else { continue }
      own[key]?.append(date)
    }
    for index in shared {
      if let offered = mentions[index].offeredDay {
        if let days = key(mentions[index]).flatMap({ own[$0] }), !days.isEmpty, days.allSatisfy({ $0 == offered.date }) {
          mentions[index].shareDay(offered.date, offered.span)
        }
        continue
      }
      guard let date = mentions[index].date, let days = key(mentions[index]).flatMap({ own[$0] }), !days.isEmpty,
        !days.contains(date)
      else { continue }
      mentions[index].date = nil
      mentions[index].dateSpan = nil
      // Nothing else of it stands with another member.
      if mentions[index].typeSpan != nil, mentions[index].issuerSpan == nil { mentions[index].flags.remove(.sharedPart) }
    }
  }

  private static func key(_ mention: Mention) -> Key? { mention.number.map { Key(bucket: $0.bucket, type: $0.symbolType ?? mention.type) } }
}
