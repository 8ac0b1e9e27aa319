extension PrintedDate {
  /// Reads a date as people write it in a table or on a command line: 2021-11-26, 26/11/2021, 26-11-2021, 26.11.2021, 11/2021, 2021-11, 2021.
  public init?(written text: String) {
    let parts = text.split(separator: " ", maxSplits: 1).first?.split(omittingEmptySubsequences: false) { "-/.".contains($0) } ?? []
    let isYearLast = parts.count > 1 && parts[parts.count - 1].utf8.count == 4
    self.init(iso: (isYearLast ? parts.reversed() : parts).joined(separator: "-"))
  }
}
