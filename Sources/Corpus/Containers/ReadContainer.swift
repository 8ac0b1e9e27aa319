import Model
import Parse
import Platform

/// Reads a container and hands on what is made of its members, in their order.
///
/// On one thread memory holds one member; on several a batch of members is worked on at once.
/// - Parameters:
///   - path: as it is shown.
///   - fault: what happened to the file meanwhile.
///   - weight: bytes of a result in memory.
func readContainer<Result: Sendable>(
  _ source: ContainerSource, _ reader: any ContainerReader, path: String, jobs: Int, limits: Limits, fault: () -> ReadFailure?,
  weight: @escaping @Sendable (Result) -> Int = { _ in 0 }, work: @Sendable (MemberWalk.Step) -> [Result], take: ([Result]) throws -> Void
) throws {
  var steps: [MemberWalk.Step] = []
  var bytes = 0
  func finish() throws {
    var rest = steps[...]
    while !rest.isEmpty {
      let results = parallelPrefix(rest, jobs: jobs, weight: { $0.reduce(0) { $0 + weight($1) } }, limit: limits.results, work)
      rest = rest.dropFirst(results.count)
      for result in results { try take(result) }
    }
    (steps, bytes) = ([], 0)
  }
  var walk = MemberWalk(source, limits)
  try walk.walk(source, reader, path: path) { step in
    if jobs == 1 || bytes + step.size > limits.batch || steps.count >= 64 * jobs { try finish() }
    steps.append(step)
    bytes += step.size
  }
  if let failure = fault() { steps.append(.failed(failure)) }
  try finish()
}

extension MemberWalk.Step {
  fileprivate var size: Int {
    if case .member(let member) = self { member.bytes.count } else { 0 }
  }
}

extension OpenFile {
  /// What happened to a container while it was read.
  func fault(_ path: String) -> ReadFailure? {
    if let readError { return ReadFailure(path, readError) }
    return hasChanged ? ReadFailure(path: path, reason: .unreadable(.changed, "written to while it was read; run the command again")) : nil
  }
}

extension ReadFailure {
  /// - Parameter path: as it is shown.
  init(_ path: String, _ error: SystemError) {
    self.init(path: path, reason: error.isNoFile ? .noFile : .system(error.reason))
  }
}
