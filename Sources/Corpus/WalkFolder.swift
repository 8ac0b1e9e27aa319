import Model
import Platform

/// A file to be read, under the name it is shown with.
public struct FoundFile: Hashable, Sendable {
  public var path: String
  public var status: FileStatus
}

/// What a walk met.
public struct Walk: Sendable {
  /// In byte order of their paths.
  public var files: [FoundFile] = []
  /// Files met in a folder whose names say that they are no papers, in the same order.
  public var others: [String] = []
  public var failures: [ReadFailure] = []
  /// Pipes, devices and sockets met in a folder: never opened.
  public var noFiles: [String] = []
}

/// All files under a folder, or the one file a path names. Hidden names and `.cite` are left out; symbolic links are followed, but no folder
/// is entered twice. Linear in the entries.
/// - Parameter readsPictures: pictures are files that may hold a paper.
public func walk(_ path: String, readsPictures: Bool = false) -> Walk {
  var walk = Walk()
  guard let status = FileSystem.status(path) else {
    walk.failures.append(ReadFailure(path: path, reason: .system(SystemError("read", path).reason)))
    return walk
  }
  switch status.kind {
  case .file: walk.files.append(FoundFile(path: path, status: status))
  case .folder: break
  case .link, .other: walk.failures.append(ReadFailure(path: path, reason: .noFile))
  }
  var entered: Set<[UInt64]> = [[status.device, status.inode]]
  var folders = status.kind == .folder ? [path] : []
  while let folder = folders.popLast() {
    let names: [String]
    do {
      names = try FileSystem.names(in: folder)
    } catch {
      walk.failures.append(ReadFailure(path: folder, reason: .system(error.reason)))
      continue
    }
    for name in names where !name.hasPrefix(".") {
      let inner = folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
      guard let status = FileSystem.status(inner) else {
        let reason = SystemError("read", inner).reason
        walk.failures.append(ReadFailure(path: inner, reason: name.contains("\u{FFFD}") ? .noUnicodeName : .system(reason)))
        continue
      }
      switch status.kind {
      case .file:
        if NoPapers.contain(name), !(readsPictures && NoPapers.arePictures(name)) {
          walk.others.append(inner)
        } else {
          walk.files.append(FoundFile(path: inner, status: status))
        }
      case .folder: if entered.insert([status.device, status.inode]).inserted { folders.append(inner) }
      case .link, .other: walk.noFiles.append(inner)
      }
    }
  }
  walk.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  walk.others.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  return walk
}
