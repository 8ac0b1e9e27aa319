import Model
import Specimens
import Testing

@testable import Index

/// Names and places of documents (identity_and_places §1, number_grammar §5).
@Suite struct IdentityTests {
  private func place(_ issuer: String) -> String? {
    IssuerPlace.read(issuer).map { "\($0.level.rawValue) \($0.key ?? "-")" }
  }

  @Test func placesOfIssuers() {
    #expect(place("UBND tỉnh Quảng Bình") == "province quang binh")
    #expect(place("Ban Thường vụ Tỉnh uỷ Lào Cai") == "province lao cai")
    #expect(place("UBND tỉnh Bà Rịa - Vũng Tàu") == "province ba ria vung tau")
    #expect(place("UBND thị xã An Nhơn") == "district thi xa an nhon")
    #expect(place("UBND huyện Cư M'gar") == "district huyen cu m gar")
    #expect(IssuerPlace.read("UBND huyện Cư M’gar")?.province == "dak lak")
    #expect(place("UBND thành phố Đà Nẵng") == "province da nang")
    #expect(place("UBND thành phố Hòa Bình") == "district thanh pho hoa binh")
    #expect(place("Ủy ban nhân dân Quận 1") == "district quan 1")
    #expect(place("Ban Chấp hành Đảng bộ tỉnh khóa XI") == "province -")
    #expect(place("UBND huyện") == "district -")
    #expect(place("UBND tỉnh Lào Cai, Sở Nội vụ") == "province lao cai")
    #expect(place("Tỉnh ủy, Ban Thường vụ") == "province -")
    #expect(place("Sở Công Thương tỉnh Lào Cai") == "province lao cai")
    #expect(place("UBND xã Hội Sơn") == "commune xa hoi son")
    #expect(place("UBND tỉnh Thừa Thiên Huế") == "province hue")
  }

  @Test func noPlaces() {
    #expect(place("Bộ Lao động - Thương binh và Xã hội") == nil)
    #expect(place("Ban Quản lý dự án") == nil)
    #expect(place("Thủ tướng Chính phủ") == nil)
    #expect(place("Bảo hiểm xã hội Việt Nam") == nil)
    #expect(place("Viện Hàn lâm Khoa học Xã Hội Việt Nam") == nil)
  }

  private func urn(_ citation: Citation, own: OwnPlace = OwnPlace(province: nil, level: nil, issuer: nil)) -> String? {
    LexName.urn(citation, own: own)
  }

