import Platform

extension Table {
  /// The rows of a table: held in memory, or each worked out when it is asked for, so that a hundred thousand of them are never there at once.
  public struct Rows: Sendable, MutableCollection, RandomAccessCollection, RangeReplaceableCollection {
    private var held: [[Cell]]
    private var made: (count: Int, row: @Sendable (Int) -> [Cell])?

    public init() { held = [] }

    public init(_ rows: some Sequence<[Cell]>) { held = Array(rows) }

    /// - Parameter row: the same cells whenever it is asked; several threads ask at once.
    public init(count: Int, row: @escaping @Sendable (Int) -> [Cell]) {
      held = []
      made = (count, row)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { made?.count ?? held.count }

    public subscript(_ index: Int) -> [Cell] {
      get { made?.row(index) ?? held[index] }
      set {
        hold()
        held[index] = newValue
      }
    }

    public mutating func replaceSubrange(_ range: Range<Int>, with rows: some Collection<[Cell]>) {
      hold()
      held.replaceSubrange(range, with: rows)
    }

    /// The same rows, all in memory.
    var inMemory: Rows { made == nil ? self : Rows(runs { run in run.map { self[$0] } }.joined()) }

    private mutating func hold() { self = inMemory }

    /// What becomes of runs of rows, worked out on all processors, in the order of the rows.
    func runs<Result: Sendable>(_ transform: @Sendable (Range<Int>) -> Result) -> [Result] {
      let starts = Array(stride(from: 0, to: count, by: Self.runLength))
      return parallelMap(starts) { transform($0..<Swift.min($0 + Self.runLength, count)) }
    }

    private static let runLength = 1_000
  }
}
