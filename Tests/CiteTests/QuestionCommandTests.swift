import Specimens
import Testing

@Suite struct QuestionCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try plans()
    _ = try cite(["index", "plans", "--quiet"], in: folder)
  }

  private func rows(_ arguments: [String]) throws -> [String] {
    let run = try cite(arguments + ["--format", "csv"], in: folder)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("\u{FEFF}"))
    return run.output.dropFirst().split(separator: "\r\n").map(String.init)
  }

  @Test func whoCites() throws {
    #expect(
      try rows(["who-cites", "33/CT-TTg"]) == [
        "cited_id,cited_number,cited_date,cited_issuer,document,path,date,issuer,province,count,printed_forms,zones,line,quotation,copies",
        "urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2021-11-26;33-ct-ttg,33/CT-TTg,2021-11-26,Thủ tướng Chính phủ,15/KH-UBND,"
          + "plans/ke-hoach-lao-cai-2022.txt,2022-01-20,UBND tỉnh Lào Cai,Lào Cai,1,33/CT-TTg,basis,11,"
          + "\"Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về công tác dân vận, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:\",",
        "urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2021-11-26;33-ct-ttg,33/CT-TTg,2021-11-26,Thủ tướng Chính phủ,289/KH-UBND,"
          + "plans/ke-hoach-quang-binh-2025.txt,2025-02-26,UBND tỉnh Quảng Bình,Quảng Bình,2,33/CT-TTg,basis | body,11,"
          + "Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ;,",
      ])
  }

  @Test func everySpellingOfANumber() throws {
    for words in ["33/ct-ttg", "Chỉ thị 33/CT-TTg", "33 / CT‑TTg", "33/CT-TTg ngày 26/11/2021"] {
      #expect(try rows(["who-cites", words]).count == 3, "\(words)")
    }
  }

  @Test func filters() throws {
    #expect(try rows(["who-cites", "33/CT-TTg", "--province", "lao cai"]).count == 2)
    #expect(try rows(["who-cites", "33/CT-TTg", "--year", "2024..2025"]).count == 2)
    #expect(try rows(["who-cites", "33/CT-TTg", "--type", "kh"]).count == 3)
    #expect(try rows(["who-cites", "33/CT-TTg", "--since", "01/01/2023"]).count == 2)
    #expect(try rows(["who-cites", "33/CT-TTg", "--date", "2021", "--of", "thu tuong"]).count == 3)
    let none = try cite(["who-cites", "33/CT-TTg", "--type", "BC"], in: folder)
    #expect(none.code == 1)
    #expect(none.errors == "no document of the index cites 33/CT-TTg within the filters; without them 2 do\n")
  }

  @Test func aProvinceThatIsNone() throws {
    let run = try cite(["who-cites", "33/CT-TTg", "--province", "Lao Kai"], in: folder)
    #expect(run.code == 2)
    #expect(run.errors == "cite: there is no province \"Lao Kai\"; did you mean Lào Cai?\n")
    #expect(try rows(["who-cites", "33/CT-TTg", "--province", "tỉnh Lào Cai", "--province", "TP. Đà Nẵng"]).count == 2)
    #expect(try rows(["who-cites", "33/CT-TTg", "--province", "Lào Cai, quang binh"]).count == 3)
  }

  @Test func groups() throws {
    #expect(
      try rows(["who-cites", "33/CT-TTg", "--group-by", "province"]) == ["province,documents,citations", "Lào Cai,1,1", "Quảng Bình,1,2"])
    #expect(try rows(["who-cites", "33/CT-TTg", "--group-by", "year"]) == ["year,documents,citations", "2022,1,1", "2025,1,2"])
  }

  @Test func missing() throws {
    let rows = try rows(["who-cites", "33/CT-TTg", "--missing"])
    #expect(rows.count == 62 && rows[0] == "list,province,status,documents,citing,citations")
    #expect(rows.dropFirst().allSatisfy { $0.hasSuffix(",no-papers,0,0,0") })
    #expect(try self.rows(["who-cites", "33/CT-TTg", "--missing", "--group-by", "province"]).contains("63,Lào Cai,cites,1,1,1"))
    #expect(try self.rows(["who-cites", "33/CT-TTg", "--missing", "--list", "34"]).count == 33)
    #expect(
      try self.rows(["who-cites", "3140/QĐ-UBND", "--missing", "--province", "Lào Cai,Hà Nội"]).dropFirst() == [
        "63,Hà Nội,no-papers,0,0,0", "63,Lào Cai,no-citation,1,0,0",
      ])
    let text = try cite(["who-cites", "33/CT-TTg", "--missing", "--lang", "vi"], in: folder)
    #expect(text.output.hasPrefix("Chỉ thị 33/CT-TTg, 26/11/2021, Thủ tướng Chính phủ: 2 trên 63 tỉnh, thành phố có văn bản viện dẫn\n"))
    #expect(text.output.contains("Theo danh sách 63 tỉnh, thành phố đến hết ngày 30/6/2025"))
    let nobody = try cite(["who-cites", "34/CT-TTg", "--missing"], in: folder)
    #expect(nobody.code == 1)
    #expect(nobody.output.contains("Have indexed papers, none of which cites it: 2"))
    #expect(nobody.errors.hasSuffix("did you mean: 33/CT-TTg (2021-11-26)?\n"))
    #expect(try cite(["who-cites", "33/CT-TTg", "--list", "34"], in: folder).code == 2)
    #expect(try cite(["who-cites", "33/CT-TTg", "--missing", "--group-by", "year"], in: folder).code == 2)
  }

  @Test func groupsForPeople() throws {
    let run = try cite(["who-cites", "33/CT-TTg", "--group-by", "province"], in: folder)
    #expect(
      run.output == "Chỉ thị 33/CT-TTg, 2021-11-26, Thủ tướng Chính phủ: 2 documents, 3 citations\n"
        + "province    documents  citations\nLào Cai             1          1\nQuảng Bình          1          2\n")
  }

  /// Titles are cut, quotations go below their row, and a very narrow terminal gets a block a row.
  @Test func widths() throws {
    for columns in [160, 100, 80, 60, 40] {
      for arguments in [["who-cites", "33/CT-TTg"], ["cites", "15/KH-UBND"], ["show", "15/KH-UBND"], ["stats"]] {
        let run = try cite(arguments, in: folder, environment: ["LANG=vi_VN", "COLUMNS=\(columns)"])
        #expect(run.code == 0)
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= columns }, "\(arguments) \(columns)")
      }
    }
  }

  /// An index made from an absolute path shows places as seen from the current folder; CSV has what the index has.
  @Test func absolutePaths() throws {
    _ = try cite(["index", folder.path + "/plans", "--index", "absolute", "--quiet"], in: folder)
    let run = try cite(["who-cites", "33/CT-TTg", "--index", "absolute"], in: folder)
    #expect(run.output.contains(" plans/ke-hoach-lao-cai-2022.txt:11") && !run.output.contains(folder.path))
    #expect(try cite(["who-cites", "33/CT-TTg", "--index", "absolute", "--format", "csv"], in: folder).output.contains(folder.path))
    #expect(try cite(["cites", "plans/ke-hoach-lao-cai-2022.txt", "--index", "absolute"], in: folder).code == 0)
  }

  @Test func nobodyCites() throws {
    let run = try cite(["who-cites", "34/CT-TTg"], in: folder)
    #expect(run.code == 1)
    #expect(run.errors == "no document of the index cites 34/CT-TTg; did you mean: 33/CT-TTg (2021-11-26)?\n")
    let json = try cite(["who-cites", "999/QĐ-TTg", "--format", "json"], in: folder)
    #expect(json.code == 1)
    #expect(json.output == #"{"schema": 1, "question": "who-cites", "asked": "999/QĐ-TTg", "rows": []}"# + "\n")
  }

  @Test func noNumber() throws {
    let run = try cite(["who-cites", "dân vận"], in: folder)
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("cite: \"dân vận\" is no document number or name; write for instance 33/CT-TTg"))
    #expect(try cite(["who-cites", "dân vận", "--lang", "vi"], in: folder).errors.hasPrefix("cite: “dân vận” không phải số, ký hiệu"))
  }

  @Test func cites() throws {
    let expected = [
      "path,line,start,printed,type,number,cited_id,cited_number,cited_date,cited_issuer,status,zone,relation,pinpoint",
      "plans/ke-hoach-lao-cai-2022.txt,11,206,33/CT-TTg,CT,33/CT-TTg,urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2021-11-26;33-ct-ttg,33/CT-TTg,"
        + "2021-11-26,Thủ tướng Chính phủ,one,basis,cites,",
      "plans/ke-hoach-lao-cai-2022.txt,13,437,23-QĐ/TW,QĐ,23-QĐ/TW,urn:lex:vn:ban.chap.hanh.trung.uong.dang:quyet.dinh:2021-07-30;23-qd-tw,"
        + "23-QĐ/TW,2021-07-30,Bộ Chính trị,one,body,cites,",
    ]
    for words in ["plans/ke-hoach-lao-cai-2022.txt", "ke-hoach-lao-cai-2022.txt", "15/KH-UBND"] {
      let rows = try rows(["cites", words])
      #expect(rows.count == expected.count)
      #expect(rows.first == expected.first)
      // The place in bytes depends on the text above; what matters is that it is a number.
      #expect(rows.dropFirst().map(withoutStart) == expected.dropFirst().map(withoutStart), "\(words)")
    }
  }

  private func withoutStart(_ row: String) -> [Substring] {
    var cells = row.split(separator: ",", omittingEmptySubsequences: false)
    #expect(Int(cells.remove(at: 2)) != nil)
    return cells
  }

  @Test func citesNothing() throws {
    let none = try cite(["cites", "khong-vien-dan.md"], in: folder)
    #expect(none.code == 1)
    #expect(none.errors == "khong-vien-dan.md cites nothing\n")
    let unknown = try cite(["cites", "ke-hoach-lao-cai-202.txt"], in: folder)
    #expect(unknown.code == 1)
    #expect(
      unknown.errors == "the index holds no document \"ke-hoach-lao-cai-202.txt\"; did you mean: plans/ke-hoach-lao-cai-2022.txt?\n")
  }

  @Test func show() throws {
    let run = try cite(["show", "15/KH-UBND"], in: folder)
    #expect(run.code == 0)
    #expect(run.output.contains("Kế hoạch 15/KH-UBND, 2022-01-20, UBND tỉnh Lào Cai"))
    #expect(run.output.contains("Cited by 1 document, 1 citation"))
    let json = try cite(["show", "plans/ke-hoach-lao-cai-2022.txt", "--format", "json"], in: folder)
    #expect(json.output.contains(#""id": "urn:lex:vn;lao.cai:uy.ban.nhan.dan:ke.hoach:2022-01-20;15-kh-ubnd""#))
    let unknown = try cite(["show", "77/KH-UBND"], in: folder)
    #expect(unknown.code == 0)
    #expect(unknown.errors.hasPrefix("the index holds no document \"77/KH-UBND\""))
  }

  @Test func stats() throws {
    #expect(
      try rows(["stats", "--top", "1"]) == [
        "section,key,documents,citations", "total,documents,3,6", "total,copies,0,", "total,cited_documents,4,", "total,unsure,0,",
        "total,documents_with_findings,0,",
        "most_cited,urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2021-11-26;33-ct-ttg,2,3", "province,Lào Cai,1,2", "province,Quảng Bình,1,4",
        "province,,1,0", "type,KH,2,6", "type,,1,0", "year,2025,1,4", "year,2022,1,2", "year,,1,0",
      ])
    let json = try cite(["stats", "--format", "json", "--top", "0"], in: folder)
    #expect(
      json.output.hasPrefix(
        #"{"schema": 1, "question": "stats", "generation": 1, "roots": ["plans"], "documents": 3, "copies": 0, "citations": 6"#))
  }

  @Test func markdown() throws {
    let run = try cite(["who-cites", "23-QĐ/TW", "--format", "markdown"], in: folder)
    #expect(run.output.hasPrefix("## Quyết định 23-QĐ/TW, 2021-07-30, Bộ Chính trị: 1 document, 1 citation\n\n| document | date |"))
  }

  @Test func page() throws {
    let run = try cite(["who-cites", "23-QĐ/TW", "--format", "html", "--lang", "vi"], in: folder)
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">") && run.output.hasSuffix("</body>\n</html>\n"))
    #expect(run.output.contains("<title>cite who-cites 23-QĐ/TW</title>"))
    #expect(run.output.contains("<td>15/KH-UBND</td><td>20/01/2022</td>"))
  }

  @Test func noColourInAPipe() throws {
    #expect(try !cite(["stats"], in: folder).output.contains("\u{1B}"))
  }
}
