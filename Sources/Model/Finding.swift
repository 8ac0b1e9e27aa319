/// Something a reader should know about a paper or a file, with its place.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Sendable { case error, warning, note }

  public enum Code: String, CaseIterable, Sendable {
    /// The file holds no text this program can read.
    case unreadable
    /// Nothing but white space.
    case empty
    /// Bytes that are not text in the encoding found; each stretch is shown as U+FFFD.
    case invalidBytes = "invalid-bytes"
    /// A page without a document: an error page, an empty shell.
    case noDocument = "no-document"
    /// More than this program reads of one file; the rest is left out.
    case tooLarge = "too-large"
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
