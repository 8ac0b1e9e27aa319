import Model

/// Reads pictures of pages by tesseract, with its Vietnamese letters.
struct ScanReading {
  let programs: any ProgramRunner

  /// Two or three seconds a page: an hour or so is what a paper may cost at most.
  private static let mostPages = 1000

  struct Pages {
    /// By their index in the file.
    var pages: [Int: PrintedPage] = [:]
    var read: [Int] = []
    /// Why the reading stopped, and at which page.
    var failure: (call: ProgramCall, reason: ProgramFailure)?
    /// Pages beyond the most that are read.
    var left = 0
  }

  /// - Parameter indices: of the pages to read, from 0, ascending.
  func pages(_ indices: [Int], of file: [UInt8]) -> Pages {
    var result = Pages()
    for index in indices.prefix(Self.mostPages) {
      let picture = PDFPrograms.picture(file, page: index + 1)
      switch programs.run(picture) {
      case .failure(let reason):
        result.failure = (picture, reason)
      case .success(let pixels):
        let call = Self.tesseract(pixels, ending: "pgm")
        switch programs.runForText(call) {
        case .failure(let reason): result.failure = (call, reason)
        case .success(let text):
          result.pages[index] = PrintedPage(lines: PrintedPage.split(text).flatMap(\.lines))
          result.read.append(index + 1)
          continue
        }
      }
      break
    }
    result.left = indices.count - min(indices.count, Self.mostPages)
    return result
  }

  /// Mode 6: one block of text, lines from left to right; others take the head's two columns apart.
  static func tesseract(_ picture: [UInt8], ending: String) -> ProgramCall {
    ProgramCall(
      "tesseract", package: "tesseract-ocr tesseract-ocr-vie", arguments: ["{}", "stdout", "-l", "vie", "--psm", "6"],
      input: .file(picture, ending: ending), seconds: 180, outputLimit: 16 << 20)
  }
}

extension ScanReading.Pages {
  /// - Parameter isWhole: the paper has no other text: where none could be read, it could not be read at all.
  func findings(isWhole: Bool) -> [Finding] {
    var findings: [Finding] = []
    if !read.isEmpty {
      let words = "\(PageList.words(read)) read from pictures by character recognition: letters and numbers may be wrong"
      findings.append(Finding(.lowConfidence, .warning, words))
    }
    if let failure {
      let why = ReadFile.failed("pdf", failure.call, failure.reason).findings[0]
      findings.append(Finding(why.code, isWhole && read.isEmpty ? .error : .warning, why.message))
    }
    if left > 0 { findings.append(Finding(.tooLarge, .warning, "\(left) more pages of pictures were not read")) }
    return findings
  }
}

/// "page 3", "pages 2–4, 7".
enum PageList {
  static func words(_ pages: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, last.upperBound == page - 1 {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    let words = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return (pages.count == 1 ? "page " : "pages ") + words.joined(separator: ", ")
  }
}
