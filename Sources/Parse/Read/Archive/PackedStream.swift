import CLibArchive

/// The bytes behind gzip, bzip2, xz or zstd, unpacked block by block; several packed files put together come as one, as web archives are.
@safe final class PackedStream {
  private let handle: OpaquePointer
  private let feed: ArchiveFeed
  /// Bytes that may still be unpacked.
  private var allowance: Int
  /// Why it ended, where that was not the end; libarchive's words.
  private(set) var fault: String?

  /// Nil where the first bytes are packed in no way that is known.
  init?(_ source: ContainerSource, allowance: Int) {
    guard let handle = unsafe archive_read_new() else { return nil }
    unsafe self.handle = handle
    feed = ArchiveFeed(source)
    self.allowance = allowance
    unsafe support(.packedFile, handle)
    var entry: OpaquePointer?
    guard unsafe feed.open(handle) == ARCHIVE_OK, unsafe archive_read_next_header(handle, &entry) == ARCHIVE_OK else { return nil }
  }

  deinit { unsafe archive_read_free(handle) }

  /// The next bytes; none at the end.
  func next() -> [UInt8] {
    guard fault == nil else { return [] }
    if allowance <= 0 {
      fault = "unpacks to more than this program takes out of such a file"
      return []
    }
    var block: UnsafeRawPointer?
    var count = 0
    var offset: la_int64_t = 0
    var status = ARCHIVE_OK
    repeat { status = unsafe archive_read_data_block(handle, &block, &count, &offset) } while status == ARCHIVE_OK && count == 0
    if status == ARCHIVE_EOF { return [] }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let start = unsafe block else {
      fault = unsafe words(handle)
      return []
    }
    allowance -= count
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }
}

extension ContainerSource {
  /// The first bytes of what is packed here; nil where nothing is.
  func unpackedHead(_ limit: Int) -> [UInt8]? {
    guard Magic.filters.contains(where: begins), let stream = PackedStream(self, allowance: 1 << 24) else { return nil }
    var head: [UInt8] = []
    while head.count < limit {
      let more = stream.next()
      if more.isEmpty { break }
      head += more
    }
    return Array(head.prefix(limit))
  }
}
