import Model

/// A date for people: 26/11/2021 in Vietnamese, ISO 8601 in English.
func shown(_ date: PrintedDate, in language: Language) -> String {
  guard language == .vi, date.month > 0 else { return date.description }
  func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
  return (date.day > 0 ? "\(two(date.day))/" : "") + "\(two(date.month))/\(date.year)"
}

func zoneName(_ zone: Zone, in language: Language) -> String {
  switch zone {
  case .basis: language("căn cứ", "basis")
  case .body: language("nội dung", "body")
  case .footnote: language("chú thích", "footnote")
  case .table: language("bảng", "table")
  case .header: language("đầu văn bản", "header")
  case .recipients: language("nơi nhận", "recipients")
  case .sidebar: language("ngoài văn bản", "sidebar")
  }
}

func relationName(_ relation: Relation, in language: Language) -> String {
  switch relation {
  case .cites: language("viện dẫn", "cites")
  case .amends: language("sửa đổi, bổ sung", "amends")
  case .replaces: language("thay thế", "replaces")
  case .repeals: language("bãi bỏ", "repeals")
  case .details: language("quy định chi tiết", "details")
  case .corrects: language("đính chính", "corrects")
  case .consolidates: language("hợp nhất", "consolidates")
  }
}

func statusName(_ status: CitedDocument.Status, in language: Language) -> String {
  switch status {
  case .one: ""
  case .ambiguous: language("chưa rõ văn bản nào", "could be several documents")
  case .unknown: language("chưa rõ năm hoặc nơi ban hành", "year or place not known")
  }
}

func statedName(_ field: StatedField, in language: Language) -> String {
  switch field {
  case .number: language("số, ký hiệu", "number")
  case .date: language("ngày", "date")
  case .issuer: language("cơ quan ban hành", "issuer")
  case .province: language("tỉnh, thành phố", "province")
  case .title: language("tiêu đề", "title")
  }
}

func reasonName(_ reason: ResolutionReason, in language: Language) -> String {
  switch reason {
  case .stated: language("lượt viện dẫn tự ghi đủ", "the citation says it")
  case .sameDocument: language("chỗ khác trong cùng văn bản ghi rõ", "said elsewhere in the same paper")
  case .knownDocument: language("theo bảng văn bản đã biết", "a known document")
  case .consensus: language("chỉ một văn bản được viện dẫn là hợp", "the only cited document that fits")
  case .name: language("theo tên gọi", "by its name")
  case .repaired: language("đã sửa số, ký hiệu in lỗi", "damaged number mended")
  case .date: language("đúng ngày", "by its very day")
  case .title: language("theo trích yếu", "by its title")
  case .subject: language("theo nội dung của văn bản viện dẫn", "by the subject of the citing paper")
  case .term: language("theo khóa", "by the term of the committee")
  case .time: language("theo thời điểm của văn bản viện dẫn", "by the time of the citing paper")
  case .ownNumber: language("số của chính văn bản", "its own number")
  case .register: language("theo sổ của bạn", "your register")
  }
}

func dissentName(_ field: ShowAnswer.Dissent.Field, in language: Language) -> String {
  switch field {
  case .date: language("ngày", "date")
  case .issuer: language("cơ quan ban hành", "issuer")
  case .title: language("trích yếu", "title")
  }
}

/// "Chỉ thị 33/CT-TTg, 26/11/2021, Thủ tướng Chính phủ".
func heading(_ cited: CitedDocument, in language: Language) -> String {
  var parts = [cited.label]
  if let date = cited.date { parts.append(shown(date, in: language)) }
  if let issuer = cited.issuer { parts.append(issuer) }
  if cited.status != .one { parts.append("(\(statusName(cited.status, in: language)))") }
  return parts.joined(separator: ", ")
}
