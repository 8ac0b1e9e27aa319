import Model
import Parse
import Specimens

/// A Word file with the given body, parsed.
func docx(_ body: String) -> ParsedDocument { parsedFile(MadeDocx(body).bytes) }

/// An OpenDocument text with the given body, parsed.
func odt(_ body: String) -> ParsedDocument { parsedFile(MadeODT(body).bytes) }

/// Bytes without a name that helps, parsed.
func parsedFile(_ bytes: [UInt8]) -> ParsedDocument { parseDocument(SourceFile(path: "file", bytes: bytes)) }

extension ParsedDocument {
  /// The text as the reader wrote it.
  var text: String { String(decoding: raw.bytes, as: UTF8.self) }
  var codes: [Finding.Code] { findings.map(\.code) }
}
