import Model
import Parse
import Platform

/// What keeps memory within a budget whatever is read: about 25 bytes for each byte of text in work, one large text at a time (`LargeTexts`).
public struct Limits: Sendable {
  /// Bytes read of one file, or of one line of ndjson; also bytes of text taken out of one file.
  public var document: Int
  /// Bytes of one file that can only be read whole, such as Word and PDF files; longer ones are not read.
  public var whole: Int
  /// Bytes of the files in work at one time.
  public var batch: Int
  /// Bytes of what was made of files and is not written yet, nearly.
  public var results = 48 << 20
  /// Bytes of a text that counts as large: twenty times the usual plan. No other large one is worked on meanwhile.
  static let largeText = 1 << 20
  /// How many files a thread opens, and has other programs look at, before it reads and parses the first of them.
  static let ahead = Ahead(items: 64, bytes: 4 << 20)
  /// What is taken out of one container. Bytes of a member are bounded by `whole`, bytes of all by `unpacked`.
  ///
  /// A hundred thousand members: ten times the papers a ministry publishes in a year. 250 bytes for each byte: text packs to a tenth,
  /// markup of office files to a thirtieth, nothing but blanks to a thousandth.
  public var containers = ArchiveLimits(entries: 100_000, memberBytes: 128 << 20, totalBytes: 1 << 30, ratio: 250)
  /// Containers inside each other.
  public var nesting = 2

  public init(document: Int, whole: Int, batch: Int) {
    self.document = document
    self.whole = whole
    self.batch = batch
  }

  /// What a container of so many bytes may unpack to, with those inside it: 1 GiB, and thirty-two times itself where it is large.
  func unpacked(of size: Int) -> Int {
    var bounds = containers
    bounds.totalBytes = max(containers.totalBytes, 32 * size)
    return bounds.allowance(for: size)
  }

  /// Containers up to this size are read on the thread that met them, members one by one; of larger ones members are parsed on all threads.
  var smallContainer: Int { batch >> 3 }

  /// 16 MiB: three hundred times the usual plan, five times the longest consolidated law. 128 MiB: a scanned paper of some hundred pages.
  public static let usual = Limits(document: ReadingTools.usualText, whole: 128 << 20, batch: 16 << 20)
}

extension Limits {
  /// How many bytes are read of a file that begins like this.
  func bytes(ofFile head: [UInt8]) -> Int { mustBeWhole(head) ? whole : document }
}

/// The bytes of a file as far as they are read.
struct FileBytes {
  var bytes: [UInt8]
  /// Says so where the file is longer, or changed while it was read.
  var findings: [Finding] = []

  /// Those of a member of a container.
  init(_ bytes: [UInt8], _ limits: Limits) {
    self.bytes = bytes
    cut(limits)
  }

  /// - Parameters:
  ///   - start: what has been read already: nothing, or enough to tell what it is.
  ///   - read: hands out up to so many bytes behind it, none at the end.
  init(limits: Limits, start: [UInt8] = [], read: (Int) throws(SystemError) -> [UInt8]) throws(SystemError) {
    bytes = start.isEmpty ? try read(min(1 << 16, max(limits.document, 8))) : start
    let limit = limits.bytes(ofFile: bytes)
    while bytes.count <= limit {
      let more = try read(min(max(bytes.count, 1 << 16), limit + 1 - bytes.count))
      if more.isEmpty { return }
      bytes += more
    }
    cut(limits)
  }

  private mutating func cut(_ limits: Limits) {
    let limit = limits.bytes(ofFile: bytes)
    guard bytes.count > limit else { return }
    let size = Finding.size(limit)
    if mustBeWhole(bytes) {
      bytes = []
      findings.append(Finding(.tooLarge, .error, "longer than the \(size) this program reads of such a file"))
    } else {
      bytes.removeLast(bytes.count - limit)
      dropBrokenLetter()
      findings.append(
        Finding(
          .tooLarge, .warning, "longer than the \(size) this program reads of one file; the rest is left out",
          at: TextSpan(bytes.count, bytes.count)))
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
