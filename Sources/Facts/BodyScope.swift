import Model

/// How far a body's work reaches, by the words its name begins or ends with.
public enum BodyScope: String, Sendable {
  /// Central whatever follows but a place: "Bộ …", "Tổng cục …".
  case national
  /// Central where nothing follows: "Kho bạc Nhà nước".
  case alone
  /// A body of a province, district or commune: "Sở …".
  case local
  /// A board, centre or station that bears the place of the local body above it: "UBND XÃ PHONG NHA / BAN CHỈ HUY QUÂN SỰ".
  case below
  /// Central where a name ends with it: "… Việt Nam".
  case end
  /// Central where it stands right behind the head: "Ban Chỉ đạo Quốc gia …".
  case begin
  /// No end of a central body's name: "Vườn Quốc gia".
  case not
}

public enum BodyScopeTable {
  public static let words: PhraseTable<BodyScope> = PhraseTable(
    tableRows(bodyScopeRows).compactMap { row in BodyScope(rawValue: row[1]).map { (row[0], $0) } })
  /// Words that end or begin what stands behind the head.
  public static let attributes: PhraseTable<Set<BodyScope>> = {
    var scopes: [String: Set<BodyScope>] = [:]
    var order: [String] = []
    for row in tableRows(bodyAttributeRows) {
      guard let scope = BodyScope(rawValue: row[1]) else { continue }
      if scopes[row[0]] == nil { order.append(row[0]) }
      scopes[row[0], default: []].insert(scope)
    }
    return PhraseTable(order.map { ($0, scopes[$0] ?? []) })
  }()
}
