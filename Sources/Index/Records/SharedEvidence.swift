import Facts
import Model

/// Lets mentions without a date or issuer take those of other mentions of the same document in the same paper.
///
/// Only where all mentions of that number and type that state one agree: 43-KH/UBND of the province and of the town stay apart.
func shareEvidence(among mentions: inout [DocumentRecord.Mention]) {
  shareActs(among: &mentions)
  var groups: [String: [Int]] = [:]
  for (index, mention) in mentions.enumerated() {
    let evidence = mention.evidence
    groups[evidence.bucket + "\u{0}" + (evidence.number?.symbolType ?? evidence.type).rawValue, default: []].append(index)
  }
  for members in groups.values.flatMap({ kinds(of: $0, mentions) }) where members.count > 1 {
    let years = Set(members.compactMap { mentions[$0].evidence.year })
    let places = Set(members.compactMap { mentions[$0].evidence.issuer.flatMap(IssuerPlace.read) })
    guard years.count == 1, places.count <= 1 else { continue }
    let date = members.compactMap { mentions[$0].evidence.date }.max { ($0.day, $1.month) < ($1.day, $0.month) }
    let issuer = members.compactMap { mentions[$0].evidence.issuer }.first
    for member in members {
      if mentions[member].evidence.date == nil { mentions[member].evidence.assumedDate = date }
      if mentions[member].evidence.issuer == nil { mentions[member].evidence.assumedIssuer = issuer }
    }
  }
}

/// Numbers with and without a year, apart where the days they print show two papers: 45/2018/QĐ-TTg and 45/QĐ-TTg of another day.
private func kinds(of members: [Int], _ mentions: [DocumentRecord.Mention]) -> [[Int]] {
  let withYear = members.filter { mentions[$0].evidence.number?.year != nil }
  let plain = members.filter { mentions[$0].evidence.number?.year == nil }
  func days(_ members: [Int]) -> Set<PrintedDate> { Set(members.compactMap { mentions[$0].evidence.date }.filter { $0.day > 0 }) }
  let (first, second) = (days(withYear), days(plain))
  return first.isEmpty || second.isEmpty || first.union(second).count == 1 ? [members] : [withYear, plain]
}

/// Gives a law named without a year the day of the one act of that name whose number the same paper cites.
private func shareActs(among mentions: inout [DocumentRecord.Mention]) {
  for index in mentions.indices where mentions[index].evidence.number == nil && mentions[index].evidence.date == nil {
    guard let name = mentions[index].evidence.name else { continue }
    let acts = KnownDocuments.documents(named: name)
    let cited = acts.filter { act in
      mentions.contains { $0.evidence.bucket == act.bucket && $0.evidence.number?.year == act.numberYear && $0.type != .resolution }
    }
    if cited.count == 1 { mentions[index].evidence.assumedDate = cited[0].date }
  }
}
