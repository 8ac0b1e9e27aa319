import Model
import Platform

/// What keeps memory within a budget whatever is read: about 25 bytes for each byte of text in work.
public struct Limits: Sendable {
  /// Bytes read of one file, or of one line of ndjson.
  public var document: Int
  /// Bytes of the files in work at one time.
  public var batch: Int

  public init(document: Int, batch: Int) {
    self.document = document
    self.batch = batch
  }

  /// 16 MiB: three hundred times the usual plan, five times the longest consolidated law.
  public static let usual = Limits(document: 16 << 20, batch: 16 << 20)
}

/// The bytes of a file as far as they are read.
struct FileBytes {
  var bytes: [UInt8]
  /// Says so where the file is longer.
  var finding: Finding?

  init(_ path: String, limits: Limits) throws(SystemError) {
    let read = try FileSystem.read(path, atMost: limits.document)
    self.init(read.bytes, isWhole: read.isWhole, limits: limits)
  }

  init(_ bytes: [UInt8], isWhole: Bool, limits: Limits) {
    self.bytes = bytes
    if isWhole { return }
    dropBrokenLetter()
    let limit = limits.document >= 1 << 20 ? "\(limits.document >> 20) MiB" : "\(limits.document) bytes"
    finding = Finding(
      .tooLarge, .warning, "longer than the \(limit) this program reads of one file; the rest is left out",
      at: TextSpan(self.bytes.count, self.bytes.count))
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
    let size = min(size(item), limits.document)
    if index > start, bytes + size > limits.batch || index - start >= 64 * jobs {
      batches.append(start..<index)
      (start, bytes) = (index, 0)
    }
    bytes += size
  }
  if start < items.count { batches.append(start..<items.count) }
  return batches
}
