import Model

/// Why a form means its document, a bit a reason: as it is stored.
struct Reasons: OptionSet, Hashable {
  let rawValue: UInt32

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  private init(_ reason: ResolutionReason) {
    self.init(rawValue: StoredCodes.code([reason]))
  }

  static let stated = Reasons(.stated)
  static let sameDocument = Reasons(.sameDocument)
  static let knownDocument = Reasons(.knownDocument)
  static let consensus = Reasons(.consensus)
  static let name = Reasons(.name)
  static let repaired = Reasons(.repaired)
  static let date = Reasons(.date)
  static let title = Reasons(.title)
  static let term = Reasons(.term)
  static let time = Reasons(.time)
  static let ownNumber = Reasons(.ownNumber)
  static let subject = Reasons(.subject)
  static let register = Reasons(.register)
}
