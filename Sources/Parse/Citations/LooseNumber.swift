import Facts
import Model

/// What a user typed with blanks for separators, in the manner of papers: "33 CT TTg" and "CT 33 TTg" → "Chỉ thị số 33/CT-TTg",
/// "QĐ 1234 UBND tỉnh Lào Cai năm 2024" → "Quyết định số 1234/QĐ-UBND năm 2024 của UBND tỉnh Lào Cai". Nil for words that are something else, also
/// where a separator stands: that is the grammar's business.
func looseNumber(_ words: String) -> String? {
  guard !words.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }) else { return nil }
  var parts = words.split(separator: " ").map(String.init)
  var type: DocumentType?
  var serial: String?
  while let part = parts.first, type == nil || serial == nil {
    if serial == nil, part.utf8.count <= 5, Int(part) != nil {
      serial = part
      parts.removeFirst()
    } else if type == nil, let found = typeWord(parts) {
      type = found.type
      parts.removeFirst(found.count)
    } else if serial == nil, fold(part) == "so" {
      parts.removeFirst()
    } else {
      return nil
    }
  }
  guard let type, let serial, let code = parts.first, let body = IssuingBodyTable.codes.find(Syllable.word(code)) else { return nil }
  let rest = parts.dropFirst()
  let date = rest.firstIndex { ["nam", "ngay"].contains(fold($0)) } ?? rest.endIndex
  let place = rest[..<date].joined(separator: " ")
  let number = body.value.system == .party ? "\(serial)-\(type.rawValue)/\(body.code)" : "\(serial)/\(type.rawValue)-\(body.code)"
  return ([TypeTable.name(type), "số", number] + rest[date...] + (place.isEmpty ? [] : ["của", body.code, place])).joined(separator: " ")
}

/// A type's code or type word at the front: "QĐ", "quyết định".
private func typeWord(_ parts: [String]) -> (type: DocumentType, count: Int)? {
  for count in [3, 2, 1] where count <= parts.count {
    let words = parts.prefix(count).joined(separator: " ")
    if let type = TypeTable.type(written: words), type != .other { return (type, count) }
  }
  return nil
}

extension TypeTable {
  /// The type that a code or type word means, accents and case aside.
  fileprivate static func type(written words: String) -> DocumentType? {
    if !words.contains(" "), let type = codes.find(Syllable.word(words))?.value { return type }
    let wanted = fold(words)
    return DocumentType.allCases.first { fold(name($0)) == wanted }
  }
}
