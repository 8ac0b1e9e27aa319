/// A folder or file an index was made from.
public struct IndexRoot: Hashable, Sendable {
  /// As the user wrote it when it was first indexed; paths of documents begin with it.
  public var shown: String
  public var absolute: String
  /// Whether each line of its files is a document, whatever their names say.
  public var holdsRecords: Bool

  public init(shown: String, absolute: String, holdsRecords: Bool = false) {
    self.shown = shown
    self.absolute = absolute
    self.holdsRecords = holdsRecords
  }

  /// How a path under the root is shown: as the user would write it.
  public func shown(_ path: String) -> String {
    let rest = path.dropFirst(absolute.count)
    return shown == "." && !rest.isEmpty ? String(rest.drop { $0 == "/" }) : shown + rest
  }

  /// The absolute path of one that is shown.
  public func absolute(_ path: String) -> String {
    let rest = shown == "." && path != "." ? "/" + path : String(path.dropFirst(shown.count))
    return absolute == "/" ? "/" + rest.drop { $0 == "/" } : absolute + rest
  }
}

/// The one file that says what an index consists of. It is replaced in one step, so a reader sees one generation or the next.
///
/// Lines of text, so that a person can look: `cite index 1`, `generation N`, `program VERSION`, `catalogue FILE`, `review FILE`, `segment FILE` …, `root ABSOLUTE<tab>SHOWN[<tab>records]` …, `metadata ABSOLUTE` …, `register N`, `crc32c N`.
public struct Manifest: Hashable, Sendable {
  static let fileName = "manifest"
  static let version = 4

  /// Counts commits from 1.
  public var generation = 0
  /// Version of the program that parsed the documents; another one parses them anew.
  public var program = ""
  /// Names of files beside the manifest.
  public var segments: [String] = []
  public var catalogue: String?
  /// What verdicts rest on, `ReviewFacts`.
  public var review: String?
  /// Folders and files the index was made from, in byte order of their absolute paths.
  public var roots: [IndexRoot] = []
  /// Absolute paths of the metadata files, in byte order.
  public var metadata: [String] = []
  /// `StatedDocuments.stamp` of the register the catalogue was derived with; 0 for an empty one.
  public var register: UInt32 = 0

  public init() {}

  /// Line breaks and tabs inside a path are written `\n` and `\t`, the backslash `\\`.
  func bytes() -> [UInt8] {
    var text = "cite index \(Self.version)\ngeneration \(generation)\n"
    if !program.isEmpty { text += "program \(program)\n" }
    if let catalogue { text += "catalogue \(catalogue)\n" }
    if let review { text += "review \(review)\n" }
    for segment in segments { text += "segment \(segment)\n" }
    for root in roots {
      text += "root \(Self.escaped(root.absolute))\t\(Self.escaped(root.shown))\(root.holdsRecords ? "\trecords" : "")\n"
    }
    if register != 0 { text += "register \(register)\n" }
    for path in metadata { text += "metadata \(Self.escaped(path))\n" }
    var bytes = Array(text.utf8)
    bytes += "crc32c \(Checksum.crc32c(bytes.span))\n".utf8
    return bytes
  }

  init(_ bytes: [UInt8], path: String) throws(IndexError) {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n")
    guard let first = lines.first, first.hasPrefix("cite index "), let version = Int(first.dropFirst(11)) else {
      throw .manifest(path: path)
    }
    guard version == Self.version else { throw .manifestVersion(path: path, found: version, readable: Self.version) }
    guard let last = lines.last, last.hasPrefix("crc32c "), let checksum = UInt32(last.dropFirst(7)),
      Checksum.crc32c(Array(bytes.dropLast(last.utf8.count + 1)).span) == checksum
    else { throw .manifest(path: path) }
    for line in lines.dropFirst().dropLast() {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { throw .manifest(path: path) }
      switch parts[0] {
      case "generation": generation = Int(parts[1]) ?? 0
      case "program": program = String(parts[1])
      case "catalogue": catalogue = String(parts[1])
      case "review": review = String(parts[1])
      case "metadata": metadata.append(Self.unescaped(parts[1]))
      case "register": register = UInt32(parts[1]) ?? 0
      case "segment": segments.append(String(parts[1]))
      case "root":
        let paths = parts[1].split(separator: "\t")
        guard paths.count == 2 || paths.count == 3 && paths[2] == "records" else { throw .manifest(path: path) }
        roots.append(
          IndexRoot(shown: Self.unescaped(paths[1]), absolute: Self.unescaped(paths[0]), holdsRecords: paths.count == 3))
      default: throw .manifest(path: path)
      }
    }
    // A name that leaves the folder is none of ours.
    guard (segments + [catalogue, review].compactMap { $0 }).allSatisfy({ !$0.contains("/") }) else { throw .manifest(path: path) }
  }

  private static func escaped(_ path: String) -> String {
    String(path.flatMap { $0 == "\\" ? "\\\\" : $0 == "\n" ? "\\n" : $0 == "\t" ? "\\t" : String($0) })
  }

  private static func unescaped(_ text: Substring) -> String {
    var out = ""
    var escape = false
    for letter in text {
      if escape {
        out.append(letter == "n" ? "\n" : letter == "t" ? "\t" : letter)
        escape = false
      } else if letter == "\\" {
        escape = true
      } else {
        out.append(letter)
      }
    }
    return out
  }
}
