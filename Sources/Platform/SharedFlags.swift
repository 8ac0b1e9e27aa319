import Synchronization

/// A fixed number of flags that several threads may raise and look at. None is ever lowered, and no other memory is told by them: a thread that does
/// not see a flag yet does the work once more.
@safe public final class SharedFlags: Sendable {
  public let count: Int
  private nonisolated(unsafe) let flags: UnsafeMutablePointer<Atomic<Bool>>

  /// All lowered.
  public init(count: Int) {
    self.count = count
    unsafe flags = .allocate(capacity: count)
    for index in 0..<count { unsafe (flags + index).initialize(to: Atomic(false)) }
  }

  deinit {
    unsafe flags.deinitialize(count: count)
    unsafe flags.deallocate()
  }

  public subscript(_ index: Int) -> Bool {
    precondition(index >= 0 && index < count)
    return unsafe flags[index].load(ordering: .relaxed)
  }

  public func raise(_ index: Int) {
    precondition(index >= 0 && index < count)
    unsafe flags[index].store(true, ordering: .relaxed)
  }
}
