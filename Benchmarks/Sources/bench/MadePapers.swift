import Facts
import Glibc
import Index
import Model
import Parse

/// Papers made for measuring: plans of provinces over ten years, a third of their citations without a date.
struct MadePapers {
  private var random = Seeded(state: 20_260_815)
  private let numbers = KnownDocuments.all().compactMap { known in known.number.flatMap { parseCitation($0) }.map { ($0, known) } }
  private let provinces = PlaceTable.provinces.map(\.name)
  private let names = ["Luật Đất đai", "Luật Tiếp công dân", "Luật Thực hiện dân chủ ở cơ sở", "Bộ luật Dân sự", "Luật Ngân sách nhà nước"]
    .compactMap { parseCitation($0) }
  private let plan: Citation
  private let count: Int

  /// - Parameter count: citations of each.
  init?(citations count: Int) {
    self.count = count
    guard let plan = parseCitation("1/KH-UBND") else { return nil }
    self.plan = plan
  }

  mutating func record(_ paper: Int) -> DocumentRecord {
    let province = provinces[random.next(provinces.count)]
    var header = DocumentHeader()
    header.number = Self.serial(paper % 400 + 1, of: plan)
    (header.type, header.province, header.level, header.issuer) = (.plan, province, .province, "UBND tỉnh \(province)")
    header.date = PrintedDate(year: 2018 + paper % 9, month: 3, day: 1)
    var text = ""
    var citations: [Citation] = []
    for _ in 0..<count {
      var citation = citation(in: paper)
      text += "Căn cứ "
      citation.span = TextSpan(text.utf8.count, text.utf8.count + citation.text.utf8.count)
      text += citation.text + " về việc triển khai thực hiện nhiệm vụ được giao;\n"
      citations.append(citation)
    }
    let document = ParsedDocument(
      path: "\(paper).txt", format: "text", encoding: "utf-8", raw: RawText(text), header: header, citations: citations, findings: [],
      sketch: TextSketch(words: [Syllable.word("\(paper)")]))
    let source = DocumentRecord.Source(path: document.path, root: "/", size: 1, modified: 1, digest: [])
    return DocumentRecord(document, source: source)
  }

  private mutating func citation(in paper: Int) -> Citation {
    var citation: Citation
    switch random.next(10) {
    case 0:
      citation = names[random.next(names.count)]
      if random.next(2) == 0 { citation.date = PrintedDate(year: 2013) }
    case 1, 2, 3:
      citation = plan
      citation.number = Self.serial(random.next(400) + 1, of: plan)
      citation.issuer = "UBND tỉnh"
      if random.next(3) > 0 {
        citation.date = PrintedDate(year: 2018 + paper % 9, month: 1 + random.next(12), day: 1 + random.next(28))
      }
    default:
      // A few documents are cited most.
      let (known, row) = numbers[min(random.next(numbers.count), random.next(numbers.count), random.next(numbers.count))]
      citation = known
      if random.next(3) > 0 { citation.date = row.date } else { citation.title = "về " + row.title.prefix(60) }
      if random.next(2) == 0 { citation.issuer = row.issuer }
    }
    return citation
  }

  private static func serial(_ serial: Int, of citation: Citation) -> DocumentNumber? {
    citation.number.map { number in
      DocumentNumber(
        serial: "\(serial)", year: nil, symbol: number.symbol, normalised: "\(serial)/\(number.symbol)", repaired: nil,
        symbolType: number.symbolType, organisation: number.organisation, legislature: nil, isParty: number.isParty)
    }
  }

  /// The same numbers in every run (splitmix64).
  struct Seeded {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ value >> 31) % UInt64(limit))
    }
  }
}
