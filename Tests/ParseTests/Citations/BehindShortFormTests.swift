import Model
import Testing

/// What stands behind "Quyết định 12" tells whether the paper above is meant.
@Suite struct BehindShortFormTests {
  private func added(_ text: String) -> [String?] {
    parsed(text).citations.filter { $0.flags.contains(.shortForm) }.map(\.number?.proper)
  }

  /// Another day, body or term of office behind the number: another paper.
  @Test(arguments: [
    "Thực hiện Nghị quyết số 18 (khóa XII) của Đảng.", "Thực hiện Nghị quyết 18 Trung ương khóa XII.", "Nghị quyết 18 của Đảng nêu rõ",
    "Nghị quyết 18, khóa XII", "Nghị quyết 18 Bộ Chính trị", "Trường đã nhận Quyết định 12 của Giám đốc Sở Giáo dục và Đào tạo.",
    "Quyết định số 12 của Hiệu trưởng", "Quyết định 12, ngày 7/8/2024 của trường", "Quyết định 12/2024 của Sở",
    "Quyết định 12 của UBND xã Bình Lư", "Quyết định 12 (ngày 7/8/2024)", "theo Quyết định 12 của xã", "Theo Quyết định 12\ncủa trường",
    "Quyết định số 12 Sở Y tế",
  ])
  func whatIsOfAnother(_ words: String) {
    let start =
      "Nghị quyết số 18/NQ-CP ngày 01/02/2023 của Chính phủ. Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND huyện Tam Đường. "
    #expect(added(start + words) == [], "\(words)")
  }

  @Test(arguments: [
    ("Quyết định 12, ngày 05/01/2024", "12/QĐ-UBND"), ("Quyết định 12 (ngày 05/01/2024)", "12/QĐ-UBND"),
    ("Quyết định 12/2024 hết hiệu lực", "12/QĐ-UBND"), ("Nghị quyết số 57 (khóa XIII)", "57-NQ/TW"), ("Nghị quyết 57 của Đảng", "57-NQ/TW"),
    ("Nghị quyết 57 Bộ Chính trị", "57-NQ/TW"), ("Nghị định 38 Bộ Nông nghiệp đã hướng dẫn", "38/2024/NĐ-CP"),
  ])
  func whatIsOfTheSame(_ words: String, _ number: String) {
    let start =
      "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Nghị định số 38/2024/NĐ-CP; Quyết định số 12/QĐ-UBND ngày 05/01/2024. "
    #expect(added(start + words) == [number], "\(words)")
  }

  private let counting =
    "Thông báo số 20/TB-UBND, Hướng dẫn số 12/HD-PGD, Công văn số 30/UBND-VX, Quyết định số 100/QĐ-UBND, Kế hoạch số 100/KH-UBND, "
    + "Kế hoạch số 2024/KH-UBND.\n"

  @Test(arguments: [
    "Thông báo 20 học sinh nghỉ học.", "Thông báo 20\nhọc sinh nghỉ.", "Thông báo 20, 30 học sinh",
    "Hướng dẫn 12 giáo viên viết sáng kiến.",
    "Công văn 30 đến, công văn 50 đi.", "Quyết định 100 cán bộ", "Kế hoạch 100 cây xanh", "Kế hoạch 100 (một trăm) cây",
    "Kế hoạch 2024 của xã", "Kế hoạch 2024 gồm", "Quyết định 100 quy trình", "Kế hoạch 100 chương trình",
  ])
  func whatIsCounted(_ words: String) { #expect(added(counting + words) == [], "\(words)") }

  @Test(arguments: [
    ("Theo Thông báo 20, xã nghỉ.", "20/TB-UBND"), ("Hướng dẫn 12 quy định rõ", "12/HD-PGD"), ("tại Kế hoạch 100.", "100/KH-UBND"),
    ("Quyết định 100 ban hành Quy chế", "100/QĐ-UBND"), ("Công văn 30 đã nêu", "30/UBND-VX"), ("Kế hoạch số 2024 gồm", "2024/KH-UBND"),
    ("Điều 3 Quyết định 100 trường giao", "100/QĐ-UBND"),
  ])
  func whatIsANumber(_ words: String, _ number: String) { #expect(added(counting + words) == [number], "\(words)") }
}
