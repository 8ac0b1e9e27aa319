import Model
import Render

/// The parser's message about a wrong command line, in this program's manner: what was met, what was wanted, what to do.
/// Messages of another shape stay as they are.
func usageError(_ message: String, in language: Language) -> String {
  // Its messages quote the user's words and its own names between apostrophes.
  let parts = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
  guard parts.count >= 3 else { return message }
  let first = parts[1]
  switch (parts[0], parts[2]) {
  case ("Unknown option ", let rest):
    let near = rest.hasPrefix(". Did you mean") && parts.count > 3 ? parts[3] : nil
    return language("không có tùy chọn \(first)", "there is no option \(first)")
      + (near.map { language("; có phải ý bạn là \($0)?", "; did you mean \($0)?") } ?? "")
  case ("Missing expected argument ", _):
    let name = first.replacing(" ...", with: "")
    return language("thiếu \(name)", "\(name) is missing")
  case ("Missing value for ", _): return language("thiếu giá trị sau \(option(first))", "a value is missing after \(option(first))")
  case ("Unexpected argument ", _): return language("thừa “\(first)”", "\"\(first)\" is one word too many")
  case (let start, _) where start.hasSuffix(" unexpected arguments: "):
    let words = stride(from: 1, to: parts.count, by: 2).map { parts[$0] }.joined(separator: " ")
    return language("thừa “\(words)”", "\"\(words)\" is too much")
  case ("The value ", " is invalid for ") where parts.count > 3:
    let name = option(parts[3])
    let given = parts.dropFirst(4).joined(separator: "'")
    return language("“\(first)” không dùng được cho \(name)", "\"\(first)\" is no value for \(name)")
      + (wanted(name, given: given, nearest: first, in: language).map { "; " + $0 } ?? "")
  case ("The option ", " does not take any value, but "):
    return language("\(first) không nhận giá trị nào", "\(first) takes no value")
  default: return message
  }
}

/// "--format <format>" → "--format".
private func option(_ synopsis: String) -> String {
  String(synopsis.prefix { $0 != " " })
}

/// What an option takes.
private func wanted(_ option: String, given: String, nearest word: String, in language: Language) -> String? {
  switch option {
  case "--date", "--since", "--until", "--as-of":
    return language("hãy viết 2021-11-26, 26/11/2021, 11/2021 hoặc 2021", "write 2021-11-26, 26/11/2021, 11/2021 or 2021")
  case "--year": return language("hãy viết 2024 hoặc 2024..2025", "write 2024 or 2024..2025")
  case "--jobs", "--top", "--top-lines", "--limit": return language("hãy viết một số nguyên", "write a whole number")
  default:
    let values = listed(given)
    if values.isEmpty { return nil }
    let near = values.compactMap { value in
      editDistance(Array(word.lowercased().utf8), Array(value.lowercased().utf8), atMost: min(2, word.utf8.count / 3)).map { ($0, value) }
    }.min { $0 < $1 }?.1
    return (near.map { language("có phải ý bạn là \($0)? ", "did you mean \($0)? ") } ?? "")
      + language("các giá trị: ", "it takes ") + values.joined(separator: ", ")
  }
}

/// The values the parser lists, in a sentence between apostrophes or as lines.
private func listed(_ text: String) -> [String] {
  if text.contains("\n  - ") { return text.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) } }
  let parts = text.split(separator: "'", omittingEmptySubsequences: false)
  return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
}
