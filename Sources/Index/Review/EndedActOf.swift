import Facts
import Model

/// The act that a decree or circular details and that has ended by a day: the one of the name in its title that was the newest when it was issued.
/// Nil where the title names none, or none is known to have ended.
public func endedAct(detailedBy cited: CitedDocument, asOf day: PrintedDate) -> OutdatedAnswer.EndedAct? {
  actsThatEnd(detailedBy: cited).first { $0.standing.end?.isPast(on: day) == true }
}

/// The acts that a decree or circular details and that have ended or will end, in the order of its title.
func actsThatEnd(detailedBy cited: CitedDocument) -> [OutdatedAnswer.EndedAct] {
  guard let title = cited.title, let date = cited.date, detailing.contains(cited.type) else { return [] }
  return KnownDocuments.acts(namedIn: title).compactMap { acts in
    let before = acts.filter { act in
      (act.date ?? act.year.flatMap { PrintedDate(year: $0) }).map { $0.firstDay <= date.lastDay } == true
    }
    guard let act = before.last, let number = act.number, number != cited.number else { return nil }
    let standing = Standing(user: ForceFacts(), builtIn: ForceFacts(act))
    // What was issued after the successor may detail that, whatever the tables know of it.
    let isOlder = standing.successors.allSatisfy { successor in
      let issued = knownAct(successor, dated: nil)?.date ?? DocumentNumber(written: successor)?.year.flatMap { PrintedDate(year: $0) }
      return issued.map { $0.firstDay > date.lastDay } ?? false
    }
    guard standing.end != nil, isOlder else { return nil }
    return OutdatedAnswer.EndedAct(number: number, title: act.title, standing: standing)
  }
}

/// The standing of an act of the tables.
func endingAct(_ number: String, title: String) -> Standing? {
  guard let bucket = DocumentNumber(written: number)?.bucket else { return nil }
  let act = KnownDocuments.documents(inBucket: bucket).first { $0.number == number && $0.title == title }
  return act.map { Standing(user: ForceFacts(), builtIn: ForceFacts($0)) }
}

/// What details laws. Resolutions and directives stand on their own.
let detailing: Set<DocumentType> = [.decree, .circular, .jointCircular, .decision]
