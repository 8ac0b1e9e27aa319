import Facts
import Testing

@Test func thereWere63Provinces() {
  #expect(PlaceTable.provinces.filter(\.existedBefore).count == 63)
}
