import Model

/// Archives as libarchive lists them.
struct ArchiveContainer: ContainerReader {
  let format: ArchiveFormat
  let isDocument = false

  static let zip = ArchiveContainer(format: .zip)
  static let sevenZip = ArchiveContainer(format: .sevenZip)
  static let rar = ArchiveContainer(format: .rar)
  static let tar = ArchiveContainer(format: .tar)
  static let packedFile = ArchiveContainer(format: .packedFile)

  func recognises(_ source: ContainerSource) -> Bool {
    switch format {
    case .zip: (source.begins(with: Magic.zip) || source.begins(with: Magic.emptyZip)) && !isPackage(source)
    case .sevenZip: source.begins(with: Magic.sevenZip)
    case .rar: source.begins(with: Magic.rar)
    case .tar: isTarHeader(source.unpackedHead(512) ?? source.bytes(from: 0, atMost: 512))
    case .packedFile: Magic.filters.contains(where: source.begins)
    }
  }

  /// The first header of a tar file: the sum of its bytes, its own counted as blanks, stands in it in octal digits (POSIX.1-2017, pax).
  private func isTarHeader(_ header: [UInt8]) -> Bool {
    guard header.count == 512, header[0] != 0 else { return false }
    let digits = header[148..<156].drop { $0 == 0x20 }.prefix { (0x30..<0x38).contains($0) }
    let sum = header.indices.reduce(0) { $0 + ((148..<156).contains($1) ? 0x20 : Int(header[$1])) }
    return !digits.isEmpty && digits.reduce(0) { $0 << 3 | Int($1 & 7) } == sum
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
    if format == .packedFile { return readPackedFile(source, limits, take) }
    let end = visitArchive(source, format, limits) { entry, read in
      let path = MemberPath.tidy(entry.name)
      if !entry.isFile || path.isEmpty || MemberPath.isHidden(path) { return .goOn }
      return take(ContainerMember(path: path, read())) ? .goOn : .stop
    }
    return end.finding(limits).map { [$0] } ?? []
  }

  private func readPackedFile(_ source: ContainerSource, _ limits: ArchiveLimits, _ take: (ContainerMember) -> Bool) -> [Finding] {
    // What libarchive says of a short file that is cut off before it names its one member.
    var data = ArchiveData(bytes: [], ending: .cut)
    let end = visitArchive(source, format, limits) { _, read in
      data = read()
      return .goOn
    }
    // Of a file that ends within its first fields libarchive makes no packed file, and hands it out as it is.
    if data.bytes.count == source.count, source.begins(with: Array(data.bytes.prefix(16))) { data = ArchiveData(bytes: [], ending: .cut) }
    guard data.ending == .cut else {
      _ = take(ContainerMember(path: unpackedName(source.name), data))
      return end.finding(limits).map { [$0] } ?? []
    }
    data = CutStream.longer(data, source, limits)
    if !data.bytes.isEmpty { _ = take(ContainerMember(path: unpackedName(source.name), data)) }
    return [Finding(.damaged, .error, "cut off or damaged" + (data.bytes.isEmpty ? "" : "; what could be unpacked was read"))]
  }

  /// `ke-hoach.html.gz` → `ke-hoach.html`.
  private func unpackedName(_ name: String) -> String {
    let suffix = [".gz", ".bz2", ".xz", ".zst"].first { name.lowercased().hasSuffix($0) && name.count > $0.count }
    return String(name.dropLast(suffix?.count ?? 0))
  }
}

extension ContainerMember {
  /// What is left of a member that is cut off is worth reading; the finding goes with it.
  fileprivate init(path: String, _ data: ArchiveData) {
    guard data.ending == .cut, !data.bytes.isEmpty else {
      self.init(path: path, data.content)
      return
    }
    self.init(path: path, .bytes(data.bytes))
    findings = [Finding(.damaged, .warning, "cut off in its archive; what it still holds was read")]
  }
}

extension ArchiveData {
  var content: ContainerMember.Content {
    switch ending {
    case .complete: .bytes(bytes)
    case .encrypted: .failed(Finding(.encrypted, .error, "locked with a password"))
    case .cut: .failed(Finding(.damaged, .error, "cut off"))
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
    // Some archives lock their list of members as well.
    case .damaged(let words) where words.lowercased().mentions(["encrypt", "passphrase"]):
      Finding(.encrypted, .error, "locked with a password")
    case .damaged(let words): Finding(.damaged, .error, "damaged; the members behind are left out (\(words))")
    }
  }
}
