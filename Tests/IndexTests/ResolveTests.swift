import Model
import Specimens
import Testing

@testable import Index

/// Which mentions mean one document. Each test hands in the mentions of one bucket and names the groups by their places in the list.
@Suite struct ResolveTests {
  private func form(_ citation: Citation, in own: OwnPlace = OwnPlace(province: nil, level: nil, issuer: nil)) -> FormEvidence {
    FormEvidence(citation, own: own)
  }

  private func check(
    _ forms: [FormEvidence], _ expected: [(Set<Int>, CitedDocument.Status)], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(Set(forms.map(\.bucket)).count == 1, "the forms are of one bucket", sourceLocation: sourceLocation)
    let lexicon = Lexicon()
    let claims = forms.map { lexicon.claim(lexicon.compact($0)) }
    let groups = resolveBucket(claims, known: [], weights: [Int](repeating: 1, count: claims.count), in: lexicon)
    #expect(groups.map { Set($0.forms) }.sorted(by: first) == expected.map(\.0).sorted(by: first), sourceLocation: sourceLocation)
    for (forms, status) in expected {
      #expect(groups.first { Set($0.forms) == forms }?.status == status, "\(forms)", sourceLocation: sourceLocation)
    }
  }

  private func first(_ a: Set<Int>, _ b: Set<Int>) -> Bool { (a.min() ?? 0) < (b.min() ?? 0) }

  private let quangBinh = OwnPlace(province: "Quảng Bình", level: .province, issuer: "UBND tỉnh Quảng Bình")
  private let laoCai = OwnPlace(province: "Lào Cai", level: .province, issuer: "UBND tỉnh Lào Cai")
  private let anNhon = OwnPlace(province: "Bình Định", level: .district, issuer: "UBND thị xã An Nhơn")

  // MARK: State papers: type and year

  @Test func aYearIsADocument() {
    check(
      [form(citation("33/CT-TTg", date: "2020-08-20")), form(citation("33/CT-TTg", date: "2021-11-26"))], [([0], .one), ([1], .one)])
  }

  /// The provinces merged on 1 July 2025 number their papers anew, under the old name too.
  @Test func aMergedProvinceBeginsAnew() {
    let tayNinh = OwnPlace(province: "Tây Ninh", level: .province, issuer: "UBND tỉnh Tây Ninh")
    let laiChau = OwnPlace(province: "Lai Châu", level: .province, issuer: "UBND tỉnh Lai Châu")
    func forms(_ own: OwnPlace, _ dates: String?...) -> [FormEvidence] {
      dates.map { form(citation("100/QĐ-UBND", date: $0, issuer: own.issuer), in: own) }
    }
    check(forms(tayNinh, "2025-02-10", "2025-08-05"), [([0], .one), ([1], .one)])
    check(forms(tayNinh, "2025-02-10", "2025-03", "2025-08-05"), [([0, 1], .one), ([2], .one)])
    check(forms(tayNinh, "2024-02-10", "2024-08-05"), [([0, 1], .one)])
    check(forms(laiChau, "2025-02-10", "2025-08-05"), [([0, 1], .one)])
    // Without a month it joins the only one cited, and is left open where both are, or neither.
    check(forms(tayNinh, "2025-02-10", "2025"), [([0, 1], .one)])
    check(forms(tayNinh, "2025-02-10", "2025-08-05", "2025"), [([0], .one), ([1], .one), ([2], .ambiguous)])
    check(forms(tayNinh, "2025"), [([0], .unknown)])
    check(
      [
        form(citation("7/2024/NQ-HĐND", date: "2024-07-10", issuer: "HĐND tỉnh Tây Ninh"), in: tayNinh),
        form(citation("7/2025/NQ-HĐND", issuer: "HĐND tỉnh Tây Ninh"), in: tayNinh),
      ], [([0], .one), ([1], .unknown)])
    let commune = OwnPlace(province: "Quảng Ninh", level: .commune, issuer: "UBND xã Hải Lạng")
    check(
      ["2025-02-10", "2025-08-05"].map { form(citation("5/KH-UBND", date: $0, issuer: "UBND xã Hải Lạng"), in: commune) },
      [([0], .one), ([1], .one)])
  }

