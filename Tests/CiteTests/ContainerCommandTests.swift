import Platform
import Specimens
import Testing

/// Archives and mails on the command line.
@Suite struct ContainerCommandTests {
  private let mention = "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.\n"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func zip(_ names: [String], password: String? = nil) -> [UInt8] {
    MadeArchive.make(.zip, names.map { ($0, Array(mention.utf8)) }, password: password)
  }

  @Test func parseListsAllMembers() throws {
    try folder.write("goi.zip", zip(["a.txt", "b/c.txt"]))
    let run = try cite(["parse", "goi.zip", "--format", "json"], in: folder)
    #expect(run.code == 0 && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(#""path": "goi.zip//a.txt""#) == true)
    #expect(lines.last?.contains(#""path": "goi.zip//b/c.txt""#) == true)
    let piped = try shell("\"$CITE\" parse - --format json <goi.zip", in: folder)
    #expect(piped.code == 0)
    #expect(piped.output.contains(#""path": "-//b/c.txt""#))
  }

  @Test func questionsAboutMembers() throws {
    try folder.write("goi.zip", zip(["2024/a.txt"]))
    #expect(try cite(["index", "goi.zip"], in: folder).code == 0)
    for words in ["goi.zip//2024/a.txt", "a.txt"] {
      let cites = try cite(["cites", words, "--format", "csv"], in: folder)
      #expect(cites.code == 0)
      #expect(cites.output.contains("goi.zip//2024/a.txt,1,"))
      let show = try cite(["show", words], in: folder)
      #expect(show.code == 0 && show.output.contains("33/CT-TTg"))
    }
    #expect(try cite(["who-cites", "33/CT-TTg", "--format", "csv"], in: folder).output.contains("goi.zip//2024/a.txt"))
  }

  @Test func whatCannotBeReadIsNamedAndTheRunGoesOn() throws {
    try folder.write("p/a.zip", zip(["x.txt", "y.txt"], password: "khóa"))
    try folder.write("p/b.zip", zip(["z.txt"]))
    for _ in 0..<2 {
      let run = try cite(["index", "p"], in: folder)
      #expect(run.code == 2)
      #expect(run.output.hasPrefix("1 document, 1 citation in .cite"))
      #expect(
        run.errors == """
          cannot read p/a.zip//x.txt: locked with a password [encrypted]
          cannot read p/a.zip//y.txt: locked with a password [encrypted]

          """)
    }
    #expect(try cite(["parse", "p", "--lang", "vi"], in: folder).errors.contains("không đọc được p/a.zip//x.txt: tệp có mật khẩu"))
  }

  /// Opening a pipe would wait for somebody to write into it, for ever.
  @Test func pipesAndDevices() throws {
    try folder.write("p/a.txt", mention)
    let run = try shell(
      """
      mkfifo p/ong; ln -s /dev/zero p/so-khong; ln -s ../p p/vong
      timeout 60 "$CITE" index p; echo $?
      timeout 60 "$CITE" parse p/ong; echo $?; timeout 60 "$CITE" parse p/so-khong; echo $?
      timeout 60 "$CITE" parse p --format json | wc -l
      """, in: folder)
    #expect(
      run.output == "1 document, 1 citation in .cite (1 added, 0 changed, 0 unchanged, 0 removed)\n0\n2\n2\n1\n")
    #expect(
      run.errors == """
        left out, neither files nor folders: p/ong, p/so-khong
        cannot read p/ong: neither a file nor a folder
        cannot read p/so-khong: neither a file nor a folder
        left out, neither files nor folders: p/ong, p/so-khong

        """)
  }

  /// A zip file of a gigabyte of blanks: one member at a time, cut at the limits.
  @Test func aBomb() throws {
    let blanks = [UInt8](repeating: 0x20, count: 4 << 20)
    try folder.write("bom.zip", MadeArchive.make(.zip, (0..<40).map { ("\($0).txt", blanks) } + [("cuoi.txt", Array(mention.utf8))]))
    let run = try shell("ulimit -d 600000; \"$CITE\" index bom.zip", in: folder)
    #expect(run.code == 2)
    #expect(run.errors.contains("bom.zip: unpacks to more than this program takes out of such a file; the rest is left out [too-large]"))
  }
}
