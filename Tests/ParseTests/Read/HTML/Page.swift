import Model
import Parse

/// A page with the given body, parsed.
func page(_ body: String, head: String = "") -> ParsedDocument {
  fragment("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Trang</title>\(head)</head><body>\(body)</body></html>")
}

/// HTML as it is, parsed.
func fragment(_ html: String) -> ParsedDocument { parseDocument(SourceFile(path: "page.html", bytes: Array(html.utf8), kind: .html)) }

extension ParsedDocument {
  /// The numbers cited, in order, as a reader would write them.
  var numbers: [String] { citations.compactMap { $0.number?.proper } }
}
