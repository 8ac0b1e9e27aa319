import Model
import Testing

/// Numbers that are evidently malformed: printed separators stay in the normal form, the repair stands beside it.
@Suite struct RepairTests {
  @Test(arguments: [
    ("43-KH/UBND", "43/KH-UBND"), ("33-CT/TTg", "33/CT-TTg"), ("76-NQ/CP", "76/NQ-CP"), ("12-QĐ/UBND", "12/QĐ-UBND"),
    ("73-NQ/HĐND", "73/NQ-HĐND"), ("15-KH/SNV", "15/KH-SNV"), ("33-CT-TTg", "33/CT-TTg"), ("33/CT/TTg", "33/CT-TTg"),
  ])
  func stateNumbersTakeTheStatesSeparators(_ printed: String, _ proper: String) throws {
    check("Văn bản số ⟦\(printed)=\(proper)⟧ nêu trên")
    #expect(try number(printed).normalised == printed)
    #expect(try number(printed).repaired == proper)
  }

  @Test(arguments: [
    ("53-KH-HU", "53-KH/HU"), ("53/KH-HU", "53-KH/HU"), ("23/QĐ-TW", "23-QĐ/TW"), ("23-QĐ-TW", "23-QĐ/TW"), ("23/QĐ/TW", "23-QĐ/TW"),
    ("113/CV-BDVHU", "113-CV/BDVHU"), ("05/NQ-ĐU", "05-NQ/ĐU"),
  ])
  func partyNumbersTakeThePartysSeparators(_ printed: String, _ proper: String) throws {
    check("Văn bản số ⟦\(printed)=\(proper)⟧ nêu trên")
    #expect(try number(printed).normalised == printed)
    #expect(try number(printed).repaired == proper)
  }

  @Test(arguments: [
    ("127/2007NĐ-CP", "127/2007/NĐ-CP"), ("59/2023NĐ-CP", "59/2023/NĐ-CP"), ("127/2007/NĐCP", "127/2007/NĐ-CP"),
    ("749/QĐTTg", "749/QĐ-TTg"),
    ("148 HD/TWH", "148-HD/TWH"), ("12 KH/THCS", "12-KH/THCS"), ("15 QĐ/UBND", "15/QĐ-UBND"),
    ("60/2013 NĐ-CP", "60/2013/NĐ-CP"), ("148/2020 NĐ-CP", "148/2020/NĐ-CP"), ("33//CT-TTg", "33/CT-TTg"), ("33/CT--TTg", "33/CT-TTg"),
  ])
  func lostAndDoubledSeparatorsAreSetRight(_ printed: String, _ proper: String) {
    check("Văn bản số ⟦\(printed)=\(proper)⟧ nêu trên")
  }

  @Test(arguments: [
    "33/CT-TTg", "23-QĐ/TW", "59/2023/NĐ-CP", "19-2016/NQ-CP", "45/KH-MTTQ-BTT", "12-KH/TWĐTN-BTG", "08-L/CTN", "20-CP", "24/KH-GDTXVL",
  ])
  func properNumbersAreNotRepaired(_ printed: String) throws {
    #expect(try number(printed).repaired == nil)
  }

  @Test(arguments: [
    "15-KH/HNDT", "15/KH-HNDT", "26-KH/BCĐ", "26/KH-BCĐ", "12-KH/LĐLĐ", "12/KH-LĐLĐ", "78/KH-BCĐTW", "78-KH/BCĐTW", "49/HD-HNDTW",
    "49-HD/HNDTW", "12/KH-UBMTTW", "7-KH/HLHPNTW",
  ])
  func bodiesThatWriteEitherWayAreNotRepaired(_ printed: String) throws {
    #expect(try number(printed).repaired == nil)
  }

  /// What stands behind tells whether capitals behind a dash and a blank are a unit's.
  @Test(arguments: [
    ("3195/QĐ- BNN- KHCN", "ngày 13/8/2019", "3195/QĐ-BNN-KHCN"), ("3195/QĐ-BNN- KHCN", "của Bộ Nông nghiệp", "3195/QĐ-BNN-KHCN"),
    ("15/QĐ- BTC- TCT", "về thuế", "15/QĐ-BTC-TCT"), ("02/2016/TTLT- BTC- BNV", "hướng dẫn chợ", "02/2016/TTLT-BTC-BNV"),
    ("2178/UBND - KT", "ngày 03/4/2020", "2178/UBND-KT"), ("2178/UBND - KT", "của UBND huyện", "2178/UBND-KT"),
    ("12/KH-BCĐ -\nUBND", "ngày 03/4/2020", "12/KH-BCĐ-UBND"), ("12/QĐ-UBND", "- Sở Nội vụ trình", "12/QĐ-UBND"),
    ("12/QĐ-UBND", "- HĐND huyện đã họp", "12/QĐ-UBND"), ("12/QĐ-UBND", "\n- KHCN ngày 03/4/2020 hội thảo", "12/QĐ-UBND"),
    ("12/QĐ-UBND", "- KT, XH", "12/QĐ-UBND"), ("12/SGDĐT - GDTrH", "ngày 03/4/2020", "12/SGDĐT-GDTrH"),
    ("12/QĐ-UBND", "- MẬT.", "12/QĐ-UBND"), ("12/QĐ-UBND-", "MẬT.", "12/QĐ-UBND"), ("12/QĐ-UBND", "- HCM, ngày 03/4/2020", "12/QĐ-UBND"),
  ])
  func blanksBehindDashes(_ printed: String, _ behind: String, _ number: String) throws {
    let citation = try #require(parsed("Theo Văn bản số \(printed) \(behind)").citations.first)
    #expect(citation.number?.normalised == number)
    #expect(citation.date == nil || behind.hasPrefix("ngày"))
  }

