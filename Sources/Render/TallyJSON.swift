import Model

/// Counted things as an array: each an object with the thing under `key`, and the documents and citations counted for it.
func write<Value>(
  _ tallies: [Tally<Value>], as key: String, to json: inout JSONWriter, _ write: (inout JSONWriter, Value) -> Void
) {
  json.array { json in
    for tally in tallies {
      json.object { json in
        json.key(key)
        write(&json, tally.value)
        json.field("documents", tally.documents)
        json.field("citations", tally.citations)
      }
    }
  }
}
