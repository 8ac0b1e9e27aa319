import Facts
import FoundationEssentials
import Model

/// A draft made for measuring: a plan of some 20 pages of Word with 80 citations, among them some of what has ended and some without a date.
enum MadeDraft {
  /// The bytes of a Word paper, its parts packed without compression.
  static func docx() -> [UInt8] {
    var random = MadePapers.Seeded(state: 7)
    var body = paragraph("ỦY BAN NHÂN DÂN TỈNH LÀO CAI") + paragraph("Số: 112/KH-UBND")
    body += paragraph("Lào Cai, ngày 05 tháng 9 năm 2025") + paragraph("KẾ HOẠCH")
    body += paragraph("Thực hiện chương trình tổng thể cải cách hành chính trên địa bàn tỉnh")
    let known = KnownDocuments.all().filter { $0.date?.day ?? 0 > 0 && $0.number != nil && $0.issuer != nil && !$0.title.isEmpty }
    for chapter in 1...20 {
      body += paragraph("\(chapter). Nhiệm vụ và giải pháp trọng tâm")
      for _ in 0..<4 { body += paragraph("Căn cứ \(cited(known[random.next(known.count)], random.next(3)));") }
      for part in ["a", "b", "c", "d", "đ"] {
        body += paragraph("\(part)) " + sentences(4, &random))
      }
      body += paragraph("Sở Nội vụ chủ trì, phối hợp với UBND các xã, phường tổ chức thực hiện; báo cáo kết quả trước ngày 15/12/2025.")
    }
    body += paragraph("Nơi nhận:") + paragraph("- Chính phủ;") + paragraph("- Lưu: VT.")
    let document =
      #"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#
      + body + "</w:body></w:document>"
    return StoredZip.bytes([
      (
        "[Content_Types].xml",
        #"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#
      ),
      (
        "_rels/.rels",
        #"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#
      ),
      ("word/document.xml", document),
    ])
  }

  /// In full, without its date, or with number and year alone.
  private static func cited(_ known: KnownDocument, _ form: Int) -> String {
    let name = TypeTable.name(known.type) + " số " + (known.number ?? "")
    guard let date = known.date, form < 2 else { return name }
    if form == 1 { return name + " năm \(date.year)" }
    return name + " ngày \(date.day)/\(date.month)/\(date.year) của \(known.issuer ?? "") \(known.title)"
  }

  private static func sentences(_ count: Int, _ random: inout MadePapers.Seeded) -> String {
    let words = [
      "triển khai đồng bộ các nhiệm vụ về chuyển đổi số", "nâng cao chất lượng cung cấp dịch vụ công trực tuyến",
      "rà soát, đơn giản hóa thủ tục",
      "tăng cường kiểm tra, giám sát việc thực hiện", "bảo đảm nguồn lực và cơ sở vật chất", "đẩy mạnh công tác thông tin, tuyên truyền",
      "phát huy vai trò của người đứng đầu", "gắn trách nhiệm với kết quả giải quyết công việc",
      "phục vụ người dân và doanh nghiệp ngày càng tốt hơn",
    ]
    return (0..<count).map { _ in (0..<3).map { _ in words[random.next(words.count)] }.joined(separator: ", ") + "." }.joined(
      separator: " ")
  }

  private static func paragraph(_ text: String) -> String {
    let font = #"<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr>"#
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return #"<w:p><w:pPr><w:spacing w:before="120" w:after="120"/><w:jc w:val="both"/></w:pPr><w:r>"# + font
      + #"<w:t xml:space="preserve">"# + escaped + "</w:t></w:r></w:p>"
  }
}

/// Files in a zip archive as they are (APPNOTE 4.3; method 0).
private enum StoredZip {
  static func bytes(_ files: [(name: String, text: String)]) -> [UInt8] {
    var (out, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, text) in files {
      let (name, data) = (Array(name.utf8), Array(text.utf8))
      let start = out.count
      let size = number(data.count, 4)
      // Version needed, flags (names in UTF-8), method, time, date.
      let head =
        number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2) + number(Int(crc32(data)), 4) + size + size
      out += number(0x0403_4B50, 4) + head + number(name.count, 2) + number(0, 2) + name + data
      directory += number(0x0201_4B50, 4) + number(20, 2) + head + number(name.count, 2) + [UInt8](repeating: 0, count: 12)
      directory += number(start, 4) + name
    }
    let counts = number(files.count, 2) + number(files.count, 2)
    return out + directory + number(0x0605_4B50, 4) + number(0, 4) + counts + number(directory.count, 4) + number(out.count, 4)
      + number(0, 2)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] { (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
  }
}
