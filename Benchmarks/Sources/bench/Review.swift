import Glibc
import Index
import Model

extension Bench {
  /// Makes 100,000 papers with ten citations each and prints the milliseconds of `cite outdated` over them in one process, opened files warm:
  /// counts by province and year, and the rows of one province.
  static func review() throws {
    let folder = try makeIndex(papers: 100_000, citations: 10)
    let index = try Snapshot(folder: folder)
    var province = DocumentFilter()
    province.provinces = ["Lào Cai"]
    for (name, filter, wantsRows) in [
      ("counts", DocumentFilter(), false), ("rows of one province", province, true), ("all rows", DocumentFilter(), true),
    ] {
      var findings = 0
      let best =
        try (0..<5).map { _ in
          let start = ContinuousClock.now
          let answer = try index.outdated(
            OutdatedQuestion(filter: filter, asOf: PrintedDate(iso: "2026-06-01"), wantsRows: wantsRows), register: [])
          findings = (answer.counts[.outdated] ?? 0) + (answer.counts[.superseded] ?? 0)
          return (ContinuousClock.now - start) / .seconds(1)
        }.min() ?? 0
      print(
        "outdated, \(name): \(findings) findings in \((best * 10_000).rounded() / 10) ms\(best > 0.1 ? ", more than the 100 ms promised" : "")"
      )
    }
    print("index in \(folder)")
  }
}
