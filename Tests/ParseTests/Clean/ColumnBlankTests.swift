import Model
import Testing

/// Blanks between the columns of a table in plain text, as "pdftotext -layout" prints it.
@Suite struct ColumnBlankTests {
  @Test(arguments: [
    (
      "1    12/KH-UBND       05/4/2022      UBND xã\n2    13/KH-UBND       06/10/2023     UBND huyện",
      "1|12/KH-UBND|05/4/2022|UBND xã\n2|13/KH-UBND|06/10/2023|UBND huyện"
    ),
    // A cell may be empty, and its column two blanks off.
    ("1    Báo cáo quý    Chợ      5\n2    Kế hoạch  Bến   Đò       6", "1|Báo cáo quý|Chợ|5\n2|Kế hoạch|Bến|Đò|6"),
    // What goes on in the last column is of its row.
    (
      "1    12/KH-UBND     Về chợ phiên và\n                    bến đò vùng cao\n2    13/KH-UBND     Về đường làng",
      "1|12/KH-UBND|Về chợ phiên và bến đò vùng cao\n2|13/KH-UBND|Về đường làng"
    ),
  ])
  func theyAreBars(_ printed: String, _ read: String) { #expect(cleaned(printed) == read) }

  /// Two columns, prose that print set wide, and gaps that stand below nothing.
  @Test(arguments: [
    "Nơi nhận:                 TM. ỦY BAN NHÂN DÂN\n- Như trên;               KT. CHỦ TỊCH",
    "Mở  chợ  phiên  ở  bến\nLập  đội  thuyền  trên  sông",
    "Chợ phiên     ở bến    sông\nvùng cao mở lại",
    "    Số: 12/KH-UBND          Lào Cai, ngày     tháng     năm 2024",
  ])
  func othersAreBlanks(_ printed: String) { #expect(!cleaned(printed).contains("|"), "\(printed)") }

  private func listed(_ rows: [String]) -> ParsedDocument {
    parsed(
      "I. VĂN BẢN CHỈ ĐẠO\n\nTT   Số, ký hiệu        Ngày ban hành   Cơ quan         Trích yếu\n" + rows.joined(separator: "\n") + "\n")
  }

  @Test func aListOfPapersTellsTheirDays() {
    let read = listed([
      "1    21-CT/TU           05/4/2022       Tỉnh ủy         Về quy chế dân chủ ở cơ sở",
      "2    175/KH-UBND        06/10/2023      UBND tỉnh       Triển khai thi hành Luật",
      "3    33/KH-UBND                         UBND huyện      Như trên",
    ])
    #expect(read.citations.map(\.number?.normalised) == ["21-CT/TU", "175/KH-UBND", "33/KH-UBND"])
    #expect(read.citations.map(\.date) == [PrintedDate(iso: "2022-04-05"), PrintedDate(iso: "2023-10-06"), nil])
    #expect(read.citations.map(\.zone) == [.table, .table, .table])
  }

  /// A name that goes on in the last column is whole; one that a cell cuts is none.
  @Test func aNameInItsColumn() {
    let whole = listed([
      "1    33/KH-UBND         02/02/2024      UBND huyện      Thực hiện Luật Thực hiện",
      "                                                        dân chủ ở cơ sở",
      "                                                        năm 2022",
      "2    34/KH-UBND         03/02/2024      UBND huyện      Như trên",
    ])
    #expect(whole.citations.map(\.kind) == [.numbered, .named, .numbered])
    #expect(whole.citations[1].date?.year == 2022)
    let cut = listed([
      "1    33/KH-UBND         Luật Thực hiện  UBND huyện      Như trên",
      "                        dân chủ ở cơ sở                 và các văn bản khác",
      "2    34/KH-UBND         Như trên        UBND huyện      Như trên",
    ])
    #expect(cut.citations.map(\.kind) == [.numbered, .numbered])
  }
}
