import Platform
import Render

/// A place that something new is put into whole: it is written beside it first. What is there already is only replaced when the user says so,
/// a folder only when it holds nothing but what an earlier run put there.
struct ExportTarget {
  /// Without a slash at its end.
  let path: String
  /// Where it is written first.
  let unfinished: String
  /// Names of the files of a folder; nil for a single file.
  private let names: [String]?

  /// Makes the unfinished folder, and clears away what an interrupted run left behind.
  init(_ path: String, holds names: [String]?, replacing: Bool, _ messages: Messages) throws {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    unfinished = path + ".part"
    self.names = names
    if let status = FileSystem.status(path) {
      guard replacing else { throw WrongWords(description: messages.alreadyThere(path)) }
      let isOurs = status.kind == .folder ? try names.map { try Set(FileSystem.names(in: path)).isSubset(of: $0) } ?? false : names == nil
      guard isOurs else { throw WrongWords(description: messages.notToBeReplaced(path)) }
    }
    discard()
    if names != nil { try FileSystem.makeFolder(unfinished) }
  }

  /// Puts what was written into its place.
  func finish() throws {
    if let names {
      try FileSystem.synchroniseFolder(unfinished)
      try Self.removeFolder(path, holding: names)
    } else {
      try FileDescriptor.updating(unfinished).synchronise()
    }
    try FileSystem.rename(unfinished, to: path)
  }

  /// Removes what is unfinished.
  func discard() {
    if let names { try? Self.removeFolder(unfinished, holding: names) } else { try? FileSystem.remove(unfinished) }
  }

  private static func removeFolder(_ path: String, holding names: [String]) throws {
    guard FileSystem.status(path) != nil else { return }
    for name in names where FileSystem.status(path + "/" + name) != nil { try FileSystem.remove(path + "/" + name) }
    try FileSystem.removeFolder(path)
  }
}
