import Dispatch
import Synchronization

/// The results of a function over a list, in the order of the list, worked out on `jobs` threads.
func parallelMap<Item: Sendable, Result: Sendable>(_ items: [Item], jobs: Int, _ transform: @Sendable (Item) -> Result) -> [Result] {
  parallelPrefix(items[...], jobs: jobs, weight: { _ in 0 }, limit: 1, transform)
}

/// The results of a function over the first items of a list, at least over one: no more are begun when the results weigh as much as the limit.
func parallelPrefix<Item: Sendable, Result: Sendable>(
  _ items: ArraySlice<Item>, jobs: Int, weight: @Sendable (Result) -> Int, limit: Int, _ transform: @Sendable (Item) -> Result
) -> [Result] {
  let results = Mutex([Result?](repeating: nil, count: items.count))
  let next = Atomic(0)
  let total = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, items.count))) { _ in
    while total.load(ordering: .relaxed) < limit {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < items.count else { return }
      let result = transform(items[items.startIndex + index])
      total.wrappingAdd(weight(result), ordering: .relaxed)
      results.withLock { $0[index] = result }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}
