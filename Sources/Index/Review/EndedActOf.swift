import Facts
import Model

/// The act that a decree or circular details and that has ended by a day: the one of the name in its title that was the newest when it was issued.
/// Nil where the title names none, or none is known to have ended.
public func endedAct(detailedBy cited: CitedDocument, asOf day: PrintedDate) -> OutdatedAnswer.EndedAct? {
  guard let title = cited.title, let date = cited.date, detailing.contains(cited.type) else { return nil }
  for acts in KnownDocuments.acts(namedIn: title) {
    let before = acts.filter { act in
      (act.date ?? act.year.flatMap { PrintedDate(year: $0) }).map { $0.firstDay <= date.lastDay } == true
    }
    guard let act = before.last, let number = act.number, number != cited.number else { continue }
    let standing = Standing(user: ForceFacts(), builtIn: ForceFacts(act))
    // What was issued after the successor may detail that, whatever the tables know of it.
    let isOlder = standing.successors.allSatisfy { successor in
      let issued = knownAct(successor, dated: nil)?.date ?? DocumentNumber(written: successor)?.year.flatMap { PrintedDate(year: $0) }
      return issued.map { $0.firstDay > date.lastDay } ?? false
    }
    if case .notInForce = standing.state(on: day), isOlder {
      return OutdatedAnswer.EndedAct(number: number, title: act.title, standing: standing)
    }
  }
  return nil
}

/// What details laws. Resolutions and directives stand on their own.
let detailing: Set<DocumentType> = [.decree, .circular, .jointCircular, .decision]
