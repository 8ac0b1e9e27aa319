import Testing

@testable import Parse

/// Header fields as mail programs write them.
@Suite struct MailHeaderTests {
  private func headers(_ text: String) -> MIMEHeaders { MIMEHeaders(Array(text.utf8)[...]) }

  @Test func namesAreBlindToCaseAndLinesAreUnfolded() {
    let headers = headers("SUBJECT: Kế hoạch\r\n triển khai\r\n\tnăm 2025\r\nkhông có dấu hai chấm\r\nX-Mailer:\r\n")
    #expect(headers["subject"] == "Kế hoạch triển khai\tnăm 2025")
    #expect(headers["x-mailer"] == "")
    #expect(headers["to"] == nil)
    #expect(headers.fields.count == 2)
  }

  @Test(arguments: [
    ("=?UTF-8?Q?K=E1=BA=BF_ho=E1=BA=A1ch?=", "Kế hoạch"),
    ("=?utf-8?b?S+G6vw==?= =?UTF-8?B?IGhv4bqhY2g=?=", "Kế hoạch"),
    // The letter ế cut in two.
    ("=?UTF-8?B?S+G6?=\r\n =?UTF-8?B?vw==?=", "Kế"),
    ("Re: =?UTF-8?Q?K=E1=BA=BF?= 33/CT-TTg", "Re: Kế 33/CT-TTg"),
    ("=?iso-8859-1?Q?=E0_la?=", "à la"),
    ("=?utf-8*vi?Q?ng=C3=A0y_5=3F?=", "ngày 5?"),
    // A question mark that should have been escaped.
    ("=?UTF-8?Q?Khi n=C3=A0o? H=C3=B4m nay?=", "Khi nào? Hôm nay"),
    ("=?UTF-8?X?abc?=", "=?UTF-8?X?abc?="),
    ("=?UTF-8?Q?không đóng", "=?UTF-8?Q?không đóng"),
    ("=?=?=?=", "=?=?=?="),
    ("", ""),
  ]) func encodedWords(printed: String, meant: String) {
    #expect(Array(decodeWords(Array(printed.utf8)).utf8) == Array(meant.utf8))
  }

  @Test(arguments: [
    (#"attachment; filename="Ke hoach.docx""#, "Ke hoach.docx"),
    (#"attachment; filename=Ke hoach (1).docx ; size=3"#, "Ke hoach (1).docx"),
    (#"attachment; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch.docx"#, "Kế hoạch.docx"),
    (#"attachment; filename="Ke.docx"; filename*=utf-8'vi'K%E1%BA%BF.docx"#, "Kế.docx"),
    (#"attachment; filename*1="ch.docx"; filename*0="ke-hoa""#, "ke-hoach.docx"),
    // The letter ế cut in two.
    (#"attachment; filename*0*=UTF-8''K%E1%BA; filename*1*=%BF; filename*2=" 100%.docx""#, "Kế 100%.docx"),
    (#"attachment; filename="=?UTF-8?B?S+G6vy5kb2N4?=""#, "Kế.docx"),
    (#"attachment (như "thư"; gửi kèm); filename="a\"b\\c;d.txt""#, #"a"b\c;d.txt"#),
    (#"attachment; filename="không đóng"#, "không đóng"),
    ("attachment; filename*=100%25%", "100%%"),
  ]) func fileNames(field: String, name: String) {
    let value = MIMEValue(Array(field.utf8))
    #expect(value.value == "attachment")
    #expect(value.parameters["filename"].map { Array($0.utf8) } == Array(name.utf8), "\(value.parameters)")
  }

  @Test func manyFieldsAndParametersEnd() {
    let fields = String(repeating: "X: y\n", count: 100_000)
    #expect(headers(fields).fields.count == 2000)
    let value = MIMEValue(Array(("a" + (0..<100_000).map { ";p\($0)=1" }.joined()).utf8))
    #expect(value.parameters.count == 1000)
  }
}
