import Model
import Parse
import Testing

/// What a user types as the name of one document.
@Suite struct TypedCitationTests {
  @Test(arguments: [
    ("33/CT-TTg", "33/CT-TTg"), ("33/ct-ttg", "33/CT-TTg"), ("33/CT-TTG", "33/CT-TTg"), ("23-qd/tw", "23-QĐ/TW"),
    ("73/nq-hdnd", "73/NQ-HĐND"),
    ("59/2023/nd-cp", "59/2023/NĐ-CP"), ("10/2022/qh15", "10/2022/QH15"), ("53-KH-HU", "53-KH/HU"),
    ("Chỉ thị 33/CT-TTg ngày 26/11/2021", "33/CT-TTg"),
    ("số 33/CT-TTg", "33/CT-TTg"), (" 33 / CT - TTg ", "33/CT-TTg"), ("20-cp", "20-CP"),
    ("26-ctr/tu", "26-CTr/TU"),
  ])
  func aNumberMayBeTypedInSmallLettersWithoutAccents(_ words: String, _ number: String) throws {
    #expect(try #require(parseCitation(words)?.number).proper == number)
  }

  @Test(arguments: [
    ("33 CT TTg", "33/CT-TTg"), ("CT 33 TTg", "33/CT-TTg"), ("chi thi 33 ttg", "33/CT-TTg"), ("nq 18 tw", "18-NQ/TW"),
    ("18 NQ TW", "18-NQ/TW"),
    ("Quyết định số 1234 UBND", "1234/QĐ-UBND"),
  ])
  func blanksMayStandForSeparators(_ words: String, _ number: String) throws {
    #expect(try #require(parseCitation(words)?.number).proper == number)
  }

  @Test(arguments: [
    "QĐ 1234 UBND tỉnh Lào Cai năm 2024", "1234 QĐ UBND tỉnh Lào Cai năm 2024", "quyết định 1234 UBND tỉnh Lào Cai năm 2024",
  ])
  func aBodyWithItsPlaceAndAYear(_ words: String) throws {
    let citation = try #require(parseCitation(words))
    #expect(citation.number?.proper == "1234/QĐ-UBND" && citation.date?.year == 2024)
    #expect(citation.issuer == "UBND tỉnh Lào Cai")
  }

  @Test func anUnknownOrganisationTypedInSmallLettersMeetsTheOneInCapitals() throws {
    let typed = try #require(parseCitation("24/kh-gdtxvl"))
    let printed = try number("24/KH-GDTXVL")
    #expect(typed.bucket == printed.bucket)
  }

  @Test func theWordsAroundTheNumberAreRead() throws {
    let citation = try #require(parseCitation("Chỉ thị 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ"))
    #expect(citation.type == .directive)
    #expect(citation.date == PrintedDate(iso: "2021-11-26"))
    #expect(citation.issuerPrinted == "Thủ tướng Chính phủ")
  }

  @Test(arguments: ["Luật Tiếp công dân năm 2013", "Luật Tiếp công dân 2013"])
  func aNameIsRead(_ words: String) throws {
    let citation = try #require(parseCitation(words))
    #expect(citation.name == "Luật Tiếp công dân")
    #expect(citation.date?.year == 2013)
  }

  @Test(arguments: ["luật tiếp công dân năm 2013", "luat tiep cong dan 2013"])
  func aNameMayBeTypedInSmallLettersToo(_ words: String) {
    #expect(parseCitation(words)?.bucket == "luat tiep cong dan")
  }

  @Test(arguments: ["", "   ", "xin chào", "2021", "kế hoạch", "26/11/2021", "38/63 tỉnh", "///", "ngày 15/5"])
  func whatNamesNoDocumentIsNone(_ words: String) { #expect(parseCitation(words) == nil) }
}
