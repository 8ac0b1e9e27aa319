/// The three tables of an index that is handed on whole. Raw values are names of tables and files: a promise, never translated.
enum ExportTable: String, CaseIterable {
  case documents
  case citedDocuments = "cited_documents"
  case citations

  func meaning(in language: Language) -> String {
    switch self {
    case .documents: language("văn bản trong chỉ mục, mỗi tệp một dòng", "papers of the index, a row a file")
    case .citedDocuments: language("văn bản được viện dẫn, mỗi văn bản một dòng", "cited documents, a row a document")
    case .citations: language("mọi lượt viện dẫn, theo thứ tự trong văn bản", "every mention, in the order of the texts")
    }
  }

  var columns: [ExportColumn] {
    switch self {
    case .documents: documentColumns
    case .citedDocuments: citedColumns
    case .citations: citationColumns
    }
  }
}

/// A column of an export. Keys are a promise: they grow at the end of their table.
struct ExportColumn {
  enum Kind: Hashable {
    case text, integer
    /// The number of a row in a table, its own or another.
    case key
    case reference(ExportTable)
  }

  let key: String
  let kind: Kind
  private let vietnamese: String
  private let english: String

  init(_ key: String, _ kind: Kind, _ vietnamese: String, _ english: String) {
    self.key = key
    self.kind = kind
    self.vietnamese = vietnamese
    self.english = english
  }

  func meaning(in language: Language) -> String { language(vietnamese, english) }
}

private let documentColumns = [
  ExportColumn("id", .key, "thứ tự trong chỉ mục", "its place in the index"),
  ExportColumn("path", .text, "đường dẫn như khi lập chỉ mục", "its path as indexed"),
  ExportColumn("record_id", .text, "mã của bản ghi ndjson", "the keeper's name for a record of ndjson"),
  ExportColumn("url", .text, "địa chỉ web", "where it was published"),
  ExportColumn("number", .text, "số, ký hiệu", "its number"),
  ExportColumn("symbol", .text, "ký hiệu, cả khi số để trống", "its symbol, also where the number is blank"),
  ExportColumn("type", .text, "mã loại văn bản", "code of its type"),
  ExportColumn("date", .text, "ngày ban hành, ISO 8601", "its day, ISO 8601"),
  ExportColumn("period", .text, "tháng hoặc năm khi ngày để trống", "month or year where the day is blank"),
  ExportColumn("year", .integer, "năm của ngày hoặc của period", "year of its day or period"),
  ExportColumn("place", .text, "địa danh", "the place printed before the date"),
  ExportColumn("province", .text, "tỉnh, thành phố", "its province"),
  ExportColumn("level", .text, "central, province, district hoặc commune", "central, province, district or commune"),
  ExportColumn("issuer", .text, "cơ quan ban hành", "its issuing body"),
  ExportColumn("title", .text, "trích yếu", "its subject"),
  ExportColumn("urn", .text, "tên urn:lex của chính văn bản", "its own urn:lex name"),
  ExportColumn("stated", .text, "trường do người dùng nêu, cách nhau \" | \"", "fields that people state, parted by \" | \""),
  ExportColumn("sha256", .text, "SHA-256 của tệp", "of its bytes"),
  ExportColumn("findings", .integer, "số điều cần lưu ý khi đọc tệp", "how many findings reading it gave"),
  ExportColumn(
    "copy_of", .reference(.documents), "văn bản đại diện, nếu dòng này là bản khác của nó",
    "the paper it is a copy of; empty for the best copy"),
  ExportColumn(
    "cited_document", .reference(.citedDocuments), "chính văn bản này trong bảng văn bản được viện dẫn",
    "itself among the cited documents, where somebody cites it"),
]

private let citedColumns = [
  ExportColumn("id", .key, "thứ tự trong chỉ mục", "its place in the index"),
  ExportColumn("cited_id", .text, "urn:lex hoặc khóa nội bộ", "an urn:lex name, else a local key"),
  ExportColumn("label", .text, "cách gọi thường dùng", "what a reader calls it"),
  ExportColumn("number", .text, "số, ký hiệu", "its number; empty where it is cited by name"),
  ExportColumn("name", .text, "tên, khi được viện dẫn bằng tên", "its name, where it is cited by name"),
  ExportColumn("type", .text, "mã loại văn bản", "code of its type"),
  ExportColumn("date", .text, "ngày, tháng hoặc năm, ISO 8601", "day, month or year, ISO 8601"),
  ExportColumn("year", .integer, "năm của số hoặc của ngày", "year of its number or date"),
  ExportColumn("issuer", .text, "cơ quan ban hành", "its issuing body"),
  ExportColumn("place", .text, "nơi ban hành của văn bản địa phương", "whose local series it belongs to"),
  ExportColumn(
    "title", .text, "trích yếu theo bảng văn bản đã biết hoặc theo số đông", "its subject: as known, else as most mentions print it"),
  ExportColumn(
    "status", .text, "one, ambiguous (có thể là nhiều văn bản), unknown (chưa rõ năm hoặc nơi)",
    "one, ambiguous (several documents fit) or unknown (year or place not known)"),
  ExportColumn("known", .integer, "1: có trong bảng văn bản đã biết", "1: the program's tables have it"),
  ExportColumn("documents", .integer, "số văn bản viện dẫn, các bản trùng tính một", "citing papers, copies counted once"),
  ExportColumn("citations", .integer, "số lượt viện dẫn, các bản trùng tính một", "mentions, copies counted once"),
]

private let citationColumns = [
  ExportColumn("id", .key, "thứ tự trong chỉ mục", "its place in the index"),
  ExportColumn("document", .reference(.documents), "văn bản viện dẫn", "the citing paper"),
  ExportColumn("cited", .reference(.citedDocuments), "văn bản được viện dẫn", "the cited document"),
  ExportColumn("line", .integer, "dòng, từ 1", "its line, from 1"),
  ExportColumn("start", .integer, "byte đầu, từ 0", "its first byte, from 0"),
  ExportColumn("printed", .text, "số hoặc tên như in", "the number or name as printed"),
  ExportColumn("text", .text, "cả lượt viện dẫn như in", "the whole mention as printed"),
  ExportColumn("number", .text, "số, ký hiệu chuẩn hóa", "the number, normalised"),
  ExportColumn("type", .text, "mã loại văn bản", "code of its type"),
  ExportColumn(
    "zone", .text, "basis, body, footnote, table, header, recipients, sidebar",
    "basis, body, footnote, table, header, recipients or sidebar"),
  ExportColumn(
    "relation", .text, "cites, amends, replaces, repeals, details, corrects, consolidates",
    "cites, amends, replaces, repeals, details, corrects or consolidates"),
  ExportColumn("pinpoint", .text, "điểm, khoản, điều", "point, clause, article"),
  ExportColumn("title", .text, "trích yếu mà câu văn nêu", "the title the sentence gives"),
  ExportColumn("reasons", .text, "vì sao hiểu là văn bản ấy, cách nhau \" | \"", "why that document is meant, parted by \" | \""),
  ExportColumn(
    "counted", .integer, "0 khi một bản khác của cùng văn bản đã viện dẫn", "0 where a better copy of the same paper cites it too"),
  ExportColumn("quotation", .text, "câu văn", "the sentence around it"),
]
