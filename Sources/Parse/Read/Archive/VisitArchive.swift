import CLibArchive

enum ArchiveStep: Sendable { case goOn, stop }

/// Walks through the members of an archive in memory, in the order they lie there. Nothing is written anywhere.
/// `read` unpacks the member at hand; members that are not read cost nothing in zip files, and as much as reading them elsewhere.
/// Linear in the archive and what is unpacked of it, which `limits` bound.
@discardableResult
func visitArchive(
  _ bytes: [UInt8], _ format: ArchiveFormat, _ limits: ArchiveLimits,
  _ visit: (_ entry: ArchiveEntry, _ read: () -> ArchiveData) -> ArchiveStep
) -> ArchiveEnd {
  unsafe bytes.withUnsafeBytes { buffer in
    guard let start = buffer.baseAddress else { return .damaged("no bytes") }
    return unsafe Parse.visit(format, limits, packed: buffer.count, visit) { unsafe archive_read_open_memory($0, start, buffer.count) }
  }
}

/// As above, of an archive that is read a stretch at a time.
@discardableResult
func visitArchive(
  _ source: ContainerSource, _ format: ArchiveFormat, _ limits: ArchiveLimits,
  _ visit: (_ entry: ArchiveEntry, _ read: () -> ArchiveData) -> ArchiveStep
) -> ArchiveEnd {
  let feed = ArchiveFeed(source)
  return withExtendedLifetime(feed) {
    unsafe Parse.visit(format, limits, packed: source.count, visit) { unsafe feed.open($0) }
  }
}

private func visit(
  _ format: ArchiveFormat, _ limits: ArchiveLimits, packed: Int, _ visit: (ArchiveEntry, () -> ArchiveData) -> ArchiveStep,
  open: (OpaquePointer) -> Int32
) -> ArchiveEnd {
  guard let handle = unsafe archive_read_new() else { return .damaged("no memory") }
  defer { unsafe archive_read_free(handle) }
  var locale: locale_t?
  let before = unsafe clibarchive_begin_utf8(&locale)
  defer { unsafe clibarchive_end_utf8(locale, before) }

  unsafe support(format, handle)
  guard unsafe open(handle) == ARCHIVE_OK else { return .damaged(unsafe words(handle)) }
  var walk = unsafe ArchiveWalk(handle: handle, format: format, limits: limits, allowance: limits.allowance(for: packed))
  return walk.go(visit)
}

func support(_ format: ArchiveFormat, _ handle: OpaquePointer) {
  switch format {
  case .zip:
    unsafe archive_read_support_format_zip(handle)
    return
  case .sevenZip:
    unsafe archive_read_support_format_7zip(handle)
    return
  case .rar:
    unsafe archive_read_support_format_rar(handle)
    unsafe archive_read_support_format_rar5(handle)
    return
  case .tar: unsafe archive_read_support_format_tar(handle)
  case .packedFile: unsafe archive_read_support_format_raw(handle)
  }
  // Each by name: "all" would also take filters that run programs.
  unsafe archive_read_support_filter_gzip(handle)
  unsafe archive_read_support_filter_bzip2(handle)
  unsafe archive_read_support_filter_xz(handle)
  unsafe archive_read_support_filter_zstd(handle)
}

func words(_ handle: OpaquePointer) -> String {
  unsafe archive_error_string(handle).map { unsafe String(cString: $0) } ?? "unknown fault"
}

/// One walk: what was unpacked so far, and what may still be.
@safe private struct ArchiveWalk {
  let handle: OpaquePointer
  let format: ArchiveFormat
  let limits: ArchiveLimits
  var allowance: Int

  mutating func go(_ visit: (ArchiveEntry, () -> ArchiveData) -> ArchiveStep) -> ArchiveEnd {
    var count = 0
    while true {
      var pointer: OpaquePointer?
      let status = unsafe archive_read_next_header(handle, &pointer)
      if status == ARCHIVE_EOF { return .complete }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry = unsafe pointer.map({ unsafe describe($0) }) else {
        return .damaged(unsafe words(handle))
      }
      count += 1
      if count > limits.entries { return .tooManyEntries }

      var wasRead = false
      let step = visit(entry) {
        guard !wasRead else { return ArchiveData(bytes: [], ending: .complete) }
        wasRead = true
        return read(entry)
      }
      if step == .stop { return .stopped }
      if !wasRead, format.unpacksWhatItSkips || entry.size == nil, !entry.isEncrypted {
        // What libarchive would unpack unseen counts as well.
        if drain() == .tooLarge { return .tooLarge }
      }
      if allowance <= 0 { return .tooLarge }
    }
  }

  private func describe(_ entry: OpaquePointer) -> ArchiveEntry {
    let name = unsafe archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    // A name that is not UTF-8 comes as its bytes.
    let letters = decode(unsafe name.map { unsafe bytes($0) } ?? []).bytes
    let size = unsafe archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil
    return ArchiveEntry(
      name: String(decoding: letters, as: UTF8.self), size: size,
      // Some archives say of a file only who may read it.
      isFile: unsafe [0, 0o100000].contains(archive_entry_filetype(entry) & 0o170000) && archive_entry_hardlink(entry) == nil,
      isEncrypted: unsafe archive_entry_is_data_encrypted(entry) != 0)
  }

  private func bytes(_ word: UnsafePointer<CChar>) -> [UInt8] {
    var bytes: [UInt8] = []
    while unsafe word[bytes.count] != 0 { unsafe bytes.append(UInt8(bitPattern: word[bytes.count])) }
    return bytes
  }

  private mutating func read(_ entry: ArchiveEntry) -> ArchiveData {
    if entry.isEncrypted { return ArchiveData(bytes: [], ending: .encrypted) }
    var out: [UInt8] = []
    // The claimed size is a hint, not a promise.
    out.reserveCapacity(min(entry.size ?? 0, 1 << 20))
    let ending = unsafe unpack(atMost: limits.memberBytes) { unsafe out.append(contentsOf: $0) }
    return ArchiveData(bytes: out, ending: ending)
  }

  private mutating func drain() -> ArchiveData.Ending {
    unsafe unpack(atMost: .max) { _ in }
  }

  /// Hands out the member's bytes block by block, until it or what may be unpacked ends.
  private mutating func unpack(atMost limit: Int, _ use: (UnsafeRawBufferPointer) -> Void) -> ArchiveData.Ending {
    var left = min(limit, allowance)
    var end: Int64 = 0
    while true {
      var block: UnsafeRawPointer?
      var count = 0
      var offset: la_int64_t = 0
      let status = unsafe archive_read_data_block(handle, &block, &count, &offset)
      if status == ARCHIVE_EOF { return .complete }
      // A warning's block is good; blocks of sparse files that leave holes are not what papers are made of.
      if status == ARCHIVE_FATAL { return .cut }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, offset == end else { return .damaged }
      end += Int64(count)
      let taken = min(count, left)
      if taken > 0 { unsafe use(UnsafeRawBufferPointer(start: block, count: taken)) }
      left -= taken
      allowance -= taken
      if taken < count { return .tooLarge }
    }
  }
}
