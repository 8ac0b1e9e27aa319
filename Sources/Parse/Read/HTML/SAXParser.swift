import CSax

/// What an HTML file says, one event after the other. Names come in small letters.
protocol SAXHandler: AnyObject {
  func startElement(_ name: ElementName, _ attributes: Attributes)
  func endElement(_ name: ElementName)
  func characters(_ text: Span<UInt8>)
}

/// The first eight letters of a name in one word; names with a prefix (o:p) are `other`.
struct ElementName: Hashable {
  let packed: UInt64

  static let other = ElementName(packed: 0)

  init(packed: UInt64) { self.packed = packed }

  init(_ name: StaticString) {
    var packed: UInt64 = 0
    name.withUTF8Buffer { buffer in
      for at in buffer.indices { packed = packed << 8 | UInt64(unsafe buffer[at]) }
    }
    self.packed = packed
  }

  /// Reads a name that ends with a zero byte.
  fileprivate init(_ pointer: UnsafePointer<UInt8>) {
    var packed: UInt64 = 0
    var at = 0
    while unsafe pointer[at] != 0 {
      let byte = unsafe pointer[at]
      if byte == UInt8(ascii: ":") {
        packed = 0
        break
      }
      if at < 8 { packed = packed << 8 | UInt64(byte) }
      at += 1
    }
    self.packed = packed
  }
}

/// The attributes of one start tag; valid only during the event, which is all the time a handler has them.
@safe struct Attributes {
  private let pointer: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  fileprivate init(_ pointer: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) { unsafe self.pointer = pointer }

  var isEmpty: Bool { unsafe pointer == nil }

  /// Hands out name and value of each attribute; an attribute without a value has an empty one.
  func visit(_ body: (ElementName, Span<UInt8>) -> Void) {
    guard let pointer = unsafe pointer else { return }
    var at = 0
    while let name = unsafe pointer[at] {
      if let value = unsafe pointer[at + 1] {
        let buffer = unsafe UnsafeBufferPointer(start: value, count: length(value))
        body(unsafe ElementName(name), unsafe buffer.span)
      } else {
        body(unsafe ElementName(name), Span())
      }
      at += 2
    }
  }
}

/// Bytes before the zero byte.
private func length(_ pointer: UnsafePointer<UInt8>) -> Int {
  var count = 0
  while unsafe pointer[count] != 0 { count += 1 }
  return count
}

/// libxml2's HTML parser in its event form: no tree, no recursion, no limit of depth. Input must be valid UTF-8; declarations of
/// other encodings are ignored; nothing is loaded from anywhere.
enum SAXParser {
  /// libxml2's own tables must stand before the first two threads use it at once.
  private static let isReady: Void = csax_initialise()

  /// Linear in the bytes for input that passed `MarkupFilter`.
  static func parse(_ bytes: [UInt8], to handler: some SAXHandler) {
    _ = isReady
    let box = Box(handler)
    let events = unsafe csax_handler(
      start: { context, name, attributes in unsafe Box.from(context).handler.startElement(ElementName(name), Attributes(attributes)) },
      end: { context, name in unsafe Box.from(context).handler.endElement(ElementName(name)) },
      text: { context, text, count in
        let buffer = unsafe UnsafeBufferPointer(start: text, count: Int(count))
        unsafe Box.from(context).handler.characters(buffer.span)
      })
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { text in
        guard let start = text.baseAddress else { return }
        unsafe csax_parse_html(start, Int32(clamping: text.count), box.pointer, events)
      }
    }
    withExtendedLifetime(box) {}
  }

  /// Carries the handler through C.
  private final class Box {
    let handler: any SAXHandler
    init(_ handler: any SAXHandler) { self.handler = handler }

    var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

    static func from(_ pointer: UnsafeMutableRawPointer) -> Box { unsafe Unmanaged<Box>.fromOpaque(pointer).takeUnretainedValue() }
  }
}
