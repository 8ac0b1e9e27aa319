import Index

/// The documents of the last generation by the absolute path of their file.
struct KnownFiles {
  private var byPath: [String: [PreviousDocuments.Entry]] = [:]
  private let previous: PreviousDocuments?
  /// Whether records may be taken over for unchanged files.
  let reusable: Bool

  init(_ previous: PreviousDocuments?, roots: [IndexRoot], reusable: Bool) {
    self.previous = previous
    self.reusable = reusable
    let byAbsolute = Dictionary(uniqueKeysWithValues: roots.map { ($0.absolute, $0) })
    for entry in previous?.entries ?? [] {
      let root = byAbsolute[entry.source.root] ?? IndexRoot(shown: entry.source.root, absolute: entry.source.root)
      byPath[root.absolute(String(splitMember(entry.source.path).file)), default: []].append(entry)
    }
  }

  /// One a file; several for the records of an ndjson file and the members of a container.
  func entries(of absolute: String) -> [PreviousDocuments.Entry] {
    byPath[absolute] ?? []
  }

  /// Paths in byte order.
  var paths: [String] {
    byPath.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func record(_ entry: PreviousDocuments.Entry) throws -> DocumentRecord? {
    try previous?.record(entry)
  }
}

/// What tells the documents of one file apart.
struct DocumentKey: Hashable {
  /// Behind the path of the file, slashes included; empty for the file itself.
  let member: Substring
  /// Of a record.
  let id: String?

  init(_ source: DocumentRecord.Source) {
    member = splitMember(source.path).member
    id = source.id
  }
}
