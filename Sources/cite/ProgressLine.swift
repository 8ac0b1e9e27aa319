import Corpus
import Platform
import Render

/// One line on a terminal that says how far a run has come; it is wiped away at the end.
final class ProgressLine {
  private let messages: Messages
  private let start = MonotonicClock.now
  private var shown = 0.0
  private var isThere = false

  /// Seconds between two changes of the line.
  private static let interval = 0.1

  /// Nil where standard error is no terminal.
  init?(_ messages: Messages) {
    guard Surroundings.isTerminal(.errors), Surroundings.variable("TERM") != "dumb" else { return nil }
    self.messages = messages
  }

  func show(_ progress: IndexProgress) {
    show(
      messages.progress(
        progress.files, of: progress.allFiles, bytes: progress.bytes, ofBytes: progress.allBytes, seconds: MonotonicClock.now - start))
  }

  func show(_ words: @autoclosure () -> String) {
    let seconds = MonotonicClock.now - start
    guard seconds - shown >= Self.interval else { return }
    shown = seconds
    let words = words()
    write(fit(words, to: (Surroundings.columns(of: .errors) ?? 80) - 1))
    isThere = true
  }

  func wipe() {
    if isThere { write("") }
    isThere = false
  }

  private func write(_ words: String) {
    // Progress that cannot be shown is no reason to stop.
    try? StandardStream.errors.write("\r\u{1B}[K" + words)
  }
}
