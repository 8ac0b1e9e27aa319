import CLibArchive

extension MadeArchive {
  /// The members of a zip in memory; empty for what is none.
  public static func members(ofZip bytes: [UInt8]) -> [String: [UInt8]] {
    guard let archive = unsafe archive_read_new() else { return [:] }
    defer { unsafe archive_read_free(archive) }
    unsafe archive_read_support_format_zip(archive)
    var members: [String: [UInt8]] = [:]
    unsafe bytes.withUnsafeBytes { buffer in
      guard unsafe archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else { return }
      var entry: OpaquePointer?
      while unsafe archive_read_next_header(archive, &entry) == ARCHIVE_OK {
        guard let name = unsafe archive_entry_pathname(entry) else { continue }
        unsafe members[String(cString: name)] = unsafe contents(of: archive)
      }
    }
    return members
  }

  private static func contents(of archive: OpaquePointer) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let part = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, unsafe archive_read_data(archive, buffer.baseAddress, 1 << 16))
      }
      if part.isEmpty { return bytes }
      bytes += part
    }
  }
}
