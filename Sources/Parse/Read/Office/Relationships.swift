/// Which parts belong to a part and in which role: the `.rels` files of Office Open XML (ECMA-376 part 2, 6.5).
struct Relationships {
  struct Relationship {
    var id: [UInt8]
    /// The last word of the type's address, which is the same in both editions of the standard: "footnotes".
    var role: String
    /// The part's name in small letters, from the root of the package.
    var part: String
  }

  private(set) var all: [Relationship] = []

  /// - Parameter part: whose relationships; "" for the package.
  init(of part: String, in parts: inout OfficeParts) {
    let reader = RelationshipReader(folder: part.split(separator: "/").dropLast().map(String.init))
    parts.parse(Self.name(of: part), isNeeded: false, to: reader)
    all = reader.all
  }

  /// "word/document.xml" → "word/_rels/document.xml.rels".
  private static func name(of part: String) -> String {
    var names = part.split(separator: "/").map(String.init)
    let last = names.popLast() ?? ""
    return (names + ["_rels", last + ".rels"]).joined(separator: "/")
  }

  func parts(_ role: String) -> [String] { all.filter { $0.role == role }.map(\.part) }

  func part(_ id: [UInt8], _ role: String) -> String? { all.first { $0.id == id && $0.role == role }?.part }
}

private final class RelationshipReader: SAXHandler {
  private let folder: [String]
  private(set) var all: [Relationships.Relationship] = []

  init(folder: [String]) { self.folder = folder }

  func startElement(_ name: ElementName, _ attributes: Attributes) {
    guard name == Self.relationship, all.count < 10_000, attributes.value(of: Self.mode) != Self.external,
      let id = attributes.value(of: Self.id), let type = attributes.value(of: Self.type), let target = attributes.value(of: Self.target)
    else { return }
    let role = type.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    all.append(Relationships.Relationship(id: id, role: role, part: resolve(String(decoding: target, as: UTF8.self).lowercased())))
  }

  func endElement(_ name: ElementName) {}
  func characters(_ text: Span<UInt8>) {}

  private func resolve(_ target: String) -> String {
    var names = target.hasPrefix("/") ? [] : folder
    for name in target.split(separator: "/") {
      if name == ".." { _ = names.popLast() } else if name != "." { names.append(String(name)) }
    }
    return names.joined(separator: "/")
  }

  private static let relationship = ElementName("Relationship")
  private static let id = ElementName("Id")
  private static let type = ElementName("Type")
  private static let target = ElementName("Target")
  private static let mode = ElementName("TargetMode")
  private static let external = Array("External".utf8)
}
