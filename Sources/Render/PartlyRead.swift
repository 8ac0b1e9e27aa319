import Model

extension Messages {
  /// Papers of which only a part could be read, the first ten of them by name; empty where there are none.
  public func partlyRead(_ losses: [ReadFailure]) -> String {
    if losses.isEmpty { return "" }
    let count = Set(losses.map(\.path)).count
    let head = language("\(count) văn bản chỉ đọc được một phần:\n", "\(count) paper\(count == 1 ? " was" : "s were") read only in part:\n")
    let shown = losses.prefix(10).map { "  " + describe($0) + "\n" }.joined()
    let rest = losses.count - 10
    return head + shown + (rest > 0 ? language("  và \(rest) trường hợp khác\n", "  and \(rest) more\n") : "")
  }

  private func describe(_ loss: ReadFailure) -> String {
    guard language == .vi, case .unreadable(let code, let words) = loss.reason else { return loss.description }
    let what =
      switch code {
      case .damaged: "tệp thiếu phần cuối hoặc bị hỏng, chỉ đọc được phần còn lại"
      case .tooLarge: "quá dài, phần cuối không được đọc"
      case .noTextLayer: "có trang không có chữ"
      case .changed: "tệp bị thay đổi trong lúc đọc"
      default: "có phần không đọc được"
      }
    return "\(loss.path): \(what) (\(words)) [\(code.rawValue)]"
  }
}