  @Test func theTypeIsPartOfIt() {
    check([form(citation("33/CT-TTg", date: "2021")), form(citation("33/QĐ-TTg", date: "2021"))], [([0], .one), ([1], .one)])
  }

  @Test func aMisprintedDayDissents() {
    check([form(citation("33/CT-TTg", date: "2021-11-26")), form(citation("33/CT-TTg", date: "2021-11-16"))], [([0, 1], .one)])
  }

  @Test func noYearJoinsTheOnlyOne() {
    check([form(citation("33/CT-TTg", date: "2021-11-26")), form(citation("33/CT-TTg"))], [([0, 1], .one)])
  }

  @Test func noYearBetweenTwoIsAmbiguous() {
    check(
      [form(citation("33/CT-TTg", date: "2020-08-20")), form(citation("33/CT-TTg", date: "2021-11-26")), form(citation("33/CT-TTg"))],
      [([0], .one), ([1], .one), ([2], .ambiguous)])
  }

  @Test func noYearAtAllIsUnknown() {
    check([form(citation("33/CT-TTg")), form(citation("33/CT-TTg", issuer: "Thủ tướng Chính phủ"))], [([0, 1], .unknown)])
  }

  @Test func aMonthTellsTheYear() {
    check([form(citation("33/CT-TTg", date: "2021-11")), form(citation("33/CT-TTg", date: "2021-11-26"))], [([0, 1], .one)])
  }

  /// 73/NQ-HĐND of 11/7/2024 is 73/2024/NQ-HĐND (number_grammar §4.6).
  @Test func theYearInTheNumberMeetsTheDate() {
    check(
      [
        form(citation("73/2024/NQ-HĐND", issuer: "HĐND tỉnh"), in: quangBinh),
        form(citation("73/NQ-HĐND", date: "2024-07-11", issuer: "HĐND tỉnh"), in: quangBinh),
      ], [([0, 1], .one)])
  }

  @Test func theLegislatureMayBeDropped() {
    check([form(citation("34/2007/PL-UBTVQH11")), form(citation("34/2007/PL-UBTVQH"))], [([0, 1], .one)])
  }

  /// 100/2015/QH13 is the Penal Code and a resolution (number_grammar §2 S4).
  @Test func lawsAndResolutionsOfTheAssemblyAreTwoSeries() {
    check(
      [form(citation("100/2015/QH13", type: .code)), form(citation("100/2015/QH13", type: .resolution))], [([0], .one), ([1], .one)])
  }

  @Test func aCodeIsALaw() {
    check([form(citation("100/2015/QH13", type: .code)), form(citation("100/2015/QH13", type: .law))], [([0, 1], .one)])
  }

  @Test func noTypeWordJoinsTheOnlySeries() {
    check([form(citation("10/2022/QH15", type: .law)), form(citation("10/2022/QH15", type: .other))], [([0, 1], .one)])
  }

  // MARK: Party papers: committee and term

  @Test func theTermTellsPartyPapersApart() {
    check(
      [
        form(citation("25-NQ/TW", date: "2003-03-12")), form(citation("25-NQ/TW", date: "2013-06-03")),
        form(citation("25-NQ/TW", issuer: "Ban Chấp hành Trung ương (khóa XI)")),
      ], [([0], .one), ([1, 2], .one)])
  }

  /// 23-QĐ/TW is dated 23/7/2021 and 30/7/2021 in one plan.
  @Test func twoDaysOfOneTermAreOnePaper() {
    check([form(citation("23-QĐ/TW", date: "2021-07-23")), form(citation("23-QĐ/TW", date: "2021-07-30"))], [([0, 1], .one)])
  }

