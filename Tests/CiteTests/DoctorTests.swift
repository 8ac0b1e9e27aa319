import Platform
import Specimens
import Testing

/// `cite doctor`: what can be read on this machine.
@Suite struct DoctorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Programs that say their version, on a path of their own.
  private func install(_ programs: [String: String]) throws -> [String] {
    for (name, script) in programs {
      try FileSystem.makeExecutable(try folder.write("bin/\(name)", "#!/bin/sh\n\(script)\n"))
    }
    return ["LANG=C.UTF-8", "PATH=\(folder.path)/bin:/usr/bin-none"]
  }

  private let all = [
    "pdftotext": "echo 'pdftotext version 22.12.0' >&2; echo 'Copyright 2005-2022' >&2",
    "antiword": "echo ' Version: 0.37  (21 Oct 2005)'; exit 1",
    "soffice": "echo 'LibreOffice 7.4.7.2 40(Build:2)'", "pdftoppm": "echo 'pdftoppm version 22.12.0' >&2",
    "tesseract": "case $1 in --list-langs) echo vie;; *) echo 'tesseract 5.3.0';; esac",
  ]

  @Test func everythingIsThere() throws {
    let run = try doctor(all)
    #expect(run.code == 0 && run.errors.isEmpty)
    for words in ["pdftotext  22.12.0", "antiword   0.37", "soffice    7.4.7.2", "tesseract  5.3.0", "Every format can be read."] {
      #expect(run.output.contains(words), "\(words) in \(run.output)")
    }
  }

  @Test func whatIsMissingIsNamedWithItsPackage() throws {
    var some = all
    some["antiword"] = nil
    some["tesseract"] = "echo 'tesseract 5.3.0'"
    let run = try doctor(some)
    #expect(run.code == 1 && run.errors.isEmpty)
    #expect(run.output.contains("not installed") && run.output.contains("no Vietnamese"))
    #expect(run.output.contains("apt-get install antiword tesseract-ocr tesseract-ocr-vie"))
    let vietnamese = try doctor(some, ["--lang", "vi"])
    #expect(vietnamese.code == 1 && vietnamese.output.contains("chưa cài") && vietnamese.output.contains("apt-get install antiword"))
  }

  @Test func theSameAsJSON() throws {
    var some = all
    some["soffice"] = nil
    let run = try doctor(some, ["--format", "json"])
    #expect(run.code == 1)
    #expect(
      run.output.contains(
        #""program": "pdftotext", "package": "poppler-utils", "needed_for": "pdf", "path": "\#(folder.path)/bin/pdftotext", "version": "22.12.0", "status": "ready""#
      ))
    #expect(run.output.contains(#""path": null, "version": null, "status": "missing""#))
    #expect(run.output.hasSuffix("\"missing_packages\": [\"libreoffice-writer-nogui\"]}\n"))
  }

  private func doctor(_ programs: [String: String], _ arguments: [String] = []) throws -> Run {
    let environment = try install(programs)
    return try cite(["doctor"] + arguments, in: folder, environment: environment)
  }

  @Test func aFileWhoseProgramIsMissingIsNamedAndTheRestIsRead() throws {
    try folder.write("papers/a.pdf", "%PDF-1.4\n%%EOF\n")
    try folder.write("papers/b.txt", "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.")
    let environment = try install([:])
    let run = try cite(["index", "papers"], in: folder, environment: environment)
    #expect(run.code == 2)
    #expect(
      run.errors
        == "cannot read papers/a.pdf: pdftotext is not installed; it comes with the Debian package poppler-utils: apt-get install poppler-utils [missing-program]\n"
    )
    #expect(run.output.hasPrefix("1 document, 1 citation"))
  }

  @Test func aProgramThatHangsOrCrashesIsAFindingAndTheRunGoesOn() throws {
    try folder.write("papers/a.pdf", "%PDF-1.4\n%%EOF\n")
    try folder.write("papers/b.txt", "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.")
    let crash = try cite(["index", "papers"], in: folder, environment: try install(["pdftotext": "kill -SEGV $$"]))
    #expect(crash.code == 2 && crash.errors.contains("signal 11 [program-failed]") && crash.output.hasPrefix("1 document"))
    let flood = try cite(
      ["parse", "papers/a.pdf"], in: folder,
      environment: try install([
        "pdftotext": "while :; do echo 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'; done | /bin/cat"
      ]))
    #expect(flood.code == 2 && flood.errors.contains("[too-large]") || flood.errors.contains("[program-failed]"), "\(flood.errors)")
  }
}
