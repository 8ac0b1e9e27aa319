import Model
import Synchronization

/// One segment open for questions: documents, their citations, forms and postings by ordinal.
///
/// Documents that were deleted or replaced since it was written still stand in the file; they are left out of all that is asked by way of
/// `documents`, postings and counts.
public final class SegmentReader: Sendable {
  let file: SegmentFile
  let buckets: BucketReader
  /// By ordinal; nil where all documents count.
  let deleted: [Bool]?
  /// Mentions of forms in deleted documents; counted when first asked for.
  private let deletedMentions = Mutex<[Int: Int]?>(nil)

  /// With all its documents.
  public convenience init(path: String) throws {
    self.init(try SegmentFile(path: path), deleted: nil)
  }

  init(_ file: SegmentFile, deleted: [Bool]?) {
    self.file = file
    self.deleted = deleted
    buckets = BucketReader(file: file, starts: .bucketForms, entries: .formNumber)
  }

  /// Documents in the file, deleted ones too.
  public var documentCount: Int {
    get throws { try file.count(.documentPath) }
  }

  /// Documents that count.
  var liveCount: Int {
    get throws { try documentCount - (deleted?.count { $0 } ?? 0) }
  }

  /// The ordinals of the documents that count, ascending.
  var documents: LazyFilterSequence<Range<Int>> {
    get throws {
      let deleted = deleted
      return (0..<(try documentCount)).lazy.filter { deleted?[$0] != true }
    }
  }

  func isDeleted(_ ordinal: Int) -> Bool { deleted?[ordinal] == true }

  /// Mentions that stand for a form.
  func mentions(ofForm form: Int) throws -> Int {
    let all = Int(try file.value(UInt32.self, .formMentions, form))
    if deleted == nil { return all }
    return all - (try mentionsInDeleted()[form] ?? 0)
  }

  private func mentionsInDeleted() throws -> [Int: Int] {
    guard let deleted else { return [:] }
    return try deletedMentions.withLock { known in
      if let known { return known }
      var counts: [Int: Int] = [:]
      for document in deleted.indices where deleted[document] {
        for citation in try citations(of: document) { counts[try form(ofCitation: citation), default: 0] += 1 }
      }
      known = counts
      return counts
    }
  }

  /// The longest title that mentions of a form give in documents that count, of equal ones the first in byte order: a name of the heap; 0 is none.
  func printedTitle(ofForm form: Int) throws -> UInt32 {
    let stored = try file.value(UInt32.self, .formPrintedTitle, form)
    guard stored != 0, deleted != nil, try mentionsInDeleted()[form] != nil else { return stored }
    var best: (name: UInt32, bytes: [UInt8]) = (0, [])
    for document in try documents(of: form) {
      for citation in try citations(of: document) where try self.form(ofCitation: citation) == form {
        let name = try file.value(UInt32.self, .citationTitle, citation)
        if name == 0 || name == best.name { continue }
        let bytes = Array((try string(name, .nameOffsets, .nameBytes) ?? "").utf8)
        if best.name == 0 || bytes.count > best.bytes.count
          || bytes.count == best.bytes.count && bytes.lexicographicallyPrecedes(best.bytes)
        {
          best = (name, bytes)
        }
      }
    }
    return best.name
  }

  /// Whether each mention stands in a document that counts; nil where all do.
  func liveCitations() throws -> [Bool]? {
    guard let deleted else { return nil }
    var live = [Bool](repeating: true, count: try citationCount)
    for document in deleted.indices where deleted[document] {
      for citation in try citations(of: document) where citation < live.count { live[citation] = false }
    }
    return live
  }

  /// Whether a document that counts has each form, as a mention or as its own number. Linear in the forms.
  func liveForms() throws -> [Bool] {
    var live = [Bool](repeating: true, count: try formCount)
    if deleted == nil { return live }
    for (form, count) in try mentionsInDeleted() where form < live.count {
      live[form] = Int(try file.value(UInt32.self, .formMentions, form)) > count
    }
    // Forms that nobody but the head of a deleted paper has.
    for document in 0..<(try documentCount) where isDeleted(document) {
      if let own = try ownForm(document), own < live.count, try mentions(ofForm: own) == 0 { live[own] = false }
    }
    for document in try documents {
      if let own = try ownForm(document), own < live.count { live[own] = true }
    }
    return live
  }

  var formCount: Int {
    get throws { try file.count(.formNumber) }
  }

  var citationCount: Int {
    get throws { try file.count(.citationForm) }
  }

  /// A string of one of the heaps; nil for name 0.
  func string(_ name: UInt32, _ offsets: SectionName, _ bytes: SectionName) throws -> String? {
    try file.string(name, offsets, bytes)
  }

  func name(_ column: SectionName, _ index: Int) throws -> String? {
    try string(try file.value(UInt32.self, column, index), .nameOffsets, .nameBytes)
  }

  func title(_ column: SectionName, _ index: Int) throws -> String? {
    try string(try file.value(UInt32.self, column, index), .titleOffsets, .titleBytes)
  }

  func date(_ column: SectionName, _ index: Int) throws -> PrintedDate? {
    StoredCodes.date(try file.value(UInt32.self, column, index))
  }

  func code<Value>(_ column: SectionName, _ index: Int, in list: [Value]) throws -> Value? {
    StoredCodes.value(try file.value(UInt8.self, column, index), in: list)
  }

  /// The documents a form stands in, ascending.
  func documents(of form: Int) throws -> [Int] {
    var documents: [Int] = []
    try visitDocuments(of: form) { documents.append($0) }
    return documents
  }

  /// The same one by one.
  @inline(__always)
  func visitDocuments(of form: Int, _ body: (Int) throws -> Void) throws {
    let deletedCount = deleted?.count ?? 0
    try file.withBytes(.postings, try file.range(.formPostings, form, of: .postings)) { bytes in
      var previous = 0
      var value = 0
      var shift = 0
      for index in bytes.indices {
        value |= Int(bytes[index] & 0x7F) << shift
        shift += 7
        if bytes[index] < 0x80 {
          previous += value
          if deleted == nil || previous < deletedCount && deleted?[previous] == false { try body(previous) }
          (value, shift) = (0, 0)
        } else if shift > 28 {
          throw SegmentError.outOfRange(path: file.path, section: .postings)
        }
      }
    }
  }
}
