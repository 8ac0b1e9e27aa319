import Model

/// How a picture shows whether a document is in force: by the shape of its box, the line around it and a letter, so that no colour is needed.
enum StateMark: String, CaseIterable {
  case inForce = "in-force"
  case partly, ended
  case notYet = "not-yet"
  case unknown

  init(_ state: Standing.State) {
    switch state {
    case .inForce: self = .inForce
    case .partlyInForce: self = .partly
    case .notInForce: self = .ended
    case .notYetInForce: self = .notYet
    case .unknown: self = .unknown
    }
  }

  func letter(in language: Language) -> String {
    switch self {
    case .inForce: language("C", "F")
    case .partly: language("P", "P")
    case .ended: language("H", "E")
    case .notYet: language("S", "N")
    case .unknown: "?"
    }
  }

  func name(in language: Language) -> String {
    switch self {
    case .inForce: language("còn hiệu lực", "in force")
    case .partly: language("hết hiệu lực một phần", "partly in force")
    case .ended: language("hết hiệu lực", "no longer in force")
    case .notYet: language("chưa có hiệu lực", "not yet in force")
    case .unknown: language("chưa rõ hiệu lực", "not known whether in force")
    }
  }

  /// The outline of a box: corners are square, cut or round.
  func outline(_ box: GraphLayout.Box) -> String {
    let (x, y, w, h) = (box.x, box.y, GraphLayout.boxWidth, GraphLayout.boxHeight)
    switch self {
    case .ended:
      let c = 9
      return
        "M\(x + c) \(y)H\(x + w - c)L\(x + w) \(y + c)V\(y + h - c)L\(x + w - c) \(y + h)H\(x + c)L\(x) \(y + h - c)V\(y + c)Z"
    case .partly:
      let c = 9
      return "M\(x) \(y)H\(x + w - c)L\(x + w) \(y + c)V\(y + h)H\(x)Z"
    case .notYet:
      let r = h / 2
      return
        "M\(x + r) \(y)H\(x + w - r)A\(r) \(r) 0 0 1 \(x + w - r) \(y + h)H\(x + r)A\(r) \(r) 0 0 1 \(x + r) \(y)Z"
    case .inForce, .unknown: return "M\(x) \(y)H\(x + w)V\(y + h)H\(x)Z"
    }
  }
}

/// How a picture draws that one document cites another: by the kind of line and of its end.
enum LineMark: String, CaseIterable {
  case inForce = "in-force"
  case superseded, outdated, unknown
  /// The citing document changes or ends the other.
  case changes

  init(_ verdict: Verdict?) {
    switch verdict {
    case .inForce: self = .inForce
    case .superseded: self = .superseded
    case .outdated: self = .outdated
    case .unknown: self = .unknown
    case nil: self = .changes
    }
  }

  func name(in language: Language) -> String {
    switch self {
    case .inForce: language("viện dẫn văn bản còn hiệu lực", "cites what is in force")
    case .superseded: language("còn hiệu lực khi viện dẫn, nay đã hết", "in force when cited, ended since")
    case .outdated: language("đã hết hiệu lực khi viện dẫn", "already not in force when cited")
    case .unknown: language("viện dẫn, chưa rõ hiệu lực", "cites, force not known")
    case .changes: language("thay thế, bãi bỏ, sửa đổi", "replaces, repeals or amends")
    }
  }
}

func levelName(_ level: Level?, in language: Language) -> String {
  switch level {
  case .central: language("Trung ương", "Central")
  case .province: language("Tỉnh", "Province")
  case .district: language("Huyện", "District")
  case .commune: language("Xã", "Commune")
  case nil: language("Chưa rõ cấp", "Level not known")
  }
}
