import Facts
import Model

/// The type that a code ("CT") or a type word ("Chỉ thị") means; case and accents aside where that leaves one. Nil for other words.
public func documentType(written words: String) -> DocumentType? {
  DocumentType(rawValue: words)
    ?? DocumentType.allCases.first { fold($0.rawValue) == fold(words) || $0 != .other && fold(TypeTable.name($0)) == fold(words) }
}
