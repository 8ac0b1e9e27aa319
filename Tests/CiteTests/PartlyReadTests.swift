import Platform
import Specimens
import Testing

/// What of a paper could not be read is told at the end of `cite index`, too.
@Suite struct PartlyReadTests {
  private let folder: TemporaryFolder
  /// Cut off inside its last paragraph.
  private let paper =
    "{\\rtf1\\ansi Th\\u7921?c hi\\u7879?n Ch\\u7881? th\\u7883? s\\u7889? 33/CT-TTg\\par c\\u225?c \\u273?\\u417?n v\\u7883?"

  init() throws { folder = try TemporaryFolder() }

  @Test func namedInBothLanguages() throws {
    try folder.write("p/a.rtf", paper)
    let english = try cite(["index", "p"], in: folder)
    #expect(english.code == 0)
    #expect(english.errors == "1 paper was read only in part:\n  p/a.rtf: the file is cut off; what it still holds was read [damaged]\n")
    try folder.write("p/a.rtf", paper + " a")
    let vietnamese = try cite(["index", "p", "--lang", "vi"], in: folder)
    let words =
      "  p/a.rtf: tệp thiếu phần cuối hoặc bị hỏng, chỉ đọc được phần còn lại (the file is cut off; what it still holds was read) [damaged]\n"
    #expect(vietnamese.errors == "1 văn bản chỉ đọc được một phần:\n" + words)
    // Unchanged files were told of when they were read.
    #expect(try cite(["index", "p"], in: folder).errors.isEmpty)
    try folder.write("p/a.rtf", paper + " b")
    #expect(try cite(["index", "p", "--quiet"], in: folder).errors.isEmpty)
  }

  @Test func theFirstTenByName() throws {
    for number in 10..<23 { try folder.write("p/\(number).rtf", paper + " \(number)") }
    let errors = try cite(["index", "p"], in: folder).errors
    #expect(errors.hasPrefix("13 papers were read only in part:\n  p/10.rtf: "))
    #expect(errors.hasSuffix("  p/19.rtf: the file is cut off; what it still holds was read [damaged]\n  and 3 more\n"))
  }
}
