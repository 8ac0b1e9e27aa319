import Model

/// What a finding says, in words an office can quote: what is printed, what is known, and from where; no verdict on the draft.
public func sentence(_ finding: ReviewFinding, in language: Language) -> String {
  let words = statement(finding, in: language)
  return finding.subject.isEmpty || finding.code == .issuerEnded ? words : finding.subject + ": " + words
}

private func statement(_ finding: ReviewFinding, in language: Language) -> String {
  func day(_ date: PrintedDate) -> String { dayWords(date, in: language) }
  switch finding.fault {
  case .outdated(let since, let successors, let isOwn):
    return language("hết hiệu lực", "not in force") + (since.map { language(" từ \(day($0))", " since \($0)") } ?? "")
      + (isOwn
        ? language(", trước ngày của văn bản này", ", before the day of this paper")
        : language(", trước ngày đối chiếu", ", before the day asked for")) + replaced(successors, in: language)
  case .superseded(let since, let successors):
    return language("hết hiệu lực", "not in force") + (since.map { language(" từ \(day($0))", " since \($0)") } ?? "")
      + language(", sau ngày của văn bản này", ", after the day of this paper") + replaced(successors, in: language)
  case .dateConflict(let printed, let elsewhere):
    return language("ở đây ghi \(day(printed)); nơi khác ghi \(day(elsewhere))", "dated \(printed) here, \(elsewhere) elsewhere")
  case .yearConflict(let number, let date):
    return language(
      "năm trong số, ký hiệu là \(number), ngày ban hành lại thuộc năm \(date.year)",
      "the year in the number is \(number), the date is of \(date.year)")
  case .impossibleDate: return language("lịch không có ngày “\(finding.met)”", "no calendar has the day \"\(finding.met)\"")
  case .issuerConflict(let printed, let elsewhere):
    let isSymbol = finding.evidence.contains { if case .symbol = $0 { true } else { false } }
    return isSymbol
      ? language("ở đây ghi “\(printed)”; ký hiệu là của \(elsewhere)", "\"\(printed)\" here; the symbol is that of \(elsewhere)")
      : language("ở đây ghi “\(printed)”; nơi khác ghi \(elsewhere)", "\"\(printed)\" here, \(elsewhere) elsewhere")
  case .typeConflict(let word, let symbol):
    return language(
      "tên loại ghi “\(word)”, ký hiệu có “\(symbol.rawValue)”", "the type word is \"\(word)\", the symbol has \"\(symbol.rawValue)\"")
  case .malformedNumber(let repaired):
    return language("ghi “\(finding.met)”; đúng thể thức là \(repaired)", "printed \"\(finding.met)\"; in due form \(repaired)")
  case .probableMisprint(let printed, let known, let date):
    return language(
      "chưa biết văn bản nào của năm \(printed); cùng số và cùng ngày hoặc trích yếu có \(known), \(day(date))",
      "nothing is known of such a document of \(printed); of the same number, and the same day or title, is \(known) of \(date)")
  case .futureDate(let cited, let day, let isOwn):
    let other = isOwn ? language("ngày của văn bản này", "the date of this paper") : language("ngày đối chiếu", "the day asked for")
    return language(
      "ghi \(dayWords(cited, in: .vi)), sau \(other) (\(shown(day, in: .vi)))", "dated \(cited), later than \(other) (\(day))")
  case .dateContradiction(let here, let there, let line):
    return language("ở đây ghi \(day(here)), dòng \(line) ghi \(day(there))", "dated \(here) here, \(there) in line \(line)")
  case .issuerContradiction(let here, let there, let line):
    return language("ở đây ghi “\(here)”, dòng \(line) ghi “\(there)”", "\"\(here)\" here, \"\(there)\" in line \(line)")
  case .issuerEnded(let last, let successor):
    let after = successor.isEmpty ? "" : language("; nhiệm vụ chuyển về \(successor)", "; its work went to \(successor)")
    return language(
      "“\(finding.subject)”: kết thúc hoạt động từ sau \(day(last))", "\"\(finding.subject)\": ended after \(last)") + after
  case .missingDate:
    return language(
      "không lần viện dẫn nào ghi ngày hoặc năm ban hành", "no citation in this paper prints its date or year")
  case .ambiguous(let candidates, let count):
    let list =
      candidates.map { candidate in
        let parts = candidate.split(separator: ",").map { $0.trimmingBlanks }
        guard parts.count == 2, let date = PrintedDate(iso: parts[1]) else { return candidate }
        return "\(parts[0]) (\(shown(date, in: language)))"
      }.joined(separator: ", ") + (count > candidates.count ? ", …" : "")
    return language("có thể là \(count) văn bản: \(list)", "may be any of \(count) documents: \(list)")
  case .unknownDocument(let hasIndex):
    return hasIndex
      ? language("không có trong danh mục, sổ và chỉ mục", "neither in the tables nor in the register or the index")
      : language("không có trong danh mục của chương trình", "not in the tables of this program")
  case .incomplete(let parts):
    let list = parts.map { partName($0, in: language) }.joined(separator: ", ")
    return language("viện dẫn lần đầu chưa ghi: \(list)", "cited for the first time without: \(list)")
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { String(drop { $0 == " " }) }
}

/// "ngày 26/11/2021", "năm 2021"; ISO 8601 in English.
private func dayWords(_ date: PrintedDate, in language: Language) -> String {
  guard language == .vi else { return date.description }
  return (date.day > 0 ? "ngày " : date.month > 0 ? "tháng " : "năm ") + shown(date, in: .vi)
}

private func replaced(_ successors: [String], in language: Language) -> String {
  successors.isEmpty ? "" : language("; thay bằng ", "; replaced by ") + successors.joined(separator: ", ")
}

private func partName(_ part: CitationPart, in language: Language) -> String {
  switch part {
  case .type: language("tên loại", "type")
  case .date: language("ngày ban hành", "date")
  case .issuer: language("cơ quan ban hành", "issuer")
  case .title: language("trích yếu", "title")
  }
}

/// The evidence of a finding, each source once.
func evidenceWords(_ finding: ReviewFinding, in language: Language) -> [String] {
  var list: [String] = []
  for evidence in finding.evidence {
    let words = words(evidence, in: language)
    if !list.contains(words) { list.append(words) }
  }
  return list
}

/// What a finding rests on: "Bộ pháp điển (30-QĐ/TW, 30/07/2021)".
public func words(_ evidence: ReviewEvidence, in language: Language) -> String {
  switch evidence {
  case .known(let document, let date, let sources):
    let named = document + (date.map { ", " + shown($0, in: language) } ?? "")
    return named + " (" + sources.map { source($0, in: language) }.joined(separator: "; ") + ")"
  case .register: return language("sổ của bạn", "your register")
  case .head(let path, let date): return language("phần đầu của ", "head of ") + path + (date.map { ", " + shown($0, in: language) } ?? "")
  case .papers(let count, let example):
    return language("\(count) văn bản khác trong chỉ mục, trong đó có \(example)", "\(count) other indexed papers, \(example) among them")
  case .draft(let line, let words): return language("dòng \(line): “\(words)”", "line \(line): \"\(words)\"")
  case .symbol(let symbol): return language("ký hiệu \(symbol)", "the symbol \(symbol)")
  case .act(let number):
    return number == "30/2020/NĐ-CP"
      ? language("Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6", "Decree 30/2020/NĐ-CP, Annex I, part II, item 6") : number
  case .ownDate(let date): return language("văn bản này ghi \(dayWords(date, in: .vi))", "this paper is dated \(date)")
  case .fact(let fact): return evidenceWords(fact, in: language)
  }
}

func severityName(_ severity: Finding.Severity, in language: Language) -> String {
  switch severity {
  case .error: language("lỗi", "error")
  case .warning: language("cảnh báo", "warning")
  case .note: language("lưu ý", "note")
  }
}

/// What a code stands for, in one line.
public func codeName(_ code: ReviewCode, in language: Language) -> String {
  switch code {
  case .outdated: language("văn bản đã hết hiệu lực trước ngày viện dẫn", "not in force when it was cited")
  case .superseded: language("văn bản hết hiệu lực sau ngày viện dẫn", "ended since it was cited")
  case .dateConflict: language("ngày ban hành khác nguồn khác", "another date than elsewhere")
  case .impossibleDate: language("ngày không có trong lịch", "a day that no calendar has")
  case .issuerConflict:
    language("cơ quan ban hành không khớp ký hiệu hoặc nguồn khác", "the issuer does not fit the symbol or other sources")
  case .typeConflict: language("tên loại không khớp ký hiệu", "the type word does not fit the symbol")
  case .malformedNumber: language("số, ký hiệu không đúng thể thức", "a number not in due form")
  case .probableMisprint: language("có thể ghi nhầm năm", "probably a misprinted year")
  case .futureDate: language("ngày viện dẫn sau ngày của văn bản", "cited with a day later than the paper's own")
  case .contradiction: language("một văn bản ghi hai cách khác nhau", "one document printed in two ways")
  case .issuerEnded: language("cơ quan đã kết thúc hoạt động", "a body that has ended")
  case .missingDate: language("không ghi ngày, năm ban hành", "neither date nor year")
  case .ambiguous: language("có thể là nhiều văn bản", "may be several documents")
  case .unknownDocument: language("chưa đối chiếu được", "not known")
  case .incompleteFirstCitation: language("viện dẫn lần đầu chưa đủ thành phần", "a first citation that is not complete")
  }
}

/// "2 lỗi, 5 cảnh báo, 14 lưu ý".
func countWords(_ reviews: [DraftReview], in language: Language) -> String {
  let counts: [(Finding.Severity, Int)] = [.error, .warning, .note].map { severity in
    (severity, reviews.reduce(0) { $0 + $1.count(severity) })
  }
  return counts.filter { $0.1 > 0 }.map { severity, count in
    let plural = language == .en && count != 1 ? "s" : ""
    return "\(count) \(severityName(severity, in: language))\(plural)"
  }.joined(separator: ", ")
}

extension DraftReview {
  /// Path, or path and id of a record.
  public var address: String { id.map { path + "#" + $0 } ?? path }
}
