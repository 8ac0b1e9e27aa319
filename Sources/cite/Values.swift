import ArgumentParser
import Index
import Model

/// Type codes separated by commas: KH,BC. Case and accents aside where that leaves one type.
struct TypeList: ExpressibleByArgument {
  var types: [DocumentType] = []

  init() {}

  init?(argument: String) {
    for word in argument.split(separator: ",").map(String.init) {
      guard let type = documentType(written: word) else { return nil }
      types.append(type)
    }
  }

  static var allValueStrings: [String] { DocumentType.allCases.map(\.rawValue) }
}

/// A year or a range of years: 2024, 2024..2025.
struct YearRange: ExpressibleByArgument {
  let years: ClosedRange<Int>

  init?(argument: String) {
    let text = argument.replacing("..", with: " ").split(separator: " ")
    let ends = text.compactMap { Int($0) }
    guard let first = ends.first, let last = ends.last, ends.count == text.count, ends.count <= 2, first <= last else { return nil }
    years = first...last
  }
}

/// A day, month or year: 2021-11-26, 26/11/2021, 2021-11, 11/2021, 2021.
struct DateArgument: ExpressibleByArgument {
  let date: PrintedDate

  init?(argument: String) {
    guard let date = PrintedDate(written: argument) else { return nil }
    self.date = date
  }
}
