import Testing

@testable import Parse

/// The names of characters, which libxml2 tells one by one.
@Suite struct CharacterReferencesTests {
  /// The first and the last of each stretch that has names (HTML 4.01, section 24).
  @Test(arguments: [
    ("quot", 0x22), ("gt", 0x3E), ("nbsp", 0xA0), ("yuml", 0xFF), ("OElig", 0x152), ("fnof", 0x192), ("circ", 0x2C6), ("tilde", 0x2DC),
    ("Alpha", 0x391), ("piv", 0x3D6), ("ensp", 0x2002), ("frasl", 0x2044), ("euro", 0x20AC), ("image", 0x2111), ("alefsym", 0x2135),
    ("larr", 0x2190), ("hArr", 0x21D4), ("forall", 0x2200), ("sdot", 0x22C5), ("lceil", 0x2308), ("rang", 0x232A), ("loz", 0x25CA),
    ("spades", 0x2660), ("diams", 0x2666),
  ])
  func theEndsOfEachStretch(_ name: String, _ scalar: UInt32) {
    let bytes = Array("&\(name);".utf8)
    let reference = CharacterReferences.known.read(bytes.span, 0)
    #expect(reference?.scalar == scalar)
    #expect(reference?.end == bytes.count)
  }

  @Test func allNamesOfHTML4() {
    // The 252 of HTML 4, and "apos".
    #expect(CharacterReferences.known.count == 253)
  }
}
