import Model
import Testing

@testable import Facts

/// Every name of the table of laws is read to its end, whatever follows.
@Suite struct LawNameTests {
  static let names: [String] = tableRows(lawRows).map { row in
    let word = ["BL": "Bộ luật", "L": "Luật", "PL": "Pháp lệnh"][row[0]] ?? row[0]
    return word + " " + row[1]
  }

  @Test(arguments: names) func aYearFollows(_ name: String) { checkPartsAsWritten("theo ⦃\(name)⦄ ⟪năm 2015⟫ và quy chế") }

  @Test(arguments: names) func aListFollows(_ name: String) {
    checkPartsAsWritten("theo ⦃\(name)⦄, các văn bản hướng dẫn thi hành và quy chế")
  }

  @Test(arguments: names) func otherPapersFollow(_ name: String) {
    checkPartsAsWritten("theo ⦃\(name)⦄ và các văn bản hướng dẫn thi hành")
  }

  @Test(arguments: names) func theSentenceEnds(_ name: String) { checkPartsAsWritten("quy định tại ⦃\(name)⦄.") }

  @Test(arguments: names) func headingsPrintItInCapitals(_ name: String) {
    checkPartsAsWritten("TRIỂN KHAI ⦃\(name.uppercased())⦄ ⟪NĂM 2015⟫")
  }

  /// In an item of the legal basis that closes with a day, all words up to it are the name.
  @Test(arguments: [
    "Căn cứ ⦃Luật Tổ chức\nChính phủ⦄ ⟪ngày 25 tháng 12 năm 2001⟫;", "Căn cứ ⦃Luật Doanh nghiệp\nNhà nước⦄ ⟪ngày 20 tháng 4 năm 1995⟫;",
    "Căn cứ ⦃Luật Tổ chức Hội đồng nhân dân, Uỷ ban nhân dân⦄ ⟪ngày 26 tháng 11 năm 2003⟫;",
    "Căn cứ ⦃Pháp lệnh về thủ tục, thời hạn cụ thể của việc xét đơn ở mỗi cấp⦄ ⟪ngày 25 tháng 6 năm 1996⟫;",
  ])
  func aDayClosesTheBasis(_ text: String) { checkPartsAsWritten(text) }

  @Test(arguments: [
    "Căn cứ ⦃Luật Đất đai⦄ được Quốc hội thông qua ⟪ngày 26 tháng 11 năm 2003⟫;",
    "Căn cứ ⦃Luật Đất đai⦄\nTheo đề nghị của phòng ngày 3/4/2012;",
    "Căn cứ ⦃Luật Đất đai⦄ và biên bản họp xét ngày 3/4/2012;", "Căn cứ ⦃Luật Đất đai⦄ của nước ta ngày 3/4/2012;",
    "Căn cứ ⦃Luật Đất đai⦄, kết quả rà soát. Ngày 3/4/2012 họp;",
  ])
  func otherWordsEndTheName(_ text: String) { checkPartsAsWritten(text) }

  /// What lawyers write for codes.
  @Test(arguments: [("BLHS", "Bộ luật Hình sự"), ("BLTTHS", "Bộ luật Tố tụng hình sự"), ("BLDS", "Bộ luật Dân sự")])
  func abbreviatedCodes(_ printed: String, _ name: String) throws {
    for text in ["theo khoản 1 Điều 60 \(printed) năm 1999 nêu trên", "theo \(printed) 1999"] {
      let citation = try onlyCitation(text)
      #expect(citation.name == name && citation.type == .code && citation.date?.year == 1999, "\(text)")
    }
    for text in ["số 12/\(printed)-TA", "mã \(printed)-12", "hợp đồng a\(printed)"] {
      #expect(!parsed(text).citations.contains { $0.name == name }, "\(text)")
    }
  }

  /// Portals and many papers leave "số" out between a law and its number.
  @Test(arguments: [
    ("khoản 3 Điều 7 Luật Thủy lợi 08/2017/QH14 quy định", "08/2017/QH14", DocumentType.law),
    ("theo Luật Thủy lợi (08/2017/QH14) và", "08/2017/QH14", .law), ("theo Bộ luật Lao động 45/2019/QH14", "45/2019/QH14", .code),
    ("tại Điều 8 BLDS số 91/2015/QH13", "91/2015/QH13", .code), ("tại Điều 8 BLDS 91/2015/QH13", "91/2015/QH13", .code),
  ])
  func aNumberRightBehindTheNameIsItsOwn(_ text: String, _ number: String, _ type: DocumentType) throws {
    let citation = try onlyCitation(text)
    #expect(citation.number?.proper == number && citation.type == type, "\(text)")
  }

  @Test func aTypeWordBetweenKeepsTheLawApart() {
    let citations = parsed("theo Luật Thủy lợi, Nghị quyết 206/2025/QH15 và Nghị định 67/2018/NĐ-CP").citations
    #expect(citations.map(\.type) == [.law, .resolution, .decree])
  }

  @Test func theSessionMayStandBeforeThePassing() throws {
    let law = try onlyCitation("Luật Khí tượng thủy văn được Quốc hội khóa XIII, kỳ họp thứ 10 thông qua ngày 23 tháng 11 năm 2015")
    #expect(law.date == PrintedDate(year: 2015, month: 11, day: 23))
    let task = try onlyCitation("Luật Thủy lợi được Quốc hội giao Chính phủ trình xem xét thông qua ngày 5/6/2009")
    #expect(task.date == nil)
    let other = try onlyCitation("Ngày 23/11/2015, Quốc hội đã thông qua Luật Khí tượng thủy văn")
    #expect(other.date == law.date && other.issuer == "Quốc hội")
  }

  @Test(arguments: ["Kính gửi Luật Minh Anh, tôi muốn hỏi", "Công ty Luật An Phát Việt trả lời", "Hợp đồng với Luật Bình Minh, ký hôm qua"])
  func firmsOfLawyersAreNoLaws(_ text: String) { #expect(parsed(text).citations.map(\.text) == [], "\(text)") }

  @Test(arguments: [
    ("theo Luật Hải Quan", "Luật Hải Quan"), ("theo Điều 5 Luật Biển Đảo", "Luật Biển Đảo"),
    ("theo Luật Biển Đảo năm 2030", "Luật Biển Đảo năm 2030"),
    ("thực hiện Luật PBGDPL và tổng kết mười năm", "Luật PBGDPL"), ("LUẬT BIỂN ĐẢO", "LUẬT BIỂN ĐẢO"),
  ])
  func lawsAreNoFirms(_ text: String, _ law: String) { #expect(parsed(text).citations.map(\.text) == [law], "\(text)") }
}
