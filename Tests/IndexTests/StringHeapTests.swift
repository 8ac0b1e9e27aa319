import Testing

@testable import Index

@Suite struct StringHeapTests {
  @Test func onceEach() {
    var heap = StringHeap()
    #expect(heap.add(nil) == 0)
    #expect(heap.add("Chỉ thị") == 1)
    #expect(heap.add("Nghị quyết") == 2)
    #expect(heap.add("Chỉ thị") == 1)
    #expect(heap.add("") == 3)
  }

  /// Equal for Swift, but not the same print.
  @Test func composedAndDecomposedAreTwo() {
    var heap = StringHeap()
    #expect(heap.add("Chỉ") != heap.add("Chi\u{309}"))
  }

  @Test func growsBeyondItsFirstSlots() {
    var heap = StringHeap()
    let names = (0..<5_000).map { heap.add("33/CT-\($0)") }
    #expect(Set(names).count == 5_000)
    #expect((0..<5_000).map { heap.add("33/CT-\($0)") } == names)
  }
}
