import Model
import Parse

/// A PDF file of no content of its own: what pdftotext would print of it comes from the test. Pages are divided by form feeds.
func printed(_ pages: String..., ocr: Bool = false, programs: FakePrograms? = nil) -> ParsedDocument {
  let text = pages.joined(separator: "\u{0C}") + "\u{0C}"
  let tools = ReadingTools(programs: programs ?? FakePrograms("pdftotext", prints: text), recognisesScans: ocr)
  return parseDocument(SourceFile(path: "a.pdf", bytes: Array("%PDF-1.4\n%%EOF\n".utf8)), with: tools)
}

extension ParsedDocument {
  var lines: [String] { text.split(separator: "\n").map(String.init) }
}

/// A first page as offices print it, in columns.
let firstPage = """
    ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH HÒA BÌNH                       Độc lập - Tự do - Hạnh phúc
       -----                                ---------------
     Số: 64/KH-UBND                   Hòa Bình, ngày 11 tháng 4 năm 2023

                                 KẾ HOẠCH
               Nâng chất lượng đối thoại với Nhân dân năm 2023

        Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính
  phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung như sau đây:
        1. Các huyện chọn việc khó để bàn trước với dân, nhất là việc đất ở.
        2. Sở Nội vụ tổng hợp theo Quyết định số 23-QĐ/TW ngày 30/7/2021 của
  Bộ Chính trị và Kết luận số 54-
  KL/TW ngày 09/5/2022 của Ban Bí thư, gửi các nơi trước ngày 30 hằng
  """
