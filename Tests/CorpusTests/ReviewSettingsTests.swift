import Model
import Specimens
import Testing

@testable import Corpus

@Suite struct ReviewSettingsTests {
  private func read(_ text: String) throws -> ReviewSettings {
    let folder = try TemporaryFolder()
    try folder.write(".cite.toml", text)
    return try ReviewSettingsFile.read(folder.path + "/.cite.toml")
  }

  private func fault(_ text: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(".cite.toml", text)
    do {
      _ = try ReviewSettingsFile.read(folder.path + "/.cite.toml")
      return "none"
    } catch let error as ReviewSettingsError {
      return error.description.replacing(folder.path + "/", with: "")
    }
  }

  @Test func everyKey() throws {
    let settings = try read(
      "# Sở Nội vụ\nonly = [\"date-conflict\", \"ambiguous\"]\nignore = []\nas-of = 2026-01-01\n\n[severity]\nambiguous = \"warning\"\n")
    #expect(settings.only == [.dateConflict, .ambiguous] && settings.ignored.isEmpty)
    #expect(settings.asOf == PrintedDate(year: 2026, month: 1, day: 1))
    #expect(settings.severity(.ambiguous) == .warning && settings.severity(.dateConflict) == .warning)
    #expect(try read("as-of = \"01/02/2026\"").asOf == PrintedDate(year: 2026, month: 2, day: 1))
    #expect(try read("") == ReviewSettings() && read("only = []").only == [])
  }

  @Test func faultsNameTheirLine() throws {
    #expect(try fault("\nignore = [\"unknown\"]").hasPrefix(".cite.toml:2: there is no code \"unknown\"; the codes: outdated, "))
    #expect(try fault("ignore = [\"date-conflit\"]").contains("did you mean date-conflict?"))
    // The library asserts that it never meets these.
    #expect(try fault("[#").hasPrefix(".cite.toml:1: no TOML (something stands where a name or a value should)"))
    #expect(try fault("only = []\n[[#").hasPrefix(".cite.toml:2: no TOML (something stands"))
    #expect(try fault("a = 1").hasPrefix(".cite.toml:1: nothing is called \"a\" here"))
    #expect(try fault("only = \"outdated\"") == ".cite.toml:1: only wants a list of codes, for instance [\"unknown-document\"]")
    #expect(try fault("as-of = 2026") == ".cite.toml:1: as-of wants a day: 2026-01-01 or \"01/01/2026\"")
    #expect(try fault("[severity]\noutdated = \"off\"") == ".cite.toml:2: severity.outdated wants \"error\", \"warning\" or \"note\"")
    #expect(try fault("x = 1\ny = = 2").hasPrefix(".cite.toml:2: no TOML ("))
  }

  @Test func theNearestFileUpward() throws {
    let folder = try TemporaryFolder()
    try folder.write(".cite.toml", "")
    try folder.write("a/b/1.txt", "một")
    let near = { ReviewSettingsFile.nearest(to: $0, currentFolder: folder.path) }
    #expect(near("a/b/1.txt") == folder.path + "/.cite.toml" && near("-") == folder.path + "/.cite.toml")
    try folder.write("a/.cite.toml", "")
    #expect(near(folder.path + "/a/b/1.txt") == folder.path + "/a/.cite.toml")
    #expect(near("a/b/goi.zip//2024/x.docx") == folder.path + "/a/.cite.toml")
  }

  @Test func theCommandLineStandsAbove() {
    var (near, far) = (ReviewSettings(), ReviewSettings())
    far.ignored = [.ambiguous, .outdated]
    far.only = [.dateConflict]
    near.only = [.ambiguous]
    let both = near.over(far)
    #expect(both.wants(.ambiguous) && !both.wants(.outdated) && !both.wants(.dateConflict))
  }
}
