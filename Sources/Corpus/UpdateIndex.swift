import Index
import Model
import Parse
import Platform

/// How to bring an index up to date.
public struct UpdateOptions: Sendable {
  /// The index folder.
  public var folder: String
  /// Files and folders, as the user wrote them; none: those the index remembers.
  public var paths: [String]
  /// How files under `paths` are cut into documents. The index remembers a root given as `ndjson`.
  public var input = InputForm.auto
  /// Files of comma-separated values with what people state about papers, as the user wrote them; the index remembers them.
  public var metadata: [String] = []
  /// Whether the metadata files the index remembers are left out from now on.
  public var forgetsMetadata = false
  public var jobs: Int
  /// Parse everything anew.
  public var rebuild = false
  public var limits = Limits.usual
  public var tools = ReadingTools()
  /// Version of the program: documents parsed by another one are parsed anew.
  public var program: String

  public init(folder: String, paths: [String], jobs: Int, program: String) {
    self.folder = folder
    self.paths = paths
    self.jobs = jobs
    self.program = program
  }
}

/// How far a run has come.
public struct IndexProgress: Hashable, Sendable {
  public var files = 0
  public var allFiles = 0
  public var bytes = 0
  public var allBytes = 0
}

/// Nothing to index: no path given, and the index remembers none.
public struct NoPathsError: Error, CustomStringConvertible {
  public let description = "no PATH was given and the index remembers none; name the folders to index: cite index PATH…"
}

/// None of the paths is there, nor an index that could be brought up to date.
public struct NoSuchPathsError: Error, CustomStringConvertible {
  public let paths: [String]
  public var description: String { "there is nothing at \(paths.joined(separator: ", ")); name files or folders that are there" }
}

/// Makes or updates an index: reads what changed under the given roots, takes over everything else, drops what is gone, commits once.
/// - Parameter progress: called between batches and after the last.
public func updateIndex(_ options: UpdateOptions, progress: (IndexProgress) -> Void) throws -> IndexReport {
  if FileSystem.status(options.folder) == nil, !options.paths.isEmpty, options.paths.allSatisfy({ FileSystem.status($0) == nil }) {
    throw NoSuchPathsError(paths: options.paths)
  }
  var writer = try IndexWriter.open(folder: options.folder, rebuilding: options.rebuild)
  let roots = updatedRoots(of: options, remembered: writer.roots)
  guard !roots.all.isEmpty || roots.failures.isEmpty else { throw NoSuchPathsError(paths: options.paths) }
  guard !roots.all.isEmpty else { throw NoPathsError() }
  let metadataPaths = metadataFiles(of: options, remembered: writer.metadata)
  let metadata = try Metadata(files: metadataPaths)
  let register = try Register(folder: options.folder)
  let stated = StatedDocuments(register.rows)
  let fresh = options.rebuild || writer.program != options.program
  let previous = options.rebuild ? nil : try writer.previousDocuments()
  var update = IndexUpdate(options: options, known: KnownFiles(previous, roots: roots.all, reusable: !fresh), metadata: metadata)
  update.report.failures += roots.failures + register.failures
  // Metadata may have changed for any paper.
  let isStated = !metadata.isEmpty || !writer.metadata.isEmpty
  for root in fresh || isStated ? roots.all : roots.given { update.walk(root, except: Set(metadataPaths.map(\.absolute))) }
  try update.read(into: &writer, progress: progress)
  try update.takeOver(into: &writer)
  update.reportUnusedRows()
  if !update.isUnchanged || writer.roots != roots.all || writer.metadata != metadataPaths.map(\.absolute) || fresh {
    update.report.generation = try writer.commit(
      roots: roots.all, metadata: metadataPaths.map(\.absolute), program: options.program, stated: stated)
  } else if writer.register != stated.stamp {
    update.report.generation = try writer.derive(from: stated) ?? 0
  } else {
    // What is kept must be sound, the catalogue included, which nothing has looked at yet.
    _ = try Snapshot(folder: options.folder)
    update.report.generation = writer.generation
  }
  return update.report
}

/// Absolute paths of the metadata files from now on, in byte order, and the names they are shown with.
private func metadataFiles(of options: UpdateOptions, remembered: [String]) -> [(absolute: String, shown: String)] {
  var shown: [String: String] = [:]
  if !options.forgetsMetadata { for path in remembered { shown[path] = path } }
  for path in options.metadata { shown[absolutePath(path)] = tidyPath(path) }
  return shown.map { ($0.key, $0.value) }.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
}

/// The roots to read now, and all the index has from now on. A path where there is nothing does not become one.
private func updatedRoots(
  of options: UpdateOptions, remembered: [IndexRoot]
) -> (given: [IndexRoot], all: [IndexRoot], failures: [ReadFailure]) {
  var all = remembered
  var given: [IndexRoot] = []
  var failures: [ReadFailure] = []
  for path in options.paths {
    let absolute = absolutePath(path)
    let known = all.first { $0.absolute == absolute }
    if known == nil, FileSystem.status(absolute) == nil {
      failures.append(ReadFailure(path: path, reason: .system(SystemError("read", path).reason)))
      continue
    }
    var root = known ?? IndexRoot(shown: tidyPath(path), absolute: absolute)
    if options.input == .ndjson { root.holdsRecords = true }
    all.removeAll { $0.absolute == absolute }
    all.append(root)
    if !given.contains(root) { given.append(root) }
  }
  if options.paths.isEmpty { given = all }
  return (given, all.sorted { $0.absolute.utf8.lexicographicallyPrecedes($1.absolute.utf8) }, failures)
}
