import Model

/// The answer as one JSON object: rows with the keys of CSV, the day asked about, counts, what is to be checked.
public func json(_ answer: OutdatedAnswer) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.field("schema", jsonSchema)
    json.field("question", "outdated")
    json.field("as_of", answer.asOf.description)
    json.field("documents", answer.documents)
    for verdict in Verdict.allCases { json.field(verdict.key, answer.counts[verdict] ?? 0) }
    json.field("on_purpose", answer.onPurpose)
    json.field("ambiguous", answer.ambiguous)
    json.key("rows")
    write(records(answer), to: &json)
    json.key("to_check")
    json.array { json in
      for check in answer.checks {
        json.object { json in
          json.key("cited")
          write(check.cited, to: &json)
          json.field("documents", check.documents)
          json.field("act", check.act.number)
          json.field("title", check.act.title)
          json.field("since", check.act.standing.end?.since?.description)
        }
      }
    }
    json.key("summary")
    write(summaryRecords(answer), to: &json)
  }
  json.lineEnd()
  return json.bytes
}

extension Verdict {
  fileprivate var key: String { self == .inForce ? "in_force" : rawValue }
}

/// A standing as an object: state on a day, since, replaced_by, confidence, evidence.
func write(_ standing: Standing, asOf day: PrintedDate, to json: inout JSONWriter) {
  json.object { json in
    json.field("state", stateWord(standing, asOf: day))
    json.field("as_of", day.description)
    json.field("effective_from", standing.effectiveFrom?.description)
    json.field("since", standing.end?.since?.description)
    json.key("replaced_by")
    json.strings(standing.successors)
    json.field("confidence", standing.confidence?.rawValue)
    json.field("evidence", evidence(standing, in: .en))
  }
}

/// "in-force", "not-in-force" …, as registers write it.
func stateWord(_ standing: Standing, asOf day: PrintedDate) -> String {
  let state: KnownDocument.Status =
    switch standing.state(on: day) {
    case .inForce: .inForce
    case .partlyInForce: .partlyInForce
    case .notInForce: .notInForce
    case .notYetInForce: .notYetInForce
    case .unknown: .unknown
    }
  return state.word
}
