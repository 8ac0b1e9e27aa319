import Synchronization

/// What was made of words before, by their bytes: a text says few words, and says them often. A table of fixed size in which a later word takes
/// the place of an earlier one. One thread uses one at a time.
@safe final class WordMemo: @unchecked Sendable {
  /// The bytes of a word, fifteen at most, and what the tokeniser makes of them.
  struct Entry {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var letters: UInt64 = 0
    /// Marks and case, and from bit 40 the bytes that the word takes; 0 where they begin no plain word.
    var traits: UInt64 = 0
  }

  /// Room for 8192 words, so that the thousand of a paper seldom meet in one place: 256 KiB.
  static let bits: UInt64 = 13

  /// Where a word's entry is, if it has one.
  @inline(__always)
  static func slot(_ low: UInt64, _ high: UInt64) -> Int {
    let hash = (low ^ (high &<< 32 | high &>> 32)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash &>> (64 &- bits))
  }

  let entries: UnsafeMutablePointer<Entry>

  init() {
    unsafe entries = .allocate(capacity: 1 << Int(WordMemo.bits))
    unsafe entries.initialize(repeating: Entry(), count: 1 << Int(WordMemo.bits))
  }

  /// Those not in use. What a memo knows is true of every text, so that the next paper begins with the words of the last.
  private static let idle = Mutex<[WordMemo]>([])

  /// Lends a memo to a piece of work on one thread.
  static func borrow<Result>(_ body: (WordMemo) -> Result) -> Result {
    let memo = idle.withLock { $0.popLast() } ?? WordMemo()
    defer { idle.withLock { $0.append(memo) } }
    return body(memo)
  }

  deinit { unsafe entries.deallocate() }
}
