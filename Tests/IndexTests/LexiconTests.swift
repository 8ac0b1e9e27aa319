import Model
import Specimens
import Testing

@testable import Index

/// What resolving works out once a string, number and series must be what the rules say of each form.
@Suite struct LexiconTests {
  private static let issuers = [
    nil, "UBND tỉnh", "UBND tỉnh Quảng Bình", "UBND thị xã An Nhơn", "Thủ tướng Chính phủ", "Ban Chấp hành Trung ương (khóa XI)",
    "Bộ Chính trị", "Tỉnh ủy", "Ban Chỉ đạo Trung ương",
  ]
  private static let owns = [
    OwnPlace(province: nil, level: nil, issuer: nil), OwnPlace(province: "Lào Cai", level: .province, issuer: "UBND tỉnh Lào Cai"),
    OwnPlace(province: "Bình Định", level: .district, issuer: "UBND thị xã An Nhơn"),
  ]
  private static let dates = [nil, "2013", "2021-11", "2021-11-26", "2021-02-15", "2024-05-01"]

  private func randomForms(_ random: inout SeededOrder, bucket: Bool) -> [FormEvidence] {
    let numbers = [
      "33/CT-TTg", "33/2021/CT-TTg", "25-NQ/TW", "43/KH-UBND", "45/2018/QĐ-TTg", "100/2015/QH13", "12/BCĐ", "7/CTy-X", "03-CTr/TU",
    ]
    let one = numbers.randomElement(using: &random) ?? ""
    return (0..<40).map { _ in
      var made: Citation
      if !bucket, Int.random(in: 0..<4, using: &random) == 0 {
        made = named(["Luật Đất đai", "Nghị quyết Đại hội Đảng bộ tỉnh"].randomElement(using: &random) ?? "", type: .law)
        made.date = Self.dates.randomElement(using: &random)?.flatMap { PrintedDate(iso: $0) }
      } else {
        made = citation(bucket ? one : numbers.randomElement(using: &random) ?? "", date: Self.dates.randomElement(using: &random) ?? nil)
        if Int.random(in: 0..<3, using: &random) == 0 { made.type = [.law, .resolution, .other].randomElement(using: &random) ?? .other }
      }
      made.issuer = Self.issuers.randomElement(using: &random) ?? nil
      made.issuerPrinted = made.issuer
      var form = FormEvidence(made, own: Self.owns.randomElement(using: &random) ?? .unknown)
      if form.date == nil, Bool.random(using: &random) { form.assumedDate = PrintedDate(iso: "2021-11-26") }
      if form.issuer == nil, Bool.random(using: &random) { form.assumedIssuer = "UBND tỉnh Lào Cai" }
      if form.date == nil, Bool.random(using: &random) { form.title = "về phòng chống rác thải nhựa" }
      return form
    }
  }

  @Test func nothingIsLost() {
    var random = SeededOrder()
    let lexicon = Lexicon()
    for form in (0..<20).flatMap({ _ in randomForms(&random, bucket: false) }) {
      #expect(lexicon.evidence(lexicon.compact(form), bucket: form.bucket) == form, "seed \(random.seed)")
    }
  }

  @Test func seriesAreThoseOfTheRules() {
    var random = SeededOrder()
    let lexicon = Lexicon()
    for form in (0..<40).flatMap({ _ in randomForms(&random, bucket: false) }) {
      let series = lexicon.series(of: lexicon.compact(form))
      #expect(lexicon.series[Int(series)] == Series(form), "seed \(random.seed): \(form)")
    }
  }

  /// The order in which claims come does not show in the groups, and each group says what a plain count of its forms says.
  @Test func ordersAndVotes() {
    var random = SeededOrder()
    for _ in 0..<60 {
      let forms = randomForms(&random, bucket: true)
      let weights = forms.map { _ in Int.random(in: 1..<4, using: &random) }
      let order = forms.indices.shuffled(using: &random)
      let straight = resolved(forms, weights)
      let shuffled = resolved(order.map { forms[$0] }, order.map { weights[$0] })
      #expect(straight.map(\.id) == shuffled.map(\.id), "seed \(random.seed)")
      #expect(straight.map { Set($0.forms) } == shuffled.map { Set($0.forms.map { order[$0] }) }, "seed \(random.seed)")
      for group in straight {
        let (members, counts) = (group.forms.map { forms[$0] }, group.forms.map { weights[$0] })
        #expect(group.issuer == mostVoted(members.map(\.bestIssuer), counts), "seed \(random.seed)")
        let full = members.compactMap(\.number).map(fullness).max()
        let number = mostVoted(members.map { $0.number.flatMap { fullness($0) == full ? $0.normalised : nil } }, counts)
        #expect(group.number == number, "seed \(random.seed)")
      }
    }
  }

  private struct Told {
    let forms: [Int]
    let id: String
    let issuer: String?
    let number: String?
  }

  private func resolved(_ forms: [FormEvidence], _ weights: [Int]) -> [Told] {
    let lexicon = Lexicon()
    let claims = forms.map { lexicon.claim(lexicon.compact($0)) }
    let names = RowNames(lexicon)
    return resolveBucket(claims, known: [], weights: weights, in: lexicon).map { group in
      let facts = Consensus(of: group, claims: claims, weights: weights, in: lexicon)
      let number = facts.number == 0 ? nil : lexicon.numbers[Int(facts.number)]
      let id = String(decoding: names.id(facts, of: group), as: UTF8.self)
      if group.status == .one {
        let year = number?.year
        let sound = year == nil || year == facts.date?.year ? facts.date : year.flatMap { PrintedDate(year: $0) }
        let urn = LexName.urn(
          number: number, name: lexicon.text(facts.name), type: facts.type, date: sound, term: facts.term,
          issuer: lexicon.text(facts.issuer), place: lexicon.series[Int(group.series)].place)
        #expect(urn == nil || urn == id)
      }
      return Told(forms: group.forms, id: id, issuer: lexicon.text(facts.issuer), number: number?.normalised)
    }
  }

  private func fullness(_ number: DocumentNumber) -> Int {
    (number.repaired == nil ? 4 : 0) + (number.year == nil ? 0 : 2) + (number.legislature == nil ? 0 : 1)
  }

  /// Counts every value in a dictionary: the plain way.
  private func mostVoted(_ values: [String?], _ weights: [Int]) -> String? {
    var votes: [String: Int] = [:]
    for (value, weight) in zip(values, weights) { if let value { votes[value, default: 0] += weight } }
    return votes.max { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }?.key
  }
}
