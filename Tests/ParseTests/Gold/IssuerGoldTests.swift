import Foundation
import Model
import Parse
import Testing

/// Issuing bodies in full over the whole corpus, against `corpus/gold/issuers.txt`: at least 97 of 100 are right.
@Suite struct IssuerGoldTests {
  private struct Row {
    let file, printed, full, province, level: String

    init(_ line: Substring) {
      let columns = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
      (file, printed, full) = (columns[0], columns[1], columns[2])
      (province, level) = columns.count > 4 ? (columns[3], columns[4]) : ("", "")
    }
  }

  private let rows: [Row]
  private let documents: [String: ParsedDocument]

  init() throws {
    let gold = try String(contentsOf: GoldDocument.folder.appending(path: "issuers.txt"), encoding: .utf8)
    rows = gold.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(Row.init)
    let folder = repositoryFolder.appending(path: "corpus/documents")
    documents = try Dictionary(
      uniqueKeysWithValues: Set(rows.map(\.file)).map { file in
        (file, parseDocument(SourceFile(path: file, bytes: Array(try Data(contentsOf: folder.appending(path: file))))))
      })
  }

  @Test func everyPaperHasARow() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: repositoryFolder.appending(path: "corpus/documents").path)
    #expect(Set(rows.filter(\.printed.isEmpty).map(\.file)) == Set(names.filter { !$0.hasPrefix(".") }))
  }

  private func share(_ rows: [Row], _ wrong: (Row) -> String?) -> Double {
    let faults = rows.compactMap(wrong)
    if !faults.isEmpty { print(faults.joined(separator: "\n")) }
    return 1 - Double(faults.count) / Double(rows.count)
  }

  @Test func thePapersOwnIssuer() {
    let own = rows.filter(\.printed.isEmpty)
    let right = share(own) { row in
      let header = documents[row.file]?.header
      let read = [header?.issuer, header?.province, header?.level?.rawValue].map { fold($0 ?? "") }
      return read == [row.full, row.province, row.level].map(fold) ? nil : "\(row.file): \(read)"
    }
    #expect(own.count >= 68 && right >= 0.97)
  }

  @Test func theBodiesItsCitationsName() {
    let bodies = rows.filter { !$0.printed.isEmpty }
    let right = share(bodies) { row in
      let found = Set((documents[row.file]?.citations ?? []).filter { $0.issuerPrinted == row.printed }.map { $0.issuer ?? "" })
      return found == [row.full] ? nil : "\(row.file): \(row.printed) is \(found.sorted())"
    }
    #expect(bodies.count >= 140 && right >= 0.97)
  }
}
