import Model

/// Every sentence the program says beside its tables, in both languages.
public struct Messages: Sendable {
  let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  public func error(_ words: String) -> String {
    "cite: \(words)\n"
  }

  public func noSuchCommand(_ word: String, near: String?) -> String {
    let hint = near.map { language("; có phải ý bạn là \($0)?", "; did you mean \($0)?") } ?? ""
    return language("không có lệnh “\(word)”\(hint) Xem: cite --help", "there is no command \"\(word)\"\(hint) See: cite --help")
  }

  public func noDocumentNumber(_ words: String) -> String {
    language(
      "“\(words)” không phải số, ký hiệu hay tên văn bản; ví dụ: 33/CT-TTg, 23-QĐ/TW, Luật Tiếp công dân năm 2013",
      "\"\(words)\" is no document number or name; write for instance 33/CT-TTg, 23-QĐ/TW, Luật Tiếp công dân năm 2013")
  }

  public func nobodyCites(_ words: String, near: [String]) -> String {
    language("chưa thấy văn bản nào trong chỉ mục viện dẫn \(words)", "no document of the index cites \(words)") + hint(near)
  }

  public func nothingNamed(_ words: String, near: [String]) -> String {
    language("trong chỉ mục không có văn bản “\(words)”", "the index holds no document \"\(words)\"") + hint(near)
  }

  public func citesNothing(_ words: String) -> String {
    language("\(words) không viện dẫn văn bản nào", "\(words) cites nothing")
  }

  private func hint(_ near: [String]) -> String {
    near.isEmpty ? "\n" : language("; có phải ý bạn là: ", "; did you mean: ") + near.joined(separator: ", ") + "?\n"
  }

  public func indexed(_ report: IndexReport, folder: String) -> String {
    language(
      "\(report.documents) văn bản, \(report.citations) lượt viện dẫn trong \(folder)"
        + " (mới \(report.added), thay đổi \(report.changed), giữ nguyên \(report.unchanged), gỡ bỏ \(report.removed))\n",
      "\(report.documents) documents, \(report.citations) citations in \(folder)"
        + " (\(report.added) added, \(report.changed) changed, \(report.unchanged) unchanged, \(report.removed) removed)\n")
  }

  public func unknownFormats(_ paths: [String]) -> String {
    let shown = paths.prefix(10).joined(separator: ", ") + (paths.count > 10 ? ", …" : "")
    return language(
      "\(paths.count) tệp có định dạng chưa đọc được: \(shown)\n",
      "\(paths.count) file\(paths.count == 1 ? "" : "s") of a format this program does not read: \(shown)\n")
  }

  public func failures(_ failures: [ReadFailure]) -> String {
    failures.map { language("không đọc được ", "cannot read ") + describe($0) + "\n" }.joined()
  }

  private func describe(_ failure: ReadFailure) -> String {
    guard language == .vi, failure.reason == .unknownFormat else { return failure.description }
    return "\(failure.path): không phải văn bản thuần và không thuộc định dạng chương trình đọc được"
  }

  public func progress(_ done: Int, of all: Int) -> String {
    language("đã đọc \(done)/\(all) tệp", "read \(done) of \(all) files")
  }
}
