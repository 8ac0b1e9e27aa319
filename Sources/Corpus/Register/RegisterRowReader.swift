import Index
import Model
import Parse

/// Why fields make no row of a register.
public struct RegisterRowError: Error, Hashable {
  public let fault: ReadFailure.RegisterFault
}

extension RegisterRow {
  /// Reads the fields of a row as people write them. One that means nothing makes the row unusable: half of it would say something else.
  public init(_ fields: [RegisterField: String]) throws(RegisterRowError) {
    guard let words = fields[.number] else { throw RegisterRowError(fault: .noNumber) }
    let type = try Self.read(.type, fields, documentType)
    // As the file of the register will have it: a number that comes out otherwise then would be lost there.
    guard let citation = parseCitation(words), let proper = citation.number?.proper, let number = parseCitation(proper)?.number,
      number.proper == proper
    else { throw RegisterRowError(fault: .value(.number, words)) }
    self.init(number: number)
    // The symbol tells the type of most numbers; "Luật 100/2015/QH13" tells it beside the number.
    self.type = type ?? (citation.type == .other ? number.symbolType : citation.type)
    date = try Self.read(.date, fields) { PrintedDate(written: $0) } ?? citation.date
    issuer = fields[.issuer] ?? citation.issuer
    title = fields[.title]
    status = try Self.read(.status, fields) { KnownDocument.Status(written: $0) }
    ended = try Self.read(.ended, fields) { PrintedDate(written: $0) }
    replacedBy = try Self.read(.replacedBy, fields, Self.numbers) ?? []
    note = fields[.note]
  }

  private static func read<Value>(
    _ field: RegisterField, _ fields: [RegisterField: String], _ read: (String) -> Value?
  ) throws(RegisterRowError) -> Value? {
    guard let words = fields[field] else { return nil }
    guard let value = read(words) else { throw RegisterRowError(fault: .value(field, words)) }
    return value
  }

  /// Numbers separated by semicolons.
  private static func numbers(_ words: String) -> [String]? {
    let numbers = words.split { $0 == ";" || $0 == "|" }.map { parseCitation(String($0))?.number?.proper }
    return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
  }
}

let registerColumns: [String: RegisterField] = [
  "number": .number, "so": .number, "so ky hieu": .number, "so hieu": .number, "type": .type, "loai": .type, "loai van ban": .type,
  "date": .date, "ngay": .date, "ngay ban hanh": .date, "issuer": .issuer, "co quan": .issuer, "co quan ban hanh": .issuer,
  "title": .title, "tieu de": .title, "trich yeu": .title, "ten": .title, "status": .status, "tinh trang": .status, "hieu luc": .status,
  "tinh trang hieu luc": .status, "ended": .ended, "ngay het hieu luc": .ended, "replaced by": .replacedBy, "bi thay the boi": .replacedBy,
  "thay the boi": .replacedBy, "van ban thay the": .replacedBy, "note": .note, "ghi chu": .note,
]
