import Testing

/// Forms from before 2005: row S10 of the grammar.
@Suite struct OldNumberTests {
  @Test(arguments: [
    "Nghị định số ⟦20-CP⟧", "Nghị định ⟦64/CP⟧ ngày 27/9/1993", "Nghị định số ⟦135/HĐBT⟧", "Chỉ thị số ⟦227-HĐBT⟧",
    "Quyết định số ⟦327/TTg⟧",
    "Chỉ thị số ⟦406-TTg⟧ ngày 08/8/1994", "Sắc lệnh số ⟦64-SL⟧", "Sắc lệnh số ⟦197/SL⟧", "Pháp lệnh số ⟦22-LCT/HĐNN8⟧",
  ])
  func shortFormsCountBehindATypeWord(_ text: String) { check(text) }

  @Test(arguments: [
    "Quyết định số ⟦157/QĐ.UB⟧", "Chỉ thị số ⟦16/2002/CT.UB⟧", "Quyết định số ⟦2184/QĐ-UB⟧", "Quyết định số ⟦1059/QĐ.UBND⟧",
  ])
  func aDotMayStandForTheHyphen(_ text: String) { check(text) }

  /// A unit stands behind a dot; a sentence that begins there, a heading's figure and the end of a file's name do not belong to the number.
  @Test(arguments: [
    "Quyết định số ⟦4310/QĐ-UBND.ĐT⟧ ngày 04/9/2009 của UBND tỉnh", "Quyết định số ⟦1125/QĐ-CT.UB⟧ ngày 12/5/2003",
    "theo Quyết định số ⟦2345/QĐ.CT.UB⟧;",
    "Chỉ thị số ⟦12/CT-UB.NC⟧ và các văn bản", "Công văn số ⟦3021/UBND.VX⟧ của UBND tỉnh", "Công văn số ⟦123/SNV.CCHC⟧.",
    "Quyết định số ⟦30/QĐ-UBND.TN&MT⟧, ngày 03/3/2013", "Quyết định số ⟦101/QĐ-CT.UBND.HC⟧ ngày 04/4/2001",
    "theo Quyết định số ⟦12/QĐ-UBND⟧.UBND tỉnh giao", "theo Kế hoạch số ⟦15/KH-UBND⟧.II. Nhiệm vụ", "Quyết định số ⟦34/QĐ-UBND⟧.PDF",
    "Quyết định số ⟦35/QĐ-UBND⟧.PV.",
    "theo Quyết định số ⟦13/QĐ-UBND⟧.Việc này do Sở", "Quyết định số ⟦14/QĐ-UBND⟧.TP Vinh",
  ])
  func aUnitMayStandBehindADot(_ text: String) { check(text) }

  @Test func theDottedFormIsNotRepaired() throws {
    #expect(try number("157/QĐ.UB").repaired == nil)
    #expect(try number("157/QĐ.UB").symbolType == .decision)
  }

  @Test func historicDecreesAreATypeOfTheirOwn() throws {
    #expect(try onlyCitation("Sắc lệnh số 64-SL ngày 23/11/1945").type == .historicDecree)
  }

  @Test func anAbbreviatedTypeWordMayStandInFront() { check("theo QĐ ⟦134/1999/QĐ-TTg⟧") }
}
