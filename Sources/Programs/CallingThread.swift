import Dispatch
import Synchronization

/// Runs asynchronous work on the thread that waits for it.
///
/// Papers are parsed on threads that Dispatch lends, and asynchronous work usually runs on threads of the same pool. If all of them waited
/// for work that wants one of them, nothing would go on. Here the waiting thread does the work itself.
final class CallingThread: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  /// Counts jobs, and the end of the work.
  private let news = DispatchSemaphore(value: 0)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    news.signal()
  }

  /// Does the work to its end and returns what came of it.
  /// - Parameters:
  ///   - seconds: after so many `expire` is called, once; the work is still waited for.
  ///   - idle: called, perhaps several times, when a part of the work is done and another one is waited for. It delays `expire`.
  static func finish<Value: Sendable>(
    seconds: Int, expire: () -> Void, idle: () -> Void = {}, _ work: @escaping @Sendable () async -> Value
  ) -> Value {
    let thread = CallingThread()
    let outcome = Outcome<Value>()
    Task.detached(executorPreference: thread, priority: .high) {
      let value = await work()
      outcome.value.withLock { $0 = value }
      thread.news.signal()
    }
    var deadline = DispatchTime.now() + .seconds(seconds)
    while true {
      if thread.news.wait(timeout: deadline) == .timedOut {
        deadline = .distantFuture
        expire()
        continue
      }
      if let job = thread.jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
        unsafe job.runSynchronously(on: thread.asUnownedTaskExecutor())
      }
      if let value = outcome.value.withLock({ $0 }) { return value }
      if thread.jobs.withLock({ $0.isEmpty }) { idle() }
    }
  }
}

private final class Outcome<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}
