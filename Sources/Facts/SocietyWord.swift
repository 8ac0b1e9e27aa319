import Model

/// "Xã hội" is society, and no commune, wherever a word beside it says so. "Xã Hội Sơn" is a commune.
public enum SocietyWord {
  public static let xa = Syllable.word("xã")
  public static let hoi = Syllable.word("hội")

  /// Whether "xã" with "hội" behind it is society.
  /// - Parameters:
  ///   - before: the word before "xã"; nil where a hyphen stands there, or nothing does.
  ///   - after: the word behind "hội"; nil where a mark stands there, or nothing does.
  public static func isSociety(before: Syllable?, after: Syllable?) -> Bool {
    guard let after else { return true }
    return behind.contains(after) || before.map(leading.contains) ?? false
  }

  /// Last words of what is joined with society: bảo hiểm, chính sách, khoa học, văn hóa, kinh tế, an sinh, tệ nạn, an toàn, bảo trợ, Cộng hòa.
  private static let leading = WordSet("và hiểm sách học hóa tế sinh nạn toàn ninh trợ hòa tác trị ở")
  /// What goes on behind society, but not behind the first word of a commune's name.
  private static let behind = WordSet("chủ và của hóa học hội đồng việt tỉnh thành tp huyện quận thị xã phường cấp khu trung chi")
}
