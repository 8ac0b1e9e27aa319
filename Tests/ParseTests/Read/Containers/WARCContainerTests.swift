import Model
import Specimens
import Testing

@testable import Parse

/// Web archives: what is handed out, what is left out, what is damaged.
@Suite struct WARCContainerTests {
  private let limits = ArchiveLimits(entries: 10, memberBytes: 10_000, totalBytes: 1 << 20, ratio: 100)

  private func record(
    _ address: String, _ block: [UInt8], type: String = "response", media: String = "application/http", length: Int? = nil
  )
    -> [UInt8]
  {
    Array(
      "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(address)\r\nContent-Type: \(media)\r\nContent-Length: \(length ?? block.count)\r\n\r\n"
        .utf8) + block + Array("\r\n\r\n".utf8)
  }

  private func answer(_ body: [UInt8], _ fields: String = "Content-Type: text/html; charset=utf-8\r\n", status: String = "200 OK")
    -> [UInt8]
  {
    Array("HTTP/1.1 \(status)\r\n\(fields)\r\n".utf8) + body
  }

  private func page(_ address: String, _ text: String, length: Int? = nil) -> [UInt8] {
    record(address, answer(Array(text.utf8)), length: length)
  }

  /// "path: text", "path! code", "path -" where it is left out.
  private func read(_ bytes: [UInt8], _ limits: ArchiveLimits? = nil) -> (members: [String], faults: [Finding.Code]) {
    var members: [String] = []
    let source = ContainerSource(name: "crawl.warc", bytes)
    #expect(WARCContainer().recognises(source))
    let findings = WARCContainer().read(source, limits ?? self.limits) { member in
      switch member.content {
      case .bytes(let bytes): members.append("\(member.path): \(String(decoding: bytes, as: UTF8.self))")
      case .failed(let finding): members.append("\(member.path)! \(finding.code.rawValue)")
      case .leftOut: members.append("\(member.path) -")
      }
      return true
    }
    return (members, findings.map(\.code))
  }

  @Test func pagesAndOtherRecords() {
    let bytes =
      record("", Array("software: x\r\n".utf8), type: "warcinfo", media: "application/warc-fields")
      + record("https://a.gov.vn/x", Array("GET /x HTTP/1.1\r\n\r\n".utf8), type: "request")
      + page("https://a.gov.vn/van-ban/1.html?id=2", "<p>một</p>")
      + record("<http://a.gov.vn//b/>", answer(Array("hai".utf8), "content-type: text/plain\r\n"))
      + record("https://a.gov.vn/a.png", answer([1, 2], "Content-Type: image/png\r\n"))
      + record("https://a.gov.vn/a.js", answer([1, 2], "Content-Type: application/javascript\r\n"))
      + record("https://a.gov.vn/robots.txt", answer([1, 2], "Content-Type: text/plain\r\n"))
      + record("https://a.gov.vn/mất", answer([1, 2], status: "404 Not Found"))
      + record("https://a.gov.vn/c.txt", Array("ba".utf8), type: "resource", media: "text/plain")
      + record("dns:a.gov.vn", [1, 2], media: "text/dns")
    let members = [
      "a.gov.vn/van-ban/1.html?id=2: <p>một</p>", "a.gov.vn/b: hai", "a.gov.vn/a.png -", "a.gov.vn/a.js -", "a.gov.vn/robots.txt -",
      "a.gov.vn/mất -", "a.gov.vn/c.txt: ba", "dns:a.gov.vn -",
    ]
    #expect(read(bytes).members == members)
    #expect(read(bytes).faults.isEmpty)
    // Packed as a whole, and record by record.
    #expect(read(MadeArchive.packed(bytes, .gzip)).members == members)
    let first = page("http://a.vn/1", "một")
    let second = page("http://a.vn/2", "hai")
    #expect(read(MadeArchive.packed(first, .gzip) + MadeArchive.packed(second, .gzip)).members == ["a.vn/1: một", "a.vn/2: hai"])
  }

  @Test func addressAndKind() {
    let bytes = page("https://a.gov.vn/1", "<p>một</p>") + record("https://a.gov.vn/2", answer(Array("%PDF-1.7".utf8)))
    var members: [ContainerMember] = []
    _ = WARCContainer().read(ContainerSource(name: "x", bytes), limits) {
      members.append($0)
      return true
    }
    #expect(members.map(\.url) == ["https://a.gov.vn/1", "https://a.gov.vn/2"])
    // A file that is evidently packed is none of the pages the server takes it for.
    #expect(members.map(\.kind) == [.html, nil])
  }