  @Test func urns() {
    let quangBinh = OwnPlace(province: "Quảng Bình", level: .province, issuer: "UBND tỉnh Quảng Bình")
    #expect(urn(citation("33/CT-TTg", date: "2021-11-26")) == "urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2021-11-26;33-ct-ttg")
    #expect(
      urn(citation("289/KH-UBND", date: "2025-02-26", issuer: "UBND tỉnh"), own: quangBinh)
        == "urn:lex:vn;quang.binh:uy.ban.nhan.dan:ke.hoach:2025-02-26;289-kh-ubnd")
    #expect(urn(citation("59/2023/NĐ-CP")) == "urn:lex:vn:chinh.phu:nghi.dinh:2023;59-2023-nd-cp")
    #expect(urn(citation("10/2022/QH15", type: .law, date: "2022-11-10")) == "urn:lex:vn:quoc.hoi:luat:2022-11-10;10-2022-qh15")
    #expect(
      urn(citation("25-NQ/TW", issuer: "Ban Chấp hành Trung ương khóa XI"))
        == "urn:lex:vn:ban.chap.hanh.trung.uong.dang:nghi.quyet:khoa.11;25-nq-tw")
    #expect(urn(named("Luật Tiếp công dân", type: .law, date: "2013")) == "urn:lex:vn:quoc.hoi:luat:2013;luat-tiep-cong-dan")
  }

  /// The letters of the Hội đồng Bộ trưởng, which ended in 1992, are those of a council for compensation since; those of any body long ended may be another's.
  @Test(
    arguments: [
      ("135/HĐBT", "1989-08-09", "Hội đồng Bộ trưởng", "hoi.dong.bo.truong"), ("135/HĐBT", "1989-08-09", nil, "hoi.dong.bo.truong"),
      ("23/TTr-HĐBT", "2025-08-09", "Hội đồng bồi thường, hỗ trợ và tái định cư", "hoi.dong.boi.thuong.ho.tro.va.tai.dinh.cu"),
      ("23/TTr-HĐBT", "2025-08-09", nil, "hdbt"), ("12/QĐ-BTS", "2006-03-02", nil, "bo.thuy.san"), ("12/QĐ-BTS", "2019-03-02", nil, "bts"),
      // Named for some years more.
      ("12/QĐ-BKHĐT", "2026-03-02", nil, "bo.ke.hoach.va.dau.tu"),
    ] as [(String, String, String?, String)])
  func aCodeOfTwoTimes(_ number: String, _ date: String, _ issuer: String?, _ authority: String) {
    #expect(urn(citation(number, date: date, issuer: issuer))?.split(separator: ":")[3] == Substring(authority), "\(number)")
  }

  /// A central body of a code that every province has.
  @Test func theWholeCountrysSocialInsurance() {
    let daknong = OwnPlace(province: "Đắk Nông", level: .province, issuer: "Bảo hiểm xã hội tỉnh Đắk Nông")
    let national = citation("3430/BHXH-CSYT", type: .officialLetter, date: "2023-10-27", issuer: "Bảo hiểm xã hội Việt Nam")
    #expect(urn(national, own: daknong) == "urn:lex:vn:bao.hiem.xa.hoi:cong.van:2023-10-27;3430-bhxh-csyt")
    let local = citation("934/BHXH-CSYT", type: .officialLetter, date: "2023-11-03", issuer: "Bảo hiểm xã hội tỉnh Đắk Nông")
    #expect(urn(local, own: daknong) == "urn:lex:vn;dak.nong:bao.hiem.xa.hoi:cong.van:2023-11-03;934-bhxh-csyt")
    let front = citation("45/KH-MTTQ-BTT", date: "2023-11-03", issuer: "Ủy ban MTTQ Việt Nam")
    #expect(urn(front, own: daknong)?.hasPrefix("urn:lex:vn:") != true)
  }

  @Test func notEnoughForAURN() {
    #expect(urn(citation("33/CT-TTg")) == nil)
    #expect(urn(citation("289/KH-UBND", date: "2025-02-26")) == nil)
    #expect(urn(citation("23-QĐ/TW", issuer: "Bộ Chính trị")) == nil)
  }

  @Test func districtsOfAUniqueNameLieInTheirProvince() {
    let gialai = OwnPlace(province: "Gia Lai", level: .province, issuer: "UBND tỉnh Gia Lai")
    #expect(LocalPlace(level: nil, issuer: "UBND thị xã An Nhơn", own: gialai)?.key == "binh dinh/thi xa an nhon")
    #expect(LocalPlace(level: nil, issuer: "UBND huyện Châu Thành", own: gialai)?.key == "gia lai/huyen chau thanh")
  }

  @Test func codes() {
    func kind(_ code: String) -> String {
      "\(Organisation(code).level?.rawValue ?? "-") \(Organisation(code).isLocal ? "local" : "national")"
    }
    #expect(kind("TTg") == "central national")
    #expect(kind("UBND-NCVX") == "- local")
    #expect(kind("BDVHU-UBND") == "district local")
    #expect(kind("TW") == "central national")
    #expect(kind("BDVTW") == "central national")
    #expect(kind("SABC") == "province local")
    #expect(kind("GDTXVL") == "- national")
    #expect(kind("CT") == "- national")
    #expect(kind("CT-UB") == "- local")
    #expect(kind("CT-UBKT") == "- national")
    #expect(Organisation("CT.UBND").name == "Chủ tịch Ủy ban nhân dân")
    #expect(Organisation("UBND").isParty(number("43-KH/UBND")) == false)
    #expect(Organisation("TU").isParty(number("43-KH/TU")))
  }

  @Test func oneDigitSerialsHaveALeadingZero() {
    #expect(LexName.localKey(number: number("3/CT-TTg"), name: nil) == LexName.localKey(number: number("03/CT-TTg"), name: nil))
  }

  @Test func terms() {
    func term(_ date: String, _ level: Level) -> Int? { PrintedDate(iso: date).flatMap { CommitteeTerm.term(on: $0, level: level) } }
    #expect(term("2013-06-03", .central) == 11)
    #expect(term("2021-01-31", .central) == 12)
    #expect(term("2021-02-01", .central) == 13)
    #expect(term("2021", .central) == nil)
    #expect(term("2022", .central) == 13)
    #expect(term("2020-12-09", .province) == 13)
    #expect(term("2020-09-15", .province) == nil)
    #expect(term("2020-07-15", .province) == 12)
    #expect(CommitteeTerm.printedTerm("Ban Chấp hành Trung ương Đảng (khoá XIII)") == 13)
    #expect(CommitteeTerm.printedTerm("Bộ Chính trị") == nil)
  }
}
