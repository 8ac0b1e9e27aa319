import Model
import Testing

@testable import Facts

/// The type of a citation: its type word, else its symbol.
@Suite struct TypeWordTests {
  @Test(arguments: [
    ("Chỉ thị số 33/CT-TTg", "CT"), ("Quyết định số 749/QĐ-TTg", "QĐ"), ("Nghị quyết số 76/NQ-CP", "NQ"),
    ("Nghị định số 59/2023/NĐ-CP", "NĐ"),
    ("Thông tư số 01/2011/TT-BNV", "TT"), ("Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP", "TTLT"), ("Kết luận số 120-KL/TW", "KL"),
    ("Quy chế số 08-QC/TU", "QC"), ("Thông báo kết luận số 88-KL/TW", "KL"), ("Thông báo số 7/TB-VPCP", "TB"),
    ("Hướng dẫn số 36-HD/VPTW", "HD"),
    ("Chương trình số 03-CTr/TU", "CTr"),
    ("Kế hoạch số 53-KH/HU", "KH"), ("Đề án số 02-ĐA/TU", "ĐA"), ("Báo cáo số 105/BC-UBND", "BC"), ("Tờ trình số 12/TTr-SNV", "TTr"),
    ("Công văn số 2476/UBND-NCVX", "CV"), ("Văn bản số 505/UBND-NV", "CV"), ("Công điện số 280/CĐ-TTg", "CĐ"),
    ("Giấy phép số 3457/GP-UBND", "GP"),
    ("Giấy mời số 08-GM/TU", "GM"), ("Sắc lệnh số 64-SL", "SL"), ("Văn bản hợp nhất số 22/VBHN-VPQH", "VBHN"),
    ("Luật số 10/2022/QH15", "L"),
    ("Bộ luật số 91/2015/QH13", "BL"), ("Pháp lệnh số 34/2007/PL-UBTVQH11", "PL"), ("Nghị quyết số 100/2015/QH13", "NQ"),
    ("Phương án số 9/PA-UBND", "PA"), ("Biên bản số 10/BB-UBND", "BB"),
    ("Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", "NQLT"),
    ("Thông tri số 02-TTri/TU", "other"),
  ])
  func theWordTellsTheType(_ text: String, _ type: String) throws {
    #expect(try onlyCitation("theo \(text) nêu trên").type.rawValue == type)
  }

  @Test(arguments: [
    ("33/CT-TTg", "CT"), ("23-QĐ/TW", "QĐ"), ("53-KH/HU", "KH"), ("2476/UBND-NCVX", "CV"), ("65-CV/TU", "CV"),
    ("34/2007/PL-UBTVQH11", "PL"),
    ("55/2005/TTLT-BNV-VPCP", "TTLT"), ("12/TTr-SNV", "TTr"), ("100/2015/QH13", "other"),
  ])
  func withoutAWordTheSymbolTellsTheType(_ number: String, _ type: String) throws {
    #expect(try onlyCitation("đã rà soát (\(number)) nêu trên").type.rawValue == type)
  }

  /// Codes that stood for other things: TT for a submission, LCT for an ordinance made public, CT for the Chairman or a tax office.
  @Test(arguments: [
    ("Tờ trình số 40/TT-TC", "TTr"), ("tờ trình số 06/TT.HĐND", "TTr"), ("Pháp lệnh số 5-LCT/HĐNN7", "PL"), ("Quyết định số 202-CT", "QĐ"),
    ("công văn số 636/CT-THNVDT", "CV"), ("công văn số 636/CT-TTHT", "CV"),
  ])
  func oldAndOfficesCodesDoNotBeatTheWord(_ text: String, _ type: String) throws {
    let citation = try onlyCitation("theo \(text) nêu trên")
    #expect(citation.type.rawValue == type)
    #expect(!citation.flags.contains(.typeConflict))
  }

  /// The Front's thông tri bear the codes of circulars and of submissions; circulars bear a year.
  @Test(arguments: [
    ("Thông tri số 14/TT-MTTW-BTT", "other"), ("Thông tri số 15/TTr-MTTW-BTT", "other"), ("Thông tri số 14/2019/TT-BYT", "TT"),
  ])
  func aThongTriIsNoCircular(_ text: String, _ type: String) throws {
    let citation = try onlyCitation("theo \(text) nêu trên")
    #expect(citation.type.rawValue == type)
    #expect(citation.flags.contains(.typeConflict) == (type == "TT"))
  }

