import CLibArchive

/// Gives libarchive the bytes of a source as it asks for them. Lives as long as the handle it opened.
@safe final class ArchiveFeed {
  private let source: ContainerSource
  private var place = 0
  /// The stretch last given: libarchive reads it until it asks for the next.
  private let block: UnsafeMutableRawBufferPointer

  init(_ source: ContainerSource) {
    self.source = source
    unsafe block = .allocate(byteCount: max(1, min(source.count, 1 << 18)), alignment: 1)
  }

  deinit { unsafe block.deallocate() }

  /// ARCHIVE_OK, or what libarchive made of the first bytes.
  func open(_ handle: OpaquePointer) -> Int32 {
    unsafe archive_read_set_callback_data(handle, Unmanaged.passUnretained(self).toOpaque())
    unsafe archive_read_set_read_callback(handle) { _, data, start in unsafe feed(data)?.next(start) ?? -1 }
    unsafe archive_read_set_skip_callback(handle) { _, data, count in unsafe feed(data)?.skip(count) ?? 0 }
    unsafe archive_read_set_seek_callback(handle) { _, data, offset, whence in
      unsafe feed(data)?.seek(offset, whence) ?? Int64(ARCHIVE_FATAL)
    }
    return unsafe archive_read_open1(handle)
  }

  private func next(_ start: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
    let bytes = source.bytes(from: place, atMost: unsafe block.count)
    unsafe block.copyBytes(from: bytes)
    unsafe start?.pointee = UnsafeRawPointer(block.baseAddress)
    place += bytes.count
    return bytes.count
  }

  private func skip(_ count: Int64) -> Int64 {
    let step = min(max(0, Int(count)), source.count - place)
    place += step
    return Int64(step)
  }

  private func seek(_ offset: Int64, _ whence: Int32) -> Int64 {
    // SEEK_SET, SEEK_CUR, SEEK_END of stdio.h.
    let base = whence == 0 ? 0 : whence == 1 ? place : source.count
    let (target, overflow) = base.addingReportingOverflow(Int(offset))
    guard !overflow, target >= 0 else { return Int64(ARCHIVE_FATAL) }
    place = min(target, source.count)
    return Int64(place)
  }
}

/// The feed behind libarchive's pointer.
private func feed(_ data: UnsafeMutableRawPointer?) -> ArchiveFeed? {
  unsafe data.map { unsafe Unmanaged<ArchiveFeed>.fromOpaque($0).takeUnretainedValue() }
}
