import Platform
import Specimens
import Testing

@Suite struct RegisterCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try plans()
    _ = try cite(["index", "plans", "--quiet"], in: folder)
  }

  private func run(_ arguments: String..., vietnamese: Bool = false) throws -> Run {
    try cite(["register"] + arguments, in: folder, environment: [vietnamese ? "LANG=vi_VN" : "LANG=C.UTF-8"])
  }

  @Test func addListExport() throws {
    let add = try run(
      "add", "3140/QĐ-UBND", "--date", "2021-09-01", "--issuer", "UBND tỉnh Lào Cai", "--status", "het hieu luc", "--replaced-by",
      "1/QĐ-UBND")
    #expect(add.code == 0 && add.errors.isEmpty)
    #expect(add.output == ".cite/register.csv: 1 row added, 0 replaced, 0 unchanged\n")
    #expect(
      try run("add", "3140/QĐ-UBND", "--date", "01/9/2021", "--issuer", "UBND tỉnh Lào Cai", vietnamese: true).output
        == ".cite/register.csv: thêm 0 dòng, thay 1, giữ nguyên 0\n")
    _ = try run("add", "33/CT-TTg", "--date", "2021-11-26", "--status", "in-force", "--note", "dân vận, chính quyền")
    let file =
      "\u{FEFF}number,type,date,issuer,title,status,ended,replaced_by,note\r\n3140/QĐ-UBND,QĐ,2021-09-01,UBND tỉnh Lào Cai,,,,,\r\n33/CT-TTg,CT,2021-11-26,,,in-force,,,\"dân vận, chính quyền\"\r\n"
    #expect(try run("export").output == file)
    #expect(try run("list", "--format", "csv").output == file)
    #expect(String(decoding: try FileSystem.read(folder.path + "/.cite/register.csv"), as: UTF8.self) == file)
    let list = try run("list", vietnamese: true).output
    #expect(list.hasPrefix("2 dòng\nsố, ký hiệu") && list.contains("26/11/2021") && list.contains("còn hiệu lực"))
    #expect(try run("list", "--format", "json").output.contains(#""question": "register list""#))
    #expect(try run("list", "--format", "markdown").output.hasPrefix("## 2 rows\n\n| number | type |"))
    // Another folder, and a rebuild.
    #expect(try cite(["index", "--rebuild", "--quiet"], in: folder).code == 0)
    #expect(try run("export").output == file)
    #expect(try run("export", "--index", "elsewhere").output.split(separator: "\r\n").count == 1)
  }

  @Test func importing() throws {
    try folder.write("so.csv", "number,date,ghi chu,mau\n33/CT-TTg,26/11/2021,a,\n34/CT-TTg,31/02/2021,,\nxyz,,,\n")
    let first = try run("import", "so.csv")
    #expect(first.code == 2)
    #expect(first.output == ".cite/register.csv: 1 row added, 0 replaced, 0 unchanged\n")
    #expect(first.errors == "so.csv: column \"mau\" is not used\nso.csv:3: \"31/02/2021\" is no date\nso.csv:4: \"xyz\" is no number\n")
    let again = try run("import", "so.csv", vietnamese: true)
    #expect(again.errors.hasSuffix("so.csv:3: “31/02/2021” không dùng được cho cột date\nso.csv:4: “xyz” không dùng được cho cột number\n"))
    #expect(try run("import", "none.csv").errors == "cite: cannot open none.csv: No such file or directory\n")
    try folder.write("so.csv", "ngay\n2021\n")
    let none = try run("import", "so.csv", vietnamese: true)
    #expect(none.code == 2)
    #expect(
      none.errors
        == "cite: so.csv:1: không có cột number; dòng đầu nêu tên các cột: number,type,date,issuer,title,status,ended,replaced_by,note\n")
    // What is exported is imported again without a change.
    _ = try shell("\"$CITE\" register export >mine.csv", in: folder)
    #expect(try run("import", "mine.csv").output == ".cite/register.csv: 0 rows added, 0 replaced, 1 unchanged\n")
  }

  @Test func showing() throws {
    _ = try run("add", "33/CT-TTg", "--date", "2021-11-26", "--issuer", "Thủ tướng", "--status", "in-force")
    let show = try run("show", "33/CT-TTg", "--date", "2021")
    #expect(show.code == 0 && show.errors.isEmpty)
    #expect(show.output.hasPrefix("33/CT-TTg, 2021-11-26, Thủ tướng\nfact "))
    #expect(show.output.contains("your register; a public listing; 2 citing documents"))
    let csv = try run("show", "33/CT-TTg", "--date", "2021", "--format", "csv").output.split(separator: "\r\n")
    #expect(csv.first == "\u{FEFF}number,date,fact,value,part,stands,source,confidence,evidence,document,path,line,quotation")
    #expect(csv.contains("33/CT-TTg,2021-11-26,status,in-force,no,yes,user,,your register,,,,"))
    #expect(
      try run("show", "33/CT-TTg", "--format", "json").output.hasPrefix(
        #"{"schema": 1, "question": "register show", "asked": "33/CT-TTg", "rows": [{"number""#))
    #expect(
      try run("show", "33/CT-TTg", "--date", "2021", vietnamese: true).output.contains("sổ của bạn; danh mục công khai; 2 văn bản viện dẫn")
    )
    #expect(
      try run("show", "33/2015/QĐ-TTg", "--index", "elsewhere").errors.hasPrefix("there is no index in elsewhere: no papers to look into\n")
    )
    let nothing = try run("show", "9999/QĐ-TTg")
    #expect(nothing.code == 1 && nothing.errors == "nothing is known about 9999/QĐ-TTg\n")
  }

  /// What the register states is what mentions mean, at once.
  @Test func resolvingByTheRegister() throws {
    func shown(_ number: String) throws -> String { try cite(["show", number, "--date", "2021"], in: folder).output }
    #expect(try !shown("33/CT-TTg").contains("your register"))
    _ = try run("add", "33/CT-TTg", "--date", "2021-11-27", "--title", "Của tôi")
    let stated = try shown("33/CT-TTg")
    #expect(stated.contains("2021-11-27 (your register)") && stated.contains("Của tôi (your register)"))
    #expect(try run("remove", "33/CT-TTg").output == ".cite/register.csv: 1 row removed\n  33/CT-TTg, 2021-11-27\n")
    #expect(try !shown("33/CT-TTg").contains("your register"))
    // Edited by hand, the file counts from the next cite index on; a wrong line is named, the rest is used.
    try folder.write(".cite/register.csv", "number,date,title\n33/CT-TTg,2021-11-27,Sửa tay\nxyz,,\n")
    #expect(try !shown("33/CT-TTg").contains("Sửa tay"))
    let index = try cite(["index", "--quiet"], in: folder)
    #expect(index.code == 2 && index.errors == ".cite/register.csv:3: \"xyz\" is no number\n")
    #expect(try shown("33/CT-TTg").contains("Sửa tay (your register)"))
  }

  @Test func removing() throws {
    for date in ["2021", "2022"] { _ = try run("add", "9/KH-UBND", "--date", date, "--issuer", "UBND tỉnh Huế") }
    let several = try run("remove", "9/KH-UBND")
    #expect(several.code == 2 && several.output.isEmpty)
    #expect(
      several.errors
        == "cite: 2 rows fit; say which by --type, --date or --issuer, or remove them with --all:\n  9/KH-UBND, 2021, UBND tỉnh Huế\n  9/KH-UBND, 2022, UBND tỉnh Huế\n"
    )
    #expect(try run("remove", "9/KH-UBND", vietnamese: true).errors.hasPrefix("cite: có 2 dòng cùng hợp; hãy nói rõ bằng --type"))
    #expect(
      try run("remove", "9/kh-ubnd", "--date", "2022", vietnamese: true).output
        == ".cite/register.csv: xóa 1 dòng\n  9/KH-UBND, 2022, UBND tỉnh Huế\n")
    let none = try run("remove", "9/KH-UBND", "--issuer", "Lào Cai")
    #expect(none.code == 1 && none.errors == ".cite/register.csv has no row about 9/KH-UBND\n")
    _ = try run("add", "9/KH-UBND", "--date", "2023")
    #expect(try run("remove", "9/KH-UBND", "--all").output.hasPrefix(".cite/register.csv: 2 rows removed\n"))
    #expect(try run("list", "--format", "csv").output.split(separator: "\r\n").count == 1)
    #expect(try run("remove", "9/KH-UBND", "--index", "elsewhere").code == 1)
    #expect(try run("remove", "x").code == 2)
  }

  @Test func statements() throws {
    try folder.write(
      "plans/quyet-dinh.txt",
      "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: 20/QĐ-UBND\nLào Cai, ngày 05 tháng 01 năm 2023\n\nQUYẾT ĐỊNH\nVề việc bãi bỏ văn bản\n\nĐiều 1. Bãi bỏ Quyết định số 7/QĐ-UBND ngày 04/3/2020 của Ủy ban nhân dân tỉnh.\n"
    )
    _ = try cite(["index", "--quiet"], in: folder)
    let rows = try run("show", "7/QĐ-UBND", "--format", "csv").output
    #expect(rows.contains(",repealed_by,20/QĐ-UBND,no,yes,paper,,plans/quyet-dinh.txt:10,20/QĐ-UBND,plans/quyet-dinh.txt,10,"))
    let text = try run("show", "7/QĐ-UBND", vietnamese: true).output
    #expect(
      text.contains("bị bãi bỏ bởi") && text.contains("Không có căn cứ nào về hiệu lực.\n")
        && text.contains("Bãi bỏ Quyết định số 7/QĐ-UBND"))
  }

  /// A register that was damaged by hand is used as far as it goes, and never written over.
  @Test func aBrokenRegister() throws {
    try folder.write(".cite/register.csv", "number,note\n33/CT-TTg,a\ndân vận,b\n")
    let list = try run("list")
    #expect(list.code == 2 && list.output.contains("33/CT-TTg"))
    #expect(list.errors == ".cite/register.csv:3: \"dân vận\" is no number\n")
    let add = try run("add", "34/CT-TTg", vietnamese: true)
    #expect(add.code == 2)
    #expect(
      add.errors
        == "cite: .cite/register.csv:3: “dân vận” không dùng được cho cột number\nhãy sửa các dòng này trong sổ trước, để không mất chúng\n"
    )
    #expect(
      String(decoding: try FileSystem.read(folder.path + "/.cite/register.csv"), as: UTF8.self) == "number,note\n33/CT-TTg,a\ndân vận,b\n")
  }

  @Test func wrongWords() throws {
    for (arguments, words) in [
      (
        ["add", "33/CT-TTg", "--status", "maybe"],
        "\"maybe\" is no value for --status; write in-force, partly-in-force, not-in-force, not-yet-in-force or unknown"
      ),
      (["add", "33/CT-TTg", "--date", "x"], "\"x\" is no value for --date; write 2021-11-26, 26/11/2021, 11/2021 or 2021"),
      (["add", "33/CT-TTg", "--replaced-by", "x"], "\"x\" is no value for --replaced-by; write numbers parted by semicolons"),
      (["ad"], "there is no command \"register ad\"; did you mean register add?"),
      (["add"], "<number> is missing\nsee cite register add --help"),
    ] {
      let run = try cite(["register"] + arguments, in: folder)
      #expect(run.code == 2 && run.errors == "cite: \(words)\n", "\(arguments)")
    }
    #expect(try run("add", "x").errors.hasPrefix("cite: \"x\" is no document number or name; write for instance"))
    #expect(try run().output.contains("USAGE: cite register <subcommand>"))
    #expect(try run("show", "--help").output.contains("USAGE: cite register show <number>"))
  }
}
