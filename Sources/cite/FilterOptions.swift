import ArgumentParser
import Index
import Model

/// Which citing papers a question is about.
struct FilterOptions: ParsableArguments {
  @Option(name: .long, help: "Types of the citing papers: KH,BC.")
  var type: TypeList?

  @Option(name: .long, help: "Province of the citing papers; may be given several times.")
  var province: [String] = []

  @Option(name: .long, help: "A part of the name of the citing papers' issuer.")
  var issuer: String?

  @Option(name: .long, help: "Year of the citing papers: 2024 or 2024..2025.")
  var year: YearRange?

  @Option(name: .long, help: "Citing papers of this day or later.")
  var since: DateArgument?

  @Option(name: .long, help: "Citing papers of this day or earlier.")
  var until: DateArgument?

  var filter: DocumentFilter {
    var filter = DocumentFilter()
    filter.types = type?.types ?? []
    filter.provinces = province
    filter.issuer = issuer
    filter.years = year?.years
    filter.since = since?.date
    filter.until = until?.date
    return filter
  }
}
