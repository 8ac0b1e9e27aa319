import Dispatch
import Parse

/// Lets one large text at a time be worked on, so that memory does not grow with the number of threads. How large a text is shows only when its
/// file has been read: a packed file of a megabyte may hold a hundred.
struct LargeTexts: Sendable {
  /// Bytes of text; a usual paper has a hundredth.
  fileprivate static let large = 1 << 20
  private let place = DispatchSemaphore(value: 1)

  /// The turn of one file. It begins with its first large text and ends with `leave`.
  final class Turn: @unchecked Sendable {
    // Only the thread that works on the file touches it.
    private let place: DispatchSemaphore
    private var isTaken = false

    fileprivate init(_ place: DispatchSemaphore) { self.place = place }

    /// Waits until no other file has its turn.
    func enter(_ bytes: Int) {
      guard bytes >= LargeTexts.large, !isTaken else { return }
      place.wait()
      isTaken = true
    }

    fileprivate func leave() {
      if isTaken { place.signal() }
      isTaken = false
    }
  }

  /// Does the work on one file with readers that wait for its turn.
  func turn<Result>(_ tools: ReadingTools, _ work: (ReadingTools) -> Result) -> Result {
    let turn = Turn(place)
    defer { turn.leave() }
    var tools = tools
    tools.willParse = turn.enter
    return work(tools)
  }
}
