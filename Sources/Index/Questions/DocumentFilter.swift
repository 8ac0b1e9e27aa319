import Model

/// Which citing papers a question is about. An empty filter lets all pass; a paper that does not print what a filter asks for does not.
public struct DocumentFilter: Sendable {
  public var types: [DocumentType] = []
  /// In any spelling; "tỉnh Quảng Bình" and "quang binh" are one.
  public var provinces: [String] = []
  /// A part of the issuer's name, accents and case aside.
  public var issuer: String?
  public var years: ClosedRange<Int>?
  public var since: PrintedDate?
  public var until: PrintedDate?

  public init() {}

  public var isEmpty: Bool {
    types.isEmpty && provinces.isEmpty && issuer == nil && years == nil && since == nil && until == nil
  }

  func admits(_ document: IndexedDocument) -> Bool {
    let header = document.header
    return admits(type: header.type) && admits(province: header.province) && admits(issuer: header.issuer)
      && admits(date: document.bestDate)
  }

  func admits(type: DocumentType?) -> Bool {
    types.isEmpty || types.contains { $0 == type }
  }

  func admits(province: String?) -> Bool {
    if provinces.isEmpty { return true }
    guard let own = province.map(provinceKey) else { return false }
    return provinces.contains { provinceKey($0) == own }
  }

  func admits(issuer own: String?) -> Bool {
    guard let issuer else { return true }
    return own.map { fold($0).contains(fold(issuer)) } ?? false
  }

  func admits(date: PrintedDate?) -> Bool {
    if years == nil && since == nil && until == nil { return true }
    guard let date else { return false }
    if let years, !years.contains(date.year) { return false }
    if let since, date < since, !date.agrees(with: since) { return false }
    if let until, date > until, !date.agrees(with: until) { return false }
    return true
  }
}

/// A province's name in the table's spelling; other names as they are, accents and case aside.
private func provinceKey(_ name: String) -> String {
  province(named: name)?.name ?? fold(name)
}
