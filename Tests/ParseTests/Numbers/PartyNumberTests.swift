import Testing

/// Numbers of the Party, the Front and mass organisations: rows P1–P4, M1, M2 and A1 of the grammar.
@Suite struct PartyNumberTests {
  @Test(arguments: [
    "theo ⟦23-QĐ/TW⟧", "Quyết định số ⟦1116-QĐ/TU⟧", "KẾ HOẠCH SỐ ⟦53-KH/HU⟧", "Công văn số ⟦65-CV/TU⟧", "Kế hoạch số ⟦26-KH/BCĐ⟧",
    "Nghị quyết số ⟦05-NQ/ĐU⟧", "Báo cáo số ⟦03-BC/CB⟧", "Chỉ thị ⟦37-CT/TU⟧", "Kết luận số ⟦120-KL/TW⟧", "Chương trình số ⟦03-CTr/TU⟧",
    "Quy định số ⟦11-QĐi/TW⟧", "Thông báo số ⟦176-TB/TW⟧", "Kế hoạch số ⟦17-KH/QU⟧", "Kế hoạch số ⟦17-KH/ThU⟧",
  ])
  func partyNumbersAreSerialHyphenTypeSlashCommittee(_ text: String) { check(text) }

  @Test func theFormTellsTheParty() throws {
    #expect(try number("23-QĐ/TW").isParty)
    #expect(try number("14-KH/BDVHU-UBND").isParty)
    #expect(try !number("33/CT-TTg").isParty)
  }

  @Test(arguments: [
    "Công văn số ⟦113-CV/BDVHU⟧", "Công văn số ⟦729-CV/BTGTU⟧", "Hướng dẫn số ⟦36-HD/VPTW⟧", "Hướng dẫn số ⟦01-HD/UBKTTW⟧",
    "Kế hoạch số ⟦45-KH/BTCTU⟧", "Kế hoạch số ⟦45-KH/BTGDVTU⟧",
  ])
  func advisoryBodiesEndInTheirCommittee(_ text: String) { check(text) }

  @Test(arguments: ["Kế hoạch số ⟦14-KH/BDVHU-UBND⟧", "Chương trình phối hợp số ⟦25-CTr/BDVHU-UBND⟧", "Kế hoạch số ⟦09-KH/BDVTU-UBND⟧"])
  func jointPapersOfPartyAndStateNameBoth(_ text: String) { check(text) }

  @Test func theInternalSuffixIsKept() throws {
    check("Công văn số ⟦5053-CV/VPTW/nb⟧ ngày 03/3/2022")
    #expect(try number("5053-CV/VPTW/nb").normalised == "5053-CV/VPTW/nb")
  }

  @Test(arguments: ["Kế hoạch số ⟦45/KH-MTTQ-BTT⟧", "Công văn số ⟦45/MTTQ-BTT⟧", "Kế hoạch số ⟦45/KH-MTTW-BTT⟧"])
  func theFrontWritesAsTheState(_ text: String) { check(text) }

  @Test(arguments: [
    "Kế hoạch số ⟦12-KH/TWĐTN-BTG⟧", "Hướng dẫn số ⟦12/HD-TLĐ⟧", "Kế hoạch số ⟦61/KH-LĐLĐ⟧", "Giấy mời số ⟦08-GM/HNDX⟧",
    "Kế hoạch số ⟦15-KH/HNDT⟧", "Kế hoạch số ⟦77/KH-HPN⟧",
  ])
  func massOrganisationsWriteEitherWay(_ text: String) { check(text) }

  @Test func theMilitaryCommissionWritesAsTheParty() throws {
    check("Chỉ thị số ⟦124-CT/QUTW⟧")
    #expect(try number("124-CT/QUTW").isParty)
  }
}
