import Platform
import Specimens
import Testing

/// Files of `corpus/locked`: each is named with what is wrong, in both languages, and the papers beside them are read.
@Suite struct LockedFileTests {
  private static let locked = String(#filePath.dropLast("Tests/CiteTests/LockedFileTests.swift".count)) + "corpus/locked"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in try FileSystem.names(in: Self.locked) where !name.hasSuffix(".md") {
      try folder.write("p/" + name, try FileSystem.read(Self.locked + "/" + name))
    }
    try folder.write("p/ke-hoach.txt", "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.")
  }

  @Test(arguments: ["vi", "en"]) func eachIsNamed(language: String) throws {
    let run = try cite(["index", "p", "--lang", language], in: folder)
    #expect(run.code == 2)
    #expect(run.output.contains(language == "vi" ? "1 văn bản" : "1 document"), "\(run.output)")
    let members = ["aes.zip", "classic.zip", "members.7z", "members.rar"].map { $0 + "//ke-hoach.txt" }
    let files = members + ["libreoffice.odt", "names.7z", "names4.rar", "names5.rar", "word2010.docx", "word97.doc"]
    let words = language == "vi" ? ("không đọc được p/", ": tệp có mật khẩu (locked") : ("cannot read p/", ": locked")
    for name in files {
      #expect(
        run.errors.split(separator: "\n").contains { $0.hasPrefix(words.0 + name + words.1) && $0.hasSuffix("[encrypted]") }, "\(name)")
    }
    // Where pdftotext is missing, that is told.
    for name in ["rc4.pdf", "aes.pdf"] {
      #expect(
        run.errors.split(separator: "\n").contains {
          $0.hasPrefix(words.0 + name) && ($0.hasSuffix("[encrypted]") || $0.hasSuffix("[missing-program]"))
        })
    }
  }
}
