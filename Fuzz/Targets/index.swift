import Model
import Parse
import Platform

@testable import Index

/// A damaged index: an error with the file's name, or answers; what lies on disk never stops the program. The first byte of an input says how it
/// is taken: 0 and 1, the rest is a whole file (a segment, the manifest); otherwise the rest is changes of a sound index, seven bytes each, after which an even
/// first byte has all checksums mended, as only a fault of the writer or malice would. It also says what is asked.
@_cdecl("LLVMFuzzerTestOneInput") func one(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  unsafe fuzz(data, size) { bytes in
    guard let first = bytes.first else { return }
    var files = sound.files
    switch first {
    case 0: files[0].bytes = Array(bytes.dropFirst())
    case 1: files[2].bytes = Array(bytes.dropFirst())
    default:
      var rest = bytes.dropFirst()[...]
      while rest.count >= 7 {
        change(&files, Array(rest.prefix(7)))
        rest = rest.dropFirst(7)
      }
      if first % 2 == 0 { for place in files.indices { mend(&files[place]) } }
    }
    for file in files { try? FileSystem.store(file.bytes, at: sound.folder + "/" + file.name) }
    ask(sound.folder, Int(first / 2))
  }
}

/// Which file, which section of it, which place in that, and what comes there: one byte, two for the place, four for a number of 32 bits or, above 0xFF, of 8.
private func change(_ files: inout [(name: String, bytes: [UInt8])], _ order: [UInt8]) {
  let file = Int(order[0] & 3) % 3
  let bytes = files[file].bytes
  guard !bytes.isEmpty else { return }
  var range = 0..<bytes.count
  if file < 2 {
    let table = number(bytes, 24, 8)
    let entry = table + 24 * (Int(order[1]) % (number(bytes, 32, 4) + 2))
    // The last two are the header and the table itself.
    var (start, count) = (number(bytes, entry + 8, 8), number(bytes, entry + 16, 8))
    if entry + 24 > bytes.count || entry >= table + 24 * number(bytes, 32, 4) {
      (start, count) = order[1] % 2 == 0 ? (0, 64) : (table, bytes.count - table)
    }
    guard start < bytes.count, count > 0, count <= bytes.count - start else { return }
    range = start..<start + count
  }
  let width = order[0] & 4 == 0 ? 4 : 1
  let place = range.lowerBound + (Int(order[2]) << 8 | Int(order[3])) * width % range.count
  for (at, byte) in zip(place..<min(place + width, bytes.count), [order[4], order[5], order[6], order[0] & 8 == 0 ? 0 : 0xFF]) {
    files[file].bytes[at] = byte
  }
}

private func number(_ bytes: [UInt8], _ place: Int, _ width: Int) -> Int {
  guard place >= 0, place + width <= bytes.count else { return 0 }
  return bytes[place..<place + width].reversed().reduce(0) { ($0 & 0xFF_FFFF_FFFF) << 8 | Int($1) }
}

private func put(_ value: UInt32, _ place: Int, into bytes: inout [UInt8]) {
  for at in 0..<4 { bytes[place + at] = UInt8(truncatingIfNeeded: value >> (8 * UInt32(at))) }
}

private func mend(_ file: inout (name: String, bytes: [UInt8])) {
  if file.name == Manifest.fileName {
    guard let last = String(decoding: file.bytes, as: UTF8.self).range(of: "crc32c ") else { return }
    file.bytes = Array(file.bytes.prefix(last))
    file.bytes += "crc32c \(Checksum.crc32c(file.bytes.span))\n".utf8
    return
  }
  let (count, table, entries) = (file.bytes.count, number(file.bytes, 24, 8), number(file.bytes, 32, 4))
  guard table >= 64, entries < 1000, table + 24 * entries <= count else { return }
  var place = table + 24 * entries
  for start in stride(from: 64, to: table, by: SegmentFormat.blockSize) where place + 4 <= count {
    put(Checksum.crc32c(Array(file.bytes[start..<min(start + SegmentFormat.blockSize, table)]).span), place, into: &file.bytes)
    place += 4
  }
  put(Checksum.crc32c(Array(file.bytes[table...]).span), 36, into: &file.bytes)
  put(Checksum.crc32c(Array(file.bytes[..<60]).span), 60, into: &file.bytes)
}

extension String {
  /// Where a word begins the last time, in bytes.
  fileprivate func range(of word: String) -> Int? {
    let (bytes, word) = (Array(utf8), Array(word.utf8))
    return stride(from: bytes.count - word.count, through: 0, by: -1).first { Array(bytes[$0..<$0 + word.count]) == word }
  }
}

