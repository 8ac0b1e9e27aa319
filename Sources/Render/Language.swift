/// The language of messages and headings. Column keys of CSV and JSON are the same in both.
public enum Language: String, CaseIterable, Sendable {
  case vi, en

  /// Vietnamese when the locale says so, else English. The first variable that is set decides, as in POSIX.
  public init(variables: [String?]) {
    let locale = variables.compactMap { $0 }.first ?? ""
    self = locale.lowercased().hasPrefix("vi") ? .vi : .en
  }

  public func callAsFunction(_ vietnamese: String, _ english: String) -> String {
    self == .vi ? vietnamese : english
  }
}
