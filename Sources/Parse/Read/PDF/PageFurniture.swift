import Model

/// What each page bears beside the paper's text: page numbers, running heads and feet.
enum PageFurniture {
  /// Takes it off the pages. Linear.
  static func remove(from pages: inout [PrintedPage]) {
    removeNumbers(from: &pages)
    removeRunning(from: &pages, atTop: true)
    removeRunning(from: &pages, atTop: false)
    // A page number may stand below or above a running head.
    removeNumbers(from: &pages)
  }

  // MARK: Page numbers

  /// A number alone at the top or foot of a page that grows with the pages: "2", "- 2 -", "Trang 2", "2/15".
  private static func removeNumbers(from pages: inout [PrintedPage]) {
    for isTop in [true, false] {
      var offsets: [Int: Int] = [:]
      let found = pages.enumerated().map { index, page -> Int? in
        guard let number = (isTop ? page.lines.first : page.lines.last).flatMap(pageNumber) else { return nil }
        offsets[number - index, default: 0] += 1
        return number - index
      }
      for index in pages.indices {
        // The page's own number needs no other witness.
        guard let offset = found[index], offset == 1 || offsets[offset, default: 0] > 1 else { continue }
        if isTop {
          pages[index].lines.removeFirst()
        } else {
          pages[index].lines.removeLast()
        }
      }
    }
  }

  private static func pageNumber(_ line: PrintedLine) -> Int? {
    guard line.text.count <= 24 else { return nil }
    let words = line.folded.split(separator: " ")
    guard let first = words.first(where: { $0 != "trang" && $0 != "page" }), let value = Int(first), value < 10_000 else { return nil }
    let others = words.filter { $0 != "trang" && $0 != "page" }
    guard others.count == 1 || others.count == 2 && line.text.contains(UInt8(ascii: "/")) else { return nil }
    // "2." begins an item.
    return line.text.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }) ? nil : value
  }

  // MARK: Running heads

  /// A line that stands at the same edge of three pages and a third of all, figures aside.
  private static func removeRunning(from pages: inout [PrintedPage], atTop: Bool) {
    guard pages.count >= 3 else { return }
    for _ in 0..<3 {
      var counts: [LineKey: Int] = [:]
      let keys = pages.map { page in (atTop ? page.lines.first : page.lines.last).map(key) }
      for case let key? in keys where !key.bytes.isEmpty { counts[key, default: 0] += 1 }
      var isDone = true
      for index in pages.indices {
        guard let key = keys[index], let count = counts[key], count >= 3, count * 3 >= pages.count else { continue }
        isDone = false
        if atTop {
          pages[index].lines.removeFirst()
        } else {
          pages[index].lines.removeLast()
        }
      }
      if isDone { return }
    }
  }

  /// The line with each run of figures as one "0"; nothing for a line of figures alone.
  private static func key(_ line: PrintedLine) -> LineKey {
    var key: [UInt8] = []
    key.reserveCapacity(line.text.count)
    for byte in line.text where byte > 0x20 {
      if !isDigit(byte) { key.append(byte) } else if key.last != 0x30 { key.append(0x30) }
    }
    return LineKey(bytes: key.contains { $0 != 0x30 } ? key : [])
  }
}

/// Bytes that are hashed as a whole; an array hashes one after the other.
private struct LineKey: Hashable {
  let bytes: [UInt8]

  func hash(into hasher: inout Hasher) {
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}
