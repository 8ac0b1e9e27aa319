import Facts
import Model

/// issuer-ended: a body that had ended on the day of the draft is given work in it or is sent it. Names in citations and quotations are those of their
/// time and right; so are reports of what was done. Linear in the text, and only for drafts of a day since the first body ended.
func endedIssuers(_ draft: Draft) -> [Found] {
  guard let day = draft.day, let first = firstEnd, day.firstDay > first, draft.document.header.type != .report else { return [] }
  var reader = EndedBodyReader(draft: draft, day: day.firstDay)
  reader.read()
  return reader.found
}

private let firstEnd = EndedBodyTable.all.map(\.last).min()

private struct EndedBodyReader {
  let draft: Draft
  let day: PrintedDate
  private(set) var found: [Found] = []
  private var isInRecipients = false
  private var endsSentence = true
  private let citations: [TextSpan<Raw>]

  init(draft: Draft, day: PrintedDate) {
    self.draft = draft
    self.day = day
    citations = draft.document.citations.map(\.span)
  }

  mutating func read() {
    let bytes = draft.document.raw.bytes
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 > 0x20 }) {
        readLine(bytes[start..<end])
      } else {
        endsSentence = true
      }
      start = end + 1
    }
  }

  private mutating func readLine(_ line: ArraySlice<UInt8>) {
    let words = lineWords(line)
    if Phrase.recipients.matches(words, at: 0) { isInRecipients = true }
    for index in words.indices {
      guard let entry = Phrase.match(words, at: index), entry.value.last.lastDay < day else { continue }
      let end = index + entry.words.count
      let span = TextSpan<Raw>(words[index].span.start, words[end - 1].span.end)
      guard !citations.contains(where: { $0.start < span.end && span.start < $0.end }), !isHistoric(words, line, entry.value),
        isActing(words, index, end, line) || isInRecipients && isFirst(words, index)
      else { continue }
      add(entry.value, span)
    }
    let last = line.last { $0 > 0x20 }
    endsSentence = last.map { ".;:/".utf8.contains($0) } ?? true
  }

  /// Stands first in its line, numbering aside, and does something; or is told to.
  private func isActing(_ words: [LineWord], _ index: Int, _ end: Int, _ line: ArraySlice<UInt8>) -> Bool {
    if index > 0, words[index - 1].mark == nil, Phrase.telling.contains(where: { $0.matches(words, endingAt: index) }) { return true }
    guard endsSentence, isFirst(words, index) else { return false }
    var at = end
    if words[at - 1].mark == ":" { return true }
    while at < words.count, at - end < 14, let mark = .some(words[at - 1].mark), mark == nil || mark == "," || mark == "-" {
      if Phrase.doing.contains(where: { $0.matches(words, at: at) }) { return true }
      guard words[at].isCapitalised || Phrase.between.contains(words[at].syllable) else { return false }
      if words[at].mark == ":" { return true }
      at += 1
    }
    return false
  }

  /// Only figures, letters of numbering and bullets before it.
  private func isFirst(_ words: [LineWord], _ index: Int) -> Bool {
    words[..<index].allSatisfy { $0.span.count <= 2 }
  }

  /// Whether the line tells of the time of a body: "trước ngày 01/7/2025" does, "hoàn thành trước ngày 30/11/2025" sets a term.
  private func isHistoric(_ words: [LineWord], _ line: ArraySlice<UInt8>, _ body: EndedBody) -> Bool {
    words.indices.contains { index in
      if Phrase.beforeDay.matches(words, at: index) {
        let day = day(in: line[words[index + 1].span.end...])
        return day.map { $0.days(since: body.last.lastDay) ?? 0 <= 1 } ?? true
      }
      return Phrase.historic.contains { $0.matches(words, at: index) }
    }
  }

  /// The day that bytes begin with: three numbers near one another.
  private func day(in bytes: ArraySlice<UInt8>) -> PrintedDate? {
    let parts = bytes.prefix(40).split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.prefix(3)
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    return numbers.count == 3 ? PrintedDate(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
  }

  private mutating func add(_ body: EndedBody, _ span: TextSpan<Raw>) {
    let met = onOneLine(draft.document.raw.slice(span))
    found.append(
      Found(
        mention: nil,
        finding: ReviewFinding(
          severity: ReviewCode.issuerEnded.usualSeverity, place: TextPlace(span), met: met, subject: met,
          fault: .issuerEnded(last: body.last, successor: body.successor), evidence: [.act(body.act)],
          suggestion: body.successor.isEmpty ? nil : body.successor, quotation: quotation(of: span, in: draft.document.raw))))
  }
}

private struct Phrase: Sendable {
  let words: [Syllable]

  init(_ text: String) { words = Syllable.words(text) }

  func matches(_ line: [LineWord], at index: Int) -> Bool {
    index + words.count <= line.count && words.indices.allSatisfy { line[index + $0].syllable == words[$0] }
  }

  func matches(_ line: [LineWord], endingAt end: Int) -> Bool { end >= words.count && matches(line, at: end - words.count) }

  static func match(_ line: [LineWord], at index: Int) -> PhraseTable<EndedBody>.Entry? {
    EndedBodyTable.bodies.starting(with: line[index].syllable).first { entry in
      index + entry.words.count <= line.count && zip(line[index...], entry.words).allSatisfy { $0.syllable == $1 }
    }
  }

  static let recipients = Phrase("Nơi nhận")
  static let telling = ["giao", "yêu cầu", "đề nghị", "giao cho"].map(Phrase.init)
  static let doing = [
    "chủ trì", "phối hợp", "có trách nhiệm", "chịu trách nhiệm", "căn cứ", "xây dựng", "tổ chức", "chỉ đạo", "triển khai", "rà soát",
    "thực hiện",
    "tham mưu", "hướng dẫn", "theo dõi", "kiểm tra", "khẩn trương", "chủ động", "bố trí", "tăng cường", "tiếp tục", "báo cáo", "gửi",
    "định kỳ",
    "tiến hành", "đẩy mạnh", "nghiêm túc", "ban hành", "công khai", "quán triệt", "cân đối", "tuyên truyền",
  ].map(Phrase.init)
  static let beforeDay = Phrase("trước ngày")
  static let historic = [
    "đã", "trước đây", "cũ", "nay là", "trước khi", "hết nhiệm vụ", "kết thúc hoạt động", "sau sắp xếp", "chuyển giao",
    "bàn giao",
    "tiếp nhận", "giải thể", "năm 2024", "hợp nhất", "sáp nhập",
  ].map(Phrase.init)
  static let between = Set(Syllable.words("các và huyện thị xã thành phố quận cấp tỉnh trực thuộc sở ban ngành nơi có liên quan đơn vị"))
}
