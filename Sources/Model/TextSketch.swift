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
    for word in words { builder.add(word.letters) }
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

    /// - Parameter word: its letters without accents, as in `Syllable.letters`.
    @inlinable
    public mutating func add(_ word: UInt64) {
      let hash = mixed(word)
      digest = (digest ^ hash) &* 0xBF58_476D_1CE4_E5B9
      digest ^= digest >> 32
      words &+= 1
      if words >= 3 {
        // The three hashes are good already; odd factors keep their order apart.
        let run = mixed(previous &* 0x9E37_79B9_7F4A_7C15 &+ last &* 0xD1B5_4A32_D192_ED03 &+ hash)
        let slot = Int(run >> 58)
        let rest = run & UInt64.max >> 6
        if rest < least[slot] { least[slot] = rest }
      }
      previous = last
      last = hash
    }

    public func finish() -> TextSketch {
      let slots = least.indices.map { least[$0] == UInt64.max ? 0 : max(1, UInt16(truncatingIfNeeded: least[$0])) }
      return TextSketch(slots: slots, runs: max(0, words - 2), digest: words == 0 ? 0 : digest)
    }

    /// The finaliser of SplitMix64.
    @inlinable
    func mixed(_ value: UInt64) -> UInt64 {
      var value = value &+ 0x9E37_79B9_7F4A_7C15
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }
}
