import Dispatch

/// Does work that waits for other programs on a thread that may wait. Tests run on the threads of Swift's concurrency, of which there are as
/// many as processors: when all of them wait, nothing that they wait for goes on.
public func offThePool<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
  }
}
