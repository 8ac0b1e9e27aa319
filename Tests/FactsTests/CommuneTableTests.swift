import Model
import Testing

@testable import Facts

/// Communes since 1 July 2025.
@Suite struct CommuneTableTests {
  private static let rows = tableRows(communeRows)

  private func provinces(_ kind: String, _ name: String, _ day: String) throws -> [String] {
    CommuneTable.communes(kind: kind, name: name, on: try #require(PrintedDate(iso: day))).map(\.province)
  }

  @Test func thereAre3321Units() {
    // Twelve have a row for each of their two kinds.
    #expect(Self.rows.count { $0.count < 6 || $0[5].isEmpty } == 3321)
  }

  @Test func everyRowIsFound() throws {
    for row in Self.rows {
      #expect(row[0] == fold(row[2]))
      let found = CommuneTable.communes(named: row[2]).filter { $0.kind == row[1] && $0.province == row[3] && $0.name == row[2] }
      #expect(found.count == 1, "\(row)")
    }
  }

  @Test func rowsAreSorted() {
    let keys = Self.rows.map { $0[0] }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 == $1 || $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func kindsAndProvincesAreThoseOfToday() {
    let since = Set(PlaceTable.provinces.filter(\.existsSince).map(\.name))
    #expect(Set(Self.rows.map { $0[3] }) == since)
    #expect(Set(Self.rows.map { $0[1] }) == ["xã", "phường", "đặc khu"])
  }

  @Test func daysCount() throws {
    #expect(try provinces("xã", "Tùng Vài", "2025-09-10") == ["Tuyên Quang"])
    for day in ["2025-06-30", "2025", "2024-09-10"] { #expect(try provinces("xã", "Tùng Vài", day).isEmpty, "\(day)") }
    for day in ["2025-07", "2025-07-01", "2026"] { #expect(try provinces("xã", "Tùng Vài", day).count == 1, "\(day)") }
    #expect(try provinces("xã", "Bố Hạ", "2026-09-19") == ["Bắc Ninh"] && provinces("xã", "Bố Hạ", "2026-09-20").isEmpty)
    #expect(try provinces("phường", "Bố Hạ", "2026-09-20") == ["Bắc Ninh"] && provinces("phường", "Bố Hạ", "2026-09-19").isEmpty)
  }

  @Test func spellingsAgreeAndAccentsCount() throws {
    #expect(try provinces("phường", "Hiệp Hoà", "2026-10-01") == provinces("phường", "HIỆP HÒA", "2026-10-01"))
    #expect(try provinces("xã", "Tung Vai", "2025-09-10").isEmpty)
    #expect(try provinces("phường", "Phú Thọ", "2025-09-10") == ["Hồ Chí Minh", "Phú Thọ"])
  }
}
