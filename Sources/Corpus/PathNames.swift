import Platform

/// A path without `.` parts, doubled and trailing slashes; `..` stays where it cannot be taken away. No look at the disk.
public func tidyPath(_ path: String) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else if part != ".." || !path.hasPrefix("/") {
      parts.append(part)
    }
  }
  let joined = parts.joined(separator: "/")
  return path.hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
}

/// The same path from the root folder.
public func absolutePath(_ path: String) -> String {
  tidyPath(path.hasPrefix("/") ? path : FileSystem.currentFolder() + "/" + path)
}

/// Whether a path is the folder or lies under it. Both absolute and tidy.
func lies(_ path: String, under folder: String) -> Bool {
  path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
}

/// The file a shown path leads to, and what stands behind it for a member of a container, slashes included: `goi.zip`, `//2024/ke-hoach.docx`.
/// Tidy paths of files hold no two slashes side by side.
func splitMember(_ path: String) -> (file: Substring, member: Substring) {
  let bytes = path.utf8
  var at = bytes.startIndex
  while let slash = bytes[at...].firstIndex(of: 0x2F) {
    at = bytes.index(after: slash)
    if at < bytes.endIndex, bytes[at] == 0x2F { return (path[..<slash], path[slash...]) }
  }
  return (path[...], "")
}

/// What stands behind the last slash.
func lastPart(_ path: String) -> String {
  String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
}
