import Testing

/// What "UBND tỉnh" means in a text without a head: the one province whose bodies it names before.
@Suite struct SubjectProvinceTests {
  private func issuer(_ text: String, of number: String = "1789/QĐ-UBND") -> String? {
    parsed(text).citations.first { $0.number?.normalised == number }?.issuer
  }

  private static let open = "Đơn vị báo cáo việc thực hiện Quyết định số 1789/QĐ-UBND ngày 23/5/2022 của"

  @Test(
    arguments: [
      ("Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh Thanh Hóa"), ("UBND tỉnh", "UBND tỉnh Thanh Hóa"), ("Tỉnh ủy", "Tỉnh ủy Thanh Hóa"),
      ("Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy Thanh Hóa"), ("Sở Xây dựng", "Sở Xây dựng tỉnh Thanh Hóa"),
      ("UBND huyện", "UBND huyện"), ("UBND thành phố", "UBND thành phố"), ("Bộ Xây dựng", "Bộ Xây dựng"),
    ])
  func isNamedBefore(_ printed: String, _ full: String) {
    let letter = "Văn phòng chuyển Công văn số 3056/UBND-TH ngày 24/5/2022 của UBND tỉnh Thanh Hóa và Kế hoạch của HĐND tỉnh Thanh Hóa.\n\n"
    #expect(issuer("\(letter)\(Self.open) \(printed) về nhà ở.\n") == full)
  }

