import Parse

/// What programs outside print: pages of PDF files, and Word papers before 2007. The input is what the program says.
@_cdecl("LLVMFuzzerTestOneInput") func one(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe fuzz(data, size) { bytes in
    let tools = ReadingTools(programs: Printer(output: bytes))
    parse(Array("%PDF-1.7\n%%EOF".utf8), with: tools)
    parse(emptyWordFile, with: tools)
    parse([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + bytes, with: tools)
    parse(Array("{\\rtf1".utf8) + bytes)
  }
}

private struct Printer: ProgramRunner {
  let output: [UInt8]
  func run(_ call: ProgramCall) -> Result<[UInt8], ProgramFailure> { .success(output) }
}

/// The header of a compound file, and a directory with one stream of the name of Word's.
private let emptyWordFile: [UInt8] = {
  var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1016)
  bytes[0x1E] = 9
  for at in 0x4C..<512 { bytes[at] = 0xFF }
  for (at, letter) in "WordDocument".utf8.enumerated() { bytes[512 + 2 * at] = letter }
  bytes[512 + 64] = 26
  bytes[512 + 66] = 2
  return bytes
}()
