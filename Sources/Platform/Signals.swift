import Glibc

/// What the program does when the system taps on its shoulder.
public enum Signals {
  /// A reader that goes away (`| head`) and a file-size limit come back as errors of the write instead of ending the program.
  public static func ignoreBrokenWrites() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Says a few words on standard error when the user interrupts (Ctrl-C) or the system asks to stop, then ends as the signal would have.
  /// Signals that are ignored from outside (`nohup`) stay ignored.
  public static func sayOnInterrupt(_ words: String) {
    // Laid down before any signal can come: a handler may not allocate.
    unsafe lastWords = (UnsafePointer(strdup(words)), words.utf8.count)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      if unsafe sigaction(number, nil, &former) == 0, unsafe former.__sigaction_handler.sa_handler == nil {
        signal(number, endWithWords)
      }
    }
  }
}

nonisolated(unsafe) private var former = sigaction()
nonisolated(unsafe) private var lastWords: (text: UnsafePointer<CChar>?, count: Int) = (nil, 0)

/// Only calls that are safe in a handler (signal-safety(7)).
private func endWithWords(_ number: Int32) {
  if let text = unsafe lastWords.text { _ = unsafe write(STDERR_FILENO, text, lastWords.count) }
  signal(number, SIG_DFL)
  raise(number)
}