  @Test func transferAndContentCodings() {
    let html = "Content-Type: text/html\r\n"
    let text = Array("<p>Chỉ thị số 33/CT-TTg</p>".utf8)
    let chunked =
      Array("5;x=y\r\n".utf8) + text[..<5] + Array("\r\n\(String(text.count - 5, radix: 16))\r\n".utf8) + text[5...]
      + Array("\r\n0\r\n\r\n".utf8)
    // zlib's frame around one stored block (RFC 1950, RFC 1951 section 3.2.4), whose checksum is wrong.
    let length = UInt8(text.count)
    let stored: [UInt8] = [1, length, 0, ~length, 255] + text
    for (fields, body) in [
      ("Transfer-Encoding: chunked\r\n", chunked), ("Transfer-Encoding: chunked\r\n", text), ("Content-Encoding: gzip\r\n", text),
      ("Content-Encoding: gzip\r\n", MadeArchive.packed(text, .gzip)), ("Content-Encoding: deflate\r\n", stored),
      ("Content-Encoding: deflate\r\n", [0x78, 0x01] + stored + [0, 0, 0, 0]), ("Content-Encoding: identity\r\n", text),
    ] {
      let members = read(record("http://a.vn/1", answer(body, html + fields))).members
      #expect(members == ["a.vn/1: <p>Chỉ thị số 33/CT-TTg</p>"], "\(fields)")
    }
    #expect(read(record("http://a.vn/1", answer(text, html + "Content-Encoding: br\r\n"))).members == ["a.vn/1! unreadable"])
    let cut = Array(MadeArchive.packed([UInt8](repeating: 0x20, count: 5000) + text, .gzip).dropLast(20))
    #expect(read(record("http://a.vn/1", answer(cut, html + "Content-Encoding: gzip\r\n"))).members == ["a.vn/1! damaged"])
    let bomb = MadeArchive.packed([UInt8](repeating: 0x20, count: 100_000), .gzip)
    #expect(read(record("http://a.vn/1", answer(bomb, html + "Content-Encoding: gzip\r\n"))).members == ["a.vn/1! too-large"])
  }

  /// A record whose length is wrong costs itself, not its neighbours.
  @Test(arguments: [3, 400, 1_000_000_000, -1]) func wrongLengths(length: Int) {
    let bytes =
      page("http://a.vn/1", "một") + page("http://a.vn/2", "<p>hai</p>", length: length) + page("http://a.vn/3", "ba")
      + page("http://a.vn/4", "bốn")
    let read = read(bytes)
    #expect(read.members.count == 4)
    #expect(read.members.first == "a.vn/1: một" && read.members.dropFirst(2) == ["a.vn/3: ba", "a.vn/4: bốn"])
    #expect(["a.vn/2! damaged", "a.vn/2! too-large"].contains(read.members[1]))
  }

  @Test func cutOff() {
    let bytes = page("http://a.vn/1", "một") + page("http://a.vn/2", "hai")
    #expect(read(Array(bytes.dropLast(6))).members == ["a.vn/1: một", "a.vn/2! damaged"])
    #expect(read(bytes + Array("WARC/1.0\r\nWARC-Type: resp".utf8)).faults == [.damaged])
    // What follows may be the rest of a record whose length is too small.
    #expect(read(bytes + Array("rác\r\n".utf8)).members.last == "a.vn/2! damaged")
    #expect(read(Array("WARC/1.0\r\n\r\n".utf8) + bytes).members.last == "a.vn/2: hai")
    var random = SeededGenerator()
    let noise = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let packed = MadeArchive.packed(bytes + record("http://a.vn/3", noise, type: "metadata"), .gzip)
    let cut = read(Array(packed.dropLast(1000)))
    #expect(cut.members.prefix(2) == ["a.vn/1: một", "a.vn/2: hai"])
    #expect(cut.faults == [.damaged])
  }

  @Test func aLongRecord() {
    let long = String(repeating: "x", count: 20_000)
    let bytes =
      page("http://a.vn/1", long) + record("http://a.vn/a.mp4", answer(Array(long.utf8), "Content-Type: video/mp4\r\n"))
      + page("http://a.vn/2", "hai")
    #expect(read(bytes).members == ["a.vn/1! too-large", "a.vn/a.mp4 -", "a.vn/2: hai"])
  }

  /// Whatever is broken, the walk ends and nothing traps.
  @Test func spoiledBytes() {
    var random = SeededGenerator()
    let bytes =
      page("http://a.vn/1", "một") + record("http://a.vn/2", answer(Array("1\r\nx\r\n0\r\n\r\n".utf8), "Transfer-Encoding: chunked\r\n"))
    for _ in 0..<300 {
      var spoiled = bytes
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        spoiled[Int.random(in: 8..<spoiled.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = read(spoiled)
      _ = read(Array(spoiled.prefix(Int.random(in: 8..<spoiled.count, using: &random))))
    }
  }
}
