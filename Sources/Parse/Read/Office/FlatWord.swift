import Model

/// Word papers in one file of XML instead of a zip file.
enum FlatWord {
  /// What Word 2003 saves as XML: the document with its notes and running heads where they belong (WordprocessingML of 2003).
  case document
  /// The parts of a package one after the other (ECMA-376 part 2 calls it flat), as Word saves "XML document".
  case package

  /// Told by the root element, which stands behind the declaration and remarks of programs. Looks at the first eight kilobytes.
  init?(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var head = Array(bytes.prefix(8192))
    if isUTF16(head) { head = decode(head).bytes }
    if head.starts(with: mark) { head.removeFirst(mark.count) }
    guard head.first(where: { $0 > 0x20 }) == UInt8(ascii: "<"), let name = Self.root(head) else { return nil }
    switch name {
    case Self.wordDocument: self = .document
    // Books have a root of the same name.
    case Self.packageName where String(decoding: head, as: UTF8.self).mentions(["office/2006/xmlPackage"]): self = .package
    default: return nil
    }
  }

  func parts(_ bytes: [UInt8]) -> OfficeParts {
    switch self {
    case .document: OfficeParts(flat: bytes, name: "word/document.xml")
    case .package: OfficeParts(FlatParts(decode(bytes).bytes).parts)
    }
  }

  private static let wordDocument = Array("wordDocument".utf8)
  private static let packageName = Array("package".utf8)

  /// The name of the first element without its prefix.
  private static func root(_ head: [UInt8]) -> [UInt8]? {
    var at = head.startIndex
    while let start = head[at...].firstIndex(of: UInt8(ascii: "<")), start + 1 < head.count {
      let next = head[start + 1]
      if next != UInt8(ascii: "?"), next != UInt8(ascii: "!") {
        let name = head[(start + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return name.split(separator: UInt8(ascii: ":")).last.map(Array.init)
      }
      at = start + 1
    }
    return nil
  }
}

/// Cuts a flat package into its parts: `<pkg:part pkg:name="/word/document.xml">` holds `<pkg:xmlData>` or, in base64, `<pkg:binaryData>`.
/// Word always writes this prefix. Parts are told by bytes, so that each is parsed once, by its own reader. Linear.
private struct FlatParts {
  private(set) var parts: [(name: String, bytes: [UInt8])] = []

  init(_ bytes: [UInt8]) {
    var at = bytes.startIndex
    while parts.count < ArchiveLimits.document.entries, let start = Self.place(of: Self.part, in: bytes, from: at) {
      let end = Self.place(of: Self.part, in: bytes, from: start + 1) ?? bytes.count
      at = end
      let part = bytes[start..<end]
      guard let name = Self.name(part) else { continue }
      if let content = Self.content(of: "pkg:xmlData", in: part) {
        parts.append((name, Array(content)))
      } else if let content = Self.content(of: "pkg:binaryData", in: part) {
        parts.append((name, decodeBase64(content)))
      }
    }
  }

  private static let part = Array("<pkg:part ".utf8)

  private static func place(of word: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
    let span = bytes.span
    var at = ByteScan.index(of: word[0], in: span, from: from)
    while at < bytes.count {
      if bytes[at...].starts(with: word) { return at }
      at = ByteScan.index(of: word[0], in: span, from: at + 1)
    }
    return nil
  }

  private static func name(_ part: ArraySlice<UInt8>) -> String? {
    let tag = part.prefix { $0 != UInt8(ascii: ">") }
    let word = Array("pkg:name=".utf8)
    guard let start = tag.indices.first(where: { tag[$0...].starts(with: word) }), start + word.count < tag.endIndex else { return nil }
    let quote = tag[start + word.count]
    return String(decoding: tag[(start + word.count + 1)...].prefix { $0 != quote }, as: UTF8.self)
  }

  /// What stands between the tags of an element; up to the end where the file is cut off.
  private static func content(of element: String, in part: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let opening = Array("<\(element)".utf8)
    let closing = Array("</\(element)".utf8)
    guard let start = part.prefix(4096).indices.first(where: { part[$0] == opening[0] && part[$0...].starts(with: opening) }),
      let from = part[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let end = part.indices.last { part[$0] == closing[0] && part[$0...].starts(with: closing) }
    return part[(from + 1)..<max(from + 1, end ?? part.endIndex)]
  }
}
