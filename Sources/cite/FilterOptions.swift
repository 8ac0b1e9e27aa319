import ArgumentParser
import Facts
import Index
import Model
import Render

/// Which citing papers a question is about.
struct FilterOptions: ParsableArguments {
  @Option(name: .long, help: help("Loại văn bản: KH,BC.", "Types: KH,BC.", value: "types"))
  var type: TypeList?

  @Option(
    name: .long,
    help: help("Tỉnh, thành phố: \"Lào Cai,Huế\".", "Provinces: \"Lào Cai,Huế\".", value: "names"),
    completion: .list(PlaceTable.provinces.map(\.name)))
  var province: [String] = []

  @Option(name: .long, help: help("Một phần tên cơ quan ban hành.", "A part of the issuer's name.", value: "name"))
  var issuer: String?

  @Option(name: .long, help: help("Năm: 2024 hoặc 2024..2025.", "Year: 2024 or 2024..2025.", value: "years"))
  var year: YearRange?

  @Option(name: .long, help: help("Từ ngày, tháng hoặc năm này.", "Of this day, month or year or later.", value: "date"))
  var since: DateArgument?

  @Option(name: .long, help: help("Đến ngày, tháng hoặc năm này.", "Of this day, month or year or earlier.", value: "date"))
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
