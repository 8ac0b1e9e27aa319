import Facts
import Model

/// One source's word on the end of a document, or of a part of it.
struct Ending {
  var end: Standing.End
  /// The number of what stands in its place.
  var successor: String?
  var isPartial = false
  var fact: RegisterAnswer.Fact
  var confidence: Standing.Confidence

  /// Days that a text knows before those recalled, known days before bounds, then the earliest.
  static func isBetter(_ a: Ending, _ b: Ending) -> Bool {
    let keys = [a, b].map { ending in
      let rank = !ending.end.isExact ? "2" : ending.confidence == .recalled ? "1" : "0"
      return [rank, ending.end.notAfter?.description ?? "~", ending.end.notBefore?.description ?? "", ending.successor ?? "~"]
    }
    return keys[0].lexicographicallyPrecedes(keys[1])
  }
}

extension Standing.End {
  /// The end an act puts to what it replaces: the day it takes effect. Where only its date or year is known, some day up to the end of the next year.
  /// - Parameter effective: as a source says; a day before the act's own date is a slip of the source and not used.
  /// - Returns: nil where nothing is known of the act.
  init?(by act: String, dated: PrintedDate?, effective: PrintedDate?) {
    let known = knownAct(act, dated: dated)
    let date = dated ?? known?.date
    func isSound(_ day: PrintedDate) -> Bool { date.map { $0.firstDay <= day.lastDay } ?? true }
    if let day = [effective, known?.effectiveFrom].compactMap({ $0 }).first(where: isSound) {
      self.init(on: day)
      return
    }
    guard let first = date ?? yearOfNumber(act).flatMap({ PrintedDate(year: $0) }) else { return nil }
    self.init(notBefore: first.firstDay, notAfter: first.latestEffect)
  }

  var isExact: Bool { notBefore != nil && notBefore == notAfter }
}

extension PrintedDate {
  /// The day until which an act of this date has taken effect, as far as practice goes.
  var latestEffect: PrintedDate? { PrintedDate(year: year + 1, month: 12, day: 31) }
}

/// The document of the tables that a number names; of several the one of the day.
func knownAct(_ number: String, dated date: PrintedDate?) -> KnownDocument? {
  guard let bucket = DocumentNumber(written: number)?.bucket else { return nil }
  let named = KnownDocuments.documents(inBucket: bucket).filter { $0.number == number }
  if named.count < 2 { return named.first }
  return named.first { known in date != nil && known.date == date }
}

extension DocumentNumber {
  /// A sound number of a table, taken apart.
  init?(written number: String) {
    self.init(
      KnownDocument(
        bucket: "", number: number, type: .other, issuer: nil, date: nil, title: "", effectiveFrom: nil, status: .unknown, statusAsOf: nil,
        replacedBy: [], amendedBy: [], sources: [], confidence: .recalled))
  }
}

private func yearOfNumber(_ number: String) -> Int? { DocumentNumber(written: number)?.year }
