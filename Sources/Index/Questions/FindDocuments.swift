import Model

/// A paper of the index: segment and ordinal.
struct DocumentAddress: Hashable {
  let segment: Int
  let ordinal: Int
}

extension Snapshot {
  /// The papers of a path: the very path or id, else all that end in it after a slash. Logarithmic for the first, linear for the second.
  func documents(atPath path: String) throws -> [DocumentAddress] {
    var exact: [DocumentAddress] = []
    var ending: [DocumentAddress] = []
    for (number, segment) in segments.enumerated() {
      for ordinal in try segment.documents {
        let address = DocumentAddress(segment: number, ordinal: ordinal)
        let own = try segment.title(.documentPath, ordinal) ?? ""
        let id = try segment.title(.documentID, ordinal)
        if own == path || id == path || id.map({ own + "#" + $0 }) == path {
          exact.append(address)
        } else if own.hasSuffix("/" + path) {
          ending.append(address)
        }
      }
    }
    return try inPathOrder(exact.isEmpty ? ending : exact)
  }

  /// The papers that bear the number of one of these rows.
  func documents(ofRows rows: [Int]) throws -> [DocumentAddress] {
    let wanted = Set(rows)
    var found: [DocumentAddress] = []
    for (number, segment) in segments.enumerated() {
      var forms = Set<Int>()
      for row in wanted {
        for (place, form) in try catalogue.forms(of: row) where place == number { forms.insert(form) }
      }
      if forms.isEmpty { continue }
      for ordinal in try segment.documents {
        if let own = try segment.ownForm(ordinal), forms.contains(own) { found.append(DocumentAddress(segment: number, ordinal: ordinal)) }
      }
    }
    return try inPathOrder(found)
  }

  /// Up to five paths whose last part is nearly the one asked for.
  func nearPaths(_ path: String) throws -> [String] {
    let wanted = Array(lastPart(path).lowercased().utf8)
    var near: [(Int, String)] = []
    for segment in segments {
      for ordinal in try segment.documents {
        let own = try segment.title(.documentPath, ordinal) ?? ""
        if let distance = editDistance(wanted, Array(lastPart(own).lowercased().utf8), atMost: 3) { near.append((distance, own)) }
      }
    }
    return near.sorted { $0 < $1 }.prefix(5).map(\.1)
  }

  private func lastPart(_ path: String) -> Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }
}