  @Test(arguments: ["Tờ trình số 21/Tr-SNV", "tờ trình số 22/Tr-UB", "Tờ trình số 23/2009/Tr-BNV"])
  func aShortCodeOfSubmissions(_ text: String) throws {
    let citation = try onlyCitation("theo \(text) ngày 8/8/2009")
    #expect(citation.type == .submission && citation.date?.day == 8)
  }

  @Test(arguments: ["tạp chí số 21/Tr. 5", "tạp chí số 21/tr. 5", "khoảng 21/Tr người", "số 21/tr-5"]) func pagesAreNoSymbol(_ text: String)
  {
    #expect(parsed(text).citations.map(\.text) == [], "\(text)")
  }

  @Test(arguments: [("Quyết định số 33/CT-TTg", "CT"), ("Quyết định số 12/CT-UBND", "CT"), ("công văn số 33/CT-TTg", "CT")])
  func aDirectiveOfABodyStaysOne(_ text: String, _ type: String) throws {
    #expect(try onlyCitation("theo \(text) nêu trên").type.rawValue == type)
  }

  /// The word before "số" may be the last of a name.
  @Test func theNameOfALawHasTheTypeWord() {
    checkParts("theo ⟨Luật⟩ Ban hành văn bản quy phạm pháp luật số ⟦80/2015/QH13⟧ ⟪ngày 22/6/2015⟫")
    checkParts("theo ⦉khoản 2 Điều 12⦊ ⟨Luật⟩ Ban hành văn bản quy phạm pháp luật số ⟦80/2015/QH13⟧")
    checkParts("theo ⟨Pháp lệnh⟩ Hợp nhất văn bản quy phạm pháp luật số ⟦01/2012/UBTVQH13⟧ nêu trên")
    checkParts("theo ⟨luật⟩ doanh nghiệp số ⟦59/2020/QH14⟧ nêu trên")
    checkParts("theo ⟨Luật⟩ Bầu cử đại biểu Quốc hội và đại biểu HĐND số ⟦85/2015/QH13⟧ nêu trên")
  }

  @Test(arguments: [
    ("Quy định số 19-QĐ/TW", "QyĐ"), ("Quy định số 11-QĐi/TW", "QyĐ"), ("Quy chế số 08-QĐ/TU", "QC"), ("Bộ luật số 100/2015/QH13", "BL"),
  ])
  func partyProvisionsAndCodesBearAnothersSymbol(_ text: String, _ type: String) throws {
    let citation = try onlyCitation("theo \(text) nêu trên")
    #expect(citation.type.rawValue == type)
    #expect(!citation.flags.contains(.typeConflict))
  }

  @Test(arguments: [
    ("Chỉ thị số 749/QĐ-TTg", "QĐ"), ("Kế hoạch số 12/BC-UBND", "BC"), ("Nghị quyết số 23-QĐ/TW", "QĐ"),
    ("Thông tư số 59/2023/NĐ-CP", "NĐ"),
  ])
  func theSymbolBeatsAWordThatContradictsIt(_ text: String, _ type: String) throws {
    let citation = try onlyCitation("theo \(text) nêu trên")
    #expect(citation.type.rawValue == type)
    #expect(citation.flags.contains(.typeConflict))
  }

  @Test func aSlipForAKnownWordIsThatWord() throws {
    #expect(try onlyCitation("theo Quyết chế số 08-QC/TU ngày 02/02/2021").type == .regulation)
  }

  @Test func theGeneralWordForPapersTakesTheSymbolsType() throws {
    #expect(try onlyCitation("theo Văn bản số 33/CT-TTg").type == .directive)
  }

  @Test func ordersOfThePresidentAreOrders() throws {
    let type = try onlyCitation("theo Lệnh số 15/2022/L-CTN").type
    #expect(type == .order)
  }

  @Test(arguments: tableRows(typeRows))
  func everyTypeWordIsReadWhole(_ row: [String]) {
    for word in alternatives(row[2]) where DocumentType(rawValue: row[0]) != .constitution {
      let code = alternatives(row[1]).first ?? "QĐ"
      guard !word.hasSuffix(" số"), code != "TC", row[0] != "other" else { continue }
      checkParts("theo ⟨\(word)⟩ số ⟦12/\(code)-UBND⟧ ⟪ngày 02/3/2022⟫")
    }
  }
}
