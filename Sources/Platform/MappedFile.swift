import Glibc

/// A file seen as memory, read-only. The one place where raw pointers into files live: every read is checked against the length.
///
/// The file must not shrink while it is mapped; index files never do, they are replaced by new ones.
@safe public final class MappedFile: @unchecked Sendable {
  /// Length in bytes.
  public let count: Int
  @usableFromInline let base: UnsafeRawPointer?

  public init(path: String) throws(SystemError) {
    let file = try FileDescriptor.reading(path)
    count = try file.size()
    guard count > 0 else {
      unsafe base = nil
      return
    }
    let address = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, file.raw, 0)
    guard unsafe address != MAP_FAILED, let address = unsafe address else { throw SystemError("map", path) }
    unsafe base = UnsafeRawPointer(address)
  }

  deinit {
    if let base = unsafe base { unsafe munmap(UnsafeMutableRawPointer(mutating: base), count) }
  }

  /// The bytes of a range; nil when the range leaves the file.
  @inlinable
  public func withBytes<R>(_ range: Range<Int>, _ body: (Span<UInt8>) throws -> R) rethrows -> R? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    let buffer = unsafe UnsafeRawBufferPointer(start: base.map { unsafe $0 + range.lowerBound }, count: range.count)
    return try unsafe body(buffer.bindMemory(to: UInt8.self).span)
  }

  /// The whole numbers in a range that starts at a multiple of their size, as they lie in memory: little-endian machines only, as are all
  /// this program is built for. Nil when the range leaves the file or is not aligned.
  @inlinable
  public func withNumbers<T: FixedWidthInteger & BitwiseCopyable, R>(
    _ type: T.Type, _ range: Range<Int>, _ body: (Span<T>) throws -> R
  ) rethrows -> R? {
    let size = MemoryLayout<T>.size
    guard range.lowerBound >= 0, range.upperBound <= count, range.lowerBound % size == 0 else { return nil }
    let buffer = unsafe UnsafeRawBufferPointer(start: base.map { unsafe $0 + range.lowerBound }, count: range.count / size * size)
    return try unsafe body(buffer.bindMemory(to: T.self).span)
  }

  /// A little-endian number at a byte offset; nil when it leaves the file.
  @inlinable
  @inline(__always)
  public func load<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at offset: Int) -> T? {
    guard offset >= 0, offset <= count - MemoryLayout<T>.size, let base = unsafe base else { return nil }
    return unsafe T(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: T.self))
  }
}
