import Model
import Testing

/// Annexes in files of their own, and tables that look like heads.
@Suite struct AnnexAloneTests {
  @Test(arguments: [
    "PHỤ LỤC I\nDANH MỤC VĂN BẢN HẾT HIỆU LỰC\n(Ban hành kèm theo Quyết định số 712/QĐ-UBND ngày 15/12/2023 của UBND huyện Chư Sê)",
    "PHỤ LỤC\n\nDANH MỤC VĂN BẢN HẾT HIỆU LỰC\n(Kèm theo Quyết định số: 712/QĐ-UBND ngày 15 tháng 12 năm 2023 của Ủy ban nhân dân huyện Chư Sê)",
    "# Phụ lục I\n\n## DANH MỤC VĂN BẢN HẾT HIỆU LỰC\n\n*(Kèm theo Quyết định số 712/QĐ-UBND ngày 15/12/2023 của UBND huyện Chư Sê)*",
    "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN CHƯ SÊ\tĐộc lập - Tự do - Hạnh phúc\n\nPHỤ LỤC\nDANH MỤC VĂN BẢN HẾT HIỆU LỰC\n(Kèm theo Quyết định số 712/QĐ-UBND ngày 15/12/2023 của UBND huyện Chư Sê)",
  ])
  func theBracketNamesTheOwnPaper(_ head: String) {
    let annex = parsed(head + "\n\n1. Nghị quyết số 10/2018/NQ-HĐND ngày 5/7/2018 của HĐND huyện.\n")
    #expect(annex.header.number?.normalised == "712/QĐ-UBND")
    #expect(annex.header.type == .decision)
    #expect(annex.header.date == PrintedDate(iso: "2023-12-15"))
    #expect(annex.header.issuer == "UBND huyện Chư Sê")
    #expect(annex.header.province == "Gia Lai")
    #expect(annex.header.title == "DANH MỤC VĂN BẢN HẾT HIỆU LỰC")
    #expect(annex.citations.map(\.number?.normalised) == ["10/2018/NQ-HĐND"])
    #expect(annex.citations.map(\.zone) == [.body])
  }

  @Test func thePlaceOfTheBracketCompletesBodies() {
    let text =
      "# Phụ lục\n\n## Đề cương tuyên truyền\n\n*(Kèm theo Hướng dẫn số 12-HD/BTGDVTU ngày 5/8/2025 của Ban Tuyên giáo và Dân vận Tỉnh ủy Gia Lai)*\n\nThực hiện Nghị quyết số 5-NQ/TU ngày 1/2/2025 của Tỉnh ủy và Kế hoạch số 6/KH-UBND ngày 3/3/2025 của UBND tỉnh."
    #expect(parsed(text).citations.map(\.issuer) == ["Tỉnh ủy Gia Lai", "UBND tỉnh Gia Lai"])
  }

  /// A form is filled in by others, and a story may quote.
  @Test(arguments: [
    "Mẫu số 01\n(Ban hành kèm theo Thông tư số 200/2014/TT-BTC ngày 22/12/2014 của Bộ Tài chính)\nĐơn vị: Công ty A\nBẢNG CÂN ĐỐI",
    "Chợ phiên vùng cao mở lại.\n(Kèm theo Quyết định số 5/QĐ-UBND ngày 5/1/2024 của UBND tỉnh)",
    "PHỤ LỤC\n(Kèm theo Quyết định này)\n1. Chợ phiên.",
  ])
  func othersNameNoNumber(_ text: String) { #expect(parsed(text).header.number == nil, "\(text)") }

  // MARK: Tables

  private let rows = ["1 | Triển khai Nghị quyết số 139/NQ-CP | Báo cáo", "2 | Thực hiện Nghị định số 80/2021/NĐ-CP | Kế hoạch"]

  /// What a task is to bring forth names no type.
  @Test(arguments: ["PHỤ LỤC\n\n", "PHỤ LỤC\n(Kèm theo Kế hoạch số 128/KH-UBND ngày 15/8/2025 của UBND tỉnh Phú Thọ)\n", ""])
  func aTypeWordInARowIsNoHead(_ heading: String) {
    let wanted: DocumentType? = heading.contains("128") ? .plan : nil
    for last in ["Báo cáo", "QUYẾT ĐỊNH", "Đề án"] {
      for mark in [" | ", "\t"] {
        let table = (rows + ["3 | Thực hiện Chỉ thị số 5/CT-TTg | \(last)"]).joined(separator: "\n").replacing(" | ", with: mark)
        let read = parsed(heading + table + "\n")
        #expect(read.header.type == wanted, "\(heading)\(table)")
        #expect(read.header.title == nil, "\(heading)\(table)")
        #expect(read.citations.map(\.zone) == [.table, .table, .table], "\(heading)\(table)")
      }
    }
  }

  @Test(arguments: ["Về việc", "V/v"]) func aListOfPapersHasNoTitle(_ lead: String) {
    let cells = [
      ["STT", "Số/Ký hiệu", "Ngày ban hành", "Trích yếu"], ["1", "12/QĐ-UBND", "05/01/2024", "\(lead) kiện toàn Ban Chỉ đạo"],
      ["2", "13/QĐ-UBND", "06/01/2024", "\(lead) thực hiện Nghị định số 80/2021/NĐ-CP"],
      ["3", "14/QĐ-UBND", "07/01/2024", "\(lead) phê duyệt kế hoạch"],
    ]
    let html = cells.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
    let texts = [" | ", "\t"].map { mark in cells.map { $0.joined(separator: mark) }.joined(separator: "\n") }
    for read in [fragment("<table>\(html)</table>")] + texts.map({ parsed($0) }) {
      #expect(read.header.title == nil)
      #expect(read.citations.map(\.zone) == [.table, .table, .table, .table])
    }
  }
}
