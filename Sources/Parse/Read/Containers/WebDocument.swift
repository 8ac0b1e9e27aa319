import Model

/// What a record of a web archive holds, where it is a page or a document.
struct WebDocument {
  /// What the server called it; nil where it did not say anything that helps.
  let kind: SourceFile.Kind?
  private let charset: String?
  private let body: Body

  private enum Body {
    case response(HTTPResponse)
    case resource(ArraySlice<UInt8>)
  }

  /// Nil for what is evidently none: other answers than 200 (RFC 9110 section 15), pictures, scripts, data, rules for robots.
  init?(_ record: WARCRecord, _ block: ArraySlice<UInt8>) {
    let type: MIMEValue
    if record.type == "response" {
      guard let response = HTTPResponse(block), response.status == 200 || response.status == 203 else { return nil }
      type = response.headers.structured("content-type") ?? MIMEValue(value: "")
      body = .response(response)
    } else {
      type = record.headers.structured("content-type") ?? MIMEValue(value: "")
      body = .resource(block)
    }
    guard !Self.isOther(type.value), !record.address.hasSuffix("/robots.txt") else { return nil }
    kind = ["text/html", "application/xhtml+xml"].contains(type.value) ? .html : type.value == "text/plain" ? .text : nil
    charset = type.parameters["charset"]
  }

  func content(_ limits: ArchiveLimits) -> ContainerMember.Content {
    let content =
      switch body {
      case .response(let response): response.content(limits)
      case .resource(let bytes): ContainerMember.Content.bytes(Array(bytes))
      }
    // What the server says about letters stands above what the page says (HTML Living Standard section 13.2.3.2).
    guard kind != nil, let charset, case .bytes(let bytes) = content, !mustBeWhole(bytes) else { return content }
    return .bytes(decodeCharset(bytes, charset) ?? bytes)
  }

  private static let others: Set<String> = [
    "text/css", "text/javascript", "text/ecmascript", "text/xml", "text/dns", "text/vtt", "text/calendar",
  ]
  /// Words in the names of media types that are data for programs.
  private static let data = ["javascript", "ecmascript", "json", "rss", "atom", "wasm", "font", "shockwave", "manifest", "protobuf"]

  private static func isOther(_ type: String) -> Bool {
    if others.contains(type) || type == "application/xml" { return true }
    if ["image/", "video/", "audio/", "font/", "model/"].contains(where: type.hasPrefix) { return true }
    let name = type.split(separator: "/").last ?? ""
    return !type.hasPrefix("text/html") && data.contains { name.contains($0) }
  }
}
