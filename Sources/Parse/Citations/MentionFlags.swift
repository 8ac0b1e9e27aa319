import Model

/// The flags of a mention: a set of bits, for mentions are copied often.
struct MentionFlags: OptionSet {
  let rawValue: UInt8

  static let malformedNumber = Self(rawValue: 1 << 0)
  static let typeConflict = Self(rawValue: 1 << 1)
  static let sharedPart = Self(rawValue: 1 << 2)
  static let damagedPrint = Self(rawValue: 1 << 3)
  static let impossibleDate = Self(rawValue: 1 << 4)
  static let shortForm = Self(rawValue: 1 << 5)

  /// As the citation bears them, always in one order.
  var named: [Citation.Flag] { isEmpty ? [] : Self.names.compactMap { contains($0.flag) ? $0.name : nil } }

  private static let names: [(flag: Self, name: Citation.Flag)] = [
    (.malformedNumber, .malformedNumber), (.typeConflict, .typeConflict), (.sharedPart, .sharedPart), (.damagedPrint, .damagedPrint),
    (.impossibleDate, .impossibleDate), (.shortForm, .shortForm),
  ]
}
