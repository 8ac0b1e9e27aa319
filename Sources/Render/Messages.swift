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
    let hint = near.map { language("có phải ý bạn là \($0)?", "did you mean \($0)?") } ?? language("xem cite --help", "see cite --help")
    return language("không có lệnh “\(word)”; \(hint)", "there is no command \"\(word)\"; \(hint)")
  }

  public func seeHelp(_ command: String) -> String {
    language("xem \(command)", "see \(command)")
  }

  public func noDocumentNumber(_ words: String) -> String {
    language(
      "“\(words)” không phải số, ký hiệu hay tên văn bản; ví dụ: 33/CT-TTg, 23-QĐ/TW, Luật Tiếp công dân năm 2013",
      "\"\(words)\" is no document number or name; write for instance 33/CT-TTg, 23-QĐ/TW, Luật Tiếp công dân năm 2013")
  }

  public func noSuchProvince(_ words: String, near: String?) -> String {
    let hint = near.map { language("; có phải ý bạn là \($0)?", "; did you mean \($0)?") } ?? ""
    return language("không có tỉnh, thành phố “\(words)”\(hint)", "there is no province \"\(words)\"\(hint)")
  }

  /// - Parameter unfiltered: papers that cite it and that a filter shut out.
  public func nobodyCites(_ words: String, near: [String], unfiltered: Int) -> String {
    let nobody = language("chưa thấy văn bản nào trong chỉ mục viện dẫn \(words)", "no document of the index cites \(words)")
    if unfiltered == 0 { return nobody + hint(near) }
    return nobody
      + language(
        " trong phạm vi lọc; bỏ điều kiện lọc thì có \(unfiltered) văn bản\n",
        " within the filters; without them \(unfiltered) do\(unfiltered == 1 ? "es" : "")\n")
  }

  public func noAxis(_ word: String, near: String?) -> String {
    let hint = near.map { language("; có phải ý bạn là \($0)?", "; did you mean \($0)?") } ?? ""
    return language(
      "“\(word)” không phải document, province, year, type, issuer hay cited, cũng không phải tệp danh sách hay số, ký hiệu văn bản\(hint)",
      "\"\(word)\" is none of document, province, year, type, issuer and cited, no list file and no document number\(hint)")
  }

  public var oneSideCites: String {
    language(
      "bảng tra chéo có một chiều là văn bản được viện dẫn (cited hoặc danh sách số), chiều kia là văn bản viện dẫn; ví dụ --rows province --columns cited",
      "a cross-reference table has the cited documents on one side (cited, or a list of numbers) and the citing papers on the other; "
        + "for instance --rows province --columns cited")
  }

  public func emptyList(_ path: String) -> String {
    language(
      "\(path) không có dòng nào; mỗi dòng nêu một số, tên hoặc đường dẫn", "\(path) has no line; write a number, name or path a line")
  }

  public func nothingNamed(_ words: String, near: [String]) -> String {
    language("trong chỉ mục không có văn bản “\(words)”", "the index holds no document \"\(words)\"") + hint(near)
  }

  public func citesNothing(_ words: String) -> String {
    language("\(words) không viện dẫn văn bản nào", "\(words) cites nothing")
  }

  /// What an export wrote.
  public struct ExportCounts: Sendable {
    public var documents = 0
    public var citations = 0
    public var cited = 0

    public init() {}
  }

  public func exported(_ counts: ExportCounts, to path: String) -> String {
    counted(documents: counts.documents, citations: counts.citations, in: language)
      + language(
        ", \(counts.cited) văn bản được viện dẫn ghi vào \(path)\n",
        " and \(counts.cited) cited document\(counts.cited == 1 ? "" : "s") written to \(path)\n")
  }

  public func tooManyToDraw(_ count: Int, limit: Int) -> String {
    language(
      "có \(count) văn bản, hình chỉ vẽ được \(limit); hãy thêm điều kiện lọc (--province, --year, --type …), --around SỐ, --top 20, hoặc dùng --format graphml",
      "there are \(count) documents, and a picture holds \(limit); add filters (--province, --year, --type …), --around NUMBER or --top 20, or use --format graphml"
    )
  }

  public var nothingToDraw: String {
    language("không có viện dẫn nào trong phạm vi lọc\n", "no citation within the filters\n")
  }

  /// The heading of a picture of who cites whom.
  public func graphTitle(around words: String?, date: PrintedDate?) -> String {
    guard let words else { return language("Ai viện dẫn ai", "Who cites whom") }
    let name = words + (date.map { " (\(shown($0, in: language)))" } ?? "")
    return language("Quanh \(name): viện dẫn nó và được nó viện dẫn", "Around \(name): what cites it and what it cites")
  }

  /// - Parameter candidates: each as a reader would write it.
  public func severalFit(_ words: String, _ candidates: [String]) -> String {
    language("“\(words)” có thể là: ", "\"\(words)\" could be: ") + candidates.joined(separator: "; ")
      + language("; hãy thêm --date hoặc --of", "; add --date or --of")
  }

  public func noDay(_ label: String) -> String {
    language(
      "chưa rõ ngày ban hành \(label), nên không tính được số ngày; hãy thêm --date, ví dụ --date 26/11/2021",
      "the day of \(label) is not known, so days cannot be counted; add --date, for instance --date 2021-11-26")
  }

  public func alreadyThere(_ path: String) -> String {
    language(
      "đã có \(path); hãy nêu chỗ khác, hoặc thêm --force để thay",
      "\(path) is there already; name another place, or add --force to replace it")
  }

  /// Of what `--force` does not replace.
  public func notToBeReplaced(_ path: String) -> String {
    language(
      "\(path) không phải do cite export tạo ra theo dạng này, nên không bị thay; hãy nêu chỗ khác",
      "\(path) was not made by cite export in this form and is not replaced; name another place")
  }

  private func hint(_ near: [String]) -> String {
    near.isEmpty ? "\n" : language("; có phải ý bạn là: ", "; did you mean: ") + near.joined(separator: ", ") + "?\n"
  }

  public var noStandardInput: String {
    language(
      "chỉ mục được tạo từ tệp và thư mục để lần sau đọc lại; hãy lưu đầu vào chuẩn vào một tệp .ndjson trước",
      "an index is made from files and folders, to be read again later; save standard input into an .ndjson file first")
  }

  /// - Parameter folder: where an index was looked for.
  public func noPapers(_ folder: String) -> String {
    language(
      "không có chỉ mục trong \(folder): chưa có văn bản nào để đối chiếu\n", "there is no index in \(folder): no papers to look into\n")
  }

  public func nothingKnown(_ words: String) -> String {
    language("chưa biết gì về \(words)\n", "nothing is known about \(words)\n")
  }

  public func registered(_ added: Int, replaced: Int, unchanged: Int, file: String) -> String {
    language(
      "\(file): thêm \(added) dòng, thay \(replaced), giữ nguyên \(unchanged)\n",
      "\(file): \(added) row\(added == 1 ? "" : "s") added, \(replaced) replaced, \(unchanged) unchanged\n")
  }

  /// - Parameter rows: number, date and issuer of each row that was taken out.
  public func removed(_ rows: [String], file: String) -> String {
    let count = rows.count
    return language("\(file): xóa \(count) dòng\n", "\(file): \(count) row\(count == 1 ? "" : "s") removed\n")
      + rows.map { "  \($0)\n" }.joined()
  }

  public func noSuchRow(_ words: String, file: String) -> String {
    language("\(file) không có dòng nào về \(words)\n", "\(file) has no row about \(words)\n")
  }

  /// What is wrong with a row given on the command line.
  public func wrongField(_ fault: ReadFailure.RegisterFault) -> String {
    guard case .value(let field, let value) = fault else { return noDocumentNumber("") }
    switch field {
    case .number: return noDocumentNumber(value)
    case .replacedBy:
      return language(
        "“\(value)” không dùng được cho --replaced-by; hãy viết các số, ký hiệu cách nhau bằng dấu chấm phẩy",
        "\"\(value)\" is no value for --replaced-by; write numbers parted by semicolons")
    case .date, .ended:
      return language(
        "“\(value)” không dùng được cho --\(field.rawValue); hãy viết 2021-11-26, 26/11/2021, 11/2021 hoặc 2021",
        "\"\(value)\" is no value for --\(field.rawValue); write 2021-11-26, 26/11/2021, 11/2021 or 2021")
    case .status:
      return language(
        "“\(value)” không dùng được cho --status; hãy viết còn hiệu lực, hết hiệu lực một phần, hết hiệu lực, chưa có hiệu lực hoặc chưa rõ",
        "\"\(value)\" is no value for --status; write in-force, partly-in-force, not-in-force, not-yet-in-force or unknown")
    default:
      return language("“\(value)” không dùng được cho --\(field.rawValue)", "\"\(value)\" is no value for --\(field.rawValue)")
    }
  }

  public func noMetadataFile(_ path: String) -> String {
    language("không có tệp \(path); hãy nêu một tệp CSV sau --metadata", "there is no file \(path); name a CSV file after --metadata")
  }

  public func indexed(_ report: IndexReport, folder: String) -> String {
    counted(documents: report.documents, citations: report.citations, in: language)
      + language(
        " trong \(folder) (mới \(report.added), thay đổi \(report.changed), giữ nguyên \(report.unchanged), gỡ bỏ \(report.removed))\n",
        " in \(folder) (\(report.added) added, \(report.changed) changed, \(report.unchanged) unchanged, \(report.removed) removed)\n")
  }

  /// Empty where there are none.
  public func noPapers(_ paths: [String]) -> String {
    leftOut(paths, language("tệp không phải văn bản", paths.count == 1 ? "file that is no paper" : "files that are no papers"))
  }

  /// Empty where there are none.
  public func withoutDocument(_ paths: [String]) -> String {
    leftOut(
      paths, language("tệp không chứa văn bản nào (trang lỗi, tệp rỗng)", "file\(paths.count == 1 ? "" : "s") without a document"))
  }

  private func leftOut(_ paths: [String], _ what: String) -> String {
    if paths.isEmpty { return "" }
    let shown = paths.prefix(10).joined(separator: ", ") + (paths.count > 10 ? ", …" : "")
    return language("bỏ qua \(paths.count) \(what): \(shown)\n", "left out \(paths.count) \(what): \(shown)\n")
  }

  /// Pipes and devices in folders, and members of web archives that are no documents; empty where there are none.
  public func leftOut(noFiles: [String], webRecords: Int) -> String {
    var lines = ""
    if !noFiles.isEmpty {
      let shown = noFiles.prefix(10).joined(separator: ", ") + (noFiles.count > 10 ? ", …" : "")
      lines += language("bỏ qua, không phải tệp cũng không phải thư mục: \(shown)\n", "left out, neither files nor folders: \(shown)\n")
    }
    if webRecords > 0 {
      lines += language(
        "bỏ qua \(webRecords) bản ghi web không phải văn bản (ảnh, mã lệnh, trang lỗi)\n",
        "left out \(webRecords) web record\(webRecords == 1 ? "" : "s") that hold no document (pictures, scripts, error pages)\n")
    }
    return lines
  }

  public func unusedColumns(_ columns: [IndexReport.UnusedColumn]) -> String {
    columns.map { column in
      let near = column.near.map { language("; có phải ý bạn là \($0)?", "; did you mean \($0)?") } ?? ""
      return "\(column.file): " + language("không dùng đến cột “\(column.name)”", "column \"\(column.name)\" is not used") + near + "\n"
    }.joined()
  }

  public func failures(_ failures: [ReadFailure]) -> String {
    failures.map { failure in
      switch failure.reason {
      case .badMetadata, .badRegisterRow: describe(failure) + "\n"
      default: language("không đọc được ", "cannot read ") + describe(failure) + "\n"
      }
    }.joined()
  }

  private func describe(_ failure: ReadFailure) -> String {
    guard language == .vi else { return failure.description }
    let place = failure.line.map { "\(failure.path):\($0)" } ?? failure.path
    switch failure.reason {
    case .system(let words): return "\(place): \(reason(words))"
    case .unknownFormat: return "\(place): không phải văn bản thuần, cũng không thuộc định dạng chương trình đọc được"
    case .unreadable(let code, let words): return "\(place): \(unreadable(code)) (\(words)) [\(code.rawValue)]"
    case .badMetadata(.noPath): return "\(place): không có đường dẫn"
    case .badMetadata(.tooManyFields): return "\(place): nhiều ô hơn số cột; hãy đặt ô có dấu phẩy trong ngoặc kép"
    case .badMetadata(.noSuchPaper(let path)): return "\(place): chỉ mục không có văn bản nào ở đường dẫn \(path)"
    case .badMetadata(.twice(let file, let line)): return "\(place): văn bản này đã có dòng khác (\(file):\(line)), giữ dòng đó"
    case .badMetadata(.value(let field, let value)):
      return "\(place): “\(value)” không phải \(statedName(field, in: .vi))"
    case .noFile: return "\(place): không phải tệp cũng không phải thư mục"
    case .noUnicodeName: return "\(place): tên tệp không phải UTF-8; hãy đổi tên tệp"
    case .badRecord(.tooLong(let limit)): return "\(place): dòng dài quá \(limit) byte"
    case .badRegisterRow(.noNumber): return "\(place): không có số, ký hiệu"
    case .badRegisterRow(.tooManyFields): return "\(place): nhiều ô hơn số cột; hãy đặt ô có dấu phẩy trong ngoặc kép"
    case .badRegisterRow(.value(let field, let value)): return "\(place): “\(value)” không dùng được cho cột \(field.rawValue)"
    case .badRegisterRow(.twice(let line)): return "\(place): dòng \(line) đã nói về cùng văn bản này, giữ dòng đó"
    case .badRecord(.noObject): return "\(place): không phải đối tượng JSON"
    case .badRecord(.noText): return "\(place): không có trường \"text\" hay \"html\""
    case .badRecord(.noString(let field)): return "\(place): trường \"\(field)\" không phải chuỗi ký tự"
    }
  }

  /// Why a file of a known format could not be read, in Vietnamese.
  private func unreadable(_ code: Finding.Code) -> String {
    switch code {
    case .encrypted: "tệp có mật khẩu"
    case .damaged: "tệp bị hỏng hoặc thiếu phần cuối"
    case .missingProgram: "chưa cài chương trình đọc định dạng này"
    case .programFailed: "chương trình đọc định dạng này không đọc được tệp"
    case .noTextLayer: "chỉ có ảnh trang, không có chữ"
    case .tooLarge: "tệp quá lớn"
    case .tooDeep: "nằm trong quá nhiều lớp tệp nén hoặc thư"
    case .changed: "tệp bị thay đổi trong lúc đọc"
    case .unreadable, .empty, .invalidBytes, .noDocument, .lowConfidence: "không có nội dung đọc được"
    }
  }

  /// The system's words in this language.
  public func reason(_ words: String) -> String {
    guard language == .vi else { return words }
    switch words {
    case "No such file or directory": return "không có tệp hay thư mục này"
    case "Permission denied": return "không có quyền truy cập"
    case "No space left on device": return "ổ đĩa đã đầy"
    case "Read-only file system": return "ổ đĩa chỉ cho phép đọc"
    case "Not a directory": return "không phải thư mục"
    case "Is a directory": return "đây là thư mục"
    case "File exists": return "đã có tệp trùng tên"
    case "File too large": return "tệp vượt quá kích thước cho phép"
    case "Disk quota exceeded": return "đã hết hạn mức ổ đĩa"
    case "Too many open files": return "mở quá nhiều tệp cùng lúc"
    case "File name too long": return "tên tệp quá dài"
    case "Input/output error": return "lỗi đọc ghi ổ đĩa"
    default: return words
    }
  }

  /// Files, megabytes a second and the time that is left, once a second has told how fast it goes.
  public func progress(_ done: Int, of all: Int, bytes: Int, ofBytes allBytes: Int, seconds: Double) -> String {
    let files = language("đã đọc \(done)/\(all) tệp", "read \(done) of \(all) files")
    guard seconds >= 1, bytes > 0 else { return files }
    let tenths = Int(Double(bytes) / seconds / 1e5)
    let rate = "\(tenths / 10)" + language(",", ".") + "\(tenths % 10) MB/s"
    let left = Int((Double(max(0, allBytes - bytes)) / Double(bytes) * seconds).rounded(.up))
    return files + ", \(rate), " + language("còn \(clock(left))", "\(clock(left)) left")
  }

  /// "0:07", "12:30", "1:02:03".
  private func clock(_ seconds: Int) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":\(two(seconds % 60))"
  }

  public func reviewed(_ papers: Int) -> String { language("đã rà soát \(papers) văn bản", "\(papers) papers read") }

  /// After Ctrl-C, from the line's start: the terminal has printed ^C.
  public var interrupted: String {
    language(
      "\ncite: bị ngắt giữa chừng; chỉ mục giữ nguyên lần ghi trước, hãy chạy lại lệnh này\n",
      "\ncite: interrupted; the index is as last committed, run the command again\n")
  }

  public var indexUntouched: String {
    language("; chỉ mục giữ nguyên lần ghi trước", "; the index is as last committed")
  }
}
