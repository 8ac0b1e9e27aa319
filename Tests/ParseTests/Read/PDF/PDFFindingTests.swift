import Model
import Parse
import Testing

/// What is said of PDF files that cannot be read as they are.
@Suite struct PDFFindingTests {
  private func findings(_ failure: ProgramFailure) -> [Finding] {
    printed(programs: FakePrograms(["pdftotext": .failure(failure)])).findings
  }

  @Test func whatTheProgramDoesIsTold() {
    #expect(findings(.missing).map(\.code) == [.missingProgram])
    #expect(findings(.missing)[0].message.contains("poppler-utils"))
    #expect(findings(.failed(code: 1, "Command Line Error: Incorrect password")).map(\.code) == [.encrypted])
    #expect(findings(.failed(code: 3, "Copying of text from this document is not allowed.")).map(\.code) == [.encrypted])
    #expect(findings(.failed(code: 1, "Syntax Error: Couldn't find trailer dictionary")).map(\.code) == [.damaged])
    #expect(findings(.failed(code: -11, "")).map(\.code) == [.programFailed])
    #expect(findings(.timedOut).map(\.code) == [.programFailed])
    #expect(findings(.tooMuchOutput).map(\.code) == [.tooLarge])
    for failure in [ProgramFailure.missing, .timedOut] { #expect(findings(failure).allSatisfy { $0.severity == .error }) }
  }

  @Test(arguments: [ProgramFailure.tooMuchOutput, .timedOut, .failed(code: -11, "")])
  func ofAFileThatIsTooMuchTheFirstPagesAreRead(_ failure: ProgramFailure) {
    let programs = FakePrograms(["pdftotext": .failure(failure)], special: ["-l": .success(Array(firstPage.utf8))])
    let document = printed(programs: programs)
    #expect(document.numbers.contains("33/CT-TTg"))
    #expect(document.findings.map(\.code) == [.tooLarge] && document.findings[0].severity == .warning)
  }

  /// Found by fuzzing.
  @Test func whatIsNoUTF8IsShownAsSuch() {
    let programs = FakePrograms(["pdftotext": .success([0x42, 0xA7, 0x44, 0x20] + Array(firstPage.utf8) + [0xED, 0xA0])])
    let document = printed(programs: programs)
    #expect(String(validating: document.raw.bytes, as: UTF8.self) != nil)
    #expect(document.numbers.contains("33/CT-TTg"))
  }

  @Test func noProgramsMayBeRun() {
    let document = parseDocument(SourceFile(path: "a.pdf", bytes: Array("%PDF-1.4".utf8)))
    #expect(document.findings.map(\.code) == [.missingProgram])
    #expect(document.format == "pdf")
  }

  @Test(arguments: ["", "2", "Người ký: Văn phòng\nThời gian ký: 11.04.2023 16:20:41 +07:00\n", "ĐÃ SAO Y"])
  func picturesOfPagesHaveNoText(_ text: String) {
    let document = printed(text, text)
    #expect(document.findings.map(\.code) == [.noTextLayer] && document.findings[0].severity == .error)
    #expect(document.findings[0].message.contains("--ocr"))
  }

  @Test func aPageWithoutTextAmongOthersIsNamed() {
    let document = printed(firstPage, "", "", firstPage)
    #expect(document.findings.map(\.code) == [.noTextLayer] && document.findings[0].severity == .warning)
    #expect(document.findings[0].message.contains("pages 2–3"))
    #expect(document.numbers.contains("33/CT-TTg"))
  }

  @Test func aFileThatWasCutIsReadAsFarAsItGoes() {
    let programs = FakePrograms("pdftotext", prints: firstPage)
    let cut = SourceFile(path: "a.pdf", bytes: Array("%PDF-1.4\n1 0 obj".utf8))
    let document = parseDocument(cut, with: ReadingTools(programs: programs))
    #expect(document.findings.map(\.code) == [.damaged] && document.findings[0].severity == .warning)
    #expect(document.numbers.contains("33/CT-TTg"))
  }

  @Test func aTextLayerInAnotherLanguageIsNotTrusted() {
    let words =
      "Can cu Luat To chuc chinh quyen dia phuong; Quyet dinh so 16/2009/QD-TTg ngay 21 thang 01 nam 2009; DANH M1JC cac viec phai lam.\n"
    let document = printed(String(repeating: words, count: 4))
    #expect(document.findings.map(\.code) == [.lowConfidence])
    #expect(printed(firstPage).findings.isEmpty)
  }

  @Test func scansAreReadWhereAskedFor() {
    let programs = FakePrograms([
      "pdftotext": .success(Array("\u{0C}\u{0C}".utf8)), "pdftoppm": .success([0x50, 0x35]), "tesseract": .success(Array(firstPage.utf8)),
    ])
    let document = printed(ocr: true, programs: programs)
    #expect(programs.calls.filter { $0.hasPrefix("pdftoppm") }.count == 2)
    #expect(programs.calls.contains { $0.contains("-r 300 -gray -f 2 -l 2") } && programs.calls.contains { $0.contains("-l vie --psm 6") })
    #expect(document.findings.map(\.code) == [.lowConfidence] && document.findings[0].message.contains("pages 1–2"))
    #expect(document.header.number?.normalised == "64/KH-UBND")
    #expect(document.numbers.contains("33/CT-TTg"))
  }

  @Test func withoutTheProgramAScanIsNamedWithItsPackage() {
    let programs = FakePrograms(["pdftotext": .success([0x0C]), "pdftoppm": .success([0x50, 0x35])])
    let document = printed(ocr: true, programs: programs)
    #expect(document.findings.map(\.code) == [.missingProgram] && document.findings[0].severity == .error)
    #expect(document.findings[0].message.contains("tesseract-ocr-vie"))
  }

  @Test func picturesAreReadWhereAskedFor() {
    let picture = SourceFile(path: "a.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(parseDocument(picture).findings.map(\.code) == [.noTextLayer])
    let tools = ReadingTools(programs: FakePrograms("tesseract", prints: firstPage), recognisesScans: true)
    let document = parseDocument(picture, with: tools)
    #expect(document.findings.map(\.code) == [.lowConfidence])
    #expect(document.numbers.contains("33/CT-TTg"))
  }
}
