import Model

/// What verdicts on the citations of an index rest on, apart from the question: worked out at a commit and kept beside the catalogue.
/// `ReviewFacts(of:stated:following:)` makes them, `ReviewFacts(in:rowCount:segmentCount:)` reads them from their file.
struct ReviewFacts: Equatable {
  /// A row of the catalogue of which some source tells something.
  struct Known: Equatable {
    var row: Int
    var course: Standing.Course
    /// The buckets of what stands in its place, and of what has followed that: their rows tell which mentions name the new beside the old.
    var successorBuckets: [String] = []
  }

  /// A mention of what ends that its paper is at no fault to cite.
  struct Excused: Equatable {
    /// Its number in the segment.
    var citation: Int
    var purpose: Purpose
  }

  /// A row whose document details an act that ends.
  struct Detailing: Equatable {
    var row: Int
    var number: String
    var title: String
    var end: Standing.End
  }

  /// Ascending.
  var known: [Known] = []
  /// By segment, ascending.
  var excused: [[Excused]] = []
  /// Ascending; of the acts that one title names in its order.
  var detailing: [Detailing] = []

  /// Why a paper may cite what has ended; nil: nothing tells. Logarithmic.
  func purpose(ofCitation citation: Int, in segment: Int) -> Purpose? {
    let entries = excused[segment]
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].citation < citation { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].citation == citation ? entries[low].purpose : nil
  }
}

extension ReviewFacts.Detailing {
  /// The act with all that is known of it.
  func act() -> OutdatedAnswer.EndedAct? {
    endingAct(number, title: title).map { OutdatedAnswer.EndedAct(number: number, title: title, standing: $0) }
  }
}

extension Snapshot {
  /// The facts that the last commit has worked out; where the register has changed since, they are worked out anew.
  func reviewFacts(register: StatedDocuments) throws -> ReviewFacts {
    if let review, register.stamp == manifest.register {
      return try ReviewFacts(in: review, rowCount: catalogue.rowCount, segmentCount: segments.count, wantsSuccessors: false)
    }
    return try ReviewFacts(of: self, stated: register, following: nil)
  }
}
