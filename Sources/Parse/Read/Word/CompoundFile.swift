import Model

/// The directory of a compound file, [MS-CFB]: the names of its streams. Every offset from the file is checked.
struct CompoundFile {
  /// Names of streams and storages, as the directory lists them.
  private(set) var names: [String] = []
  private let bytes: [UInt8]
  private let sector: Int
  /// First sector and length of each stream.
  private var streams: [String: (start: Int, length: Int)] = [:]
  /// First sector of the root's stream.
  private var root: Int?

  /// Nil where the header is not one, section 2.2. Linear in the directory, which is followed for a thousand sectors at most.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 512, bytes.starts(with: Magic.compound) else { return nil }
    self.bytes = bytes
    let shift = Int(bytes[0x1E])
    guard shift == 9 || shift == 12 else { return nil }
    sector = 1 << shift
    var at = word(0x30)
    for _ in 0..<1000 {
      guard at < Self.endOfChain, let start = offset(of: at), start + sector <= bytes.count else { break }
      for entry in stride(from: start, to: start + sector, by: 128) { read(entry) }
      guard let next = next(at) else { break }
      at = next
    }
  }

  var isTruncated: Bool { names.isEmpty || streams.values.contains { $0.length >= Self.smallest && !reaches($0.start) } }

  /// The first bytes of a stream, no more than 64; empty where there are none.
  func head(of name: String, count: Int) -> ArraySlice<UInt8> {
    guard let stream = streams[name], stream.length >= count,
      let start = stream.length < Self.smallest ? smallOffset(of: stream.start) : offset(of: stream.start), start + count <= bytes.count
    else { return [] }
    return bytes[start..<(start + count)]
  }

  /// Shorter streams lie in pieces of 64 bytes in the stream of the root, section 2.6.4.
  private static let smallest = 4096

  private func smallOffset(of number: Int) -> Int? {
    guard number < Self.endOfChain, var at = root else { return nil }
    for _ in 0..<min(number * 64 / sector, 1000) {
      guard let next = next(at) else { return nil }
      at = next
    }
    return offset(of: at).map { $0 + number * 64 % sector }
  }

  /// Sector numbers from here on are marks, section 2.1.
  private static let endOfChain = 0xFFFF_FFFA

  private func word(_ at: Int) -> Int {
    guard at >= 0, at + 4 <= bytes.count else { return Self.endOfChain }
    return Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16 | Int(bytes[at + 3]) << 24
  }

  /// Sectors are counted behind the header, which fills one.
  private func offset(of number: Int) -> Int? {
    number < Self.endOfChain && number < bytes.count / sector ? (number + 1) * sector : nil
  }

  private func reaches(_ number: Int) -> Bool { offset(of: number).map { $0 < bytes.count } ?? false }

  /// The sector behind one in its chain: the header names the first 109 sectors of the table of chains, which are enough for 7 MB of
  /// sectors of 512 bytes; directories of longer files are read as far as these tell.
  private func next(_ number: Int) -> Int? {
    let perSector = sector / 4
    let table = number / perSector
    guard table < 109, let start = offset(of: word(0x4C + 4 * table)), start + sector <= bytes.count else { return nil }
    let next = word(start + 4 * (number % perSector))
    return next < Self.endOfChain ? next : nil
  }

  /// An entry of 128 bytes, section 2.6.1: name in UTF-16, its length in bytes, kind, first sector, length.
  private mutating func read(_ at: Int) {
    let length = Int(bytes[at + 64]) | Int(bytes[at + 65]) << 8
    guard length >= 4, length <= 64, bytes[at + 66] != 0 else { return }
    let units = stride(from: at, to: at + length - 2, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    let name = String(decoding: units, as: UTF16.self)
    names.append(name)
    if bytes[at + 66] == 2 { streams[name] = (word(at + 116), word(at + 120)) }
    if bytes[at + 66] == 5 { root = word(at + 116) }
  }
}
