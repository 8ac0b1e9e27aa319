import Model
import Parse
import Testing

/// Files in encodings of the time before Unicode are read letter by letter, and the JSON says which they were in.
@Suite struct LegacyEncodingTests {
  static let paper = """
    Số: 41/KH-UBND ngày 05 tháng 3 năm 2009
    Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2008 của Thủ tướng Chính phủ, huyện mở đợt kiểm tra sổ sách ở từng xã, kể cả nơi đường sá còn khó.
    1. Các thôn lập sổ theo dõi việc đã hứa với dân: việc gì, ai giữ, bao giờ xong; chậm thì nêu rõ lý do, không để kéo dài sang quý sau.
    2. Bộ phận một cửa nhận đủ hồ sơ mới ghi phiếu hẹn; ẩm mốc, rách nát thì lập biên bản, chép lại nguyên văn rồi ký xác nhận từng tờ.
    3. Kỹ thuật viên hỗ trợ gõ chữ, sửa lỗi phông; những bản viết tay đã mờ thì đọc lại cho người khai nghe trước khi lưu trữ.
    4. Kỳ họp cuối năm xét thưởng: ba tổ giỏi, hai cá nhân; mỗi suất gồm giấy khen kèm 1.500.000 đồng trích từ quỹ khuyến học.
    Chủ tịch huyện giao Phòng Nội vụ đôn đốc, tổng hợp gửi về trước ngày 20 hằng tháng.

    """

  @Test(arguments: OldEncoding.allCases) func aFileIsReadWithoutAWrongLetter(_ encoding: OldEncoding) {
    let document = parsed(encoding.bytes(Self.paper))
    #expect(document.raw.bytes == Array(encoding.holding(Self.paper).utf8), "\(String(decoding: document.raw.bytes, as: UTF8.self))")
    #expect(document.encoding == encoding.name)
    #expect(document.findings.isEmpty)
    #expect(document.citations.map(\.number?.normalised) == ["33/CT-TTg"])
    #expect(document.citations.map(\.date?.description) == ["2008-11-26"])
  }

  /// As Word and PDF files have it.
  @Test(arguments: OldEncoding.allCases) func charactersOfWindows1252AreReadAsTheBytesTheyStandFor(_ encoding: OldEncoding) {
    guard encoding != .twice else { return }
    let document = parsed(OldEncoding.shown(encoding.bytes(Self.paper)))
    #expect(document.raw.bytes == Array(encoding.holding(Self.paper).utf8))
    #expect(document.encoding == encoding.name)
  }

  @Test(arguments: OldEncoding.allCases) func everyLetterHasItsCode(_ encoding: OldEncoding) {
    // Only words in capitals tell VN1 from the fonts, which have punctuation in the places of its capitals: see capitalsAreRead.
    guard encoding != .tcvn5712 else { return }
    let alphabet = OldEncoding.letters.map(String.init).joined(separator: " ")
    let document = parsed(encoding.bytes(Self.paper + alphabet + "\n" + Self.paper))
    #expect(document.raw.bytes == Array(encoding.holding(Self.paper + alphabet + "\n" + Self.paper).utf8))
  }

  @Test(arguments: OldEncoding.allCases) func capitalsAreRead(_ encoding: OldEncoding) {
    let head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nỦY BAN NHÂN DÂN HUYỆN KỲ SƠN\n"
    let document = parsed(encoding.bytes(head))
    #expect(document.raw.bytes == Array(head.utf8), "\(String(decoding: document.raw.bytes, as: UTF8.self))")
  }

  /// The fonts .VnTimeH show small letters as capitals; nothing in plain text says so.
  @Test func textTypedInSmallLettersStaysSmall() {
    let text = "cộng hòa xã hội chủ nghĩa việt nam\n"
    #expect(parsed(OldEncoding.abc.bytes(text)).raw.bytes == Array(text.utf8))
  }

  @Test(arguments: [
    "Thực hiện UBND xã ở gần đó và HĐND ở đây", "Vũ Thị Hà, xã Tân Mỹ, đã ký", "THCS Lê Lợi – “dạy tốt, học tốt” … 30°C",
  ])
  func abbreviationsDoNotMakeCapitals(_ text: String) {
    #expect(parsed(OldEncoding.abc.bytes(text + "\n")).raw.bytes == Array((text + "\n").utf8))
  }

