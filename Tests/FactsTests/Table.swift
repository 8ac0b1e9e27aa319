import Testing

@testable import Facts

/// One table of rows and how it must look.
struct Table: CustomTestStringConvertible, Sendable {
  let name: String
  let rows: String
  /// Columns a row may have.
  let columns: ClosedRange<Int>
  /// Columns that name a row.
  let key: [Int]

  var testDescription: String { name }

  static let all = [
    Table(name: "types", rows: typeRows, columns: 3...3, key: [0]),
    Table(name: "kinds of types", rows: typePartRows, columns: 1...1, key: [0]),
    Table(name: "letter case of names", rows: nameCaseRows, columns: 1...1, key: [0]),
    Table(name: "issuing bodies", rows: issuingBodyRows, columns: 4...4, key: [0]),
    Table(name: "issuer lives", rows: issuerLifeRows, columns: 9...9, key: [0, 3]),
    Table(name: "issuer heads", rows: issuerHeadRows, columns: 3...3, key: [0]),
    Table(name: "scopes of bodies", rows: bodyScopeRows, columns: 3...3, key: [0]),
    Table(name: "words of central bodies", rows: bodyAttributeRows, columns: 3...3, key: [0, 1]),
    Table(name: "fields", rows: fieldRows, columns: 1...2, key: [0]),
    Table(name: "laws", rows: lawRows, columns: 2...2, key: [0, 1]),
    Table(name: "conferences", rows: plenumRows, columns: 3...3, key: [0, 1]),
    Table(name: "known laws", rows: lawDocumentRows, columns: 13...13, key: [1, 2, 4]),
    Table(name: "known Party papers", rows: partyDocumentRows, columns: 13...13, key: [1, 2, 4]),
    Table(name: "provinces", rows: provinceRows, columns: 5...5, key: [0, 1]),
    Table(name: "former names of provinces", rows: formerProvinceNameRows, columns: 5...5, key: [0]),
    Table(name: "communes", rows: communeRows, columns: 4...6, key: [1, 2, 3]),
    Table(name: "districts", rows: districtRows, columns: 3...3, key: [0, 1]),
  ]
}
