import Model
import Parse

/// One walk through a container and the containers in it. Memory holds one member of each level.
struct MemberWalk {
  enum Step {
    case member(Member)
    case failed(ReadFailure)
    /// Its name says that it is none.
    case noPaper(String)
    case leftOut

    /// Whether it is what a path names, stands in it, or hinders it.
    func isPart(of wanted: String) -> Bool {
      func isInside(_ path: String) -> Bool { path == wanted || path.hasPrefix(wanted + "/") }
      switch self {
      case .member(let member): return isInside(member.path)
      case .noPaper(let path): return isInside(path)
      case .failed(let failure): return isInside(failure.path) || wanted.hasPrefix(failure.path + "//")
      case .leftOut: return false
      }
    }
  }

  private let limits: Limits
  /// Bytes that may still be unpacked, on all levels together.
  private var left: Int
  /// Paths met, and how many times each.
  private var paths: [String: Int] = [:]

  init(_ source: ContainerSource, _ limits: Limits) {
    self.limits = limits
    left = limits.unpacked(of: source.count)
  }

  /// Hands out all documents of a container, its own text first where it has one.
  /// - Parameters:
  ///   - path: as it is shown.
  ///   - depth: containers around the members, this one included.
  mutating func walk(
    _ source: ContainerSource, _ reader: any ContainerReader, path: String, depth: Int = 1, _ take: (Step) throws -> Void
  ) throws {
    if reader.isDocument {
      guard source.count <= limits.whole else { return try take(.failed(failure(path, .tooLarge, "a mail too long to be read"))) }
      try take(.member(Member(path: path, bytes: source.whole())))
    }
    var bounds = limits.containers
    bounds.memberBytes = limits.whole
    bounds.totalBytes = max(0, left)
    var thrown: (any Error)?
    let findings = reader.read(source, bounds) { member in
      do {
        if depth > limits.nesting {
          try take(.failed(failure(path, .tooDeep, "stands in too many containers, one inside the other; what it holds is left out")))
          return false
        }
        try self.take(member, in: path, depth: depth, take)
        return true
      } catch {
        thrown = error
        return false
      }
    }
    if let thrown { throw thrown }
    for finding in findings { try take(.failed(failure(path, finding.code, finding.message))) }
  }

  private mutating func take(_ member: ContainerMember, in container: String, depth: Int, _ take: (Step) throws -> Void) throws {
    switch member.content {
    case .leftOut: try take(.leftOut)
    case .failed(let finding): try take(.failed(failure(container + "//" + member.path, finding.code, finding.message)))
    case .bytes where member.url == nil && NoPapers.contain(member.path): try take(.noPaper(container + "//" + member.path))
    case .bytes(let bytes):
      let path = unique(container + "//" + member.path)
      left -= bytes.count
      let source = ContainerSource(name: lastPart(path), bytes)
      if member.kind == nil, let reader = containerReader(of: source) {
        return try walk(source, reader, path: path, depth: depth + 1, take)
      }
      try take(
        .member(
          Member(
            path: path, bytes: bytes, findings: member.findings, kind: member.kind, url: member.url, isWebRecord: member.url != nil)))
    }
  }

  /// A name that comes again gets a number: `a.docx`, `a (2).docx`.
  private mutating func unique(_ path: String) -> String {
    var name = path
    while let number = paths[path], paths[name] != nil {
      paths[path] = number + 1
      let end = path.lastIndex(of: "/") ?? path.startIndex
      let dot = path[end...].lastIndex(of: ".") ?? path.endIndex
      name = path[..<dot] + " (\(number + 1))" + path[dot...]
    }
    paths[name] = 1
    return name
  }

  private func failure(_ path: String, _ code: Finding.Code, _ words: String) -> ReadFailure {
    ReadFailure(path: path, reason: .unreadable(code, words))
  }
}
