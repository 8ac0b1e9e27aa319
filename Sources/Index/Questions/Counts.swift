/// Documents and what they cite.
struct Counts {
  var documents = 0
  var citations = 0

  mutating func add(_ other: Counts) {
    documents += other.documents
    citations += other.citations
  }
}

extension SegmentReader {
  /// Documents and citations by the entries of a column; deleted documents do not count.
  /// - Parameter hidden: documents that do not count; nil where all do.
  func counts<T: FixedWidthInteger & BitwiseCopyable & Hashable>(by column: SectionName, _ type: T.Type, hidden: [Bool]?) throws -> [T:
    Counts]
  {
    try file.withColumn(UInt32.self, .documentCitations) { starts in
      try file.withColumn(type, column) { values in
        var counts: [T: Counts] = [:]
        for index in values.indices where index + 1 < starts.count && hidden?[index] != true && !isDeleted(index) {
          counts[values[index], default: Counts()].add(Counts(documents: 1, citations: Int(starts[index + 1]) - Int(starts[index])))
        }
        return counts
      }
    }
  }

  /// By year of the day, else of the month or year printed where the day is blank; 0 where nothing is.
  func countsByYear(hidden: [Bool]?) throws -> [UInt32: Counts] {
    try file.withColumn(UInt32.self, .documentCitations) { starts in
      try file.withColumn(UInt32.self, .documentDate) { dates in
        try file.withColumn(UInt32.self, .documentPeriod) { periods in
          var counts: [UInt32: Counts] = [:]
          for index in dates.indices where index + 1 < starts.count && index < periods.count && hidden?[index] != true && !isDeleted(index)
          {
            let date = dates[index] != 0 ? dates[index] : periods[index]
            counts[date >> 9, default: Counts()].add(Counts(documents: 1, citations: Int(starts[index + 1]) - Int(starts[index])))
          }
          return counts
        }
      }
    }
  }
}
