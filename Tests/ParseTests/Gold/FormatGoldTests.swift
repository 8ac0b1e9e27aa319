import Foundation
import Model
import Parse
import Programs
import Specimens
import Testing

/// The papers of corpus/formats are read as their gold says. They are few and have no floors: everything is to be right.
/// A format whose program is not installed is skipped, and said to be.
@Suite struct FormatGoldTests {
  private static let folder = repositoryFolder.appending(path: "corpus/formats")
  private static let programs = SystemPrograms(searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")

  private static func isInstalled(_ program: String) -> Bool { programs.path(of: program) != nil }

  private func faults(_ ending: String) async throws -> (documents: Int, faults: [String]) {
    try await offThePool {
      let golds = try GoldDocument.all(in: Self.folder.appending(path: "gold")).filter { $0.file.hasSuffix(ending) }
      let score = try GoldScore(golds, tools: ReadingTools(programs: Self.programs))
      return (golds.count, score.faults)
    }
  }

  private func parsed(_ file: SourceFile, with tools: ReadingTools) async throws -> ParsedDocument {
    try await offThePool { parseDocument(file, with: tools) }
  }

  @Test(.enabled(if: isInstalled("pdftotext"), "pdftotext is not installed (poppler-utils): no PDF is read")) func pdf() async throws {
    let result = try await faults(".pdf")
    #expect(result.documents == 2 && result.faults == [])
  }

  @Test(.enabled(if: isInstalled("antiword"), "antiword is not installed: no Word file is read")) func doc() async throws {
    let result = try await faults(".doc")
    #expect(result.documents == 2 && result.faults == [])
  }

  @Test(.enabled(if: isInstalled("soffice"), "LibreOffice is not installed (libreoffice-writer-nogui)"))
  func docWithoutAntiword() async throws {
    let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: "bao-cao-yen-chau-2023.doc")))
    let document = try await parsed(
      SourceFile(path: "a.doc", bytes: bytes), with: ReadingTools(programs: WithoutAntiword(programs: Self.programs)))
    #expect(document.header.number?.normalised == "1284/BC-UBND")
    #expect(document.citations.count == 13)
  }

  @Test func rtf() async throws {
    let result = try await faults(".rtf")
    #expect(result.documents == 2 && result.faults == [])
  }

  @Test(
    .enabled(
      if: isInstalled("tesseract") && isInstalled("pdftoppm"),
      "tesseract is not installed (tesseract-ocr tesseract-ocr-vie): no scan is read"))
  func scan() async throws {
    // A paper whose text layer nobody reads.
    let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: "cong-van-son-tay-2023.pdf")))
    let tools = ReadingTools(programs: WithoutTextLayer(programs: Self.programs), recognisesScans: true)
    let document = try await parsed(SourceFile(path: "a.pdf", bytes: bytes), with: tools)
    #expect(document.findings.map(\.code) == [.lowConfidence])
    let numbers = Set(document.citations.compactMap { $0.number?.normalised })
    #expect(numbers.isSuperset(of: ["64/2014/NĐ-CP", "33/CT-TTg", "90/2020/NĐ-CP"]), "\(numbers)")
  }
}

/// A machine without antiword.
private struct WithoutAntiword: ProgramRunner {
  let programs: SystemPrograms

  func run(_ call: ProgramCall) -> Result<[UInt8], ProgramFailure> { call.program == "antiword" ? .failure(.missing) : programs.run(call) }
}

/// Prints one empty page for any PDF.
private struct WithoutTextLayer: ProgramRunner {
  let programs: SystemPrograms

  func run(_ call: ProgramCall) -> Result<[UInt8], ProgramFailure> { call.program == "pdftotext" ? .success([0x0C]) : programs.run(call) }
}
