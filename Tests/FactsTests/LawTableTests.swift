import Model
import Testing

@testable import Facts

/// Laws by name.
@Suite struct LawTableTests {
  @Test(arguments: tableRows(lawRows)) func everyRowIsALawACodeOrAnOrdinance(_ row: [String]) {
    #expect(["BL", "L", "PL"].contains(row[0]))
    #expect(!row[1].isEmpty)
  }

  @Test(arguments: tableRows(lawRows)) func everyActHasANumberAndADayOldestFirst(_ row: [String]) {
    let acts = alternatives(row[2]).map { $0.split(separator: " ").map(String.init) }
    var days: [PrintedDate] = []
    for act in acts {
      #expect((1...2).contains(act.count), "\(act)")
      #expect(act[0].contains("/QH") || act[0].contains("UBTVQH"), "\(act)")
      guard act.count == 2, let day = PrintedDate(iso: act[1]) else { continue }
      #expect(act[0].contains("/\(day.year)/"), "\(act)")
      days.append(day)
    }
    #expect(days == days.sorted())
    #expect(acts.filter { $0.count == 2 }.count == days.count)
  }

  @Test(arguments: tableRows(lawRows)) func everyNameIsFound(_ row: [String]) {
    let words = Syllable.words(row[1])
    #expect(LawTable.names.starting(with: words[0]).contains { $0.words == words })
  }
}
