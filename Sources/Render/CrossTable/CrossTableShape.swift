import Model

/// How a cross-reference table is laid out and what its cells tell.
public struct CrossTableShape: Sendable {
  public enum CellContent: String, CaseIterable, Sendable {
    /// Papers that cite the document.
    case documents
    /// Mentions.
    case count
    case presence
    case zones
    case pinpoints
    /// What the standing of the document means for the papers.
    case verdict

    /// Whether mentions must be looked at.
    public var countsMentions: Bool { self != .documents && self != .presence }
  }

  public var content: CellContent
  /// Whether the cited documents are the rows.
  public var isTransposed: Bool

  public init(content: CellContent, isTransposed: Bool) {
    self.content = content
    self.isTransposed = isTransposed
  }

  /// What a cell says. Cells without a citation have their own marks, so that none is empty.
  func cell(_ cell: CrossTable.Cell, in language: Language?) -> Table.Cell {
    switch cell.status {
    case .noPapers: return .text(language?("chưa có", "none yet") ?? "no-papers")
    case .none: return content == .documents || content == .count ? .number(0) : .text(language == nil ? "no" : "–")
    case .unclear: return .text("?")
    case .cited: break
    }
    switch content {
    case .documents: return .number(cell.documents)
    case .count: return .number(cell.mentions)
    case .presence: return .text(language?("có", "yes") ?? "yes")
    case .zones:
      return language.map { language in .text(cell.zones.map { zoneName($0, in: language) }.joined(separator: ", ")) }
        ?? .list(cell.zones.map(\.rawValue))
    case .pinpoints:
      if cell.pinpoints.isEmpty { return .text(language?("có", "yes") ?? "yes") }
      return language == nil ? .list(cell.pinpoints) : .text(cell.pinpoints.joined(separator: "; "))
    case .verdict:
      let parts = verdicts(cell, in: language)
      return language == nil ? .list(parts) : .text(parts.joined(separator: "; "))
    }
  }

  /// What is worst first; with the number of papers where there are several.
  private func verdicts(_ cell: CrossTable.Cell, in language: Language?) -> [String] {
    var parts = Verdict.allCases.compactMap { verdict in
      cell.verdicts[verdict].map { (language.map { verdictWord(verdict, in: $0) } ?? verdict.rawValue, $0) }
    }
    if cell.onPurpose > 0 {
      parts.append((language?("chủ ý", "on purpose") ?? "on-purpose", cell.onPurpose))
    }
    return parts.map { cell.documents > 1 ? "\($0.0): \($0.1)" : $0.0 }
  }

  /// A total: papers or mentions.
  func total(_ cell: CrossTable.Cell) -> Table.Cell {
    .number(content.countsMentions && content != .verdict ? cell.mentions : cell.documents)
  }
}

/// A verdict in a cell, where there is little room; the notes have it in full.
func verdictWord(_ verdict: Verdict, in language: Language) -> String {
  switch verdict {
  case .outdated: language("đã hết", "ended")
  case .superseded: language("hết sau", "ended since")
  case .inForce: language("còn", "in force")
  case .unknown: language("chưa rõ", "unknown")
  }
}

extension CrossTable {
  /// What heads the column of a cited document: its number or name, with the year where two are alike.
  func heading(_ index: Int) -> String {
    let own = cited[index]
    let name = own.number ?? own.name ?? own.id
    let isUnique = cited.indices.allSatisfy { $0 == index || (cited[$0].number ?? cited[$0].name ?? cited[$0].id) != name }
    if isUnique { return name }
    if let date = own.date { return name + " (\(date.year))" }
    return name + " (\(own.id))"
  }

  /// The name of a group for people.
  func groupName(_ line: Line, in language: Language) -> String {
    line.group ?? language("(không rõ)", "(not known)")
  }
}
