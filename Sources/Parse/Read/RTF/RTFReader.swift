import Model

/// Rich Text Format, read here: the usual converter, unrtf, loses footnotes, and Vietnamese letters in its plain form.
struct RTFReader: FormatReader {
  func recognises(_ file: SourceFile) -> Bool {
    file.kind == nil && file.bytes.starts(with: Magic.rtf)
  }

  func read(_ file: SourceFile, _ tools: ReadingTools) -> ReadFile {
    let page = RTFPage(file.bytes)
    var read = readHTML(Decoded(bytes: Array(String(decoding: page.page, as: UTF8.self).utf8), encoding: "utf-8"))
    read.format = "rtf"
    if !read.raw.bytes.contains(where: { $0 > 0x20 }) {
      read.findings = [page.isCut ? Finding(.damaged, .error, "cut off: get the file anew") : Finding(.empty, .warning, "no text")]
    } else if page.isCut {
      read.findings.append(Finding(.damaged, .warning, "the file is cut off; what it still holds was read"))
    }
    return read
  }
}
