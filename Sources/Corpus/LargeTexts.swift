import Dispatch

/// Lets one large text at a time be worked on, so that memory does not grow with the number of threads. How large a text is shows only when its
/// file has been read: a packed file of a megabyte may hold a hundred.
struct LargeTexts: Sendable {
  private let place = DispatchSemaphore(value: 1)

  /// Does the work on a text of so many bytes, a large one when no other is in work.
  func turn<Result>(of bytes: Int, _ work: () -> Result) -> Result {
    guard bytes >= Limits.largeText else { return work() }
    place.wait()
    defer { place.signal() }
    return work()
  }
}
