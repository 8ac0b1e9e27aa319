import Model

/// Pictures of pages: PNG, JPEG, TIFF.
struct PictureReader: FormatReader {
  func recognises(_ file: SourceFile) -> Bool {
    file.kind == nil && Magic.pictures.contains { file.bytes.starts(with: $0) }
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    guard tools.recognisesScans, let programs = tools.programs else {
      return .unreadable("picture", .noTextLayer, "a picture: read it with --ocr")
    }
    let call = ScanReading.tesseract(file.bytes, ending: ending(file.bytes))
    switch programs.runForText(call) {
    case .failure(let failure): return .failed("picture", call, failure)
    case .success(let bytes):
      var pages = PrintedPage.split(bytes)
      let stamps = SignatureStamps.remove(from: &pages)
      let text = PrintedText(pages, stamps: stamps)
      guard text.out.contains(where: { $0 > 0x20 }) else { return .unreadable("picture", .empty, "no letters were found in the picture") }
      let words = "read from a picture by character recognition: letters and numbers may be wrong"
      return ReadFile(
        raw: RawText(text.out), format: "picture", lines: .paragraphs, findings: [Finding(.lowConfidence, .warning, words)],
        zones: text.zones)
    }
  }

  private func ending(_ bytes: [UInt8]) -> String {
    switch bytes[0] {
    case 0x89: "png"
    case 0xFF: "jpg"
    default: "tif"
    }
  }
}
