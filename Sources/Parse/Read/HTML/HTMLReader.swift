import Model

/// Web pages, fragments of them, and what Word saves as a page.
struct HTMLReader: FormatReader {
  /// Tags a page, Word's HTML or a bare fragment begins with.
  private static let beginnings = [
    "<!doctype html", "<html", "<head", "<body", "<div", "<p", "<table", "<span", "<article", "<section", "<h1", "<h2", "<h3", "<center",
    "<font", "<ul", "<ol", "<b>", "<main", "<meta", "<!--",
  ]

  func recognises(_ file: SourceFile) -> Bool {
    if let kind = file.kind { return kind == .html }
    if let isPage = Self.isPage(file.bytes) { return isPage }
    return Self.isPage(decode(Array(file.bytes.prefix(4096))).bytes) ?? false
  }

  /// Whether bytes whose letters are ASCII begin with a tag; nil where that takes decoding, as for UTF-16.
  private static func isPage(_ bytes: [UInt8]) -> Bool? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let from = bytes.starts(with: mark) ? mark.count : 0
    guard let start = bytes[from...].firstIndex(where: { $0 > 0x20 || $0 == 0 }) else { return false }
    guard bytes[start] == UInt8(ascii: "<"), start + 1 < bytes.count, bytes[start + 1] != 0 else {
      return bytes[start] == 0 || bytes[start] >= 0xFE || bytes[start] == UInt8(ascii: "<") ? nil : false
    }
    let words = String(decoding: bytes[start..<min(bytes.count, start + 16)], as: UTF8.self).lowercased()
    return beginnings.contains { words.hasPrefix($0) }
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    readHTML(decode(file.bytes))
  }
}
