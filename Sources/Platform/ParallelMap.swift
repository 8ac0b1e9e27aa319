import Dispatch
import Synchronization

/// The results of a function over a list, in the order of the list, worked out on `jobs` threads.
public func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int = Surroundings.processors, _ transform: @Sendable (Item) -> Result
) -> [Result] {
  parallelPrefix(items[...], jobs: jobs, weight: { _ in 0 }, limit: 1, transform)
}

/// The same with a function that may fail: the first error in the order of the list is thrown.
public func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int = Surroundings.processors, _ transform: @Sendable (Item) throws -> Result
) throws -> [Result] {
  try parallelMap(items, jobs: jobs) { item in Swift.Result { try transform(item) } }.map { try $0.get() }
}

/// The results of a function over the first items of a list, at least over one: no more are begun when the results weigh as much as the limit.
public func parallelPrefix<Item: Sendable, Result: Sendable>(
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
