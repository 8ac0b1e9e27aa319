import Model

/// The parts of a paper: which zone each byte of the clean text belongs to, and what its head prints.
struct DocumentParts {
  let head: Head
  let lines: [TextLine]
  /// Where each zone starts, ascending; the first starts at 0.
  private let zones: [(start: Int, zone: Zone)]

  init(head: Head, lines: [TextLine], zones: [(start: Int, zone: Zone)]) {
    self.head = head
    self.lines = lines
    self.zones = zones
  }

  /// Logarithmic in the zones.
  func zone(at position: Int) -> Zone {
    var low = 0
    var high = zones.count
    guard high > 0 else { return .body }
    while high - low > 1 {
      let middle = (low + high) / 2
      if zones[middle].start <= position { low = middle } else { high = middle }
    }
    return zones[low].zone
  }
}
