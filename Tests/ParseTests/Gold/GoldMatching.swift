import Model

/// When what was read counts as what the archivist read: blind to case, accents and separators.
enum GoldMatching {
  static func areSameNumber(_ gold: GoldDocument.Citation, _ found: Citation) -> Bool {
    let wanted = [gold.number, gold.repaired, gold.printed].compactMap { $0 }.map(numberKey)
    return [found.number?.normalised, found.numberPrinted].compactMap { $0 }.map(numberKey).contains { wanted.contains($0) }
  }

  /// Letters and figures without the serial's leading zeros.
  static func numberKey(_ number: String) -> String {
    let words = fold(number).split(separator: " ")
    guard let first = words.first else { return "" }
    return ([Int(first).map(String.init) ?? String(first)] + words.dropFirst().map(String.init)).joined()
  }

  static func areSameName(_ gold: GoldDocument.Citation, _ found: Citation) -> Bool { likeness(gold.text, found.text) >= 0.6 }

  /// Words in both over words in either; 1 for two empty texts.
  static func likeness(_ a: String, _ b: String) -> Double {
    let first = Set(fold(a).split(separator: " "))
    let second = Set(fold(b).split(separator: " "))
    let either = first.union(second)
    return either.isEmpty ? 1 : Double(first.intersection(second).count) / Double(either.count)
  }

  /// Printed issuers: equal, or one within the other ("UBND tỉnh" and "UBND tỉnh Đồng Tháp").
  static func areSameIssuer(_ gold: String?, _ found: String?) -> Bool {
    guard let gold, let found else { return gold == found }
    let a = issuerWords(gold).joined(separator: " ")
    let b = issuerWords(found).joined(separator: " ")
    return a == b || !a.isEmpty && !b.isEmpty && (a.contains(b) || b.contains(a))
  }

  /// The own issuer in full: every word but levels, and little more.
  static func isSameBody(_ gold: String?, _ found: String?) -> Bool {
    guard let gold, let found else { return gold == found }
    let wanted = Set(issuerWords(gold))
    let read = Set(issuerWords(found))
    return !read.isEmpty && wanted.isSubset(of: read) && read.subtracting(wanted).count <= 3
  }

  static func isSameField(_ name: String, _ gold: String?, _ found: String?) -> Bool {
    switch name {
    case "number": gold.map { numberKey($0) == numberKey(found ?? "") } ?? (found == nil)
    case "issuer": isSameBody(gold, found)
    case "title": likeness(gold ?? "", found ?? "") >= 0.8
    default: fold(gold ?? "") == fold(found ?? "")
    }
  }

  private static let shortForms = [
    ("uy ban nhan dan", "ubnd"), ("hoi dong nhan dan", "hdnd"), ("ban chap hanh", "bch"), ("ban thuong vu", "btv"), ("trung uong", "tw"),
    ("uy ban mat tran to quoc", "ubmttq"), ("uy ban mttq", "ubmttq"), ("mat tran to quoc", "mttq"), ("chu nghia viet nam", "vn"),
    ("viet nam", "vn"),
    ("thanh pho", "tp"),
  ]
  private static let levels: Set<Substring> = ["tinh", "huyen", "thi", "xa", "tp", "phuong", "quan", "tran", "vn", "dac", "khu"]

  private static func issuerWords(_ issuer: String) -> [Substring] {
    let short = shortForms.reduce(" " + fold(issuer) + " ") { $0.replacing(" " + $1.0 + " ", with: " " + $1.1 + " ") }
    return short.split(separator: " ").filter { !levels.contains($0) }
  }

  /// The longest common subsequence as pairs of indices. Time and space: product of the lengths.
  static func aligned<A, B>(_ a: [A], _ b: [B], _ same: (A, B) -> Bool) -> [(Int, Int)] {
    var longest = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        longest[i][j] = same(a[i], b[j]) ? longest[i + 1][j + 1] + 1 : max(longest[i + 1][j], longest[i][j + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if same(a[i], b[j]) {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if longest[i + 1][j] >= longest[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}
