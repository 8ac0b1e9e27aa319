import Model

/// A record of a web archive (ISO 28500, WARC 1.0 and 1.1): headers and block.
struct WARCRecord {
  enum Block {
    case whole(ArraySlice<UInt8>)
    /// Its first bytes; longer than what is read of one record.
    case head(ArraySlice<UInt8>)
    /// Its length is wrong, or the archive ends inside it.
    case damaged
  }

  var headers: MIMEHeaders
  var block: Block

  var type: String { headers["warc-type"]?.lowercased() ?? "" }

  /// Where it came from; some programs put the address between angle brackets, as the first standard did.
  var address: String {
    var address = (headers["warc-target-uri"] ?? "")[...]
    if address.hasPrefix("<"), address.hasSuffix(">") { address = address.dropFirst().dropLast() }
    return String(address)
  }
}

/// Cuts a web archive into records, one pass, memory for one record. A record whose length is wrong costs itself; the next is looked for.
struct WARCScan {
  /// Bytes of a record's block that are read, and of its headers.
  let blockLimit: Int
  private static let headerLimit = 1 << 20
  private var buffer: StreamBuffer
  /// Whether there are bytes that belong to no record.
  private(set) var hasLostBytes = false
  /// Whether the rest of a block is passed over, which its record has told already.
  private var isInBlock = false

  init(blockLimit: Int, _ next: @escaping () -> [UInt8]) {
    self.blockLimit = blockLimit
    buffer = StreamBuffer(next)
  }

  /// Hands out the records whose type is wanted.
  /// - Parameter take: false ends the walk.
  mutating func run(_ wants: (_ type: String) -> Bool, _ take: (WARCRecord) -> Bool) {
    while findRecord() {
      guard var record = headers() else { continue }
      // A length that is none leaves the block to be passed over by looking for the next record.
      let length = record.headers["content-length"].flatMap { Int($0) } ?? -1
      let isWhole = (0...blockLimit).contains(length) && buffer.fill(length) && isEnd(at: length)
      if isWhole {
        record.block = .whole(buffer[0..<length])
      } else if length > blockLimit {
        _ = buffer.fill(1 << 16)
        record.block = .head(buffer[0..<min(buffer.count, 1 << 16)])
      }
      if wants(record.type), !take(record) { return }
      if isWhole { _ = buffer.skip(length) }
      // Where the length is wrong the next record may begin inside the block; where it is beyond the limit it may be wrong as well.
      isInBlock = !isWhole
    }
  }

  /// Passes over what stands before the next record: line breaks, and what belongs to no record.
  private mutating func findRecord() -> Bool {
    while buffer.fill(1) {
      let line = buffer.line(atMost: 1 << 16)
      if line.starts(with: "WARC/".utf8) { return true }
      if !isInBlock, line.contains(where: { $0 != 0x0D }) { hasLostBytes = true }
      _ = buffer.skip(max(1, line.count))
    }
    return false
  }

  /// The headers of the record at hand, which is passed over as far as its block; nil where they have no end.
  private mutating func headers() -> WARCRecord? {
    var bytes: [UInt8] = []
    _ = buffer.skip(buffer.line(atMost: 1000).count)
    while bytes.count < Self.headerLimit, buffer.fill(1) {
      // The end of the line before.
      _ = buffer.skip(1)
      let line = buffer.line(atMost: 1 << 16)
      if !line.contains(where: { $0 != 0x0D }) {
        _ = buffer.skip(line.count + 1)
        return WARCRecord(headers: MIMEHeaders(bytes[...]), block: .damaged)
      }
      bytes += line
      bytes.append(0x0A)
      _ = buffer.skip(line.count)
    }
    hasLostBytes = true
    return nil
  }

  /// Whether a block ends at a place: line breaks follow, then the next record, or nothing.
  private mutating func isEnd(at place: Int) -> Bool {
    _ = buffer.fill(place + 9)
    let rest = buffer[place..<min(buffer.count, place + 9)]
    let next = rest.prefix(4).drop { $0 == 0x0D || $0 == 0x0A }.startIndex
    return rest[next...].isEmpty || rest[next...].starts(with: "WARC/".utf8)
  }
}