/// One question or another, or what a commit takes over.
private func ask(_ folder: String, _ choice: Int) {
  let filter = DocumentFilter()
  let subject = sound.subjects[choice % sound.subjects.count]
  let name = CrossTableQuestion.Name(words: "a.txt", subject: nil)
  let questions: [(Snapshot) throws -> Void] = [
    { _ = try $0.stats(top: 5) },
    { try $0.visitCited { _ in } },
    { try $0.visitDocuments { _ in } },
    { _ = try $0.whoCites(subject, among: filter) },
    { _ = try $0.show(subject.words, as: subject) },
    { _ = try $0.missing(subject, among: filter, list: nil) },
    { _ = try $0.adoption(of: subject, among: filter, list: nil) },
    { _ = try $0.citesOf("a.txt", as: nil) },
    { _ = try $0.references(of: "a.txt", as: nil, register: [], order: .first) },
    { _ = try $0.outdated(OutdatedQuestion(filter: filter, asOf: nil, wantsAll: true), register: []) },
    {
      _ = try $0.crossTable(
        CrossTableQuestion(
          citing: .document, papers: nil, cited: nil, top: 3, topLines: nil, filter: filter, list: nil, countsMentions: true))
    },
    { _ = try $0.citationGraph(CitationGraphQuestion(filter: filter, around: name, top: nil, limit: nil, register: [], asOf: nil)) },
    { snapshot in
      let documents = try PreviousDocuments(segments: snapshot.segments)
      for entry in documents.entries { _ = try documents.record(entry) }
      for segment in snapshot.segments { try segment.file.verify() }
    },
    { _ = try makeCatalogue(of: $0.segments, stated: .none) },
  ]
  do { try questions[choice % questions.count](try Snapshot(folder: folder)) } catch { precondition(!"\(error)".isEmpty) }
}

/// A small index of all there is to keep: numbers, names, dates, deleted papers, copies.
private struct Sound {
  let folder: String
  let files: [(name: String, bytes: [UInt8])]
  let subjects: [Subject]
}

private let sound: Sound = {
  do {
    let folder = ".build/made/\(Surroundings.processID)"
    for path in [".build", ".build/made", folder] { try FileSystem.makeFolder(path) }
    let papers = ["a.txt", "b.txt", "c.txt", "d.txt"].enumerated().map { record($1, $0) }
    for round in 0..<2 {
      var writer = try IndexWriter.open(folder: folder, rebuilding: false)
      if round == 0 { for paper in papers { try writer.add(paper) } } else {
        for entry in try writer.previousDocuments()?.entries ?? [] where entry.source.path != "d.txt" { writer.keep(entry) }
      }
      _ = try writer.commit(roots: [IndexRoot(shown: "x", absolute: "/x")], metadata: [], program: "fuzz", stated: .none)
    }
    let manifest = try Snapshot(folder: folder).manifest
    let names = manifest.segments.prefix(1) + [manifest.catalogue].compactMap { $0 } + [Manifest.fileName]
    let files = try names.map { (name: $0, bytes: try FileSystem.read(folder + "/" + $0)) }
    precondition(files.count == 3)
    let subjects = ["33/CT-TTg", "Luật Đất đai", "289/KH-UBND"].map { words in
      let found = parseDocument(SourceFile(path: "x", bytes: Array("Căn cứ \(words) ngày 1/2/2021;".utf8))).citations[0]
      return Subject(words: words, citation: found)
    }
    return Sound(folder: folder, files: files, subjects: subjects)
  } catch {
    print("the index for the target cannot be made: \(error)")
    preconditionFailure()
  }
}()

private func record(_ path: String, _ number: Int) -> DocumentRecord {
  let text = """
    UBND TỈNH LÀO CAI\nSố: \(289 + number / 2)/KH-UBND\nLào Cai, ngày \(number / 2 + 3) tháng 3 năm 2024\nKẾ HOẠCH\nVề rác thải nhựa\n
    Căn cứ Luật Đất đai ngày 18/01/2024; Luật Tiếp công dân;\nCăn cứ Chỉ thị số 33/CT-TTg ngày 20/8/2020 của Thủ tướng Chính phủ;\n
    Thực hiện khoản 2 Điều 5 Nghị định số \(59 + number % 2)/2023/NĐ-CP, Quyết định số 12/QĐ-UBND, thay thế Kế hoạch số 7/KH-UBND ngày 2/3/2020.\n
    """
  let document = parseDocument(SourceFile(path: path, bytes: Array(text.utf8)))
  return DocumentRecord(
    document,
    source: DocumentRecord.Source(path: path, root: "/x", size: 10, modified: 20, digest: [UInt8](repeating: UInt8(number), count: 32)))
}
