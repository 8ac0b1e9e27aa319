import Model

/// A stretch of text around citations that lie close together, read as one run of tokens.
struct Region {
  var start: Int
  var end: Int
  /// Indices into the candidates.
  var candidates: Range<Int>
}

enum Regions {
  /// How far before and behind a candidate the rules look, in bytes.
  static let before = 400
  static let behind = 280
  /// A region is cut here; the cut falls between two candidates.
  static let longest = 1 << 16

  /// Groups places in ascending order into regions. Linear.
  static func around(_ places: [TextSpan<Clean>], textEnd: Int) -> [Region] {
    var regions: [Region] = []
    for (index, place) in places.enumerated() {
      let start = max(0, place.start - before)
      let end = min(textEnd, place.end + behind)
      if let last = regions.last, start <= last.end, end - last.start <= longest {
        regions[regions.count - 1].end = max(last.end, end)
        regions[regions.count - 1].candidates = last.candidates.lowerBound..<(index + 1)
      } else {
        regions.append(Region(start: start, end: end, candidates: index..<(index + 1)))
      }
    }
    return regions
  }
}
