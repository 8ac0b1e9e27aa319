/// Letters that look like the ones Vietnamese uses and are typed for them by mistake.
/// Source: measured on real files (Cyrillic С Р in `NĐ-СР`, Ð U+00D0 for Đ).
enum LookAlikes {
  /// Cyrillic capitals and small letters U+0400–U+045F → ASCII; 0 where nothing looks alike.
  static let cyrillic: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x60)
    let pairs: [(UInt32, Character)] = [
      (0x0405, "S"), (0x0406, "I"), (0x0408, "J"), (0x0410, "A"), (0x0412, "B"), (0x0415, "E"), (0x041A, "K"), (0x041C, "M"),
      (0x041D, "H"), (0x041E, "O"), (0x0420, "P"), (0x0421, "C"), (0x0422, "T"), (0x0423, "Y"), (0x0425, "X"), (0x0430, "a"),
      (0x0435, "e"), (0x043E, "o"), (0x0440, "p"), (0x0441, "c"), (0x0443, "y"), (0x0445, "x"), (0x0455, "s"), (0x0456, "i"),
    ]
    for (scalar, letter) in pairs { table[Int(scalar - 0x0400)] = letter.asciiValue ?? 0 }
    return table
  }()
}