  @Test func theSigningOrganIsNoPartOfIt() {
    check(
      [
        form(citation("23-QĐ/TW", date: "2021-07-30", issuer: "Bộ Chính trị")),
        form(citation("23-QĐ/TW", date: "2021-07-30", issuer: "Ban Chấp hành Trung ương")),
      ], [([0, 1], .one)])
  }

  @Test func aBareYearOfTwoTermsJoinsTheOneThatFits() {
    check([form(citation("25-NQ/TW", date: "2021-02-15")), form(citation("25-NQ/TW", date: "2021"))], [([0, 1], .one)])
  }

  @Test func aProvincialTermBeginsTheAutumnBefore() {
    check(
      [
        form(citation("03-CTr/TU", date: "2020-12-09", issuer: "Ban Chấp hành Đảng bộ tỉnh"), in: quangBinh),
        form(citation("03-CTr/TU", date: "2021-03-09", issuer: "Tỉnh ủy"), in: quangBinh),
        form(citation("03-CTr/TU", date: "2016-03-09", issuer: "Tỉnh ủy"), in: quangBinh),
      ], [([0, 1], .one), ([2], .one)])
  }

  // MARK: Local papers: place

  @Test func twoProvincesTwoPapers() {
    check(
      [
        form(citation("289/KH-UBND", date: "2025-02-26", issuer: "UBND tỉnh"), in: quangBinh),
        form(citation("289/KH-UBND", date: "2025-02-26", issuer: "UBND tỉnh"), in: laoCai),
        form(citation("289/KH-UBND", date: "2025-02-26", issuer: "UBND tỉnh Quảng Bình"), in: laoCai),
      ], [([0, 2], .one), ([1], .one)])
  }

  /// An An Nhơn plan cites 43-KH/UBND of the province and 43/KH-UBND of the town.
  @Test func provinceAndTownAreTwo() {
    check(
      [
        form(citation("43/KH-UBND", date: "2025-03-06", issuer: "UBND tỉnh"), in: anNhon),
        form(citation("43/KH-UBND", date: "2025-03-14", issuer: "UBND thị xã"), in: anNhon),
      ], [([0], .one), ([1], .one)])
  }

  @Test func anUnknownPlaceJoinsTheSameDay() {
    check(
      [
        form(citation("43/KH-UBND", date: "2025-03-06", issuer: "UBND tỉnh Bình Định")), form(citation("43/KH-UBND", date: "2025-03-06")),
        form(citation("43/KH-UBND", date: "2025-03-14")),
      ], [([0, 1], .one), ([2], .unknown)])
  }

  @Test func unknownPlacesAreToldApartByDays() {
    check(
      [
        form(citation("31-CT/TU", date: "2023-12-14")), form(citation("31-CT/TU", date: "2023-05-02")),
        form(citation("31-CT/TU", date: "2023-12-14", issuer: "Ban Thường vụ Tỉnh ủy")), form(citation("31-CT/TU")),
      ], [([0, 2], .unknown), ([1], .unknown), ([3], .ambiguous)])
  }

  @Test func aDepartmentCodeIsLocal() {
    check(
      [form(citation("12/KH-SCT", date: "2024-01-05"), in: quangBinh), form(citation("12/KH-SCT", date: "2024-01-05"), in: laoCai)],
      [([0], .one), ([1], .one)])
  }

  // MARK: Names

  @Test func localNamesByPlace() {
    let name = "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII"
    check(
      [
        form(named(name, type: .resolution, date: "2020"), in: quangBinh), form(named(name, type: .resolution, date: "2020"), in: laoCai),
        form(named(name, type: .resolution, date: "2020"), in: quangBinh),
      ], [([0, 2], .one), ([1], .one)])
  }

  @Test func namesByYear() {
    check(
      [
        form(named("Luật Đất đai", type: .law, date: "2013-11-26")), form(named("Luật Đất đai", type: .law, date: "2013")),
        form(named("Luật Đất đai", type: .law, date: "2024")), form(named("Luật Đất đai", type: .law)),
      ], [([0, 1], .one), ([2], .one), ([3], .ambiguous)])
  }
}
