import Model
import Parse
import Platform
import Synchronization

/// A file open for reading, with what it was when it was opened.
final class OpenFile: Sendable {
  let status: FileStatus
  private let descriptor: FileDescriptor
  private let name: String
  private let head: [UInt8]
  private let fault = Mutex<SystemError?>(nil)
  private let place = Mutex(0)

  /// Fails for what is no regular file: a pipe may have taken its place since the folder was walked.
  init(_ path: String) throws(SystemError) {
    descriptor = try FileDescriptor.reading(path)
    status = try descriptor.status()
    guard status.kind == .file else { throw SystemError.noFile("read", path) }
    head = try descriptor.read(from: 0, atMost: 1 << 16)
    name = lastPart(path)
  }

  /// Its bytes for the readers of containers. What cannot be read is empty there, and told by `readError`.
  var source: ContainerSource {
    ContainerSource(name: name, count: max(status.size, head.count), head: head) { [self] range in
      do throws(SystemError) {
        let bytes = try descriptor.read(from: range.lowerBound, atMost: range.count)
        place.withLock { $0 = range.lowerBound + bytes.count }
        return bytes
      } catch {
        fault.withLock { $0 = $0 ?? error }
        return []
      }
    }
  }

  /// Where `source` was read last: the members of archives lie one behind the other.
  var progress: Int { place.withLock { $0 } }

  /// The first fault of the system while `source` was read.
  var readError: SystemError? { fault.withLock { $0 } }

  /// For programs that read it by themselves.
  var raw: Int32 { descriptor.raw }

  /// Whether somebody wrote into the file since it was opened.
  var hasChanged: Bool {
    guard let now = try? descriptor.status() else { return true }
    return now.size != status.size || now.modified != status.modified
  }

  /// Its bytes as far as they are read.
  func bytes(_ limits: Limits) throws(SystemError) -> FileBytes {
    let limit = limits.bytes(ofFile: head)
    // In one piece, not copied while it grows.
    let start = status.size <= head.count ? head : try descriptor.read(from: 0, atMost: min(status.size, limit + 1))
    var place = start.count
    var file = try FileBytes(limits: limits, start: start) { most throws(SystemError) in
      let more = try descriptor.read(from: place, atMost: most)
      place += more.count
      return more
    }
    file.findings += changeFindings
    return file
  }

  /// Tells that somebody wrote into the file since it was opened, where somebody did.
  var changeFindings: [Finding] {
    hasChanged ? [Finding(.changed, .warning, "the file was written to while it was read; run the command again")] : []
  }
}
