import Facts
import Model

/// The lives of an issuing body by its name with its place, oldest first: "UBND tỉnh Tây Ninh" has two, until and since the mergers of 1 July 2025;
/// "UBND huyện Tháp Mười" has one, which ended on 30 June 2025. Empty where neither the body's years nor its place tell anything.
/// A day on which none of them existed is none of this body. Linear in the name.
///
/// Sources of what follows from the place: Resolution 202/2025/QH15 (provinces), Resolution 203/2025/QH15 and Law 72/2025/QH15 (districts and
/// towns of communes end; two levels since 1 July 2025), from memory.
public func issuerLives(_ issuer: String) -> [IssuerLife] {
  let units = unitLives(issuer)
  guard let body = IssuerLives.match(issuer) else { return units }
  if units.isEmpty { return body.lives }
  // Both the body and its unit must live.
  return body.lives.flatMap { life in
    units.compactMap { unit in
      var both = life
      both.from = [life.from, unit.from].compactMap { $0 }.max()
      both.until = [life.until, unit.until].compactMap { $0 }.min()
      if let from = both.from, let until = both.until, until < from { return nil }
      if let end = unit.until, both.until == end { both.successors = unit.successors }
      return both
    }
  }
}

/// The last day of districts, of towns of communes, and of the provinces that were merged; the first of what came after.
private let lastDay = PrintedDate(iso: "2025-06-30")
private let firstDay = PrintedDate(iso: "2025-07-01")

private func unitLives(_ issuer: String) -> [IssuerLife] {
  guard let place = IssuerPlace.read(issuer) else { return [] }
  switch place.level {
  case .district:
    // "UBND thành phố" may be that of a city under the central government.
    guard let key = place.key else { return fold(issuer).contains("thanh pho") ? [] : [ended(issuer, successors: [])] }
    // A unit no list has: a slip, or a city that has become a province's equal since.
    guard !IssuerPlace.provinces(of: key).isEmpty else { return [] }
    let heir = place.province.flatMap { folded in PlaceTable.provinces.first { fold($0.name) == folded } }.flatMap(successor)
    return [ended(issuer, successors: heir.map { ["UBND xã, phường thuộc \($0.fullName)"] } ?? [])]
  case .commune:
    return place.key?.hasPrefix("thi tran ") == true ? [ended(issuer, successors: [])] : []
  case .province:
    guard let key = place.key, let province = PlaceTable.provinces.first(where: { fold($0.name) == key }) else { return [] }
    return provinceLives(issuer, province)
  case .central: return []
  }
}

/// One life where the province was neither merged away nor took another in.
private func provinceLives(_ issuer: String, _ province: Province) -> [IssuerLife] {
  guard province.existedBefore, let heir = successor(province) else { return [] }
  let isMerged = PlaceTable.provinces.contains { $0.successor == heir.name && $0.name != heir.name && $0.existedBefore }
  guard isMerged else { return [] }
  let before = ended(issuer, successors: [heir.name == province.name ? issuer : renamed(issuer, province, heir)])
  guard heir.name == province.name else { return [before] }
  let since = IssuerLife(
    code: nil, name: issuer, from: firstDay, until: nil, predecessors: [issuer], successors: [], sources: sources, confidence: .recalled)
  return [before, since]
}

private let sources = ["202/2025/QH15", "203/2025/QH15", "72/2025/QH15"]

private func ended(_ issuer: String, successors: [String]) -> IssuerLife {
  IssuerLife(
    code: nil, name: issuer, from: nil, until: lastDay, predecessors: [], successors: successors, sources: sources, confidence: .recalled)
}

private func successor(_ province: Province) -> Province? { PlaceTable.provinces.first { $0.name == province.successor } }

/// "UBND tỉnh Quảng Bình" → "UBND tỉnh Quảng Trị", "Tỉnh ủy Quảng Nam" → "Thành ủy Đà Nẵng".
private func renamed(_ issuer: String, _ province: Province, _ heir: Province) -> String {
  guard let place = issuer.firstRange(of: province.name) else { return heir.fullName }
  var words = String(issuer[..<place.lowerBound])
  if heir.isCity {
    for (old, new) in [("tỉnh ", "thành phố "), ("Tỉnh ủy ", "Thành ủy "), ("Tỉnh uỷ ", "Thành uỷ ")] {
      if let end = words.firstRange(of: old), end.upperBound == words.endIndex { words.replaceSubrange(end, with: new) }
    }
  }
  return words + heir.name + issuer[place.upperBound...]
}
