import Model
import Specimens
import Testing

@testable import Index

@Suite struct SharedEvidenceTests {
  private func dates(_ citations: [Citation]) -> [String?] {
    record("a", header("1/KH-UBND", province: "Lào Cai"), citations).mentions.map { $0.evidence.bestDate?.description }
  }

  @Test func aLaterMentionTakesTheDate() {
    #expect(dates([citation("33/CT-TTg", date: "2021-11-26"), citation("33/CT-TTg")]) == ["2021-11-26", "2021-11-26"])
  }

  @Test func notFromAnotherType() {
    #expect(dates([citation("33/CT-TTg", date: "2021-11-26"), citation("33/QĐ-TTg")]) == ["2021-11-26", nil])
  }

  @Test func notBetweenTwoYears() {
    #expect(
      dates([citation("33/CT-TTg", date: "2021-11-26"), citation("33/CT-TTg", date: "2020-08-20"), citation("33/CT-TTg")])
        == ["2021-11-26", "2020-08-20", nil])
  }

  @Test func notBetweenProvinceAndTown() {
    #expect(
      dates([
        citation("43/KH-UBND", date: "2025-03-06", issuer: "UBND tỉnh"), citation("43/KH-UBND", issuer: "UBND thị xã"),
        citation("43/KH-UBND"),
      ]) == ["2025-03-06", nil, nil])
  }

  @Test func whatIsPrintedStays() {
    #expect(
      dates([citation("23-QĐ/TW", date: "2021-07-23"), citation("23-QĐ/TW", date: "2021-07-30")]) == ["2021-07-23", "2021-07-30"])
  }
}
