import Model

/// The programs that formats need, for people.
public func tables(_ answer: ProgramsAnswer, in language: Language) -> [Table] {
  let missing = answer.missingPackages
  let note =
    missing.isEmpty
    ? language("Mọi định dạng đều đọc được.", "Every format can be read.")
    : language("Để đọc được phần còn thiếu", "For what cannot be read yet") + ": apt-get install " + missing.joined(separator: " ")
  return [
    Table(
      columns: [
        Table.Column("program", language("chương trình", "program")), Table.Column("version", language("phiên bản", "version")),
        Table.Column("needed_for", language("cần để đọc", "needed for"), .title),
        Table.Column("package", language("gói Debian", "Debian package")),
      ],
      rows: answer.rows.map { row in
        [.text(row.program), .text(state(row, language)), .text(neededFor(row.format, in: language)), .text(row.package)]
      },
      notes: [
        language("Văn bản thuần, Markdown, HTML và RTF không cần gì thêm.", "Text, Markdown, HTML and RTF need nothing else.") + " " + note
      ])
  ]
}

private func state(_ row: ProgramsAnswer.Row, _ language: Language) -> String {
  if row.path == nil { return language("chưa cài", "not installed") }
  if !row.isReady { return language("thiếu tiếng Việt", "no Vietnamese") }
  return row.version ?? language("đã cài", "installed")
}

private func neededFor(_ format: String, in language: Language) -> String {
  switch format {
  case "pdf": "PDF"
  case "doc": language("Word trước 2007 (.doc)", "Word before 2007 (.doc)")
  case "damaged-doc": language(".doc mà antiword không đọc được", ".doc files that antiword cannot read")
  case "pdf-scans": language("PDF chỉ có ảnh (--ocr)", "PDF of pictures only (--ocr)")
  case "scans": language("ảnh trang (--ocr)", "pictures of pages (--ocr)")
  default: format
  }
}

/// The same as one JSON object.
public func json(_ answer: ProgramsAnswer) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.key("schema")
    json.number(jsonSchema)
    json.key("question")
    json.string("doctor")
    json.key("programs")
    json.array { json in
      for row in answer.rows {
        json.object { json in
          json.key("program")
          json.string(row.program)
          json.key("package")
          json.string(row.package)
          json.key("needed_for")
          json.string(row.format)
          json.key("path")
          json.string(row.path)
          json.key("version")
          json.string(row.version)
          json.key("status")
          json.string(row.isReady ? "ready" : row.path == nil ? "missing" : "incomplete")
        }
      }
    }
    json.key("missing_packages")
    json.strings(answer.missingPackages)
  }
  json.lineEnd()
  return json.bytes
}
