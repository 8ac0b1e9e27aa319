import Model
import Testing

/// Resolutions of the Party called by letters, or for several terms at once.
@Suite struct PartyNameTests {
  private func names(_ text: String) -> [String?] { parsed(text).citations.map(\.name) }

  @Test(arguments: [
    ("NQTW 4 khoá XII", "Nghị quyết Trung ương 4 khóa XII"), ("NQTW4 khóa XII", "Nghị quyết Trung ương 4 khóa XII"),
    ("Nghị quyết TW4 khóa XII", "Nghị quyết Trung ương 4 khóa XII"), ("Nghị quyết TW 4 khóa XI", "Nghị quyết Trung ương 4 khóa XI"),
    ("NQ Đại hội XIII của Đảng", "Nghị quyết Đại hội XIII của Đảng"), ("NQ ĐH XIII của Đảng", "Nghị quyết Đại hội XIII của Đảng"),
    ("Nghị quyết ĐHĐB toàn quốc lần thứ XIII của Đảng", "Nghị quyết Đại hội XIII của Đảng"),
    ("Nghị quyết ĐH Đảng bộ tỉnh lần thứ XI", "Nghị quyết ĐH Đảng bộ tỉnh lần thứ XI"),
    ("Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Trung ương 4 khóa XII"),
  ])
  func lettersStandForWords(_ text: String, _ name: String) throws {
    let citation = try onlyCitation("thực hiện \(text), các cấp ủy")
    #expect(citation.kind == .named && citation.type == .resolution && citation.name == name)
  }

  @Test(arguments: [
    "Nghị quyết Trung ương 4 (khóa XI, XII)", "Nghị quyết Trung ương 4 khóa XI và khóa XII", "Nghị quyết Trung ương 4 khóa XI, XII",
    "Nghị quyết Trung ương 4 (khóa XI), (khóa XII)", "NQTW 4 khoá XI, XII",
  ])
  func oneResolutionOfEachTerm(_ text: String) {
    let all = names("thực hiện \(text) về xây dựng Đảng")
    #expect(all.count == 2 && all.last == "Nghị quyết Trung ương 4 khóa XII", "\(text): \(all)")
    #expect(all.first??.contains("XI") ?? false)
  }

  /// The name ends before the bracket that the terms share.
  @Test(arguments: [
    ("Nghị quyết Trung ương 4 (khóa XI, XII)", ["Nghị quyết Trung ương 4", "XII"]),
    ("NQTW 4 (khóa XI và khóa XII)", ["NQTW 4", "khóa XII"]),
    ("Nghị quyết Trung ương 5 (khóa XII)", ["Nghị quyết Trung ương 5 (khóa XII)"]),
  ])
  func noBracketIsLeftOpen(_ text: String, _ printed: [String]) {
    #expect(parsed("thực hiện \(text) về xây dựng Đảng").citations.map(\.text) == printed)
  }

  @Test(arguments: [
    "NQ Đại hội cổ đông thường niên", "các NQ của Đảng", "NQ-CP", "Nghị quyết ĐH Đảng bộ", "Trạm TW4 khóa cửa", "NQ TW",
    "Đại hội XIII, V. Nhiệm vụ",
  ])
  func othersAreNone(_ text: String) { #expect(names(text) == [], "\(text)") }

  @Test func whatFollowsATermIsNone() {
    #expect(names("thực hiện Nghị quyết Trung ương 7 khóa X, I. Mục tiêu") == ["Nghị quyết Trung ương 7 khóa X"])
  }
}