  @Test(arguments: [
    ("456/TB-KV III", "456/TB-KVIII"), ("12/KTNN-KV II", "12/KTNN-KVII"), ("285/KV III-TH", "285/KVIII-TH"), ("12/TB-KV", "12/TB-KV"),
  ])
  func regionalOfficesHaveRomanFigures(_ printed: String, _ number: String) throws {
    let citation = try onlyCitation("Theo Thông báo số \(printed) ngày 30/12/2022")
    #expect(citation.number?.normalised == number)
    #expect(citation.date == PrintedDate(iso: "2022-12-30"))
  }

  @Test(arguments: [
    ("Quyết định số 2 3/2001/QĐ-TTg", "23/2001/QĐ-TTg"), ("Nghị định số 15 /20 21/NĐ-CP", "15/2021/NĐ-CP"),
    ("Quyết định số 2 3 / 2 0 0 1 / QĐ-TTg", "23/2001/QĐ-TTg"), ("Kế hoạch số 1 0 5/KH-UBND", "105/KH-UBND"),
    ("Công văn số 3l4/CP-KTTH", "314/CP-KTTH"), ("Công văn số 31l/VPCP-KTTH", "311/VPCP-KTTH"),
    ("Quyết định số 23/200 l/QĐ-TTg", "23/2001/QĐ-TTg"),
  ])
  func figuresSetApart(_ printed: String, _ number: String) throws {
    let citation = try onlyCitation("Căn cứ \(printed) về chợ")
    #expect(citation.number?.normalised == number)
    #expect(citation.flags.contains(.damagedPrint))
  }

  @Test(arguments: [
    ("Công văn số 1234 KTTH ngày 14/3/1999", "1234/KTTH"), ("công văn số 12 VX ngày 03/4/1999", "12/VX"),
    ("Công văn số 345 TCT ngày 14/3/1999", "345/TCT"), ("Công văn số 567 CP-KTTH ngày 14/3/1999", "567/CP-KTTH"),
  ])
  func oldLettersWithoutAStroke(_ printed: String, _ number: String) throws {
    #expect(try onlyCitation("Theo \(printed) của cơ quan").number?.proper == number)
  }

  /// No letter, no day.
  @Test(arguments: ["Trường số 3 THPT ngày 03/4/2020", "Công văn số 1234 KTTH nêu trên", "Kênh số 5 VTV ngày 03/4/2020"])
  func capitalsBehindAFigureAlone(_ text: String) { #expect(parsed(text).citations.isEmpty) }

  /// Neither alone nor with the figures before them is it certain what is meant.
  @Test(arguments: ["Nghị quyết số 5 36-NQ/TW", "theo số 2 3/QĐ-UBND"])
  func doubtfulFiguresAreLeft(_ text: String) { #expect(parsed(text).citations.isEmpty) }

  @Test(arguments: [
    ("Phụ lục số 2 3/2001/QĐ-TTg", "3/2001/QĐ-TTg"), ("Mẫu số 1 12/2019/TT-BTC", "12/2019/TT-BTC"),
    ("Nghị quyết số 30a/2008/NQ-CP", "30a/2008/NQ-CP"),
  ])
  func figuresOfOtherThingsStayApart(_ text: String, _ number: String) throws {
    #expect(try onlyCitation(text).number?.normalised == number)
  }

  @Test func aRepairIsFlagged() throws {
    #expect(try onlyCitation("Kế hoạch số 53-KH-HU ngày 01/02/2022").flags.contains(.malformedNumber))
    #expect(try !onlyCitation("Kế hoạch số 53-KH/HU ngày 01/02/2022").flags.contains(.malformedNumber))
  }

  @Test func aLetterReadForAFigureIsSetRightAndFlagged() throws {
    check("Chỉ thị số ⟦l6/CT-TTg=16/CT-TTg⟧ ngày 16/5/2016")
    let citation = try onlyCitation("Chỉ thị số l6/CT-TTg ngày 16/5/2016")
    #expect(citation.flags.contains(.damagedPrint) || citation.flags.contains(.malformedNumber))
  }

  @Test func aFootnotesMarkGluedToTheNumberIsNoPartOfIt() {
    check("theo ⟦59/2023/NĐ-CP⟧1 và ⟦33/CT-TTg⟧2")
    check("theo ⟦59/2023/NĐ-CP⟧¹, ⟦23-QĐ/TW⟧[2]")
  }

  @Test func twoNumbersGluedTogetherAreTwo() {
    check("Luật Hải quan số ⟦54/2014/QH13⟧⟦54/2014/QH13⟧")
  }
}
