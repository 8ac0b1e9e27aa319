import Model

/// Cuts a message into parts: one pass over its lines, with a stack of open multiparts instead of recursion.
struct MIMEScan {
  private let bytes: [UInt8]
  private let limits: MIMEMessage.Limits
  private(set) var parts: [MIMEPart] = []
  private(set) var isCut = false
  private(set) var isOpenEnded = false
  /// Multiparts whose closing line has not come, outermost first.
  private var open: [(part: Int, boundary: [UInt8])] = []
  private var state = State.headers
  /// Where the headers or the body of the last part began.
  private var start = 0

  private enum State {
    case headers
    case body
    /// Before the first part of a multipart or behind its last: belongs to no part.
    case between
  }

  init(_ bytes: [UInt8], _ limits: MIMEMessage.Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func run() {
    begin(in: nil, at: 0)
    var at = 0
    while at < bytes.count {
      let end = ByteScan.index(of: 0x0A, in: bytes.span, from: at)
      let next = min(end + 1, bytes.count)
      if let (level, closes) = boundary(at, end) {
        endPart(at: breakBefore(at))
        open.removeSubrange((level + 1)...)
        let parent = open[level].part
        if closes { open.removeLast() }
        if closes {
          state = .between
        } else if parts.count >= limits.parts {
          isCut = true
          state = .between
          return
        } else {
          begin(in: parent, at: next)
        }
      } else if state == .headers, isBlank(at, end) {
        endHeaders(at: at, bodyAt: next)
      }
      at = next
    }
    endPart(at: bytes.count)
    isOpenEnded = !open.isEmpty
  }

  private mutating func begin(in parent: Int?, at place: Int) {
    parts.append(MIMEPart(index: parts.count, parent: parent, body: place..<place))
    state = .headers
    start = place
  }

  private mutating func endHeaders(at end: Int, bodyAt: Int) {
    let last = parts.count - 1
    parts[last].headers = MIMEHeaders(bytes[start..<min(end, start + limits.headers)])
    if let type = parts[last].headers.structured("content-type"), type.value.contains("/") {
      parts[last].type = type
    } else if let parent = parts[last].parent, parts[parent].type.value == "multipart/digest" {
      parts[last].type = MIMEValue(value: "message/rfc822")
    }
    state = .body
    start = bodyAt
    parts[last].body = bodyAt..<bodyAt
    guard parts[last].isMultipart, let boundary = parts[last].type.parameters["boundary"], !boundary.isEmpty, boundary.utf8.count <= 1000
    else { return }
    if open.count >= limits.depth {
      isCut = true
    } else {
      open.append((last, Array(boundary.utf8)))
      state = .between
    }
  }

  private mutating func endPart(at end: Int) {
    if state == .headers { endHeaders(at: max(start, end), bodyAt: max(start, end)) }
    if state == .body { parts[parts.count - 1].body = start..<max(start, end) }
    state = .between
  }

  /// Which open multipart a line belongs to as its boundary, innermost first, and whether it closes it.
  private func boundary(_ start: Int, _ end: Int) -> (level: Int, closes: Bool)? {
    guard !open.isEmpty, start + 2 < end, bytes[start] == 0x2D, bytes[start + 1] == 0x2D else { return nil }
    var end = end
    while end > start + 2, [0x20, 0x09, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    let line = bytes[(start + 2)..<end]
    for level in open.indices.reversed() {
      let boundary = open[level].boundary
      let more = line.count - boundary.count
      guard more == 0 || more == 2 && line.suffix(2).allSatisfy({ $0 == 0x2D }), line.starts(with: boundary) else { continue }
      return (level, more == 2)
    }
    return nil
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    start == end || end == start + 1 && bytes[start] == 0x0D
  }

  /// The line break before a boundary belongs to the boundary (RFC 2046 section 5.1.1).
  private func breakBefore(_ at: Int) -> Int {
    guard at > start, bytes[at - 1] == 0x0A else { return at }
    return at - 1 > start && bytes[at - 2] == 0x0D ? at - 2 : at - 1
  }
}
