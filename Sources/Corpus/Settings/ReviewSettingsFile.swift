import Model
import Platform

/// The settings of a folder: `.cite.toml` in it or in the nearest folder above.
///
///     only = ["date-conflict", "outdated"]
///     ignore = ["unknown-document"]
///     as-of = 2026-01-01
///     [severity]
///     ambiguous = "warning"
public enum ReviewSettingsFile {
  public static let name = ".cite.toml"

  /// The file that holds for a paper; nil where there is none up to the root.
  /// - Parameter path: of the paper, a member of a container included; "-" is looked at as if it stood in `currentFolder`.
  public static func nearest(to path: String, currentFolder: String) -> String? {
    let file = path == "-" ? "x" : String(splitMember(path).file)
    var folder = file.hasPrefix("/") ? file : currentFolder + "/" + file
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      let candidate = folder + "/" + name
      if FileSystem.status(candidate)?.kind == .file { return candidate }
    }
    return nil
  }

  /// - Throws: `ReviewSettingsError` for the first fault of the file, `SystemError` where it cannot be read.
  public static func read(_ path: String) throws -> ReviewSettings {
    switch readSettings(try FileSystem.read(path)) {
    case .fault(let line, let words): throw ReviewSettingsError(path: path, line: line, fault: .noTOML(words))
    case .values(let values): return try settings(values, path)
    }
  }

  private static func settings(_ values: [SettingsValue], _ path: String) throws -> ReviewSettings {
    var settings = ReviewSettings()
    for value in values {
      func fault(_ fault: ReviewSettingsError.Fault) -> ReviewSettingsError {
        ReviewSettingsError(path: path, line: value.line, fault: fault)
      }
      func code(_ word: String) throws -> ReviewCode {
        guard let code = ReviewCode(rawValue: word) else { throw fault(.unknownCode(word)) }
        return code
      }
      let names = value.key.split(separator: ".").map(String.init)
      switch (names.first ?? "", names.count) {
      case ("only", 1), ("ignore", 1):
        guard value.kind == .empty || value.isMember && value.kind == .string else { throw fault(.wrongValue(value.key)) }
        let codes: Set<ReviewCode> = value.kind == .empty ? [] : [try code(value.text)]
        if names[0] == "only" { settings.only = (settings.only ?? []).union(codes) } else { settings.ignored.formUnion(codes) }
      case ("as-of", 1):
        guard value.kind == .date || value.kind == .string, !value.isMember, let date = PrintedDate(written: value.text) else {
          throw fault(.wrongValue(value.key))
        }
        settings.asOf = date
      case ("severity", 2):
        let found = try code(names[1])
        guard value.kind == .string, !value.isMember, let severity = Finding.Severity(rawValue: value.text) else {
          throw fault(.wrongValue(value.key))
        }
        settings.severities[found] = severity
      case ("severity", 1) where value.kind == .empty: break
      default: throw fault(.unknownKey(value.key))
      }
    }
    return settings
  }
}

/// A file of settings that cannot be used.
public struct ReviewSettingsError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Fault: Hashable, Sendable {
    /// The words of the reader of TOML.
    case noTOML(String)
    case unknownKey(String)
    case unknownCode(String)
    /// Of this key.
    case wrongValue(String)
  }

  public let path: String
  /// Counts from 1.
  public let line: Int
  public let fault: Fault

  public var description: String {
    let place = "\(path):\(line)"
    switch fault {
    case .noTOML(let words): return "\(place): no TOML (\(words)); mend the line, or see `cite check --help` for an example"
    case .unknownKey(let key): return "\(place): nothing is called \"\(key)\" here; it takes only, ignore, as-of and the table severity"
    case .unknownCode(let word): return "\(place): there is no code \"\(word)\"\(near(word)); the codes: \(Self.codes)"
    case .wrongValue(let key): return "\(place): \(key) wants \(wanted(key))"
    }
  }

  /// All codes, in their order.
  public static var codes: String { ReviewCode.allCases.map(\.rawValue).joined(separator: ", ") }

  private func near(_ word: String) -> String { nearestCode(to: word).map { "; did you mean \($0.rawValue)?" } ?? "" }

  private func wanted(_ key: String) -> String {
    switch key {
    case "only", "ignore": "a list of codes, for instance [\"unknown-document\"]"
    case "as-of": "a day: 2026-01-01 or \"01/01/2026\""
    default: "\"error\", \"warning\" or \"note\""
    }
  }
}

/// The code a misspelt word was meant for; nil where none is near.
public func nearestCode(to word: String) -> ReviewCode? {
  ReviewCode.allCases.compactMap { code in
    editDistance(Array(word.lowercased().utf8), Array(code.rawValue.utf8), atMost: 3).map { ($0, code.rawValue) }
  }.min { $0 < $1 }.flatMap { ReviewCode(rawValue: $0.1) }
}
