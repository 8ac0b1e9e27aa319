import Testing

@testable import Index

@Suite struct MergePlanTests {
  private func plan(_ sizes: [Int], worn: Int? = nil) -> [Int]? {
    MergePlan.next(sizes.enumerated().map { MergePlan.Segment(size: $1, hasManyDeleted: $0 == worn) }, limit: 16 << 20)
  }

  @Test func fourOfASize() {
    #expect(plan([]) == nil)
    #expect(plan([1, 2, 3]) == nil)
    #expect(plan([1, 2, 3, 200_000]) == [0, 1, 2, 3])
    #expect(plan([1, 2, 3, 300_000]) == nil)
    #expect(plan([300_000, 1, 400_000, 2, 500_000, 600_000]) == [0, 2, 4, 5])
  }

  @Test func smallOnesFirst() {
    #expect(plan([400_000, 400_000, 400_000, 400_000, 1, 1, 1, 1]) == [4, 5, 6, 7])
  }

  @Test func largeOnesStay() {
    #expect(plan([Int](repeating: 16 << 20, count: 9)) == nil)
  }

  @Test func wornOnesAreWrittenAnew() {
    #expect(plan([64 << 20, 64 << 20], worn: 1) == [1])
  }

  /// However many papers come one by one, few segments stay.
  @Test func theNumberIsLogarithmic() {
    var sizes: [Int] = []
    for _ in 0..<5_000 {
      sizes.append(10_000)
      while let places = plan(sizes) {
        let merged = places.reduce(0) { $0 + sizes[$1] }
        sizes = sizes.enumerated().filter { !places.contains($0.offset) }.map(\.element) + [merged]
      }
      #expect(sizes.count <= 3 * 5)
    }
    #expect(sizes.reduce(0, +) == 50_000_000)
  }
}
