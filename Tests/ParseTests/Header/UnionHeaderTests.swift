import Model
import Testing

/// Papers of the Youth Union: its name stands where others print the motto, its numbers have the Party's form (Guidance of the Union on papers).
@Suite struct UnionHeaderTests {
  private func header(_ left: String, right: String = "ĐOÀN TNCS HỒ CHÍ MINH", _ number: String, _ place: String = "Hà Nội")
    -> DocumentHeader
  {
    parsed(
      """
      | \(left) | \(right) |
      | \(number) | \(place), ngày 9 tháng 1 năm 2024 |

      KẾ HOẠCH
      Tổ chức Tháng Thanh niên năm 2024

      Thực hiện chương trình công tác năm 2024, Ban Thường vụ ban hành kế hoạch như sau:
      """
    ).header
  }

  @Test(arguments: [
    ("BAN CHẤP HÀNH TRUNG ƯƠNG", "Số: 225 - KH/TWĐTN-CTTN", "225-KH/TWĐTN-CTTN"),
    ("BAN CHẤP HÀNH TRUNG ƯƠNG", "Số: 98 KH/TWĐTN", "98-KH/TWĐTN"),
    ("BCH TRUNG ƯƠNG", "Số: 98-KH/TWĐTN", "98-KH/TWĐTN"),
  ])
  func theCentralCommitteeIsTheUnions(_ left: String, _ printed: String, _ number: String) {
    let header = header(left, printed)
    #expect(header.issuer == (left.hasPrefix("BCH") ? "BCH Trung ương" : "Ban Chấp hành Trung ương") + " Đoàn TNCS Hồ Chí Minh")
    #expect(header.level == .central)
    #expect(header.province == nil)
    #expect(header.number?.proper == number)
    #expect(header.title == "Tổ chức Tháng Thanh niên năm 2024")
  }

  @Test func theWholeMayStandAboveIt() {
    let header = header("ĐOÀN TNCS HỒ CHÍ MINH BAN CHẤP HÀNH TRUNG ƯƠNG", right: "Độc lập - Tự do - Hạnh phúc", "Số: 98-KH/TWĐTN")
    #expect(header.issuer == "Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh")
  }

  /// Where the union's name is lost, its symbol tells whose committee it is.
  @Test func theSymbolTellsToo() {
    let header = header("BAN CHẤP HÀNH TRUNG ƯƠNG", right: "Độc lập - Tự do - Hạnh phúc", "Số: 98-KH/TWĐTN")
    #expect(header.issuer == "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh")
  }

  @Test func thePartysStaysTheirs() {
    let header = header("BAN CHẤP HÀNH TRUNG ƯƠNG", right: "ĐẢNG CỘNG SẢN VIỆT NAM", "Số 98-KH/TW")
    #expect(header.issuer == "Ban Chấp hành Trung ương")
  }

  @Test func aProvincesCommittee() {
    let header = header("BAN CHẤP HÀNH TỈNH AN GIANG", "Số: 98 KH/TĐTN", "An Giang")
    #expect(header.issuer == "Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh An Giang")
    #expect(header.level == .province)
    #expect(header.province == "An Giang")
    #expect(header.number?.proper == "98-KH/TĐTN")
  }

  /// Schools and companies write the state's order, where a slash stands before the type.
  @Test(arguments: [("98/QĐ-ĐTN", "98/QĐ-ĐTN"), ("98/KH-TWĐTN", "98/KH-TWĐTN"), ("98 KH/ĐTN", "98-KH/ĐTN"), ("98 QĐ/UBND", "98/QĐ-UBND")])
  func theOrderOfTheState(_ printed: String, _ number: String) {
    #expect(parsed("Thực hiện Kế hoạch số \(printed) ngày 02/3/2022.").citations.first?.number?.proper == number)
  }
}
