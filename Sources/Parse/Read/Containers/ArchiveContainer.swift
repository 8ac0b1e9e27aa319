import Model

/// Archives as libarchive lists them.
struct ArchiveContainer: ContainerReader {
  let format: ArchiveFormat
  let isDocument = false

  static let zip = ArchiveContainer(format: .zip)

  func recognises(_ source: ContainerSource) -> Bool {
    switch format {
    case .zip: (source.begins(with: Magic.zip) || source.begins(with: Magic.emptyZip)) && !isPackage(source)
    case .tar, .packedFile: false
    }
  }

  /// Zip files that are one thing, not a collection: office files (ECMA-376 part 2, OpenDocument 1.3 part 2), books, programs.
  private func isPackage(_ source: ContainerSource) -> Bool {
    let marks: Set<String> = ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"]
    var found = false
    visitArchive(source, format, ArchiveLimits(entries: 10_000, memberBytes: 0, totalBytes: 64 << 20, ratio: 250)) { entry, _ in
      found = marks.contains(entry.name)
      return found ? .stop : .goOn
    }
    return found
  }

  func read(_ source: ContainerSource, _ limits: ArchiveLimits, _ take: (ContainerMember) -> Bool) -> [Finding] {
    let end = visitArchive(source, format, limits) { entry, read in
      let path = MemberPath.tidy(entry.name)
      if !entry.isFile || path.isEmpty || MemberPath.isHidden(path) { return .goOn }
      return take(ContainerMember(path: path, content(read(), limits))) ? .goOn : .stop
    }
    return end.finding(limits).map { [$0] } ?? []
  }

  private func content(_ data: ArchiveData, _ limits: ArchiveLimits) -> ContainerMember.Content {
    switch data.ending {
    case .complete: .bytes(data.bytes)
    case .encrypted: .failed(Finding(.encrypted, .error, "locked with a password"))
    case .damaged: .failed(Finding(.damaged, .error, "cut off, or its checksum is wrong"))
    case .tooLarge: .failed(Finding(.tooLarge, .error, "longer than this program unpacks"))
    }
  }
}

extension ArchiveEnd {
  /// What to say where the walk did not come to its end.
  func finding(_ limits: ArchiveLimits) -> Finding? {
    switch self {
    case .complete, .stopped: nil
    case .tooManyEntries: Finding(.tooLarge, .error, "more than \(limits.entries) members; the rest is left out")
    case .tooLarge: Finding(.tooLarge, .error, "unpacks to more than this program takes out of such a file; the rest is left out")
    case .damaged(let words): Finding(.damaged, .error, "damaged; the members behind are left out (\(words))")
    }
  }
}
