import Facts
import Model
import Testing

@testable import Index

/// Lives of bodies that follow from their place.
@Suite struct IssuerLivesTests {
  private func until(_ issuer: String) -> [String?] { issuerLives(issuer).map { $0.until?.description } }

  @Test(arguments: [
    "UBND huyện Tháp Mười", "Huyện ủy Tháp Mười", "HĐND thị xã An Nhơn", "UBND huyện", "Phòng Nội vụ huyện Tháp Mười", "Thị ủy An Nhơn",
  ])
  func bodiesOfDistrictsHaveEnded(_ issuer: String) { #expect(until(issuer) == ["2025-06-30"]) }

  @Test func theUnitsProvinceIsNamedWhereItIsKnown() {
    #expect(issuerLives("UBND huyện Tháp Mười").first?.successors == ["UBND xã, phường thuộc tỉnh Đồng Tháp"])
    #expect(issuerLives("UBND thị xã An Nhơn").first?.successors == ["UBND xã, phường thuộc tỉnh Gia Lai"])
    #expect(issuerLives("UBND huyện Châu Thành").first?.successors == [])
  }

  /// "UBND thành phố" alone may be Đà Nẵng's; "thành phố Đồng Nai" is no district.
  @Test(arguments: ["UBND thành phố", "UBND thành phố Hà Nội", "UBND thành phố Đồng Nai", "Bộ Quốc phòng", "UBND xã Tả Van", "UBND tỉnh"])
  func whatThePlaceDoesNotTellStaysOpen(_ issuer: String) { #expect(until(issuer).isEmpty) }

  @Test func aMergedProvinceGivesWay() {
    let lives = issuerLives("UBND tỉnh Quảng Bình")
    #expect(lives.map(\.until) == [PrintedDate(iso: "2025-06-30")])
    #expect(lives.first?.successors == ["UBND tỉnh Quảng Trị"])
    #expect(issuerLives("Tỉnh ủy Quảng Nam").first?.successors == ["Thành ủy Đà Nẵng"])
    #expect(issuerLives("UBND tỉnh Bình Dương").first?.successors == ["UBND thành phố Hồ Chí Minh"])
  }

  @Test func aProvinceThatTookOthersInHasTwoLives() {
    let lives = issuerLives("UBND tỉnh Tây Ninh")
    #expect(lives.map { $0.from?.description } == [nil, "2025-07-01"])
    #expect(lives.map { $0.until?.description } == ["2025-06-30", nil])
  }

  @Test func anUntouchedProvinceHasNone() { #expect(issuerLives("UBND tỉnh Lai Châu").isEmpty) }

  @Test func aDepartmentEndsWithItselfOrItsProvince() {
    let labour = issuerLives("Sở Lao động - Thương binh và Xã hội tỉnh Quảng Bình")
    #expect(labour.map { $0.until?.description } == ["2025-02-28"])
    #expect(labour.first?.successors == ["Sở Nội vụ"])
    let home = issuerLives("Sở Nội vụ tỉnh Quảng Bình")
    #expect(home.map { $0.from?.description } == [nil, "2025-03-01"])
    #expect(home.map { $0.until?.description } == ["2025-02-28", "2025-06-30"])
    #expect(home.last?.successors == ["Sở Nội vụ tỉnh Quảng Trị"])
  }
}
