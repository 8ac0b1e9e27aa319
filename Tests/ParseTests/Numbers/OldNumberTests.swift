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

  @Test func theDottedFormIsNotRepaired() throws {
    #expect(try number("157/QĐ.UB").repaired == nil)
    #expect(try number("157/QĐ.UB").symbolType == .decision)
  }

  @Test func historicDecreesAreATypeOfTheirOwn() throws {
    #expect(try onlyCitation("Sắc lệnh số 64-SL ngày 23/11/1945").type == .historicDecree)
  }

  @Test func anAbbreviatedTypeWordMayStandInFront() { check("theo QĐ ⟦134/1999/QĐ-TTg⟧") }
}
