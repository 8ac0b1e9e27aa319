import Model

/// What was found in all drafts as one log of SARIF 2.1.0 (OASIS Standard), which editors and review tools read. Lines and columns of papers that
/// are no plain text count in the text `cite parse --format text` prints. Linear.
/// - Parameters:
///   - version: of this program.
///   - isWhole: whether all files could be read.
public func sarif(_ reviews: [DraftReview], version: String, isWhole: Bool, in language: Language) -> [UInt8] {
  let files = distinct(reviews.map(\.path))
  let places = Dictionary(files.enumerated().map { ($1, $0) }) { first, _ in first }
  var json = JSONWriter()
  json.object { json in
    json.field("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    json.field("version", "2.1.0")
    json.key("runs")
    json.array { json in
      json.object { json in
        json.key("tool")
        json.object { json in
          json.key("driver")
          json.object { json in
            json.field("name", "cite")
            json.field("version", version)
            json.key("rules")
            json.array { json in
              for code in ReviewCode.allCases { rule(code, in: language, to: &json) }
            }
          }
        }
        json.key("invocations")
        json.array { json in
          json.object { json in
            json.key("executionSuccessful")
            json.truth(isWhole)
          }
        }
        json.field("columnKind", "unicodeCodePoints")
        json.field("language", language.rawValue)
        json.key("artifacts")
        json.array { json in
          for file in files {
            json.object { json in
              json.key("location")
              json.object { json in json.field("uri", uri(file)) }
            }
          }
        }
        json.key("results")
        json.array { json in
          for review in reviews { results(review, file: places[review.path] ?? 0, in: language, to: &json) }
        }
      }
    }
  }
  json.lineEnd()
  return json.bytes
}

private func rule(_ code: ReviewCode, in language: Language, to json: inout JSONWriter) {
  json.object { json in
    json.field("id", code.rawValue)
    json.key("shortDescription")
    json.object { json in json.field("text", codeName(code, in: language)) }
    json.key("defaultConfiguration")
    json.object { json in json.field("level", code.usualSeverity.rawValue) }
  }
}

private func results(_ review: DraftReview, file: Int, in language: Language, to json: inout JSONWriter) {
  var seen: [String: Int] = [:]
  for finding in review.findings {
    let print = fingerprint(finding, id: review.id)
    seen[print, default: 0] += 1
    json.object { json in
      json.field("ruleId", finding.code.rawValue)
      json.field("ruleIndex", ReviewCode.allCases.firstIndex(of: finding.code) ?? 0)
      json.field("level", finding.severity.rawValue)
      json.key("message")
      json.object { json in json.field("text", message(finding, in: language)) }
      json.key("locations")
      json.array { json in
        json.object { json in
          json.key("physicalLocation")
          json.object { json in
            json.key("artifactLocation")
            json.object { json in
              json.field("uri", uri(review.path))
              json.field("index", file)
            }
            json.key("region")
            json.object { json in
              json.field("startLine", finding.place.line)
              json.field("startColumn", finding.place.codePoint)
              json.field("endLine", finding.place.endLine)
              json.field("endColumn", finding.place.endCodePoint)
              json.key("snippet")
              json.object { json in json.field("text", finding.met) }
            }
          }
        }
      }
      if finding.place.page != nil || finding.suggestion != nil {
        json.key("properties")
        json.object { json in
          if let page = finding.place.page { json.field("page", page) }
          if let suggestion = finding.suggestion { json.field("suggestion", suggestion) }
        }
      }
      json.key("partialFingerprints")
      json.object { json in json.field("citation/v1", print + ":\(seen[print] ?? 1)") }
    }
  }
}

private func message(_ finding: ReviewFinding, in language: Language) -> String {
  var parts = [sentence(finding, in: language)]
  if !finding.evidence.isEmpty {
    parts.append(language("Căn cứ: ", "Evidence: ") + evidenceWords(finding, in: language).joined(separator: "; "))
  }
  if let suggestion = finding.suggestion { parts.append(language("Gợi ý: ", "Suggestion: ") + suggestion) }
  return parts.joined(separator: ". ") + "."
}

/// Tells a finding again when lines have moved: FNV-1a of the code, the words and the sentence, accents and spacing aside.
private func fingerprint(_ finding: ReviewFinding, id: String?) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in [finding.code.rawValue, fold(finding.met), fold(finding.quotation), id ?? ""].joined(separator: "\u{0}").utf8 {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
  return String(hash, radix: 16)
}

/// A path as a reference (RFC 3986): relative ones as they are, absolute ones with their scheme; what may not stand there as % and two figures.
private func uri(_ path: String) -> String {
  var out = path.hasPrefix("/") ? "file://" : ""
  // "a:b.txt" would be a scheme.
  if !path.hasPrefix("/"), path.split(separator: "/").first?.contains(":") == true { out = "./" }
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      out.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = Array("0123456789ABCDEF")
      out += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
  }
  return out
}

private func distinct(_ values: [String]) -> [String] {
  var seen = Set<String>()
  return values.filter { seen.insert($0).inserted }
}
