import Model
import Testing

@testable import Facts

/// What holds for the rows of every table.
@Suite struct TableShapeTests {
  @Test(arguments: Table.all) func everyRowHasItsColumns(_ table: Table) {
    let rows = tableRows(table.rows)
    #expect(!rows.isEmpty)
    for row in rows { #expect(table.columns.contains(row.count) && !row[0].isEmpty, "\(row)") }
  }

  @Test(arguments: Table.all) func noKeyStandsTwice(_ table: Table) {
    let keys = tableRows(table.rows).map { row in table.key.map { row[$0] }.joined(separator: " | ") }
    let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice.isEmpty)
  }

  @Test(arguments: Table.all) func everyLetterIsComposed(_ table: Table) {
    #expect(table.rows.unicodeScalars.allSatisfy { !(0x300...0x36F).contains($0.value) })
    #expect(!table.rows.contains("Ð") || table.name == "provinces", "only other spellings of provinces hold look-alikes")
  }

  @Test func lawsAreSortedWhateverTheirCase() {
    let keys = tableRows(lawRows).map { Array(($0[0] + " " + $0[1]).lowercased().unicodeScalars.map(\.value)) }
    let unsorted = zip(keys, keys.dropFirst()).filter { !$0.lexicographicallyPrecedes($1) }
    #expect(unsorted.isEmpty)
  }

  @Test func rowsLeaveOutRemarksAndBlanks() {
    #expect(tableRows("# remark\n\n  a | b ;c |\n   \n  d\n") == [["a", "b ;c", ""], ["d"]])
    #expect(alternatives("a; b b;; c ") == ["a", "b b", "c"])
  }
}
