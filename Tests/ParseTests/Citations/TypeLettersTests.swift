import Model
import Testing

/// Letters for a type word in front of a number: "QĐ 25/2018/QĐ-UBND".
@Suite struct TypeLettersTests {
  @Test(arguments: [
    "theo ⟮Điều 6⟯ ⟨TT⟩ ⟦20/2021/TT-BYT⟧", "theo ⟮khoản 2 Điều 5⟯ của ⟨NĐ⟩ số ⟦15/2020/NĐ-CP⟧", "theo ⟮Điều 6⟯, ⟨QĐ⟩ ⟦25/2018/QĐ-UBND⟧",
    "theo ⟨TTLT⟩ số ⟦05/2006/TTLT-BTC-BTP⟧", "theo ⟨CT⟩ ⟦33/CT-TTg⟧, ⟨KH⟩ ⟦45/KH-UBND⟧ và ⟨HD⟩ số ⟦05-HD/VPTW⟧",
    "theo ⟨QyĐ⟩ ⟦69-QĐ/TW⟧ và ⟨QC⟩ số ⟦08-QC/TU⟧", "theo ⟨VBHN⟩ ⟦22/VBHN-VPQH⟧", "theo ⟨NQ⟩ ⟦198/2025/QH15⟧ và ⟨NQ⟩ ⟦76/2025/UBTVQH15⟧",
    "theo ⟨QĐ⟩ số ⟦12⟧, ⟦13/QĐ-UBND⟧",
  ])
  func theyAreTheTypeWord(_ text: String) { checkPartsAsWritten(text) }

  @Test(arguments: [
    ("NQ 198/2025/QH15", "NQ"), ("NQ 76/2025/UBTVQH15", "NQ"), ("QyĐ 69-QĐ/TW", "QyĐ"), ("TT 20/2021/TT-BYT", "TT"),
    ("CV 12/KH-UBND", "KH"),
  ])
  func theyTellTheType(_ text: String, _ type: String) throws {
    #expect(try onlyCitation("theo \(text)").type.rawValue == type)
  }

  /// TT for a town or centre, CT for a chairman or firm, KH for a customer: the symbol is of another type.
  @Test(arguments: [
    "bà Lê Thị Na, TT ⟦15/UBND-NV⟧", "ông Vàng A Sử, CT ⟦25/UBND-VX⟧", "phòng KH ⟦15/2020/HĐ-KT⟧", "TT ⟦12/QĐ-UBND⟧",
    "KH-HD ⟦12/QĐ-UBND⟧",
  ])
  func otherThingsCalledSo(_ text: String) { checkPartsAsWritten(text) }

  @Test(arguments: [
    ("CV2143/BKHĐT-QLKKT", "CV"), ("TT02/2022/TT-BTNMT", "TT"), ("NQ12/2021/NQ-HĐND", "NQ"), ("KH45/KH-UBND", "KH"), ("CT05/CT-TTg", "CT"),
    ("BC22/BC-UBND", "BC"), ("QĐ16/QĐ-UBND", "QĐ"), ("NĐ35/2022/NĐ-CP", "NĐ"),
  ])
  func gluedToTheNumber(_ text: String, _ type: String) throws {
    let citation = try onlyCitation("theo Điều 5 \(text) của tỉnh")
    #expect(citation.text == text && citation.type.rawValue == type && citation.pinpoint == "Điều 5")
    #expect(citation.parts.type?.count == type.utf8.count)
  }

  @Test(arguments: ["mã KH45 và CT05", "lô TT02/2022", "phòng BC22", "xe CV20/5", "tổ CT05/2020"])
  func gluedLettersOfOtherThings(_ text: String) { #expect(parsed(text).citations.map(\.text) == [], "\(text)") }

  @Test(arguments: [("theo NĐ 37/2014", "37 cp"), ("theo TT 96/2015 quy định", "96 "), ("theo QĐ 217 của Bộ Chính trị", "217 tw")])
  func withoutASymbol(_ text: String, _ bucket: String) throws { #expect(try onlyCitation(text).bucket == bucket) }

  /// TT is much else: number and year alone are a citation only behind words that lead to one.
  @Test(arguments: [
    ("thực hiện\nTT 15/2019 của ngành", ["15/2019"]), ("khoản 2 Điều 5 TT 119/2014 quy định", ["119/2014"]),
    ("Thông tư 111/2013, TT 96/2015 quy định", ["111/2013", "96/2015"]), ("Thị trấn: TT 20/2019", []), ("Lô TT 15/2021 đã bán", []),
    ("Nguyễn Văn A\nTT 14/2020", []), ("1|TT 15/2019|Nhà ở", []), ("TT 20/2019 gồm hai dãy", []),
  ])
  func circularsByNumberAndYear(_ text: String, _ numbers: [String]) {
    #expect(parsed(text).citations.map { $0.number?.normalised ?? "" } == numbers, "\(text)")
  }

  @Test(arguments: ["KH 37/2014", "TT 10/2014", "QĐ 12/2014 là", "HD 20/2019", "TT 24 xã", "NĐ 24"])
  func figuresBehindLettersAlone(_ text: String) { #expect(parsed(text).citations.map(\.text) == [], "\(text)") }
}
