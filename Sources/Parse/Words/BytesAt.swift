/// Whether a word's bytes stand at a place. Linear in the word.
@inline(__always)
func starts(_ bytes: Span<UInt8>, _ at: Int, with word: [UInt8]) -> Bool {
  guard at + word.count <= bytes.count else { return false }
  for index in word.indices where bytes[at + index] != word[index] { return false }
  return true
}

@inline(__always)
func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
