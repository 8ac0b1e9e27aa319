import Index
import Model
import Parse
import Platform
import Specimens
import Synchronization
import Testing

@testable import Corpus

/// Files that another program looks at before they are read.
@Suite struct DocumentFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Prints a paper that cites the number in the file it is given, and notes what it was given.
  private final class Printer: ProgramRunner {
    let calls = Mutex<[ProgramCall]>([])
    let before: @Sendable () -> Void

    init(before: @escaping @Sendable () -> Void = {}) { self.before = before }

    func run(_ call: ProgramCall) -> Result<[UInt8], ProgramFailure> { run(call) {} }

    func run(_ call: ProgramCall, meanwhile: () -> Void) -> Result<[UInt8], ProgramFailure> {
      before()
      meanwhile()
      calls.withLock { $0.append(call) }
      var bytes: [UInt8]?
      if case .openFile(let raw) = call.input { bytes = try? FileDescriptor.copy(of: raw).whole() }
      if case .namelessFile(let given) = call.input { bytes = given }
      let number = String(decoding: (bytes ?? []).drop { $0 != 0x0A }.dropFirst().prefix { $0 != 0x0A }, as: UTF8.self)
      let lines = [
        "KẾ HOẠCH", "Thực hiện Chỉ thị số \(number)/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ",
        "các đơn vị báo cáo kết quả thực hiện hằng quý, gửi về văn phòng để tổng hợp.",
      ]
      return .success(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
  }

  private func parsed(_ names: [String], _ programs: any ProgramRunner, jobs: Int = 1) throws -> [ReadDocument] {
    var read: [ReadDocument] = []
    let report = try parsePaths(
      names, input: .auto, jobs: jobs, limits: .usual, tools: ReadingTools(programs: programs), transform: { $0 }, emit: { read.append($0) }
    )
    #expect(report.failures.isEmpty)
    return read
  }

  private func numbers(_ read: ReadDocument) -> [String?] { read.document.citations.map(\.number?.normalised) }

  @Test func theProgramRunsOnceAndReadsTheFileItself() throws {
    let pdf = "%PDF-1.4\n33\n%%EOF\n"
    let name = try folder.write("a.pdf", pdf)
    let printer = Printer()
    let read = try #require(try parsed([name], printer).first)
    #expect(numbers(read) == ["33/CT-TTg"])
    #expect(read.document.findings.isEmpty)
    #expect(read.source.digest == sha256(Array(pdf.utf8)))
    let calls = printer.calls.withLock { $0 }
    #expect(calls.map(\.program) == ["pdftotext"])
    if case .openFile? = calls.first?.input {} else { Issue.record("the bytes were copied") }
  }

  @Test func aDigestIsMadeWhereOneIsWanted() throws {
    let names = [try folder.write("a.pdf", "%PDF-1.4\n%%EOF\n"), try folder.write("a.txt", "Theo Chỉ thị số 33/CT-TTg.")]
    for digesting in [true, false] {
      var digests: [[UInt8]] = []
      _ = try parsePaths(
        names, input: .auto, jobs: 1, limits: .usual, tools: ReadingTools(programs: Printer()), digesting: digesting,
        transform: \.source.digest, emit: { digests.append($0) })
      #expect(try digests == names.map { digesting ? sha256(try FileSystem.read($0)) : [] })
    }
  }

  /// Its text and its digest are of the bytes that were there first.
  @Test func aFileThatChangesUnderTheProgramIsTold() throws {
    let pdf = "%PDF-1.4\n33\n%%EOF\n"
    let name = try folder.write("a.pdf", pdf)
    let printer = Printer { try? FileSystem.store(Array("%PDF-1.4\n44\nmột tệp khác\n%%EOF\n".utf8), at: name) }
    let read = try #require(try parsed([name], printer).first)
    #expect(read.document.findings.map(\.code) == [.changed])
    #expect(numbers(read) == ["33/CT-TTg"])
    #expect(read.source.digest == sha256(Array(pdf.utf8)))
  }

  /// A process may hold few files open: those that wait are closed.
  @Test func filesThatWaitAreClosed() throws {
    for number in 0..<60 { try folder.write("p/\(number).pdf", "%PDF-1.4\n\(number + 1)\n%%EOF\n") }
    let printer = Printer()
    #expect(try parsed([folder.path + "/p"], printer).count == 60)
    let descriptors = printer.calls.withLock { calls in
      Set(calls.compactMap { call -> Int32? in if case .openFile(let raw) = call.input { raw } else { nil } })
    }
    // Other tests open files, too; each number is taken again and again.
    #expect(descriptors.count < 60)
  }

  /// Programs run for many files before the first is parsed; each file has its own text, its digest and its place.
  @Test(arguments: [1, 3]) func manyFilesKeepTheirOrder(jobs: Int) throws {
    let files = try (0..<150).map { number in
      number % 3 == 0
        ? try folder.write("p/\(1000 + number).txt", "Theo Quyết định số \(number + 1)/QĐ-TTg.\n")
        : try folder.write("p/\(1000 + number).pdf", "%PDF-1.4\n\(number + 1)\n%%EOF\n")
    }
    let read = try parsed([folder.path + "/p"], Printer(), jobs: jobs)
    #expect(read.map(\.document.path) == files)
    #expect(try read.map(\.source.digest) == files.map { sha256(try FileSystem.read($0)) })
    for (number, read) in read.enumerated() {
      #expect(numbers(read) == ["\(number + 1)/\(number % 3 == 0 ? "QĐ" : "CT")-TTg"])
    }
  }
}