  /// Bodies whose names tell it, and words that name no other province.
  @Test(
    arguments: [
      "Kính gửi Ủy ban nhân dân tỉnh Thanh Hóa, Thường trực HĐND tỉnh Thanh Hóa.",
      "Thực hiện chỉ đạo của Tỉnh ủy Thanh Hóa, UBND tỉnh Thanh Hóa, các đơn vị đã họp.",
      "Theo Kế hoạch số 66/KH-STP ngày 02/5/2023 của Sở Tư pháp tỉnh Thanh Hóa và văn bản của UBND tỉnh Thanh Hóa.",
      "UBND tỉnh Thanh Hóa họp tại Hà Nội, ngày 5/5/2023, với HĐND tỉnh Thanh Hóa.",
      "UBND tỉnh Thanh Hóa, HĐND tỉnh Thanh Hóa giao xã Hòa Bình, thị xã Nghi Sơn báo cáo.",
      "UBND tỉnh Thanh Hóa và Đảng bộ tỉnh Thanh Hóa kỷ niệm chiến thắng Điện Biên Phủ, học tập Chủ tịch Hồ Chí Minh.",
    ])
  func bodiesThatTell(_ sentence: String) { #expect(issuer("\(sentence)\n\n\(Self.open) UBND tỉnh.\n") == "UBND tỉnh Thanh Hóa") }

  @Test(
    arguments: [
      // One body may be another's whose experience is studied.
      "Học tập kinh nghiệm của UBND tỉnh Thanh Hóa.",
      // Called by half its name before.
      "UBND tỉnh họp với UBND tỉnh Thanh Hóa và HĐND tỉnh Thanh Hóa.", "Tỉnh ủy đón Tỉnh ủy Thanh Hóa, UBND tỉnh Thanh Hóa.",
      // Districts and cities of other provinces.
      "UBND huyện Cao Lộc tiếp UBND tỉnh Thanh Hóa và HĐND tỉnh Thanh Hóa.",
      "UBND tỉnh Thanh Hóa, HĐND tỉnh Thanh Hóa; Giám đốc Sở Xây dựng Hà Nội cho biết.",
      "UBND tỉnh Thanh Hóa, HĐND tỉnh Thanh Hóa; tuyến xe đi TP.HCM.",
      // No body of the province is named.
      "Đoàn công tác tỉnh Thanh Hóa đến làm việc.", "Nhân dân tỉnh Thanh Hóa đồng tình.", "Dự án đi qua Thanh Hóa.",
      // Another province is.
      "UBND tỉnh Thanh Hóa và UBND tỉnh Nghệ An ký quy chế.", "UBND tỉnh Thanh Hóa đón đoàn công tác tỉnh Nghệ An.",
      "UBND tỉnh Thanh Hóa và lãnh đạo Nghệ An cùng dự.", "UBND tỉnh Thanh Hóa, UBND thành phố Hải Phòng phối hợp.",
      // Units called like a province.
      "UBND xã Hòa Bình đã họp.", "UBND thành phố Hòa Bình đã họp.",
      // A city is no province.
      "Theo Kế hoạch số 12/KH-UBND ngày 02/5/2023 của UBND thành phố Hà Nội.",
    ])
  func isLeftOpen(_ sentence: String) { #expect(issuer("\(sentence)\n\n\(Self.open) UBND tỉnh.\n") == "UBND tỉnh") }

  /// A paper of another province cites this one; it says "UBND tỉnh" of itself.
  @Test func isNotNamedBehind() {
    let text = "\(Self.open) UBND tỉnh; tham khảo Kế hoạch số 12/KH-UBND ngày 02/5/2023 của UBND tỉnh Thanh Hóa.\n"
    #expect(issuer(text) == "UBND tỉnh")
    #expect(issuer(text, of: "12/KH-UBND") == "UBND tỉnh Thanh Hóa")
  }

  @Test func aCityIsCalledByHalfItsNameToo() {
    let text =
      "Theo Kế hoạch số 12/KH-UBND ngày 02/5/2023 của UBND thành phố Hà Nội, HĐND thành phố Hà Nội.\n\n\(Self.open) UBND Thành phố.\n"
    #expect(issuer(text) == "UBND thành phố Hà Nội")
  }

  @Test func aFormerNameIsKept() {
    let text = "Kính gửi UBND tỉnh Thừa Thiên Huế, HĐND tỉnh Thừa Thiên Huế.\n\n\(Self.open)"
    #expect(issuer("\(text) Sở Xây dựng.\n") == "Sở Xây dựng tỉnh Thừa Thiên Huế")
    #expect(issuer("\(text) Chủ tịch UBND tỉnh.\n") == "Chủ tịch UBND tỉnh Thừa Thiên Huế")
  }

  /// Hà Giang is part of Tuyên Quang since July 2025.
  @Test func aProvinceThatEndedHasNoPapersOfToday() {
    let text = "UBND tỉnh Hà Giang và HĐND tỉnh Hà Giang đã họp.\n\nTheo Quyết định số 1789/QĐ-UBND ngày 23/5/%@ của UBND tỉnh.\n"
    #expect(issuer(text.replacing("%@", with: "2023")) == "UBND tỉnh Hà Giang")
    #expect(issuer(text.replacing("23/5/%@", with: "23/9/2025")) == "UBND tỉnh")
  }

  /// The head tells where the paper comes from: of a ministry or a school nothing is taken, of another province its own.
  @Test(
    arguments: [
      ("TRƯỜNG ĐẠI HỌC XÂY DỰNG", "ĐHXD", "Hà Nội", "UBND tỉnh"), ("ỦY BAN NHÂN DÂN TỈNH", "UBND", "…", "UBND tỉnh"),
      ("BỘ XÂY DỰNG", "BXD", "Hà Nội", "UBND tỉnh"), ("ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN", "UBND", "Nghệ An", "UBND tỉnh Nghệ An"),
    ])
  func aHeadStandsAbove(_ body: String, _ code: String, _ place: String, _ full: String) {
    let text = """
      \(body)

      Số: 12/BC-\(code)
      \(place), ngày 10 tháng 9 năm 2023

      BÁO CÁO
      Kết quả thực hiện

      Ngày 12/8/2023, UBND tỉnh Thanh Hóa, HĐND tỉnh Thanh Hóa đã họp.
      \(Self.open) UBND tỉnh.
      """
    #expect(issuer(text) == full)
  }
}
