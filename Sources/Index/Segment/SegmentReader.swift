import Model

/// One segment open for questions: documents, their citations, forms and postings by ordinal.
public final class SegmentReader {
  let file: SegmentFile
  let buckets: BucketReader

  public init(path: String) throws {
    file = try SegmentFile(path: path)
    buckets = BucketReader(file: file, starts: .bucketForms)
  }

  public var documentCount: Int {
    get throws { try file.count(.documentPath) }
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
    try file.withBytes(.postings, try file.range(.formPostings, form)) { bytes in
      var previous = 0
      var value = 0
      var shift = 0
      for index in bytes.indices {
        value |= Int(bytes[index] & 0x7F) << shift
        shift += 7
        if bytes[index] < 0x80 {
          previous += value
          try body(previous)
          (value, shift) = (0, 0)
        } else if shift > 28 {
          throw SegmentError.outOfRange(path: file.path, section: .postings)
        }
      }
    }
  }
}
