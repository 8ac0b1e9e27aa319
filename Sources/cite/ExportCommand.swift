import ArgumentParser
import Index
import Model
import Platform
import Render

struct ExportCommand: ParsableCommand, Speaking {
  static let configuration = commandHelp(
    "export",
    said(
      "Xuất cả chỉ mục cho chương trình khác: SQLite, ndjson hoặc thư mục CSV.",
      "Hands the whole index to other tools: SQLite, ndjson or a folder of CSV."),
    said(
      """
      sqlite: một tệp có các bảng documents, citations, cited_documents và các view who_cites, cites, cited_by_province, cited_by_year,
      most_cited, unresolved, changes. ndjson: mỗi dòng một văn bản cùng các lượt viện dẫn. csv-bundle: thư mục có ba tệp CSV và README.md
      giải thích các cột. Tệp được ghi bên cạnh rồi mới đặt vào chỗ.
      """,
      """
      sqlite: one file with the tables documents, citations, cited_documents and the views who_cites, cites, cited_by_province,
      cited_by_year, most_cited, unresolved, changes. ndjson: a line a document with its citations. csv-bundle: a folder of three CSV files
      and a README.md that explains the columns. The file is written beside its place and put there whole.
      """),
    examples: [
      "cite export --output chi-muc.sqlite", "cite export --format ndjson --output chi-muc.ndjson",
      "cite export --format csv-bundle --output chi-muc-csv --force",
    ])

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case sqlite, ndjson
    case csvBundle = "csv-bundle"
  }

  @Option(name: .long, help: help("Dạng xuất.", "What is written."))
  var format = Format.sqlite

  @Option(
    name: .long, help: help("Tệp, hoặc thư mục khi dùng csv-bundle.", "The file; for csv-bundle the folder.", value: "path"),
    completion: .file())
  var output: String

  @Flag(name: .long, help: help("Thay tệp hoặc thư mục đã có.", "Replace what is there already."))
  var force = false

  @OptionGroup
  var place: IndexOption

  @OptionGroup
  var common: CommonOptions

  func validate() throws {
    if output == "-" {
      throw ValidationError(
        said(
          "--output cần tên tệp hoặc thư mục: export không ghi ra đầu ra chuẩn",
          "--output wants the name of a file or folder: export does not write to standard output"))
    }
  }

  func run() throws {
    let index = try Snapshot(folder: place.folder)
    let target = try ExportTarget(output, holds: format == .csvBundle ? CSVBundle.fileNames : nil, replacing: force, common.messages)
    do {
      let counts = try write(index, to: target)
      try target.finish()
      try StandardStream.output.write(common.messages.exported(counts, to: output))
    } catch {
      target.discard()
      throw error
    }
  }

  private func write(_ index: Snapshot, to target: ExportTarget) throws -> Messages.ExportCounts {
    switch format {
    case .sqlite:
      let facts = [
        ("generation", "\(index.manifest.generation)"), ("program", programVersion),
        ("roots", index.manifest.roots.map(\.shown).joined(separator: "\n")),
      ]
      do {
        return try write(index, with: SQLiteExport(path: target.unfinished, facts: facts))
      } catch let error as ExportError {
        throw ExportError(path: output, reason: error.reason)
      }
    case .ndjson:
      let file = try FileDescriptor.writing(target.unfinished)
      let counts = try write(index, with: NDJSONExport { try file.write($0) })
      try file.synchronise()
      return counts
    case .csvBundle:
      let files = try CSVBundle.fileNames.map { OpenFile(name: $0, file: try .writing(target.unfinished + "/" + $0)) }
      let counts = try write(
        index,
        with: CSVBundle(in: common.language) { name, bytes in try files.first { $0.name == name }?.file.write(bytes) })
      for file in files { try file.file.synchronise() }
      return counts
    }
  }

  private func write(_ index: Snapshot, with writer: some ExportWriter) throws -> Messages.ExportCounts {
    var writer = writer
    var counts = Messages.ExportCounts()
    try index.visitCited { cited in
      counts.cited += 1
      try writer.add(cited)
    }
    try index.visitDocuments { document in
      counts.documents += 1
      counts.citations += document.mentions.count
      try writer.add(document)
    }
    try writer.finish()
    return counts
  }
}

/// A file of a folder that is being written.
private final class OpenFile {
  let name: String
  let file: FileDescriptor

  init(name: String, file: consuming FileDescriptor) {
    self.name = name
    self.file = file
  }
}
