import Foundation

/// The folder of this package, found from this file's own place.
let repositoryFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
