import Platform

/// A source of orders that repeats itself from its seed (SplitMix64). The seed is new in every run, or CITE_TEST_SEED.
public struct SeededOrder: RandomNumberGenerator {
  public let seed: UInt64
  private var state: UInt64

  public init() {
    seed = Surroundings.variable("CITE_TEST_SEED").flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999_999)
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
