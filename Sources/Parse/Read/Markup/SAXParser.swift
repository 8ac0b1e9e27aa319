import CSax

/// What an HTML or XML file says, one event after the other. Names of HTML come in small letters.
protocol SAXHandler: AnyObject {
  func startElement(_ name: ElementName, _ attributes: Attributes)
  func endElement(_ name: ElementName)
  func characters(_ text: Span<UInt8>)
}

/// The attributes of one start tag; valid only during the event, which is all the time a handler has them.
@safe struct Attributes {
  private let pointer: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let prefix: ElementName.Prefix

  fileprivate init(_ pointer: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, prefix: ElementName.Prefix) {
    unsafe self.pointer = pointer
    self.prefix = prefix
  }

  var isEmpty: Bool { unsafe pointer == nil }

  /// Hands out name and value of each attribute; an attribute without a value has an empty one.
  func visit(_ body: (ElementName, Span<UInt8>) -> Void) {
    guard let pointer = unsafe pointer else { return }
    var at = 0
    while let name = unsafe pointer[at] {
      if let value = unsafe pointer[at + 1] {
        let buffer = unsafe UnsafeBufferPointer(start: value, count: length(value))
        body(unsafe ElementName(name, prefix: prefix), unsafe buffer.span)
      } else {
        body(unsafe ElementName(name, prefix: prefix), Span())
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

extension Attributes {
  /// The value of the first attribute of a name.
  func value(of name: ElementName) -> [UInt8]? {
    var found: [UInt8]?
    visit { other, value in
      if found == nil, other == name { found = value.indices.map { value[$0] } }
    }
    return found
  }
}

/// libxml2's parsers in their event form: no tree, no recursion. Input must be valid UTF-8; declarations of other encodings are ignored;
/// nothing is loaded from anywhere.
enum SAXParser {
  /// How XML ended.
  enum Ending {
    case whole
    /// Not well-formed; the events told what could be read.
    case damaged
    /// Nests deeper than 256 elements; the rest was not read.
    case tooDeep
  }

  /// libxml2's own tables must stand before the first two threads use it at once.
  private static let isReady: Void = csax_initialise()

  /// Without a limit of depth. Linear in the bytes for input that passed `PageSplitter`.
  static func parse(_ bytes: [UInt8], to handler: some SAXHandler) {
    let events = unsafe csax_handler(
      start: { context, name, attributes in
        unsafe Box.from(context).handler.startElement(
          ElementName(name, prefix: .foreign), Attributes(attributes, prefix: .foreign))
      },
      end: { context, name in unsafe Box.from(context).handler.endElement(ElementName(name, prefix: .foreign)) },
      text: characters)
    unsafe run(bytes, handler) { unsafe csax_parse_html($0, $1, $2, events) }
  }

  /// XML without document types: no entity is expanded. Linear in the bytes for input that passed `AttributeCap`.
  static func parseXML(_ bytes: [UInt8], to handler: some SAXHandler) -> Ending {
    let events = unsafe csax_handler(
      start: { context, name, attributes in
        unsafe Box.from(context).handler.startElement(
          ElementName(name, prefix: .ignored), Attributes(attributes, prefix: .ignored))
      },
      end: { context, name in unsafe Box.from(context).handler.endElement(ElementName(name, prefix: .ignored)) },
      text: characters)
    var ending = csax_damaged
    unsafe run(bytes, handler) { unsafe ending = csax_parse_xml($0, $1, $2, events) }
    return ending == csax_whole ? .whole : ending == csax_too_deep ? .tooDeep : .damaged
  }

  private static let characters: @convention(c) (UnsafeMutableRawPointer, UnsafePointer<UInt8>, Int32) -> Void = { context, text, count in
    let buffer = unsafe UnsafeBufferPointer(start: text, count: Int(count))
    unsafe Box.from(context).handler.characters(buffer.span)
  }

  private static func run(
    _ bytes: [UInt8], _ handler: some SAXHandler, _ parse: (UnsafePointer<CChar>, Int32, UnsafeMutableRawPointer) -> Void
  ) {
    _ = isReady
    let box = Box(handler)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { text in
        guard let start = text.baseAddress else { return }
        unsafe parse(start, Int32(clamping: text.count), box.pointer)
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
