import Model

/// The zip file an office document is: which kind it is, and its parts by name.
struct OfficePackage {
  enum Content {
    /// Office Open XML, ECMA-376 part 2.
    case word
    /// OpenDocument 1.3 part 2.
    case openText
  }

  /// A part's bytes, decoded to UTF-8 unless it is a paper of its own, and whether they are all of it.
  struct Part {
    var bytes: [UInt8]
    var ending: ArchiveData.Ending
  }

  private let bytes: [UInt8]
  private let limits: ArchiveLimits

  init(_ bytes: [UInt8], limits: ArchiveLimits = .document) {
    self.bytes = bytes
    self.limits = limits
  }

  /// What the package holds, told by its list of types or its parts; nil for spreadsheets, slides, other archives and other files.
  static func content(of bytes: [UInt8]) -> Content? {
    guard bytes.starts(with: Magic.zip) else { return nil }
    var content: Content?
    visitArchive(bytes, .zip, .document) { entry, read in
      switch tidy(entry.name) {
      case "[content_types].xml" where !entry.isEncrypted:
        content = String(decoding: read().bytes, as: UTF8.self).lowercased().mentions(wordTypes) ? .word : nil
        return content == nil ? .goOn : .stop
      case "mimetype" where !entry.isEncrypted:
        content = openTextTypes.contains(String(decoding: read().bytes, as: UTF8.self)) ? .openText : nil
        return .stop
      case "word/document.xml":
        content = .word
        return .stop
      case "content.xml" where !entry.isEncrypted:
        if String(decoding: read().bytes, as: UTF8.self).mentions(["<office:text"]) { content = .openText }
        return .stop
      default:
        return .goOn
      }
    }
    return content
  }

  /// Documents, templates, and both with macros.
  private static let wordTypes = [
    "wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml", "ms-word.document.macroenabled.main+xml",
    "ms-word.template.macroenabledtemplate.main+xml",
  ]
  private static let openTextTypes = Set(
    ["text", "text-template", "text-master"].map { "application/vnd.oasis.opendocument." + $0 })

  /// Names of parts differ by more than letter case and slashes (ECMA-376 part 2, 6.2.2).
  fileprivate static func tidy(_ name: String) -> String {
    String(name.lowercased().map { $0 == "\\" ? "/" : $0 }.drop { $0 == "/" })
  }

  /// Unpacks the parts wanted, by their names in small letters, in one pass.
  func parts(where isWanted: (String) -> Bool) -> OfficeParts {
    var parts = OfficeParts()
    parts.end = visitArchive(bytes, .zip, limits) { entry, read in
      let name = Self.tidy(entry.name)
      if entry.isEncrypted { parts.isLocked = true }
      if Self.pictures.contains(where: name.hasPrefix) { parts.hasPictures = true }
      if parts.parts[name] == nil, isWanted(name) {
        let data = read()
        let isPaper = data.bytes.starts(with: Magic.zip) || data.bytes.starts(with: Magic.rtf)
        parts.parts[name] = Part(bytes: isPaper ? data.bytes : decode(data.bytes).bytes, ending: data.ending)
      }
      return .goOn
    }
    return parts
  }

  fileprivate static let pictures = ["word/media/", "pictures/"]
}

/// Parts of a package, and how it ended.
struct OfficeParts {
  fileprivate(set) var parts: [String: OfficePackage.Part] = [:]
  fileprivate(set) var end = ArchiveEnd.complete
  /// Some member is locked with a password.
  fileprivate(set) var isLocked = false
  fileprivate(set) var hasPictures = false
  /// What was met while the parts were read.
  private var faults: [Finding.Code] = []

  init() {}

  /// One part that stands for all.
  init(flat bytes: [UInt8], name: String) {
    parts[name] = OfficePackage.Part(bytes: decode(bytes).bytes, ending: .complete)
  }

  /// Parts that stand in one file, one after the other.
  init(_ flat: [(name: String, bytes: [UInt8])]) {
    for (name, bytes) in flat {
      let name = OfficePackage.tidy(name)
      if OfficePackage.pictures.contains(where: name.hasPrefix) { hasPictures = true }
      if parts[name] == nil { parts[name] = OfficePackage.Part(bytes: decode(bytes).bytes, ending: .complete) }
    }
  }

  /// Notes that the members are locked though the archive itself is not.
  mutating func lock() { isLocked = true }

  subscript(name: String) -> OfficePackage.Part? { parts[name] }

  /// Reads a part. A missing one is a fault where the paper cannot be without it.
  mutating func parse(_ name: String, isNeeded: Bool = true, to handler: some SAXHandler) {
    guard let part = parts[name] else {
      if isNeeded { faults.append(.damaged) }
      return
    }
    switch part.ending {
    case .complete: break
    case .tooLarge: faults.append(.tooLarge)
    case .cut, .damaged: faults.append(.damaged)
    case .encrypted: faults.append(.encrypted)
    }
    switch SAXParser.parseXML(AttributeCap.filter(part.bytes), to: handler) {
    case .whole: break
    case .tooDeep: faults.append(.tooLarge)
    case .damaged: if part.ending == .complete { faults.append(.damaged) }
    }
  }

  /// What a reader of the paper should know, given what could be read of it.
  func findings(hasText: Bool) -> [Finding] {
    var codes = faults
    switch end {
    case .tooLarge, .tooManyEntries: codes.append(.tooLarge)
    case .damaged: codes.append(.damaged)
    case .complete, .stopped: break
    }
    if isLocked { codes = [.encrypted] }
    let severity = hasText ? Finding.Severity.warning : .error
    if codes.contains(.encrypted) { return [Finding(.encrypted, severity, "locked with a password")] }
    if codes.contains(.tooLarge) {
      return [Finding(.tooLarge, severity, "unpacks to more than this program reads of one paper; the rest is left out")]
    }
    if codes.contains(.damaged) {
      return [
        Finding(.damaged, severity, hasText ? "broken or cut off: a part could not be read" : "broken or cut off: no text could be read")
      ]
    }
    if hasText { return [] }
    return [hasPictures ? Finding(.noTextLayer, .warning, "pictures without text") : Finding(.empty, .warning, "nothing but white space")]
  }
}

extension String {
  /// Whether one of the words stands in the text; letter by letter, for parts that list other parts.
  func mentions(_ words: [String]) -> Bool {
    let bytes = Array(utf8)
    return words.contains { word in
      let word = Array(word.utf8)
      guard bytes.count >= word.count else { return false }
      return bytes.indices.dropLast(word.count - 1).contains { at in
        bytes[at] == word[0] && bytes[at..<(at + word.count)].elementsEqual(word)
      }
    }
  }
}
