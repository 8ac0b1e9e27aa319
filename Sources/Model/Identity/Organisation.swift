/// What an organisation's code in a number tells: whose series it is and whether that series is unique in the country.
public struct Organisation: Hashable, Sendable {
  /// The code as in the number: "TTg", "UBND-NCVX", "BDVHU".
  public let code: String

  /// The code's first part folded: "ubnd" of "UBND-NCVX".
  private let head: String

  public init(_ code: String) {
    self.code = code
    let first = code.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ".") }
    head = foldedLettersAndDigits(String(Substring(first)))
  }

  /// Codes of state bodies, whatever order of separators a writer used (43-KH/UBND is a slip for 43/KH-UBND).
  private static let state: Set<String> = ["ubnd", "ub", "hdnd", "cp", "ttg", "hdbt", "qh", "ctn", "ubtvqh", "vpcp"]

  public var isState: Bool {
    Self.state.contains(head) || head.hasPrefix("qh") && head.dropFirst(2).allSatisfy(\.isNumber) || head.hasPrefix("ubtvqh")
  }

  /// The level of a Party committee or of an organ named after one: BDVHU → district. Nil for others.
  public var partyLevel: Level? {
    if head.hasSuffix("tw") { return .central }
    if head.hasSuffix("thu") || head.hasSuffix("hu") || head.hasSuffix("qu") { return .district }
    if head.hasSuffix("tu") && !head.hasSuffix("qutu") { return .province }
    return head == "du" || head == "cb" ? .commune : nil
  }

  /// Whether every province, district or commune has its own series under this code, so that a number means nothing without a place.
  public var isLocal: Bool {
    if let level = partyLevel { return level != .central }
    if head == "ubnd" || head == "ub" || head == "hdnd" || head.hasPrefix("mttq") { return true }
    // Sở Công Thương is SCT in every province; SL is the historic Sắc lệnh.
    let first = code.unicodeScalars.prefix(2).map { VietnameseAlphabet.letter($0.value) }
    return head.count > 2 && first.count == 2 && first[0]?.base == UInt8(ascii: "s") && first.allSatisfy { $0?.isUpper == true }
  }

  /// Whether a number under this code with no word on its issuer belongs to the provincial level.
  var isProvincialAlone: Bool { partyLevel == .province || (isLocal && head.hasPrefix("s")) }

  /// Names of bodies with a series of their own; rows: code, name. Source: Decree 30/2020/NĐ-CP, Annex III, and usage.
  private static let names: [String: String] = [
    "ttg": "Thủ tướng Chính phủ", "cp": "Chính phủ", "hdbt": "Hội đồng Bộ trưởng", "ctn": "Chủ tịch nước", "vpcp": "Văn phòng Chính phủ",
    "ubnd": "Ủy ban nhân dân", "ub": "Ủy ban nhân dân", "hdnd": "Hội đồng nhân dân", "tw": "Trung ương Đảng", "tu": "Tỉnh ủy",
    "hu": "Huyện ủy", "qu": "Quận ủy", "thu": "Thành ủy", "du": "Đảng ủy", "bnv": "Bộ Nội vụ", "btc": "Bộ Tài chính",
    "bct": "Bộ Công Thương", "byt": "Bộ Y tế", "bca": "Bộ Công an", "bqp": "Bộ Quốc phòng", "btp": "Bộ Tư pháp", "bxd": "Bộ Xây dựng",
    "bgddt": "Bộ Giáo dục và Đào tạo", "btnmt": "Bộ Tài nguyên và Môi trường", "bnnmt": "Bộ Nông nghiệp và Môi trường",
    "bkhcn": "Bộ Khoa học và Công nghệ", "btttt": "Bộ Thông tin và Truyền thông", "ttcp": "Thanh tra Chính phủ",
    "bldtbxh": "Bộ Lao động - Thương binh và Xã hội", "bkhdt": "Bộ Kế hoạch và Đầu tư", "bvhttdl": "Bộ Văn hóa, Thể thao và Du lịch",
    "bgtvt": "Bộ Giao thông vận tải", "bnnptnt": "Bộ Nông nghiệp và Phát triển nông thôn", "bng": "Bộ Ngoại giao",
  ]

  /// The body in full, without place; nil for codes without a row.
  public var name: String? {
    if head.hasPrefix("ubtvqh") { return "Ủy ban Thường vụ Quốc hội" }
    if head.hasPrefix("qh") && head.dropFirst(2).allSatisfy(\.isNumber) { return "Quốc hội" }
    return Self.names[head]
  }
}
