import Specimens
import Testing

/// One document, however a user asks for it.
@Suite struct IdentityCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let head = "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: %N/KH-UBND\n\nLào Cai, ngày 20 tháng 01 năm 2024\n\nKẾ HOẠCH\nCải cách hành chính\n\n"
    let papers = [
      "Căn cứ Chỉ thị số 33/CT-TTg ngày 20/8/2020 của Thủ tướng Chính phủ;\nCăn cứ Luật Thực hiện dân chủ ở cơ sở;\n",
      "Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ;\nCăn cứ Luật số 10/2022/QH15 ngày 10/11/2022;\n",
      "Căn cứ Chỉ thị số 33/CT-TTg ngày 16/11/2021 của Thủ tướng Chính phủ;\nCăn cứ Chỉ thị số 33/CT-TTg;\n",
      "Căn cứ Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ;\n",
    ]
    for (index, text) in papers.enumerated() {
      try folder.write("plans/\(index + 1).txt", head.replacing("%N", with: "\(index + 1)") + text)
    }
    _ = try cite(["index", "plans", "--quiet"], in: folder)
  }

  /// The ends of the citing papers' paths.
  private func citing(_ arguments: String...) throws -> [String] {
    let run = try cite(["who-cites"] + arguments + ["--format", "csv"], in: folder)
    #expect(run.errors.isEmpty, "\(arguments)")
    return run.output.split(separator: "\r\n").dropFirst().map { line in
      String(line.split(separator: ",").first { $0.hasPrefix("plans/") } ?? "")
    }
  }

  private let directive = "urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2021-11-26;33-ct-ttg"

  @Test func aLawByNameAndByNumberIsOne() throws {
    let both = ["plans/1.txt", "plans/2.txt"]
    #expect(try citing("Luật Thực hiện dân chủ ở cơ sở") == both)
    #expect(try citing("luật thực hiện dân chủ ở cơ sở năm 2022") == both)
    #expect(try citing("10/2022/QH15") == both)
    #expect(try citing("Luật 10 năm 2022") == both)
    #expect(try citing("urn:lex:vn:quoc.hoi:luat:2022-11-10;10-2022-qh15") == both)
  }

  @Test func aNumberWithAYear() throws {
    let those = ["plans/2.txt", "plans/3.txt"]
    #expect(try citing("33/CT-TTg", "--date", "2021") == those)
    #expect(try citing("Chỉ thị 33 năm 2021") == those)
    #expect(try citing("chỉ thị số 33 năm 2021") == those)
    #expect(try citing(directive) == those)
  }

  @Test func anAmbiguousRequestListsTheCandidates() throws {
    let run = try cite(["who-cites", "33/CT-TTg"], in: folder)
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "Could be 3 documents")
    #expect(lines.contains { $0.hasPrefix("Chỉ thị 33/CT-TTg, 2020-08-20") && $0.contains("1          1") })
    #expect(lines.contains { $0.hasPrefix("Chỉ thị 33/CT-TTg, 2021-11-26") && $0.contains("2          3") })
    #expect(lines.contains { $0.hasPrefix("Chỉ thị 33/CT-TTg, Thủ tướng Chính phủ, (could be s") })
  }

  @Test func showSaysWhyAndWhoPrintsItOtherwise() throws {
    let run = try cite(["show", directive], in: folder)
    #expect(run.code == 0)
    for words in [
      "Về tiếp tục tăng cường và đổi mới công tác dân vận", "Why it is meant", "the citation says it", "said elsewhere in the same paper",
      "Printed otherwise", "2021-11-16", "plans/3.txt:11",
    ] { #expect(run.output.contains(words), "\(words)") }
    let json = try cite(["show", directive, "--format", "json"], in: folder).output
    #expect(json.contains(#""dissents": [{"field": "date", "value": "2021-11-16", "places": ["plans/3.txt:11"]}]"#), "\(json)")
    #expect(json.contains(#""reason": "same-document""#))
    let csv = try cite(["show", directive, "--format", "csv"], in: folder).output
    #expect(csv.contains("dissent_date,2021-11-16,plans/3.txt:11"))
  }

  @Test func aURNNobodyBears() throws {
    let run = try cite(["who-cites", "urn:lex:vn:chinh.phu:nghi.dinh:2023-08-14;59-2023-nd-cp"], in: folder)
    #expect(run.code == 1)
    #expect(run.errors == "no document of the index cites urn:lex:vn:chinh.phu:nghi.dinh:2023-08-14;59-2023-nd-cp\n")
  }

  @Test func anOlderIndexIsRefusedWithTheRemedy() throws {
    let segment = folder.path + "/.cite/segment-1"
    _ = try shell("printf '\\003' | dd of='\(segment)' bs=1 seek=8 conv=notrunc 2>/dev/null", in: folder)
    let run = try cite(["who-cites", "33/CT-TTg"], in: folder)
    #expect(run.code == 2)
    #expect(run.errors.contains("cite index --rebuild"))
  }
}
