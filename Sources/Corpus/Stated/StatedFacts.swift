import Index
import Model
import Parse

/// What a keeper states about one paper, in his own words.
struct StatedFacts: Hashable, Sendable {
  private var values: [StatedField: String] = [:]

  init() {}

  /// Nothing is stated by an empty string.
  subscript(_ field: StatedField) -> String? {
    get { values[field] }
    set { values[field] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
  }

  var isEmpty: Bool { values.isEmpty }

  /// From a `key`.
  init(key: String) {
    for (field, value) in zip(StatedField.allCases, key.split(separator: "\u{1F}", omittingEmptySubsequences: false)) {
      self[field] = String(value)
    }
  }

  /// All of it in one string, equal for equal facts.
  var key: String {
    StatedField.allCases.map { values[$0] ?? "" }.joined(separator: "\u{1F}")
  }

  /// Drops the words that mean nothing, a date that is none, a province nobody knows, and returns them.
  mutating func dropWrong() -> [(field: StatedField, value: String)] {
    let wrong = StatedField.allCases.compactMap { field in
      values[field].flatMap { Self.isWrong($0, field) ? (field: field, value: $0) : nil }
    }
    for (field, _) in wrong { values[field] = nil }
    return wrong
  }

  private static func isWrong(_ value: String, _ field: StatedField) -> Bool {
    switch field {
    case .number: parseCitation(value)?.number == nil
    case .date: PrintedDate(written: value) == nil
    case .province: Index.province(named: value) == nil
    case .issuer, .title: false
    }
  }

  /// Puts what is stated above what was read. A number or date that cannot be understood changes nothing.
  func correct(_ header: inout DocumentHeader) {
    if let number = values[.number].flatMap(parseCitation)?.number {
      header.number = number
      header.symbol = number.symbol
      header.type = number.symbolType ?? header.type
      header.stated.insert(.number)
    }
    if let date = values[.date].flatMap({ PrintedDate(written: $0) }) {
      header.date = date.day > 0 ? date : nil
      header.period = date.day > 0 ? header.period : date
      header.stated.insert(.date)
    }
    if let issuer = values[.issuer] {
      header.issuer = issuer
      if let place = IssuerPlace.read(issuer) { header.level = place.level }
      header.stated.insert(.issuer)
    }
    if let province = values[.province] {
      header.province = Index.province(named: province)?.name ?? province
      header.stated.insert(.province)
    }
    if let title = values[.title] {
      header.title = title
      header.stated.insert(.title)
    }
  }
}
