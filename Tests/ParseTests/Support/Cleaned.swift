import Model

@testable import Parse

/// The clean text of a raw one.
func cleaned(_ text: String) -> String { String(decoding: clean(RawText(text)).bytes, as: UTF8.self) }
