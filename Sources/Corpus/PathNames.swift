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
