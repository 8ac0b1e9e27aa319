import Model
import Testing

@testable import Facts

/// Provinces and districts.
@Suite struct PlaceTableTests {
  @Test func thereWere63ProvincesAndThereAre34() {
    #expect(PlaceTable.provinces.filter(\.existedBefore).count == 63)
    #expect(PlaceTable.provinces.filter(\.existsSince).count == 34)
  }

  @Test func theCitiesUnderTheCentralGovernmentAreCities() {
    let before = Set(PlaceTable.provinces.filter { $0.existedBefore && $0.isCity }.map(\.name))
    #expect(before == ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"])
    let danang = PlaceTable.provinces.first { $0.name == "Đà Nẵng" }
    #expect(danang?.fullName == "thành phố Đà Nẵng")
    #expect(PlaceTable.provinces.first { $0.name == "Quảng Bình" }?.fullName == "tỉnh Quảng Bình")
  }

  @Test func everySuccessorExistsSince() {
    let since = Set(PlaceTable.provinces.filter(\.existsSince).map(\.name))
    for province in PlaceTable.provinces { #expect(since.contains(province.successor), "\(province.name)") }
  }

  @Test(arguments: [
    ("Quảng Bình", "Quảng Trị"), ("Bình Định", "Gia Lai"), ("Tiền Giang", "Đồng Tháp"), ("Long An", "Tây Ninh"), ("Lai Châu", "Lai Châu"),
    ("Hà Giang", "Tuyên Quang"),
  ])
  func theMergersOf2025(_ province: String, _ successor: String) {
    #expect(PlaceTable.provinces.first { $0.name == province }?.successor == successor)
  }

  @Test func aProvinceThatGoesOnIsItsOwnSuccessor() {
    for province in PlaceTable.provinces where province.existsSince { #expect(province.successor == province.name) }
  }

  @Test func everySpellingFindsItsProvince() {
    for row in tableRows(provinceRows) {
      for spelling in [row[1]] + alternatives(row[3]) {
        let words = Syllable.words(spelling)
        let found = PlaceTable.provinceNames.starting(with: words[0]).first { $0.words.elementsEqual(words) }
        #expect(found?.value.name == row[1], "\(spelling)")
      }
    }
  }

  @Test(arguments: tableRows(districtRows)) func everyDistrictsProvinceExistedBefore(_ row: [String]) {
    #expect(PlaceTable.provinces.contains { $0.name == row[0] && $0.existedBefore })
    #expect(["thành phố", "thị xã", "quận", "huyện"].contains(row[1]))
  }

  @Test func everyProvinceHasDistricts() {
    let named = Set(PlaceTable.districts.map(\.province))
    for province in PlaceTable.provinces where province.existedBefore { #expect(named.contains(province.name), "\(province.name)") }
  }

  @Test func noDistrictStandsTwice() {
    let keys = PlaceTable.districts.map { "\($0.kind) \($0.name), \($0.province)" }
    #expect(Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.sorted().isEmpty)
  }

  /// The 696 units of the list of March 2025 and 34 that were merged away or changed their kind since 2019.
  @Test func noUnitIsMissing() { #expect(PlaceTable.districts.count == 696 + 34) }

  @Test func homonymsShareAName() {
    let words = Syllable.words("Châu Thành")
    let districts = PlaceTable.districtNames.starting(with: words[0]).first { $0.words.elementsEqual(words) }?.value ?? []
    #expect(Set(districts.map(\.province)).count == 10)
  }
}
