import Model

extension ReviewFacts {
  /// The bytes of their file. Linear.
  func file() -> [UInt8] {
    var file = SegmentWriter()
    var names = StringHeap()
    let courses = known.map(\.course)
    file.put(.courseRow, known.map { UInt32($0.row) })
    file.put(.courseFrom, courses.map { StoredCodes.code($0.effectiveFrom) })
    file.put(.courseNotBefore, courses.map { StoredCodes.code($0.end?.notBefore) })
    file.put(.courseNotAfter, courses.map { StoredCodes.code($0.end?.notAfter) })
    file.put(.courseParts, courses.map { StoredCodes.code($0.partlyEnded) })
    file.put(.courseFlags, courses.map { course -> UInt8 in (course.end == nil ? 0 : 1) + (course.isSeenInForce ? 2 : 0) })
    file.put(.courseSuccessors, Self.starts(known.map(\.successorBuckets.count)))
    file.put(.successorBucket, known.flatMap { $0.successorBuckets.map { names.add($0) } })
    file.put(.excusedSegments, Self.starts(excused.map(\.count)))
    file.put(.excusedCitation, excused.flatMap { $0.map { UInt32($0.citation) } })
    file.put(.excusedPurpose, excused.flatMap { $0.map { StoredCodes.code($0.purpose, in: StoredCodes.purposes) } })
    file.put(.detailingRow, detailing.map { UInt32($0.row) })
    file.put(.detailingNumber, detailing.map { names.add($0.number) })
    file.put(.detailingTitle, detailing.map { names.add($0.title) })
    file.put(.detailingNotBefore, detailing.map { StoredCodes.code($0.end.notBefore) })
    file.put(.detailingNotAfter, detailing.map { StoredCodes.code($0.end.notAfter) })
    file.put(.nameOffsets, .nameBytes, names)
    return file.finish()
  }

  private static func starts(_ counts: [Int]) -> [UInt32] {
    counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1)) }
  }

  /// Reads them. Linear in their number.
  /// - Parameters:
  ///   - rowCount: of the catalogue they were worked out of.
  ///   - segmentCount: of its segments; facts of other ones are refused.
  ///   - wantsSuccessors: false leaves `successorBuckets` empty: only a commit asks for them.
  init(in file: SegmentFile, rowCount: Int, segmentCount: Int, wantsSuccessors: Bool = true) throws {
    func numbers(_ section: SectionName, _ count: Int) throws -> [UInt32] {
      let numbers = try file.numbers(UInt32.self, section)
      guard numbers.count == count else { throw SegmentError.outOfRange(path: file.path, section: section) }
      return numbers
    }
    func codes(_ section: SectionName, _ count: Int) throws -> [UInt8] {
      let codes = try file.numbers(UInt8.self, section)
      guard codes.count == count else { throw SegmentError.outOfRange(path: file.path, section: section) }
      return codes
    }
    func rows(_ section: SectionName) throws -> [UInt32] {
      let rows = try file.numbers(UInt32.self, section)
      guard rows.last.map({ Int($0) < rowCount }) ?? true, zip(rows, rows.dropFirst()).allSatisfy({ $0 <= $1 })
      else { throw SegmentError.outOfRange(path: file.path, section: section) }
      return rows
    }
    func end(_ notBefore: UInt32, _ notAfter: UInt32) -> Standing.End {
      Standing.End(notBefore: StoredCodes.date(notBefore), notAfter: StoredCodes.date(notAfter))
    }
    try readKnown(rows(.courseRow), file, numbers, codes, end, wantsSuccessors)
    let starts = try numbers(.excusedSegments, segmentCount + 1)
    let citations = try numbers(.excusedCitation, Int(starts[segmentCount]))
    let purposes = try codes(.excusedPurpose, citations.count)
    excused = try (0..<segmentCount).map { segment in
      guard starts[segment] <= starts[segment + 1] else { throw SegmentError.outOfRange(path: file.path, section: .excusedSegments) }
      return try (Int(starts[segment])..<Int(starts[segment + 1])).map { entry in
        guard let purpose = StoredCodes.value(purposes[entry], in: StoredCodes.purposes) else {
          throw SegmentError.outOfRange(path: file.path, section: .excusedPurpose)
        }
        return Excused(citation: Int(citations[entry]), purpose: purpose)
      }
    }
    let detailed = try rows(.detailingRow)
    let number = try numbers(.detailingNumber, detailed.count)
    let title = try numbers(.detailingTitle, detailed.count)
    let notBefore = try numbers(.detailingNotBefore, detailed.count)
    let notAfter = try numbers(.detailingNotAfter, detailed.count)
    detailing = try detailed.indices.map { place in
      Detailing(
        row: Int(detailed[place]), number: try file.string(number[place], .nameOffsets, .nameBytes) ?? "",
        title: try file.string(title[place], .nameOffsets, .nameBytes) ?? "", end: end(notBefore[place], notAfter[place]))
    }
  }

  private mutating func readKnown(
    _ rows: [UInt32], _ file: SegmentFile, _ numbers: (SectionName, Int) throws -> [UInt32],
    _ codes: (SectionName, Int) throws -> [UInt8], _ end: (UInt32, UInt32) -> Standing.End, _ wantsSuccessors: Bool
  ) throws {
    let from = try numbers(.courseFrom, rows.count)
    let notBefore = try numbers(.courseNotBefore, rows.count)
    let notAfter = try numbers(.courseNotAfter, rows.count)
    let parts = try numbers(.courseParts, rows.count)
    let flags = try codes(.courseFlags, rows.count)
    let successors = try numbers(.courseSuccessors, rows.count + 1)
    let buckets = try numbers(.successorBucket, Int(successors[rows.count]))
    known = try rows.indices.map { place in
      guard successors[place] <= successors[place + 1] else {
        throw SegmentError.outOfRange(path: file.path, section: .courseSuccessors)
      }
      var course = Standing.Course()
      course.effectiveFrom = StoredCodes.date(from[place])
      if flags[place] & 1 != 0 { course.end = end(notBefore[place], notAfter[place]) }
      course.partlyEnded = StoredCodes.date(parts[place])
      course.isSeenInForce = flags[place] & 2 != 0
      let names = buckets[Int(successors[place])..<Int(successors[place + 1])]
      return Known(
        row: Int(rows[place]), course: course,
        successorBuckets: try (wantsSuccessors ? names : []).map { try file.string($0, .nameOffsets, .nameBytes) ?? "" })
    }
  }
}