  @Test(arguments: OldEncoding.allCases) func aLineOfSixtyCharactersIsEnough(_ encoding: OldEncoding) {
    for line in Self.paper.split(separator: "\n").dropFirst() {
      let snippet = String(line.prefix(60)) + "\n"
      #expect(parsed(encoding.bytes(snippet)).raw.bytes == Array(encoding.holding(snippet).utf8), "\(snippet)")
    }
  }

  @Test func eachParagraphOfAMixedFileHasItsOwn() {
    let lines = Self.paper.split(separator: "\n").map { String($0) + "\n" }
    let encodings: [OldEncoding] = [.abc, .vni, .windows1258, .viscii]
    var bytes: [UInt8] = []
    var wanted: [UInt8] = []
    for (index, line) in lines.enumerated() {
      let encoding = index == 0 ? nil : encodings[index % 4]
      bytes += encoding?.bytes(line) ?? Array(line.utf8)
      wanted += Array((encoding?.holding(line) ?? line).utf8)
    }
    let document = parsed(bytes)
    #expect(document.raw.bytes == wanted)
    #expect(document.encoding == "utf-8+vni-windows+windows-1258+viscii+tcvn3")
    #expect(document.findings.isEmpty)
  }

  @Test func aShortLineGoesWithThoseAroundIt() {
    let text = "Số: 5\n" + Self.paper + "ở\nSố: 12\n" + Self.paper
    for encoding in OldEncoding.allCases {
      #expect(parsed(encoding.bytes(text)).raw.bytes == Array(encoding.holding(text).utf8), "\(encoding)")
    }
  }

  /// Word files whose older parts are in .VnTime and whose newer ones are not.
  @Test func wordsOfUnicodeInALineOfAnotherEncodingAreKept() {
    let old = OldEncoding.shown(OldEncoding.abc.bytes("Căn cứ kế hoạch kiểm tra của huyện và đề nghị của các xã, "))
    let text = old + "Nghị định số 30/2020/NĐ-CP được thực hiện từ năm nay\n"
    let document = parsed(text)
    let wanted = "Căn cứ kế hoạch kiểm tra của huyện và đề nghị của các xã, Nghị định số 30/2020/NĐ-CP được thực hiện từ năm nay\n"
    #expect(document.raw.bytes == Array(wanted.utf8))
  }

  @Test func aPageIsReadWhetherItsLettersAreBytesOrReferences() {
    let line = "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ"
    for encoding in [OldEncoding.abc, .vni, .windows1258] {
      let bytes = encoding.bytes(line)
      let references = bytes.map { $0 < 0x80 ? String(Unicode.Scalar($0)) : "&#\($0);" }.joined()
      for body in [bytes, Array(references.utf8)] {
        let document = parseDocument(
          SourceFile(path: "a.html", bytes: Array("<html><body><p>".utf8) + body + Array("</p></body></html>".utf8)))
        #expect(document.citations.map(\.text) == [line.dropFirst(10).description])
        #expect(document.encoding == encoding.name)
      }
    }
  }

  /// Parsers of markup drop control characters, which are capitals in two encodings.
  @Test(arguments: [OldEncoding.viscii, .tcvn5712]) func capitalsAmongControlCharactersSurviveInPages(_ encoding: OldEncoding) {
    let line = "MẪU SỐ 5: KỸ THUẬT, HỌC KỲ, TỶ LỆ, VẴY, CẲNG, VỴ, HỮU, TỨ TUẦN, theo Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ"
    let page = Array("<html><body>\n<p>".utf8) + encoding.bytes(line) + Array("</p>\n</body></html>".utf8)
    let document = parseDocument(SourceFile(path: "a.html", bytes: page))
    #expect(document.raw.bytes == Array((line + "\n").utf8))
    #expect(document.encoding == encoding.name)
  }

  @Test func controlCharactersOfOtherPagesAreDropped() {
    let page = Array("<p>Theo K\u{1}ế hoạch số 33\u{2}/CT-TTg</p>".utf8)
    #expect(parseDocument(SourceFile(path: "a.html", bytes: page)).raw.bytes == Array("Theo Kế hoạch số 33/CT-TTg\n".utf8))
  }
}
