import Model
import Parse
import Platform

/// What keeps memory within a budget whatever is read: about 25 bytes for each byte of text in work.
public struct Limits: Sendable {
  /// Bytes read of one file, or of one line of ndjson; also bytes of text taken out of one file.
  public var document: Int
  /// Bytes of one file that can only be read whole, such as Word and PDF files; longer ones are not read.
  public var whole: Int
  /// Bytes of the files in work at one time.
  public var batch: Int

  public init(document: Int, whole: Int, batch: Int) {
    self.document = document
    self.whole = whole
    self.batch = batch
  }

  /// 16 MiB: three hundred times the usual plan, five times the longest consolidated law. 128 MiB: a scanned paper of some hundred pages.
  public static let usual = Limits(document: 16 << 20, whole: 128 << 20, batch: 16 << 20)
}

/// The bytes of a file as far as they are read.
struct FileBytes {
  var bytes: [UInt8]
  /// Says so where the file is longer.
  var finding: Finding?

  init(_ path: String, limits: Limits) throws(SystemError) {
    let file = try FileDescriptor.reading(path)
    try self.init(limits: limits) { limit throws(SystemError) in try file.read(atMost: limit) }
  }

  /// - Parameter read: hands out up to so many bytes, none at the end.
  init(limits: Limits, read: (Int) throws(SystemError) -> [UInt8]) throws(SystemError) {
    bytes = try read(min(1 << 16, max(limits.document, 8)))
    let isPacked = mustBeWhole(bytes)
    let limit = isPacked ? limits.whole : limits.document
    while bytes.count <= limit {
      let more = try read(min(max(bytes.count, 1 << 16), limit + 1 - bytes.count))
      if more.isEmpty { return }
      bytes += more
    }
    let size = limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit) bytes"
    if isPacked {
      bytes = []
      finding = Finding(.tooLarge, .error, "longer than the \(size) this program reads of such a file")
    } else {
      bytes.removeLast(bytes.count - limit)
      dropBrokenLetter()
      finding = Finding(
        .tooLarge, .warning, "longer than the \(size) this program reads of one file; the rest is left out",
        at: TextSpan(bytes.count, bytes.count))
    }
  }

  /// Takes the first bytes of a letter of UTF-8 from the end.
  private mutating func dropBrokenLetter() {
    guard let start = bytes.suffix(4).lastIndex(where: { $0 & 0xC0 != 0x80 }), (0xC0..<0xF8).contains(bytes[start]) else { return }
    let length = bytes[start] >= 0xF0 ? 4 : bytes[start] >= 0xE0 ? 3 : 2
    if bytes.count - start < length { bytes.removeSubrange(start...) }
  }
}

/// Cuts a list into batches of files that may be in work at one time. A file larger than the limit has a batch of its own.
func batches<Item>(_ items: [Item], limits: Limits, jobs: Int, size: (Item) -> Int) -> [Range<Int>] {
  var batches: [Range<Int>] = []
  var start = 0
  var bytes = 0
  for (index, item) in items.enumerated() {
    let size = min(size(item), limits.whole)
    if index > start, bytes + size > limits.batch || index - start >= 64 * jobs {
      batches.append(start..<index)
      (start, bytes) = (index, 0)
    }
    bytes += size
  }
  if start < items.count { batches.append(start..<items.count) }
  return batches
}
