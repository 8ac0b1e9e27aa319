import Model

extension Snapshot {
  /// Papers by path, then id, in byte order, whatever segments they stand in.
  /// Reads no path where all are of one segment; few papers of a small segment are looked for among many of a large one.
  /// - Parameter papers: by segment, and in each by ordinal, which is the order of paths there.
  func inPathOrder(_ papers: [DocumentAddress]) throws -> [DocumentAddress] {
    guard let first = papers.first, papers.contains(where: { $0.segment != first.segment }) else { return papers }
    var runs: [ArraySlice<DocumentAddress>] = []
    var start = 0
    for index in 1...papers.count where index == papers.count || papers[index].segment != papers[start].segment {
      runs.append(papers[start..<index])
      start = index
    }
    runs.sort { $0.count < $1.count }
    while runs.count > 1 {
      let merged = try merge(Array(runs[1]), with: Array(runs[0]))
      runs.removeFirst(2)
      let place = runs.firstIndex { $0.count > merged.count } ?? runs.count
      runs.insert(merged[...], at: place)
    }
    return Array(runs[0])
  }

  private func merge(_ many: [DocumentAddress], with few: [DocumentAddress]) throws -> [DocumentAddress] {
    var merged: [DocumentAddress] = []
    merged.reserveCapacity(many.count + few.count)
    var next = 0
    for paper in few {
      let key = try pathKey(paper)
      let end = try place(of: key, in: many, from: next)
      merged += many[next..<end]
      merged.append(paper)
      next = end
    }
    return merged + many[next...]
  }

  /// The first paper from `start` that does not stand before a key: in steps that double, then by halves.
  private func place(of key: [UInt8], in papers: [DocumentAddress], from start: Int) throws -> Int {
    var (low, step) = (start, 1)
    while low + step <= papers.count, try stands(papers[low + step - 1], before: key) {
      low += step
      step *= 2
    }
    var high = min(low + step - 1, papers.count)
    while low < high {
      let middle = (low + high) / 2
      if try stands(papers[middle], before: key) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Path and id with a zero between them, which no path holds.
  private func pathKey(_ paper: DocumentAddress) throws -> [UInt8] {
    let segment = segments[paper.segment]
    let id = try segment.title(.documentID, paper.ordinal) ?? ""
    return try Array((segment.title(.documentPath, paper.ordinal) ?? "").utf8) + [0] + id.utf8
  }

  /// The same as comparing keys, without one for the paper.
  private func stands(_ paper: DocumentAddress, before key: [UInt8]) throws -> Bool {
    let key = key.span
    let segment = segments[paper.segment]
    return try segment.withTitle(.documentPath, paper.ordinal) { path in
      for index in path.indices {
        guard index < key.count else { return false }
        if path[index] != key[index] { return path[index] < key[index] }
      }
      guard path.count < key.count else { return false }
      if key[path.count] != 0 { return true }
      let start = path.count + 1
      return try segment.withTitle(.documentID, paper.ordinal) { id in
        for index in id.indices {
          guard start + index < key.count else { return false }
          if id[index] != key[start + index] { return id[index] < key[start + index] }
        }
        return start + id.count < key.count
      }
    }
  }
}

extension SegmentReader {
  /// The bytes of a string of the heap of titles; none for name 0.
  fileprivate func withTitle<R>(_ column: SectionName, _ index: Int, _ body: (Span<UInt8>) throws -> R) throws -> R {
    let name = Int(try file.value(UInt32.self, column, index))
    return try file.withBytes(.titleBytes, name == 0 ? 0..<0 : file.range(.titleOffsets, name, of: .titleBytes), body)
  }
}
