/// Which programs of the system are there for formats that need one.
public struct ProgramsAnswer: Sendable {
  public struct Row: Sendable {
    public var program: String
    /// Debian packages, divided by blanks.
    public var package: String
    /// What it is needed for: "pdf", "doc", "damaged-doc", "pdf-scans", "scans".
    public var format: String
    /// Nil: it is not there.
    public var path: String?
    public var version: String?
    /// It is there with all it needs.
    public var isReady: Bool

    public init(program: String, package: String, format: String, path: String?, version: String?, isReady: Bool) {
      self.program = program
      self.package = package
      self.format = format
      self.path = path
      self.version = version
      self.isReady = isReady
    }
  }

  public var rows: [Row]

  public init(rows: [Row]) { self.rows = rows }

  /// Packages to install, each once, in the order of the rows.
  public var missingPackages: [String] {
    var packages: [String] = []
    for row in rows where !row.isReady {
      for package in row.package.split(separator: " ").map(String.init) where !packages.contains(package) { packages.append(package) }
    }
    return packages
  }
}
