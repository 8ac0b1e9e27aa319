import Facts
import Model

/// What can be told apart of issuing bodies by their names alone: enough to say that a number is not of the body printed beside it, no more.
enum IssuerKind: Hashable {
  /// A listed central body of the state, by its folded name.
  case central(String)
  case peoplesCommittee, peoplesCouncil
  /// A committee of the Party below the centre, its standing committee or one of its boards.
  case localParty
  case politburo, secretariat, centralCommittee

  var isCentralParty: Bool { self == .politburo || self == .secretariat || self == .centralCommittee }

  /// Nil where the words name none of these: offices, joint issuers, bodies no list has.
  init?(printed name: String) {
    var words = fold(name)
    // The Government's names until 1992.
    if words == "hoi dong chinh phu" || words == "hoi dong bo truong" { words = "chinh phu" }
    // A minister signs for the ministry.
    if words.hasPrefix("bo truong ") { words.removeFirst("bo truong ".utf8.count) }
    if let exact = Self.names[words] {
      self = exact
      return
    }
    for (beginning, kind) in Self.beginnings where words == beginning || words.hasPrefix(beginning + " ") {
      self = kind
      return
    }
    return nil
  }

  /// The body a number's code belongs to; nil for codes of several bodies and for unlisted ones.
  init?(code: String) {
    // "TƯ" is trung ương, "TU" tỉnh ủy.
    if code.unicodeScalars.contains(where: { $0.value == 0x1AF || $0.value == 0x1B0 }) { return nil }
    switch fold(code) {
    case "ubnd", "ub": self = .peoplesCommittee
    case "hdnd": self = .peoplesCouncil
    case "tu", "hu", "qu", "thu": self = .localParty
    case "hdbt", "hdcp": self = .central("chinh phu")
    default:
      guard let body = IssuingBodyTable.codes.find(Syllable.word(code))?.value, body.code == code, body.level == .central,
        body.system == .state
      else {
        return nil
      }
      self = .central(fold(body.name))
    }
  }

  private static let names: [String: IssuerKind] = {
    var names: [String: IssuerKind] = [:]
    for row in IssuingBodyTable.all where row.level == .central && row.system == .state { names[fold(row.name)] = .central(fold(row.name)) }
    names["thu tuong"] = .central("thu tuong chinh phu")
    names["ubtvqh"] = .central("uy ban thuong vu quoc hoi")
    return names
  }()

  private static let beginnings: [(String, IssuerKind)] = [
    ("ubnd", .peoplesCommittee), ("uy ban nhan dan", .peoplesCommittee), ("chu tich ubnd", .peoplesCommittee),
    ("chu tich uy ban nhan dan", .peoplesCommittee), ("hdnd", .peoplesCouncil), ("hoi dong nhan dan", .peoplesCouncil),
    ("thuong truc hdnd", .peoplesCouncil), ("thuong truc hoi dong nhan dan", .peoplesCouncil),
    ("tinh uy", .localParty), ("thanh uy", .localParty), ("huyen uy", .localParty), ("quan uy", .localParty), ("thi uy", .localParty),
    ("ban thuong vu tinh uy", .localParty), ("ban thuong vu thanh uy", .localParty), ("ban thuong vu huyen uy", .localParty),
    ("btv tinh uy", .localParty), ("btv thanh uy", .localParty), ("btv huyen uy", .localParty), ("ban chap hanh dang bo", .localParty),
    ("bch dang bo", .localParty), ("bo chinh tri", .politburo), ("ban bi thu", .secretariat),
    ("ban chap hanh trung uong", .centralCommittee),
    ("bch trung uong", .centralCommittee), ("bchtw", .centralCommittee), ("quoc hoi", .central("quoc hoi")),
  ]
}
