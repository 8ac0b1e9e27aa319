/// Something a reader should know about a paper or a file, with its place.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Sendable { case error, warning, note }

  public enum Code: String, CaseIterable, Sendable {
    /// The file holds no text this program can read.
    case unreadable
    /// Nothing but white space.
    case empty
    /// Bytes that are not text in the encoding found; each stretch is shown as U+FFFD, or read as windows-1252 where no encoding was found.
    case invalidBytes = "invalid-bytes"
    /// A page without a document: an error page, an empty shell.
    case noDocument = "no-document"
    /// Locked with a password.
    case encrypted
    /// Truncated, or not built as its format wants; nothing or only a part could be read.
    case damaged
    /// The program that reads this format is not installed.
    case missingProgram = "missing-program"
    /// The program that reads this format gave up, or was stopped at a limit.
    case programFailed = "program-failed"
    /// Pictures of pages, no text.
    case noTextLayer = "no-text-layer"
    /// Read from pictures by optical character recognition: letters may be wrong.
    case lowConfidence = "low-confidence"
    /// More than this program reads of one file; the rest is left out.
    case tooLarge = "too-large"
    /// Containers inside containers, deeper than this program looks.
    case tooDeep = "too-deep"
    /// The file was written to while it was read.
    case changed
  }

  public let code: Code
  public let severity: Severity
  public let message: String
  public let span: TextSpan<Raw>

  public init(_ code: Code, _ severity: Severity, _ message: String, at span: TextSpan<Raw> = TextSpan(0, 0)) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
  }
}

extension Finding {
  /// A number of bytes in words: "16 MiB".
  public static func size(_ bytes: Int) -> String { bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes) bytes" }
}
