import Facts
import Model

/// An encoding that Vietnamese was written in before Unicode, or Unicode spoiled. The order breaks ties: the commoner first.
enum LegacyEncoding: CaseIterable {
  /// The fonts .VnTime, which have punctuation where Windows has it.
  case tcvn3
  /// VN1 of the same standard, which has capitals there.
  case tcvn5712
  case vniWindows
  /// UTF-8 whose bytes were taken for windows-1252 and encoded once more.
  case utf8Twice
  case windows1258
  case viscii

  /// As in JSON.
  var name: String {
    switch self {
    case .tcvn3, .tcvn5712: "tcvn3"
    case .vniWindows: "vni-windows"
    case .utf8Twice: "utf-8-twice"
    case .windows1258: "windows-1258"
    case .viscii: "viscii"
    }
  }

  /// What a page declares; nil for other encodings.
  init?(charset: String) {
    switch charset {
    case "windows-1258", "cp1258", "x-cp1258": self = .windows1258
    case "viscii", "csviscii", "viscii1.1-1": self = .viscii
    case "tcvn", "tcvn3", "x-viet-tcvn5712", "x-viet-tcvn": self = .tcvn3
    case "tcvn-5712", "tcvn5712-1": self = .tcvn5712
    case "x-viet-vni", "vni": self = .vniWindows
    default: return nil
    }
  }

  /// The letters of a paragraph whose characters are taken for bytes of this encoding. What is no byte of it stays as it is. Linear.
  func read(_ letters: [EncodedLetter]) -> [EncodedLetter] {
    switch self {
    case .tcvn3: return ByteTable.tcvn3.read(letters).withCapitalsOfTheirWords()
    case .tcvn5712: return ByteTable.tcvn5712.read(letters)
    case .windows1258: return ByteTable.windows1258.read(letters)
    case .viscii: return ByteTable.viscii.read(letters)
    case .vniWindows: return VNIReader.read(letters)
    case .utf8Twice: return TwiceReader.read(letters)
    }
  }
}

/// A letter or a combining tone for each byte of an encoding.
struct ByteTable {
  static let tcvn3 = ByteTable([tcvn3Rows])
  static let tcvn5712 = ByteTable([tcvn3Rows, tcvn5712Rows])
  static let viscii = ByteTable([visciiRows])
  static let windows1258 = ByteTable([windows1258Rows])

  private static let combining: [String: UInt32] = ["`": 0x300, "?": 0x309, "~": 0x303, "'": 0x301, ".": 0x323]

  /// 0 where the encoding has no letter.
  private let scalars: [UInt32]

  private init(_ tables: [String]) {
    var scalars = [UInt32](repeating: 0, count: 256)
    for row in tables.flatMap(tableRows) {
      guard let first = Int(row[0], radix: 16) else { continue }
      for (index, cell) in row[1].split(separator: " ").enumerated() where cell != "-" {
        scalars[first + index] = Self.combining[String(cell)] ?? cell.unicodeScalars.first?.value ?? 0
      }
    }
    self.scalars = scalars
  }

  func read(_ letters: [EncodedLetter]) -> [EncodedLetter] {
    var out: [EncodedLetter] = []
    out.reserveCapacity(letters.count)
    for letter in letters {
      let scalar = Windows1252.byte(letter.scalar).map { scalars[Int($0)] } ?? 0
      if scalar == 0 {
        out.add(letter.scalar, end: letter.end)
        continue
      }
      // A tone without its letter is the sign that windows-1252 has there: 30°C.
      let count = out.count
      out.add(scalar, end: letter.end)
      if out.count > count, (0x300...0x36F).contains(scalar) { out[count].scalar = letter.scalar }
    }
    return out
  }
}
