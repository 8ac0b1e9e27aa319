import Corpus
import Index
import Platform
import Render

/// What went wrong, for a person. The rooms describe their errors in English; here stands the Vietnamese.
func words(_ error: any Error, in language: Language) -> String {
  guard language == .vi else { return "\(error)" }
  switch error {
  case let error as SegmentError: return vietnamese(error)
  case let error as IndexError: return vietnamese(error)
  case let error as SystemError: return vietnamese(error)
  case let error as ColumnTableError: return vietnamese(error)
  case let error as BrokenRegisterError:
    return Messages(.vi).failures(error.failures) + "hãy sửa các dòng này trong sổ trước, để không mất chúng"
  case let error as SeveralRowsError:
    return "có \(error.rows.count) dòng cùng hợp; hãy nói rõ bằng --type, --date, --issuer, hoặc xóa hết bằng --all:\n"
      + error.rows.map { "  " + $0.heading }.joined(separator: "\n")
  case let error as NoSuchPathsError:
    return "không có gì ở \(error.paths.joined(separator: ", ")); hãy nêu tệp hoặc thư mục có thật"
  case let error as ReviewSettingsError: return vietnamese(error)
  case let error as WorkbookError:
    return "không ghi được \(error.path): \(Messages(.vi).reason(error.reason)); hãy nêu tệp trong thư mục có quyền ghi"
  case let error as ExportError:
    return "không ghi được \(error.path): \(Messages(.vi).reason(error.reason)); hãy nêu tệp trong thư mục có quyền ghi"
  case is NoPathsError:
    return "chưa nêu thư mục nào và chỉ mục cũng chưa ghi nhớ thư mục nào; hãy nêu thư mục cần lập chỉ mục: cite index PATH…"
  default: return "\(error)"
  }
}

private func vietnamese(_ error: SystemError) -> String {
  let verbs = [
    "open": "mở", "write": "ghi", "write to": "ghi ra", "read": "đọc", "read the folder": "đọc thư mục", "make the folder": "tạo thư mục",
    "map": "đọc", "look at": "xem", "flush": "ghi", "remove": "xóa",
  ]
  let streams = ["standard output": "đầu ra chuẩn", "standard input": "đầu vào chuẩn"]
  let verb = verbs[error.operation] ?? "thao tác"
  return "không \(verb) được \(streams[error.path] ?? error.path): \(Messages(.vi).reason(error.reason))"
}

private func vietnamese(_ error: ColumnTableError) -> String {
  let place = "\(error.path):\(error.line)"
  switch error.fault {
  case .noColumn(let name, let wanted): return "\(place): không có cột \(name); dòng đầu nêu tên các cột: \(wanted)"
  case .columnTwice(let name): return "\(place): có hai cột “\(name)”; hãy bỏ một cột"
  case .openQuote: return "\(place): ngoặc kép mở mà không đóng; ngoặc kép trong ô phải viết hai lần: \"\""
  case .afterQuote: return "\(place): còn chữ sau ngoặc kép đóng; ngoặc kép trong ô phải viết hai lần: \"\""
  case .notUTF8: return "\(place): không phải UTF-8; hãy lưu tệp dạng “CSV UTF-8”"
  }
}

private func vietnamese(_ error: ReviewSettingsError) -> String {
  let place = "\(error.path):\(error.line)"
  switch error.fault {
  case .noTOML(let words): return "\(place): không đúng TOML (\(words)); hãy sửa dòng này, ví dụ có trong `cite check --help`"
  case .unknownKey(let key): return "\(place): không có mục “\(key)”; tệp này nhận only, ignore, as-of và bảng severity"
  case .unknownCode(let word):
    let near = nearestCode(to: word).map { "; có phải ý bạn là \($0.rawValue)?" } ?? ""
    return "\(place): không có mã “\(word)”\(near); các mã: \(ReviewSettingsError.codes)"
  case .wrongValue(let key):
    let wanted =
      switch key {
      case "only", "ignore": "một danh sách mã, ví dụ [\"unknown-document\"]"
      case "as-of": "một ngày: 2026-01-01 hoặc \"01/01/2026\""
      default: "\"error\", \"warning\" hoặc \"note\""
      }
    return "\(place): \(key) cần \(wanted)"
  }
}

private func vietnamese(_ error: SegmentError) -> String {
  let remedy = "hãy chạy `cite index --rebuild`"
  switch error {
  case .foreign(let path): return "\(path) không phải tệp chỉ mục của cite; hãy nêu đúng thư mục do `cite index` tạo ra bằng --index DIR"
  case .formatVersion(let path, let found, let readable):
    return "\(path) có định dạng chỉ mục \(found), chương trình này đọc định dạng \(readable); \(remedy)"
  case .length(let path, let found, let expected): return "\(path) dài \(found) byte thay vì \(expected): tệp bị đứt; \(remedy)"
  case .checksum(let path, let block): return "\(path) bị hỏng (khối 64 KiB thứ \(block) không khớp mã kiểm tra); \(remedy)"
  case .outOfRange(let path, let section): return "\(path) bị hỏng (phần \(section) trỏ ra ngoài); \(remedy)"
  case .missing(let path, let section): return "\(path) thiếu phần \(section); \(remedy)"
  }
}

private func vietnamese(_ error: IndexError) -> String {
  switch error {
  case .noIndex(let path): "không có chỉ mục trong \(path); hãy tạo bằng `cite index PATH…` hoặc nêu thư mục khác bằng --index DIR"
  case .manifest(let path): "\(path) bị hỏng; hãy chạy `cite index --rebuild`"
  case .manifestVersion(let path, let found, let readable):
    "\(path) có phiên bản \(found), chương trình này đọc phiên bản \(readable); hãy chạy `cite index --rebuild`"
  case .fileMissing(let path): "không còn \(path), dù tệp manifest có nêu tên; hãy chạy `cite index --rebuild`"
  case .locked(let path, let process):
    "một tiến trình cite khác\(process.map { " (số \($0))" } ?? "") đang ghi vào \(path); hãy đợi tiến trình đó xong"
  }
}
