import CLibArchive

/// Archives made in memory, for tests.
public enum MadeArchive {
  public enum Format: Sendable { case zip, storedZip, tar, tarGzip }

  public static func make(_ format: Format, _ members: [(name: String, bytes: [UInt8])], password: String? = nil) -> [UInt8] {
    var locale: locale_t?
    let before = unsafe clibarchive_begin_utf8(&locale)
    defer { unsafe clibarchive_end_utf8(locale, before) }
    guard let archive = unsafe archive_write_new() else { return [] }
    defer { unsafe archive_write_free(archive) }
    unsafe setFormat(format, archive)
    if let password {
      unsafe archive_write_set_options(archive, "zip:encryption=traditional")
      unsafe archive_write_set_passphrase(archive, password)
    }
    let capacity = members.reduce(1 << 16) { $0 + $1.bytes.count + 2048 }
    return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      unsafe archive_write_open_memory(archive, buffer.baseAddress, capacity, &count)
      for (name, bytes) in members { unsafe write(name, bytes, to: archive) }
      unsafe archive_write_close(archive)
    }
  }

  private static func setFormat(_ format: Format, _ archive: OpaquePointer) {
    switch format {
    case .zip:
      unsafe archive_write_set_format_zip(archive)
      unsafe archive_write_set_options(archive, "zip:compression=deflate,zip:hdrcharset=UTF-8")
    case .storedZip:
      unsafe archive_write_set_format_zip(archive)
      unsafe archive_write_set_options(archive, "zip:compression=store,zip:hdrcharset=UTF-8")
    case .tar:
      unsafe archive_write_set_format_pax_restricted(archive)
    case .tarGzip:
      unsafe archive_write_set_format_pax_restricted(archive)
      unsafe archive_write_add_filter_gzip(archive)
    }
    unsafe archive_write_set_bytes_in_last_block(archive, 1)
  }

  private static func write(_ name: String, _ bytes: [UInt8], to archive: OpaquePointer) {
    guard let entry = unsafe archive_entry_new() else { return }
    defer { unsafe archive_entry_free(entry) }
    unsafe archive_entry_set_pathname_utf8(entry, name)
    unsafe archive_entry_set_size(entry, Int64(bytes.count))
    unsafe archive_entry_set_filetype(entry, 0o100000)
    unsafe archive_entry_set_perm(entry, 0o644)
    unsafe archive_write_header(archive, entry)
    unsafe bytes.withUnsafeBytes { buffer in _ = unsafe archive_write_data(archive, buffer.baseAddress, buffer.count) }
  }
}
