import Facts
import Model

/// Numbers printed without a symbol: "Văn bản số 02 ngày 21/4/2026", "Chỉ thị 05 của Bộ Chính trị", "Nghị định 100/2019". Figures alone say nothing, so
/// date or body must stand beside them; the body tells the organisation that the symbol leaves out.
enum BareNumber {
  /// The figures at `start` as a number, where "ngày", "của" or "về" follows them, a list that a body closes, or a year and no symbol. Constant time.
  /// - Parameter isLoose: "số" stands before: anything but "nêu trên" may follow.
  static func match(_ bytes: Span<UInt8>, at start: Int, isLoose: Bool = false) -> NumberMatch? {
    var at = start
    while at < bytes.count, at - start < 5, isDigit(bytes[at]) { at += 1 }
    let end = at
    guard (1...4).contains(end - start) else { return nil }
    if let year = year(bytes, start, end) {
      let serial = String(decoding: (start..<end).map { bytes[$0] }, as: UTF8.self)
      return NumberMatch(
        span: TextSpan(start, year.end), number: number(serial, year: year.value, organisation: ""), strength: .needsContext,
        isDamaged: false)
    }
    // "Kế hoạch 2024, 2025 của UBND tỉnh": years.
    if !isLoose, end - start == 4, (1945...2100).contains((start..<end).reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }) { return nil }
    guard isFollowed(bytes, at) || isListed(bytes, at) || isLoose && mayEnd(bytes, at) else { return nil }
    let serial = String(decoding: (start..<end).map { bytes[$0] }, as: UTF8.self)
    return NumberMatch(span: TextSpan(start, end), number: number(serial, organisation: ""), strength: .needsContext, isDamaged: false)
  }

  private static func isFollowed(_ bytes: Span<UInt8>, _ figures: Int) -> Bool {
    let end = NoteMarkBytes.end(bytes, figures)
    let at = end < bytes.count && bytes[end] == UInt8(ascii: ",") ? end + 1 : end
    guard at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A else { return false }
    return followers.contains { starts(bytes, at + 1, with: $0) }
  }

  /// Whether "ngày" follows, a comma or a line end between.
  static func isDated(_ bytes: Span<UInt8>, _ figures: Int) -> Bool {
    let end = NoteMarkBytes.end(bytes, figures)
    let at = end < bytes.count && bytes[end] == UInt8(ascii: ",") ? end + 1 : end
    return at < bytes.count && (bytes[at] == 0x20 || bytes[at] == 0x0A) && starts(bytes, at + 1, with: day)
  }

  private static let day = Array("ngày ".utf8)

  /// "các Kết luận 174, 186 và 206 của Bộ Chính trị": further figures, then a body.
  private static func isListed(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    var at = end
    for _ in 0..<12 {
      guard let joint = joints.first(where: { starts(bytes, at, with: $0) }) else { break }
      let first = at + joint.count
      var next = first
      while next < bytes.count, next - first < 5, isDigit(bytes[next]) { next += 1 }
      guard (1...4).contains(next - first) else { return false }
      at = next
    }
    return at > end && starts(bytes, at, with: ofBody)
  }

  private static let dayInCapitals = Array(" NGÀY".utf8)
  private static let joints = [", ", " và ", ", số ", " và số "].map { Array($0.utf8) }.sorted { $0.count > $1.count }
  private static let ofBody = Array(" của ".utf8)

  /// "Công văn số 3927, …": the figures are all of the number, and no other paper is meant.
  private static func mayEnd(_ bytes: Span<UInt8>, _ figures: Int) -> Bool {
    let end = NoteMarkBytes.end(bytes, figures)
    guard end < bytes.count else { return true }
    guard !isDigit(bytes[end]), !isLetterByte(bytes[end]), bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "-") else {
      return false
    }
    if bytes[end] == UInt8(ascii: "."), end + 1 < bytes.count, isDigit(bytes[end + 1]) { return false }
    // Headlines of pages repeat the paper's own number: "HƯỚNG DẪN SỐ 27 NGÀY …".
    return !NumbersAbove.follow(bytes, end) && !starts(bytes, end, with: dayInCapitals)
  }

  /// "/2019" behind the figures with no symbol behind it, 1945 to 2100.
  private static func year(_ bytes: Span<UInt8>, _ start: Int, _ at: Int) -> (value: Int, end: Int)? {
    let end = at + 5
    guard end <= bytes.count, bytes[at] == UInt8(ascii: "/"), (at + 1..<end).allSatisfy({ isDigit(bytes[$0]) }) else { return nil }
    let value = (at + 1..<end).reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
    guard (1945...2100).contains(value) else { return nil }
    // "Nghị quyết 2019/2020": a period.
    let serial = (start..<at).reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
    if (1945...2100).contains(serial) { return nil }
    if end < bytes.count,
      isDigit(bytes[end]) || isLetterByte(bytes[end]) || bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: "-")
    {
      return nil
    }
    return (value, end)
  }

  /// The number of a body whose symbol is known.
  static func number(_ serial: String, year: Int? = nil, organisation: String) -> DocumentNumber {
    let system = IssuingBodyTable.body(ofOrganisation: organisation)?.system
    return DocumentNumber(
      serial: serial, year: year, symbol: "", normalised: year.map { "\(serial)/\($0)" } ?? serial, repaired: nil, symbolType: nil,
      organisation: organisation,
      legislature: nil, isParty: system == .party)
  }

  /// The organisation in the symbols of a body, told by the first words of its name; nil where several are possible.
  static func organisation(_ tokens: [Token], _ issuer: IssuerMatch) -> String? {
    guard let body = bodies.match(tokens, at: issuer.first, accents: .required), body.end <= issuer.end else { return nil }
    return body.value
  }

  /// "Nghị định 10/2025" may be one of October.
  static func mayBeMonth(_ number: DocumentNumber) -> Bool {
    number.year != nil && Int(number.serial).map { (1...12).contains($0) } ?? true
  }

  /// "Thông tư 111/2013" is a citation without any body: ministries number their circulars by the year.
  static func standsByYear(_ type: DocumentType, _ number: DocumentNumber) -> Bool {
    (type == .circular || type == .jointCircular) && number.year != nil && !mayBeMonth(number)
  }

  /// Papers cited by number and year alone.
  static let yearTypes: Set<DocumentType> = [.decree, .circular, .jointCircular, .decision, .resolution, .directive]

  /// Papers cited so. "Đề án 06" and "Chương trình 135" are names.
  static let types: Set<DocumentType> = [
    .directive, .resolution, .decree, .decision, .provisions, .conclusion, .circular, .jointCircular, .guidance, .officialLetter, .notice,
    .plan, .submission, .report, .telegram, .regulation,
  ]

  /// Decrees are the Government's.
  static func organisation(of type: DocumentType) -> String? { type == .decree ? "CP" : nil }

  /// The Government under any of its names.
  static func isGovernment(_ tokens: [Token], _ issuer: IssuerMatch) -> Bool {
    organisation(tokens, issuer).map(governmentCodes.contains) ?? false
  }

  /// The Government, or who heads it.
  static func isCabinet(_ code: String) -> Bool { code == "TTg" || governmentCodes.contains(code) }

  /// Chính phủ, and Hội đồng Bộ trưởng and Hội đồng Chính phủ before 1992.
  private static let governmentCodes: Set = ["CP", "HĐBT", "HĐCP"]

  private static let followers = ["ngày ", "của ", "về "].map { Array($0.utf8) }

  private static let bodies: PhraseTable<String> = PhraseTable(
    IssuingBodyTable.all.filter { $0.level == .central }.map { ($0.name, $0.code) }
      + tableRows(bareNumberBodyRows).flatMap { row in row[1].split(separator: ";").map { (String($0), row[0]) } })
}

/// Bodies that issue papers under the code of another or of their level: code | names.
/// Source: Party Guidance 36-HD/VPTW (committees sign for their standing boards); Decree 30/2020/NĐ-CP Annex III.
private let bareNumberBodyRows = #"""
  TW   | Bộ Chính trị;Ban Bí thư;Hội nghị lần thứ;Hội nghị Trung ương;Hội nghị Ban Chấp hành Trung ương;Ban Chấp hành Trung ương;BCH Trung ương;Trung ương;Trung ương Đảng
  TTg  | Thủ tướng
  TU   | Tỉnh ủy;Thành ủy;Ban Thường vụ Tỉnh ủy;Ban Thường vụ Thành ủy;BTV Tỉnh ủy;BTV Thành ủy;Thường trực Tỉnh ủy;Thường trực Thành ủy;Ban Chấp hành Đảng bộ tỉnh
  HU   | Huyện ủy;Ban Thường vụ Huyện ủy;BTV Huyện ủy;Thường trực Huyện ủy;Ban Chấp hành Đảng bộ huyện
  UBND | UBND;Ủy ban nhân dân;Chủ tịch UBND;Chủ tịch Ủy ban nhân dân
  HĐND | HĐND;Hội đồng nhân dân
  """#
