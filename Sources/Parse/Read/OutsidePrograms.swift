/// A program of the system that some format needs.
public struct OutsideProgram: Sendable {
  public var name: String
  /// Debian packages.
  public var package: String
  /// What it is for: a format, or "scans".
  public var format: String
  /// Asks it for its version; nil where it tells when it is started without a file.
  public var versionArguments: [String]
  /// A call and a word it prints where all of it is installed.
  public var completeness: (arguments: [String], word: String)?

  /// All of them, the most wanted first.
  public static let all = [
    OutsideProgram(name: "pdftotext", package: "poppler-utils", format: "pdf", versionArguments: ["-v"]),
    OutsideProgram(name: "antiword", package: "antiword", format: "doc", versionArguments: []),
    OutsideProgram(
      name: "soffice", package: "libreoffice-writer-nogui", format: "damaged-doc",
      versionArguments: ["-env:UserInstallation=file://{out}/profile", "--version"]),
    OutsideProgram(name: "pdftoppm", package: "poppler-utils", format: "pdf-scans", versionArguments: ["-v"]),
    OutsideProgram(
      name: "tesseract", package: "tesseract-ocr tesseract-ocr-vie", format: "scans", versionArguments: ["--version"],
      completeness: (["--list-langs"], "vie")),
  ]
}
