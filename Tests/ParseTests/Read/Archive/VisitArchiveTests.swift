import Specimens
import Testing

@testable import Parse

/// Archives are read member by member, within limits, whatever they claim.
@Suite struct VisitArchiveTests {
  private static let limits = ArchiveLimits(entries: 100, memberBytes: 1 << 20, totalBytes: 4 << 20, ratio: 250)
  private static let members: [(name: String, bytes: [UInt8])] = [
    ("kế hoạch/số 12.txt", Array("Chỉ thị số 33/CT-TTg".utf8)), ("b.txt", Array("hai".utf8)), ("rỗng.txt", []),
  ]

  private func contents(
    _ bytes: [UInt8], _ format: ArchiveFormat = .zip, limits: ArchiveLimits = limits
  ) -> (members: [(entry: ArchiveEntry, data: ArchiveData)], end: ArchiveEnd) {
    var members: [(ArchiveEntry, ArchiveData)] = []
    let end = visitArchive(bytes, format, limits) { entry, read in
      members.append((entry, read()))
      return .goOn
    }
    return (members, end)
  }

  @Test(arguments: [MadeArchive.Format.zip, .storedZip, .tar, .tarGzip]) func membersComeInOrderWithTheirNames(_ format: MadeArchive.Format)
  {
    let isZip = [MadeArchive.Format.zip, .storedZip].contains(format)
    let read = contents(MadeArchive.make(format, Self.members), isZip ? .zip : .tar)
    #expect(read.end == .complete)
    #expect(read.members.map(\.entry.name) == Self.members.map(\.name))
    #expect(read.members.map(\.data.bytes) == Self.members.map(\.bytes))
    #expect(read.members.allSatisfy { $0.data.ending == .complete && $0.entry.isFile })
  }

  @Test func theVisitorStopsTheWalk() {
    var count = 0
    let end = visitArchive(MadeArchive.make(.zip, Self.members), .zip, Self.limits) { _, _ in
      count += 1
      return .stop
    }
    #expect(end == .stopped)
    #expect(count == 1)
  }

  @Test func aLockedMemberIsRecognised() {
    let read = contents(MadeArchive.make(.zip, Self.members, password: "mật khẩu"))
    #expect(read.members.first?.entry.isEncrypted == true)
    #expect(read.members.first?.data.ending == .encrypted)
  }

  @Test func aBombIsCutAtEachLimit() {
    let bomb = MadeArchive.make(.zip, [("bom.txt", [UInt8](repeating: 0x20, count: 8 << 20))])
    #expect(bomb.count < 20_000)
    let byMember = contents(bomb)
    #expect(byMember.members.first?.data.bytes.count == 1 << 20)
    #expect(byMember.members.first?.data.ending == .tooLarge)
    let byRatio = contents(bomb, limits: ArchiveLimits(entries: 9, memberBytes: 1 << 30, totalBytes: 1 << 30, ratio: 100))
    #expect(byRatio.members.first?.data.ending == .tooLarge)
    #expect(byRatio.end == .tooLarge)
    #expect((byRatio.members.first?.data.bytes.count ?? 0) <= (1 << 20) + 100 * bomb.count)
  }

  @Test func manyMembersShareOneAllowance() {
    let many = (0..<40).map { (name: "\($0).txt", bytes: [UInt8](repeating: 0x20, count: 500_000)) }
    let read = contents(
      MadeArchive.make(.zip, many), limits: ArchiveLimits(entries: 100, memberBytes: 1 << 20, totalBytes: 3 << 20, ratio: 100_000))
    #expect(read.end == .tooLarge)
    #expect(read.members.reduce(0) { $0 + $1.data.bytes.count } == 3 << 20)
  }

  @Test func whatIsPassedOverInATarCounts() {
    let packed = MadeArchive.make(.tarGzip, [("bom.txt", [UInt8](repeating: 0x20, count: 8 << 20)), ("b.txt", [0x62])])
    let end = visitArchive(packed, .tar, Self.limits) { _, _ in .goOn }
    #expect(end == .tooLarge)
  }

  @Test func thereAreOnlySoManyEntries() {
    let many = (0..<200).map { (name: "\($0).txt", bytes: [UInt8(0x61)]) }
    #expect(contents(MadeArchive.make(.zip, many)).end == .tooManyEntries)
  }

  @Test func aCutArchiveGivesWhatStandsBeforeTheCut() {
    var random = SeededGenerator()
    let text = (0..<20_000).map { _ in UInt8.random(in: 0x20...0x7E, using: &random) }
    let whole = MadeArchive.make(.zip, [("a.txt", text), ("b.txt", text)])
    let read = contents(Array(whole.prefix(whole.count * 3 / 4)))
    #expect(read.members.first?.data.bytes == text, "seed \(random.seed)")
    if case .damaged = read.end {} else { Issue.record("\(read.end)") }
  }

  @Test func whatIsNoArchiveIsDamage() {
    for bytes in [[], Array("PK\u{3}\u{4}".utf8), Array("Chỉ thị số 33/CT-TTg".utf8), [UInt8](repeating: 0, count: 4096)] {
      let read = contents(bytes)
      #expect(read.members.isEmpty)
      if case .damaged = read.end {} else { Issue.record("\(bytes.count) bytes: \(read.end)") }
    }
  }
}
