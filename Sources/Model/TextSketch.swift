/// A fixed-size summary of the words of a paper, by which two texts can be compared without reading them again.
///
/// One-permutation MinHash (Li, Owen, Zhang, 2012): each run of three words falls by its hash into one of 64 slots, which keeps the least.
/// The share of slots in which two sketches agree estimates the share of runs the texts have in common; its standard error is at most 0.07.
public struct TextSketch: Hashable, Sendable {
  public static let slotCount = 64

  /// 16 bits of the least hash of each slot; 0 where no run fell into it.
  public var slots: [UInt16]
  /// Runs of three words.
  public var runs: Int
  /// Of all words in their order.
  public var digest: UInt64

  public init(slots: [UInt16], runs: Int, digest: UInt64) {
    self.slots = slots
    self.runs = runs
    self.digest = digest
  }

  public static let empty = TextSketch(slots: [UInt16](repeating: 0, count: slotCount), runs: 0, digest: 0)

  /// The words of a text, accents and case aside.
  public init(words: some Sequence<Syllable>) {
    var builder = Builder()
    builder.add(words.lazy.map(\.letters))
    self = builder.finish()
  }

  /// An estimate of the runs both texts have among those either has: 0…1. 0 when either has none.
  public func resemblance(to other: TextSketch) -> Double {
    var used = 0
    var equal = 0
    for (a, b) in zip(slots, other.slots) where a != 0 || b != 0 {
      used += 1
      if a == b { equal += 1 }
    }
    return used == 0 ? 0 : Double(equal) / Double(used)
  }

  /// Makes a sketch word by word in constant memory.
  public struct Builder: Sendable {
    @usableFromInline var least = InlineArray<64, UInt64>(repeating: UInt64.max)
    @usableFromInline var words = 0
    @usableFromInline var digest: UInt64 = 0
    @usableFromInline var previous: UInt64 = 0
    @usableFromInline var last: UInt64 = 0

    public init() {}

    /// - Parameter letters: of each word without accents, as in `Syllable.letters`. What changes from word to word is kept at hand.
    @inlinable
    public mutating func add(_ letters: some Sequence<UInt64>) {
      var (words, digest, previous, last) = (self.words, self.digest, self.previous, self.last)
      for word in letters {
        let hash = word &* 0x9E37_79B9_7F4A_7C15
        digest = (digest ^ hash) &* 0xBF58_476D_1CE4_E5B9
        digest ^= digest >> 32
        words &+= 1
        if words >= 3 {
          let run = mixed((previous &<< 23 | previous &>> 41) &+ (last &<< 47 | last &>> 17) &+ hash)
          let slot = Int(run >> 58)
          let rest = run & UInt64.max >> 6
          if rest < least[slot] { least[slot] = rest }
        }
        previous = last
        last = hash
      }
      (self.words, self.digest, self.previous, self.last) = (words, digest, previous, last)
    }

    public func finish() -> TextSketch {
      var slots: [UInt16] = []
      slots.reserveCapacity(TextSketch.slotCount)
      for index in 0..<TextSketch.slotCount {
        // The product's lowest bits have seen the fewest of the words'.
        slots.append(least[index] == UInt64.max ? 0 : max(1, UInt16(truncatingIfNeeded: least[index] >> 16)))
      }
      return TextSketch(slots: slots, runs: max(0, words - 2), digest: words == 0 ? 0 : digest)
    }

    /// The finaliser of MurmurHash3, its last step left out: the slot is in the upper bits, which the product has mixed.
    @inlinable
    func mixed(_ value: UInt64) -> UInt64 {
      var value = (value ^ value &>> 33) &* 0xFF51_AFD7_ED55_8CCD
      value = (value ^ value &>> 33) &* 0xC4CE_B9FE_1A85_EC53
      return value
    }
  }
}
