import Model
import Parse
import Specimens
import Testing

/// Word files of before 2007.
@Suite struct DocTests {
  /// The smallest compound file with the given streams, [MS-CFB]: header, one sector of the table of chains, one of the directory.
  private func compound(_ names: [String]) -> [UInt8] {
    var file = [UInt8](repeating: 0, count: 512 * 3)
    file.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    file[0x1E] = 9
    file.replaceSubrange(0x30..<0x34, with: [1, 0, 0, 0])
    file.replaceSubrange(0x4C..<0x50, with: [0, 0, 0, 0])
    // Sector 1, the directory, is the end of its chain.
    file.replaceSubrange(512 + 4..<512 + 8, with: [0xFE, 0xFF, 0xFF, 0xFF])
    for (index, name) in names.prefix(4).enumerated() {
      let entry = 1024 + 128 * index
      for (at, unit) in name.utf16.enumerated() { file[entry + 2 * at] = UInt8(truncatingIfNeeded: unit) }
      file[entry + 64] = UInt8(2 * name.utf16.count + 2)
      file[entry + 66] = index == 0 ? 5 : 2
    }
    return file
  }

  private func read(_ programs: FakePrograms?) -> ParsedDocument { read(["Root Entry", "WordDocument"], programs) }

  private func read(_ names: [String], _ programs: FakePrograms?) -> ParsedDocument {
    parseDocument(SourceFile(path: "a.doc", bytes: compound(names)), with: ReadingTools(programs: programs))
  }

  @Test func antiwordsTextIsMadeTidy() {
    let document = read(
      FakePrograms(
        "antiword",
        prints: """

          |UBND TỈNH HÒA BÌNH                 |   |CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM       |
          |SỞ NỘI VỤ                          |   |Độc lập - Tự do - Hạnh phúc              |
          |Số: 212/SNV-CCHC                   |   |Hòa Bình, ngày 09 tháng 6 năm 2023       |
          |V/v gửi báo cáo kết quả đối thoại  |   |                                         |
          |quý II năm 2023                    |   |                                         |

          Kính gửi: Phòng Nội vụ các huyện.

                [pic]Thực hiện Chỉ thị số 33/CT-TTg[1] ngày 26/11/2021, Sở Nội vụ đề nghị gửi báo cáo.

          |STT   |Việc phải làm                |Căn cứ                                   |
          |1     |Niêm yết các khoản dân góp   |Kế hoạch số 64/KH-UBND ngày 11/4/2023 của|
          |      |trong năm                    |UBND tỉnh                                |
          |2     |Mở lớp                       |Quyết định số 23-QĐ/TW                   |

                |Nơi nhận:                |   |KT. GIÁM ĐỐC                  |
          |- Như trên;              |   |PHÓ GIÁM ĐỐC                  |

          -----------------------
          [1] Thay cho Chỉ thị số 16/CT-TTg ngày 16/5/2018.

          """))
    #expect(document.format == "doc")
    #expect(document.header.number?.normalised == "212/SNV-CCHC")
    #expect(document.header.title == "V/v gửi báo cáo kết quả đối thoại quý II năm 2023")
    #expect(document.lines.contains("1 | Niêm yết các khoản dân góp trong năm | Kế hoạch số 64/KH-UBND ngày 11/4/2023 của UBND tỉnh"))
    #expect(document.numbers == ["33/CT-TTg", "64/KH-UBND", "23-QĐ/TW", "16/CT-TTg"])
    #expect(document.citations.map(\.zone).suffix(3) == [.table, .table, .footnote])
    #expect(!document.text.contains("[pic]") && !document.text.contains("-----"))
    #expect(Array(document.lines.suffix(5).prefix(4)) == ["Nơi nhận:", "- Như trên;", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"])
  }

  @Test func anotherProgramReadsWhatAntiwordCannot() {
    let page = MadeDocx.paragraphs("Theo Chỉ thị số 33/CT-TTg").bytes
    for first: Result<[UInt8], ProgramFailure> in [.failure(.missing), .failure(.failed(code: 1, "")), .success(Array("\n \n".utf8))] {
      let document = read(FakePrograms(["antiword": first, "soffice": .success(page)]))
      #expect(document.numbers == ["33/CT-TTg"] && document.format == "doc" && document.findings.isEmpty)
    }
  }

  @Test func missingProgramsAreNamed() {
    #expect(read(nil).findings.map(\.code) == [.missingProgram])
    let finding = read(FakePrograms([:])).findings[0]
    #expect(finding.code == .missingProgram && finding.message.contains("antiword"))
  }

  @Test func lockedFilesAreTold() {
    #expect(read(["Root Entry", "EncryptedPackage"], nil).findings.map(\.code) == [.encrypted])
  }

  @Test func sheetsSlidesAndInstallersAreNoPapers() {
    for name in ["Workbook", "PowerPoint Document", "SummaryInformation"] {
      #expect(read(["Root Entry", name], nil).findings.map(\.code) == [.unreadable])
    }
  }

  @Test func damagedFilesNeverTrap() {
    let whole = compound(["Root Entry", "WordDocument"])
    for count in stride(from: 8, to: whole.count, by: 61) {
      let document = parseDocument(
        SourceFile(path: "a.doc", bytes: Array(whole[..<count])), with: ReadingTools(programs: FakePrograms([:])))
      #expect(document.findings.count == 1)
    }
    var random = SeededGenerator()
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<20 { bytes[Int.random(in: 8..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random) }
      let document = parseDocument(SourceFile(path: "a.doc", bytes: bytes), with: ReadingTools(programs: FakePrograms([:])))
      #expect(!document.findings.isEmpty, "seed \(random.seed)")
    }
  }

  @Test func pagesUnderTheNameOfWordAreReadAsPages() {
    let page = "<html><meta charset=unicode><body><p>Theo Chỉ thị số 33/CT-TTg</p></body></html>"
    let utf16: [UInt8] = [0xFF, 0xFE] + page.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [Array(page.utf8), utf16] {
      let document = parseDocument(SourceFile(path: "a.doc", bytes: bytes))
      #expect(document.format == "html" && document.numbers == ["33/CT-TTg"])
    }
  }
}
