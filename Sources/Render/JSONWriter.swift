import Model

/// Writes JSON (RFC 8259) as bytes, fields in the order they are given, slashes and letters as they are.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// Whether the next value in the open object or array needs a comma before it.
  private var needsComma = false

  public init() {}

  public mutating func object(_ body: (inout JSONWriter) -> Void) { nested("{", "}", body) }

  public mutating func array(_ body: (inout JSONWriter) -> Void) { nested("[", "]", body) }

  private mutating func nested(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { append(", ") }
    needsComma = true
  }

  /// The name of the next value. Keys are ASCII constants of this program.
  public mutating func key(_ key: String) {
    append(needsComma ? ", \"" : "\"")
    append(key)
    append("\": ")
    needsComma = false
  }

  /// A key and its text, null for none.
  public mutating func field(_ key: String, _ text: String?) {
    self.key(key)
    string(text)
  }

  public mutating func field(_ key: String, _ value: Int) {
    self.key(key)
    number(value)
  }

  public mutating func truth(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  public mutating func null() {
    separate()
    append("null")
  }

  public mutating func number(_ value: Int) {
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  private mutating func digits(_ value: UInt) {
    if value >= 10 { digits(value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  public mutating func string(_ value: String?) {
    guard let value else { return null() }
    separate()
    bytes.append(UInt8(ascii: "\""))
    let text = value.utf8.span
    if ByteScan.index(flagged: Self.escaped, in: text, from: 0) < text.count {
      for byte in value.utf8 { append(byte) }
    } else {
      append(value)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// What RFC 8259, section 7, asks to be escaped.
  private static let escaped = (UInt8.min...UInt8.max).map { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }

  private mutating func append(_ text: String) {
    unsafe text.utf8.span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
    case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
    case 0..<0x20:
      append("\\u00")
      for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a")) }
    default: bytes.append(byte)
    }
  }

  public mutating func lineEnd() {
    bytes.append(0x0A)
    needsComma = false
  }

  public mutating func strings(_ values: [String]) {
    array { json in
      for value in values { json.string(value) }
    }
  }
}
