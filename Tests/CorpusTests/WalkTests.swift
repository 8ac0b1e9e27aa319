import Model
import Platform
import Specimens
import Testing

@testable import Corpus

@Suite struct WalkTests {
  @Test func byteOrderWithoutHidden() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.txt", "a.txt", "a/ă.txt", ".hidden.txt", ".cite/manifest", "a/.git/x.txt"] { try folder.write(name, "x") }
    let names = walk(folder.path).files.map { String($0.path.dropFirst(folder.path.count + 1)) }
    #expect(names == ["a.txt", "a/z.txt", "a/ă.txt", "b.txt"])
  }

  /// Parts of a saved page are no papers; a file that is named is looked at whatever it is called.
  @Test func partsOfASavedPage() throws {
    let folder = try TemporaryFolder()
    let papers = ["kế hoạch.txt", "no-suffix", "trang.html", "x.css/a.txt"]
    for name in papers + ["trang_files/a.css", "trang_files/b.js", "trang_files/logo.PNG"] { try folder.write(name, "x") }
    let met = walk(folder.path)
    #expect(met.files.map { String($0.path.dropFirst(folder.path.count + 1)) } == papers)
    #expect(met.others.map { String($0.dropFirst(folder.path.count + 13)) } == ["a.css", "b.js", "logo.PNG"])
    #expect(walk(folder.path + "/trang_files/b.js").files.count == 1)
  }

  @Test func linksAreFollowedOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", "x")
    try FileSystem.link(folder.path + "/in/loop", to: folder.path)
    try FileSystem.link(folder.path + "/in/b.txt", to: folder.path + "/in/a.txt")
    let walk = walk(folder.path + "/in")
    #expect(walk.files.count <= 4)
    #expect(walk.files.contains { $0.path.hasSuffix("/in/b.txt") })
    #expect(walk.failures.isEmpty)
  }

  @Test func aDanglingLinkAndAMissingPathAreReported() throws {
    let folder = try TemporaryFolder()
    try FileSystem.link(folder.path + "/gone.txt", to: folder.path + "/nowhere")
    #expect(walk(folder.path).failures.map(\.path) == [folder.path + "/gone.txt"])
    #expect(walk(folder.path + "/none").failures.map(\.path) == [folder.path + "/none"])
  }

  @Test func whatIsNoFile() {
    #expect(walk("/dev/null").failures == [ReadFailure(path: "/dev/null", reason: .noFile)])
  }

  @Test func membersBehindTheFirstTwoSlashes() {
    for (path, file, member) in [
      ("a/b.zip//c/d.txt", "a/b.zip", "//c/d.txt"), ("a.zip//b.eml//c", "a.zip", "//b.eml//c"), ("a/b.txt", "a/b.txt", ""),
      ("/a.zip//../b", "/a.zip", "//../b"), ("", "", ""), ("a/", "a/", ""),
    ] {
      #expect(splitMember(path).file == file && splitMember(path).member == member, "\(path)")
    }
  }

  @Test func tidyPaths() {
    #expect(tidyPath("./a//b/./c/") == "a/b/c")
    #expect(tidyPath("a/../b") == "b")
    #expect(tidyPath("../a") == "../a")
    #expect(tidyPath("/../a") == "/a")
    #expect(tidyPath(".") == ".")
    #expect(tidyPath("a/..") == ".")
  }
}
