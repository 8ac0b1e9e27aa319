import Model
import Specimens
import Testing

@testable import Render

@Suite struct JSONTests {
  @Test func strings() {
    var json = JSONWriter()
    json.string("a\"b\\c/d\n\r\t\u{1}é\u{2028}")
    #expect(String(decoding: json.bytes, as: UTF8.self) == "\"a\\\"b\\\\c/d\\n\\r\\t\\u0001é\u{2028}\"")
  }

  @Test func nothing() {
    var json = JSONWriter()
    json.object { json in
      json.key("a")
      json.array { _ in }
      json.key("b")
      json.object { _ in }
      json.key("c")
      json.null()
    }
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a": [], "b": {}, "c": null}"#)
  }

  /// Every field of the promise, in its order.
  @Test func parsedDocument() {
    var mention = citation("33/CT-TTg", date: "2021-11-26", issuer: "Thủ tướng Chính phủ", zone: .basis)
    mention.pinpoint = "khoản 2 Điều 5"
    mention.flags = [.sharedPart]
    var parsed = document("a/b.txt", header("289/KH-UBND", date: "2025-02-26", province: "Quảng Bình", title: "T"), [mention])
    parsed.findings = [Finding(.invalidBytes, .warning, "m", at: TextSpan(1, 2))]
    let expected =
      #"{"schema": 1, "path": "a/b.txt", "format": "text", "encoding": "utf-8", "sha256": "000aff", "#
      + #""header": {"number": "289/KH-UBND", "symbol": "KH-UBND", "type": "KH", "date": "2025-02-26", "period": null, "place": "Quảng Bình", "#
      + #""province": "Quảng Bình", "level": "province", "issuer": "UBND tỉnh Quảng Bình", "title": "T", "#
      + #""id": "urn:own"}, "#
      + #""citations": [{"text": "33/CT-TTg", "start": 10, "end": 19, "line": 1, "#
      + #""spans": {"type": null, "number": [0, 9], "date": null, "issuer": null, "name": null, "pinpoint": null}, "#
      + #""kind": "numbered", "number": "33/CT-TTg", "number_printed": "33/CT-TTg", "repaired": null, "type": "CT", "date": "2021-11-26", "#
      + #""issuer": "Thủ tướng Chính phủ", "issuer_printed": "Thủ tướng Chính phủ", "zone": "basis", "relation": "cites", "#
      + #""pinpoint": "khoản 2 Điều 5", "id": "urn:33/CT-TTg", "flags": ["shared-part"]}], "#
      + #""findings": [{"code": "invalid-bytes", "severity": "warning", "message": "m", "start": 1, "end": 2}]}"# + "\n"
    #expect(String(decoding: json(parsed, digest: [0, 10, 255], id: "urn:own", citedID: { "urn:\($0.text)" }), as: UTF8.self) == expected)
  }

  @Test func theKeepersName() {
    let parsed = document("-", header(nil), [], id: "r7")
    #expect(
      String(decoding: json(parsed, digest: [], id: nil, citedID: { _ in nil }), as: UTF8.self).hasPrefix(
        #"{"schema": 1, "path": "-", "id": "r7", "format""#))
  }
}
