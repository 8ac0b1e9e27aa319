import ArgumentParser
import Facts
import Index
import Model
import Render

/// Which citing papers a question is about.
struct FilterOptions: ParsableArguments {
  @Option(name: .long, help: "Types of the citing papers: KH,BC.")
  var type: TypeList?

  @Option(name: .long, help: "Provinces of the citing papers: \"Lào Cai,Huế\"; may be given several times.")
  var province: [String] = []

  @Option(name: .long, help: "A part of the name of the citing papers' issuer.")
  var issuer: String?

  @Option(name: .long, help: "Year of the citing papers: 2024 or 2024..2025.")
  var year: YearRange?

  @Option(name: .long, help: "Citing papers of this day or later.")
  var since: DateArgument?

  @Option(name: .long, help: "Citing papers of this day or earlier.")
  var until: DateArgument?

  func filter(_ messages: Messages) throws -> DocumentFilter {
    let provinces = province.flatMap { $0.split(separator: ",").map(String.init) }
    for name in provinces { try check(name, messages) }
    var filter = DocumentFilter()
    filter.types = type?.types ?? []
    filter.provinces = provinces
    filter.issuer = issuer
    filter.years = year?.years
    filter.since = since?.date
    filter.until = until?.date
    return filter
  }

  /// A name that is no province would only give an empty answer.
  private func check(_ name: String, _ messages: Messages) throws {
    guard Index.province(named: name) == nil else { return }
    let near = PlaceTable.provinces.flatMap { other in
      [other.name, other.fullName].compactMap { spelling in
        editDistance(Array(fold(name).utf8), Array(fold(spelling).utf8), atMost: 2).map { ($0, other.name) }
      }
    }
    throw WrongWords(description: messages.noSuchProvince(name, near: near.min { $0 < $1 }?.1))
  }
}
